"""The clinic's aids, as the desk asks for them."""

from collections.abc import Sequence
from pathlib import Path

from sdm.desk.ports import OnShelf
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.library.catalogue import Catalogue
from sdm.library.problems import in_one_line


class ClinicShelf:
    """Aids of one options folder; a broken one is listed with its problems and hides no other."""

    def __init__(self, options: Path) -> None:
        self._options = options
        self._catalogue = Catalogue(options)

    def aids(self) -> Sequence[OnShelf]:
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        return tuple(
            OnShelf(
                entry.id,
                entry.title,
                entry.question,
                tuple(in_one_line(problem) for problem in entry.problems),
            )
            for entry in self._catalogue.shelf()
        )

    def open(self, aid_id: str) -> Aid:
        """Raises `Tellable` where the folder or the aid is missing or cannot be read."""
        if not self._options.is_dir():
            raise Tellable("options.missing", folder=str(self._options))
        if not (self._options / aid_id / "aid.yaml").is_file():
            raise Tellable("aid.missing", aid=aid_id, folder=str(self._options))
        return self._catalogue.open(aid_id)
