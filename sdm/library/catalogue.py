"""Which aids a clinic's options folder holds; a broken one never hides a good one."""

import gc
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sdm import places
from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.canonical import content_hash
from sdm.evidence.finding import Problem
from sdm.evidence.names import AidId
from sdm.library.cache import AidCache, Known, digest, in_file
from sdm.library.page import AID_FILE, MOST_BYTES, Unreadable, page_at, page_of
from sdm.library.versions.entry import Entry
from sdm.library.versions.log import read_log
from sdm.library.versions.published import published_aid, published_heading
from sdm.library.versions.states import reviewed_on, standing, state_of, withdrawal
from sdm.wording.days import day_in_words

_NEVER = "to be read again each time"
_AID_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfEntry:
    """An aid as the shelf lists it: the published version, else the draft.

    With `problems` it cannot be opened, and they say why.
    """

    id: AidId
    title: str
    question: str = ""
    sample: bool = False
    """Its figures are made up, and not for a real decision."""
    path: Path
    state: SignOff = SignOff.DRAFT
    problems: tuple[Problem, ...] = ()
    withdrawal: Entry | None = None

    @property
    def order(self) -> tuple[str, str]:
        return self.title.casefold(), self.id


class Catalogue:
    """The aids of one options folder: a folder each, named by the aid's id.

    `cache` is where what was read is kept, so that only changed files are read again.
    """

    def __init__(self, options: Path, cache: Path | None = None) -> None:
        self._options = options
        self._cache = AidCache(cache or places.cache() / "aids", options)

    def shelf(self) -> tuple[ShelfEntry, ...]:
        """As the files now stand; sorted by title."""
        return tuple(sorted(self.each(self.paths()), key=_order))

    def paths(self) -> tuple[Path, ...]:
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        with os.scandir(self._options) as folders:
            named = sorted(folder.path for folder in folders if folder.is_dir())
        files = (os.path.join(folder, AID_FILE) for folder in named)  # noqa: PTH118 - hundreds
        return tuple(Path(file) for file in files if os.path.isfile(file))  # noqa: PTH113

    def each(self, paths: Sequence[Path]) -> Iterator[ShelfEntry]:
        """One by one, those that were read before first; what is left half-way is not lost."""
        known = self._cache.known()
        now: dict[str, Known] = {}
        changed: list[Path] = []
        try:
            for path in paths:
                before = known.get(path.parent.name)
                if before is None or before.of != _digest_of(path):
                    changed.append(path)
                    continue
                now[path.parent.name] = before
                yield _entry(before, path)
            for path in changed:
                now[path.parent.name] = read = self._read(path)[0]
                yield _entry(read, path)
        finally:
            if now != known:
                self._cache.keep(now if len(now) == len(paths) else {**known, **now})

    def take(self, aid: AidId | str) -> tuple[Aid, SignOff, date | None]:
        """What a new conversation is about: the published version, else the draft; with when it
        was last approved or published."""
        log = read_log(self._folder(aid))
        gone, in_use = withdrawal(log), standing(log)
        if gone is not None:
            raise Tellable("aid.withdrawn", day=day_in_words(gone.at.date()), reason=gone.reason)
        if in_use is not None:
            with suppress(Tellable):  # damaged, and not to be relied on: the draft says it is one
                published = published_aid(self._folder(aid), in_use.version, in_use.hash)
                return published, SignOff.PUBLISHED, reviewed_on(log, in_use.hash)
        draft = self.open(aid)
        content = content_hash(draft)
        return draft, state_of(log, content), reviewed_on(log, content)

    def withdrawal(self, aid: AidId | str) -> Entry | None:
        """The withdrawal that holds now, if there is one."""
        return withdrawal(read_log(self._options / aid)) if _AID_ID.fullmatch(aid) else None

    def open(self, aid: AidId | str) -> Aid:
        """The draft, as its file now stands."""
        path = self._folder(aid) / AID_FILE
        known = self._cache.known()
        before = known.get(aid)
        kept = None
        if before is not None and before.of == _digest_of(path):
            kept = self._cache.aid(before)
        if kept is not None:
            return kept
        return self._opened(aid, path, known)

    def _folder(self, aid: str) -> Path:
        if not _AID_ID.fullmatch(aid) or not (self._options / aid / AID_FILE).is_file():
            raise Tellable("aid.missing", aid=aid, folder=str(self._options))
        return self._options / aid

    def _opened(self, aid: str, path: Path, known: Mapping[str, Known]) -> Aid:
        read, opened = self._read(path)
        self._cache.keep({**known, aid: read})
        if opened is None:
            raise Unreadable(in_file(read, path))
        return opened

    def _read(self, path: Path) -> tuple[Known, Aid | None]:
        from sdm.library.reading import aid_on

        content = _content(path)
        of = _NEVER if content is None else digest(content)
        try:
            page = page_at(path) if content is None else page_of(str(path), content)
            with _without_collecting():
                aid = aid_on(page, path.resolve().parent.name)
                return self._cache.keep_aid(of, aid), aid
        except Unreadable as unreadable:
            return Known(of=of, problems=unreadable.problems), None


def _order(entry: ShelfEntry) -> tuple[str, str]:
    return entry.order


def _entry(known: Known, path: Path) -> ShelfEntry:
    name, log = AidId(path.parent.name), read_log(path.parent)
    draft = ShelfEntry(
        id=name,
        title=known.title or name,
        question=known.question,
        sample=known.sample,
        path=path,
        state=state_of(log, known.hash),
        problems=in_file(known, path),
        withdrawal=withdrawal(log),
    )
    in_use = standing(log)
    if in_use is None or in_use.hash == known.hash:
        return draft
    try:
        shown = published_heading(path.parent, in_use.version)
    except Tellable:
        return draft
    return replace(
        draft,
        title=shown.title,
        question=shown.question,
        sample=shown.sample,
        state=SignOff.PUBLISHED,
        problems=(),
    )


def _content(path: Path) -> bytes | None:
    """None where the file cannot be read, or is larger than an aid may be."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - hundreds of files, each opened once
            content = file.read(MOST_BYTES + 1)
    except OSError:
        return None
    return content if len(content) <= MOST_BYTES else None


def _digest_of(path: Path) -> str:
    """Empty, which is never a digest, where the file cannot be read or is too large."""
    content = _content(path)
    return "" if content is None else digest(content)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Reading an aid makes tens of thousands of parts, none of them rubbish: not looking for any
    meanwhile saves about 40 per cent."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
