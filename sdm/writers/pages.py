"""Documents as files and pictures, as the desk asks for them."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sdm.desk.ports import Format, PagePicture
from sdm.documents.kept import from_json
from sdm.errors import Tellable
from sdm.writers.html import write_html
from sdm.writers.pdf import cannot_print, write_pdf
from sdm.writers.plain import write_plain
from sdm.writers.preview import page_pictures

LARGE_PRINT = 16.0
"""Points; what large print begins at."""


class WrittenPages:
    """Writes the kept form of a document (JSON blocks) in every format."""

    def write(self, blocks: str, form: Format) -> bytes:
        document = from_json(blocks)
        match form:
            case Format.PDF:
                return write_pdf(document)
            case Format.LARGE_PRINT:
                return write_pdf(document, LARGE_PRINT)
            case Format.HTML:
                return write_html(document).encode()
            case Format.TEXT:
                return write_plain(document).encode()

    def pictures(self, blocks: str, dpi: int) -> Sequence[PagePicture]:
        return page_pictures(write_pdf(from_json(blocks)), dpi)

    def words(self, blocks: str) -> str:
        return write_plain(from_json(blocks))

    def cannot_print(self, blocks: str) -> Sequence[str]:
        return cannot_print(from_json(blocks))

    def save(self, blocks: str, form: Format, target: Path) -> None:
        """Write beside the target, then rename, so that no half page is ever left.

        Raises `Tellable` where the folder is full, read-only, or the file is open elsewhere.
        """
        inked = self.write(blocks, form)
        beside = None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=target.parent, prefix=".page-")
            with os.fdopen(handle, "wb") as out:
                out.write(inked)
                out.flush()
                os.fsync(out.fileno())
            Path(beside).replace(target)
        except OSError:
            if beside:
                Path(beside).unlink(missing_ok=True)
            raise Tellable("page.not-saved", file=str(target)) from None
