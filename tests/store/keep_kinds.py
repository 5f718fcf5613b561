"""Keeps what is new among the kinds of facts, for ever: `python -m tests.store.keep_kinds`.

It writes `tests/approved/kinds.txt`, and a store with examples of what no kept file holds yet:
`released/kinds-1.db`, then `kinds-2.db` and so on, each with what was said in it beside it. No
file that is there is ever written again. Everything in them is made up.
"""

import dataclasses
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sdm.consultation.record import Sealed, TakenBack
from sdm.consultation.statement import Fact, Said
from sdm.consultation.story import StoryTold
from sdm.consultation.voice import BOTH, DIRECTLY, PATIENTS_HAND, Hand, Via, Voice
from sdm.evidence.canonical import content_hash
from sdm.store import Store, open_store
from tests.evidence.builders import an_aid
from tests.store.examples import FIRST, examples, people
from tests.store.shapes import left_out, shapes, shapes_held

COMMAND = "python -m tests.store.keep_kinds"
RELEASED = Path(__file__).parent / "released"
APPROVED = Path(__file__).parents[1] / "approved" / "kinds.txt"
ID = "every-kind-of-statement"
MORNING = datetime(2026, 3, 2, 9, 30)
STAFF = "Dr Example"
RENAMED = """\
These stand in records that people keep, and this version would no longer read them as what they
are. What was kept under a name keeps that name for ever: give it back. For a new need make a new
kind beside it.
"""


def kept_files() -> tuple[Path, ...]:
    return tuple(sorted(RELEASED.glob("kinds-*.db")))


def read(file: Path, folder: Path) -> tuple[Said[Fact], ...]:
    """From a copy, since opening a store may bring it up to date."""
    store = open_store(shutil.copy(file, folder))
    try:
        assert store.verify_chain(ID) == ()
        return tuple(store.statements(ID))
    finally:
        store.close()


def approved() -> frozenset[str]:
    return frozenset(APPROVED.read_text("utf-8").splitlines()) if APPROVED.exists() else frozenset()


def known_of(file: Path) -> list[dict[str, Any]]:
    """What was said in a kept file, as it was when it was made."""
    return json.loads(file.with_suffix(".json").read_text("utf-8"))


def held_in(files: Iterable[Path], folder: Path) -> frozenset[str]:
    pairs = (zip(read(file, folder), known_of(file), strict=True) for file in files)
    return frozenset[str]().union(*(shapes_held(*pair) for each in pairs for pair in each))


def not_held(held: frozenset[str]) -> frozenset[str]:
    return frozenset(shape for shape in shapes() - held if not left_out(shape))


def plain(said: Said[Fact]) -> dict[str, object]:
    """A statement as it stands in the JSON, written without any code of the store."""
    return {**_plain(said), "kind": said.fact.kind, "format": said.fact.format}


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        names = (field.name for field in dataclasses.fields(value))
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def main() -> None:
    if gone := approved() - shapes():
        raise SystemExit(RENAMED + "\n".join(sorted(gone)))
    APPROVED.write_text("".join(f"{shape}\n" for shape in sorted(shapes())), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        held = held_in(kept_files(), Path(folder))
    if not_held(held):
        file = RELEASED / f"kinds-{len(kept_files()) + 1}.db"
        _write(file, tuple(examples(without=held)) or tuple(examples()))


def _write(file: Path, facts: Iterable[Fact]) -> None:
    store = open_store(file, clock=lambda: MORNING, ids=lambda: ID)
    aid = an_aid()
    talk = store.start(aid, content_hash(aid), STAFF, made_up=True)
    said = tuple(_statements((StoryTold("Taken back."), TakenBack(FIRST), *facts)))
    store.append(talk, said)
    _seal(store, said[-1].n + 1)
    kept = [plain(each) for each in store.statements(talk)]
    store.close()
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in kept)
    file.with_suffix(".json").write_text(f"[\n{lines}\n]\n", "utf-8")


def _statements(facts: Iterable[Fact]) -> Iterator[Said[Fact]]:
    """By, from and through everybody in turn, so that all of them meet."""
    voices, hands, vias = people(), islice(people(), 1, None), islice(people(), 3, None)
    for n, fact in enumerate(facts, FIRST):
        voice, hand, via = Voice(*next(voices)), Hand(*next(hands)), Via(*next(vias))
        yield Said(n, MORNING.replace(microsecond=n), voice, hand, via, STAFF, fact)


def _seal(store: Store, n: int) -> None:
    sealed = Said(n, MORNING, BOTH, PATIENTS_HAND, DIRECTLY, STAFF, Sealed())
    store.seal(ID, sealed, '{"document": [], "format": 1}', erased=(FIRST,))


if __name__ == "__main__":
    main()
