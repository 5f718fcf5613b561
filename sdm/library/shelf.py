"""The clinic's aids, as the desk asks for them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sdm.consultation.presence import SignOff
from sdm.desk.ports import Arrival, OffShelf, OnShelf
from sdm.errors import Tellable
from sdm.library.catalogue import Catalogue, ShelfEntry
from sdm.library.problems import in_one_line
from sdm.library.versions.entry import Entry
from sdm.wording import _
from sdm.wording.days import day_in_words


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

    def open(self, aid_id: str) -> OffShelf:
        """Raises `Tellable` where the folder or the aid is missing, withdrawn or unreadable."""
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        return OffShelf(*self._catalogue.take(aid_id))

    def withdrawn(self, aid_id: str) -> str:
        """Also where its file is gone: talks about it may still be open."""
        return _told(self._catalogue.withdrawal(aid_id))


def _on_shelf(entry: ShelfEntry) -> OnShelf:
    problems = tuple(in_one_line(problem) for problem in entry.problems)
    gone = _told(entry.withdrawal)
    signed = entry.state in (SignOff.APPROVED, SignOff.PUBLISHED)
    return OnShelf(entry.id, entry.title, entry.question, problems, gone, entry.sample, signed)


def _told(withdrawal: Entry | None) -> str:
    if withdrawal is None:
        return ""
    day = day_in_words(withdrawal.at.date())
    return _("Withdrawn on {day}: {reason}").format(day=day, reason=withdrawal.reason)
