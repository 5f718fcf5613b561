"""What was read of an options folder before, so that only what changed is read again.

A file is known again by the SHA-256 of its bytes and the name of its folder (the aid must have the
same), never by its time, which copies and shared folders do not keep. All is forgotten when
anything that reads aids changes. Whatever is wrong with the cache, the files are simply read.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from sdm import __version__
from sdm.evidence.aid import Aid, CheckNote
from sdm.evidence.canonical import canonical_json, hash_of
from sdm.evidence.finding import Problem
from sdm.evidence.reading_back import value_of
from sdm.wording import _

_INDEX = "index"
_READERS = (Path(__file__).parent, Path(__file__).parents[1] / "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One file as it was read: an aid with its content hash, or its problems."""

    of: str
    """SHA-256 of the file's bytes."""
    id: str = ""
    title: str = ""
    question: str = ""
    sample: bool = False
    hash: str = ""
    body: str = ""
    """SHA-256 of the kept aid, and the name it is kept under."""
    problems: tuple[Problem, ...] = ()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class AidCache:
    """One folder per options folder: an index by folder name, and each good aid as JSON.

    Two processes may use it at once: every file is replaced whole, and an aid is only used where
    it is the one the index means.
    """

    def __init__(self, folder: Path, options: Path) -> None:
        self._folder = folder / digest(str(options.resolve()).encode("utf-8"))[:16]

    def known(self) -> Mapping[str, Known]:
        """By name of folder; empty where there is nothing to rely on."""
        try:
            stamp, _line, listed = (self._folder / _INDEX).read_bytes().partition(b"\n")
            if stamp.decode("ascii") != _stamp(listed):
                return {}
            return {name: _known(plain) for name, plain in json.loads(listed).items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return {}

    def keep(self, known: Mapping[str, Known]) -> None:
        """Take this as all there is; aids it does not name are thrown away."""
        listed = json.dumps({name: asdict(each) for name, each in known.items()}).encode("utf-8")
        if self._write(_INDEX, _stamp(listed).encode("ascii") + b"\n" + listed):
            self._throw_away_all_but({_INDEX, *(each.body for each in known.values())})

    def keep_aid(self, of: str, aid: Aid) -> Known:
        canonical = canonical_json(aid)
        body = _with_notes(canonical, aid.check_notes).encode("utf-8")
        name = digest(body)
        self._write(name, body)
        return Known(
            of=of,
            id=aid.id,
            title=aid.title,
            question=aid.question,
            sample=aid.sample,
            hash=hash_of(canonical),
            body=name,
        )

    def aid(self, known: Known) -> Aid | None:
        """The aid as it was read; None where it has to be read again."""
        try:
            body = (self._folder / known.body).read_bytes() if known.body else b""
            return _aid(body) if digest(body) == known.body else None
        except (OSError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
            return None

    def _write(self, name: str, content: bytes) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(prefix="new-", dir=self._folder)
        except OSError:
            return False
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(beside).replace(self._folder / name)
        except OSError:
            with suppress(OSError):
                Path(beside).unlink()
            return False
        return True

    def _throw_away_all_but(self, wanted: Iterable[str]) -> None:
        with suppress(OSError):
            kept = set(wanted)
            for file in self._folder.iterdir():
                if file.name not in kept and not file.name.startswith("new-"):
                    file.unlink(missing_ok=True)


def _stamp(listed: bytes) -> str:
    """Of what reads aids, of the language problems are told in, and of the index itself."""
    header = (
        ""  # a catalogue of phrases answers this with its own heading, which names its language
    )
    return digest("\n".join((_readers(), _(header), digest(listed))).encode("utf-8"))


@cache
def _readers() -> str:
    """Of the code that reads aids, so that nobody has to remember to raise a number."""
    seen = hashlib.sha256(__version__.encode("ascii"))
    for folder in (*_READERS, _READERS[0] / "schema"):
        for file in sorted(folder.glob("*.py")):
            seen.update(file.read_bytes())
    return seen.hexdigest()


def _known(plain: Mapping[str, Any]) -> Known:
    problems = tuple(Problem(**each) for each in plain["problems"])
    return Known(**{**plain, "problems": problems})


def _with_notes(canonical: str, notes: tuple[CheckNote, ...]) -> str:
    """The canonical form leaves check notes out, because they are no content; editors need them."""
    if not notes:
        return canonical
    plain = [{**asdict(note), "on": note.on.isoformat()} for note in notes]
    return json.dumps({**json.loads(canonical), "check_notes": plain}, ensure_ascii=False)


def _aid(body: bytes) -> Aid:
    return value_of(Aid, json.loads(body))


def in_file(known: Known, file: Path) -> tuple[Problem, ...]:
    """The problems under the name the file has now; the same bytes may lie elsewhere."""
    return tuple(replace(problem, file=str(file)) for problem in known.problems)
