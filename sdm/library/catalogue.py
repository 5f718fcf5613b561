"""Which aids a clinic's options folder holds; a broken one never hides a good one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.finding import Problem
from sdm.evidence.names import AidId
from sdm.library.page import Unreadable
from sdm.library.reading import AID_FILE, read_aid

DRAFT = "draft"
"""Nobody's approval has been recorded: the aid opens with "Not checked by a clinician"."""

_AID_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfEntry:
    """An aid as the shelf lists it; with `problems` it cannot be opened, and they say why."""

    id: AidId
    title: str
    question: str = ""
    path: Path
    state: str = DRAFT
    problems: tuple[Problem, ...] = ()


class Catalogue:
    """The aids of one options folder: a folder each, named by the aid's id."""

    def __init__(self, options: Path) -> None:
        self._options = options

    def shelf(self) -> tuple[ShelfEntry, ...]:
        """Read anew each time, so that an edited file shows as it now stands; sorted by title."""
        entries = [self._entry(path) for path in self.paths()]
        return tuple(sorted(entries, key=lambda entry: (entry.title.casefold(), entry.id)))

    def paths(self) -> Iterator[Path]:
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        for folder in sorted(self._options.iterdir()):
            if (folder / AID_FILE).is_file():
                yield folder / AID_FILE

    def open(self, aid: AidId | str) -> Aid:
        path = self._options / aid / AID_FILE
        if not _AID_ID.fullmatch(aid) or not path.is_file():
            raise Tellable("aid.missing", aid=aid, folder=str(self._options))
        return read_aid(path)

    def _entry(self, path: Path) -> ShelfEntry:
        name = AidId(path.parent.name)
        try:
            aid = read_aid(path)
        except Unreadable as unreadable:
            return ShelfEntry(id=name, title=name, path=path, problems=unreadable.problems)
        return ShelfEntry(id=aid.id, title=aid.title, question=aid.question, path=path)
