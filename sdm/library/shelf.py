"""The clinic's aids, as the desk asks for them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sdm.desk.ports import Arrival, OnShelf
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.library.catalogue import Catalogue, ShelfEntry
from sdm.library.problems import in_one_line


class ClinicShelf:
    """Aids of one options folder; a broken one is listed with its problems and hides no other."""

    def __init__(self, options: Path, cache: Path | None = None) -> None:
        self._options = options
        self._catalogue = Catalogue(options, cache)

    def aids(self) -> Sequence[OnShelf]:
        return tuple(_on_shelf(entry) for entry in self._catalogue.shelf())

    def each_aid(self) -> Iterator[Arrival]:
        paths = self._catalogue.paths()
        for number, entry in enumerate(self._catalogue.each(paths), start=1):
            yield Arrival(_on_shelf(entry), number, len(paths))

    def open(self, aid_id: str) -> Aid:
        """Raises `Tellable` where the folder or the aid is missing or cannot be read."""
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        return self._catalogue.open(aid_id)


def _on_shelf(entry: ShelfEntry) -> OnShelf:
    problems = tuple(in_one_line(problem) for problem in entry.problems)
    return OnShelf(entry.id, entry.title, entry.question, problems)
