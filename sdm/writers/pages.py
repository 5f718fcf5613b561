"""Documents as files and pictures, as the desk asks for them."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sdm.desk.ports import Format, PagePicture
from sdm.documents.kept import from_json
from sdm.errors import Tellable

# The writers are imported where they are used: the app starts without any of them.
LARGE_PRINT = 16.0
"""Points; what large print begins at."""


class WrittenPages:
    """Writes the kept form of a document (JSON blocks) in every format."""

    def write(self, blocks: str, form: Format) -> bytes:
        match form:
            case Format.PDF | Format.LARGE_PRINT:
                from sdm.writers.pdf import STANDARD, write_pdf

                size = STANDARD if form is Format.PDF else LARGE_PRINT
                return write_pdf(from_json(blocks), size)
            case Format.HTML:
                from sdm.writers.html import write_html

                return write_html(from_json(blocks)).encode()
            case Format.TEXT:
                return self.words(blocks).encode()

    def pictures(self, blocks: str, dpi: int) -> Sequence[PagePicture]:
        from sdm.writers.preview import page_pictures

        return page_pictures(self.write(blocks, Format.PDF), dpi)

    def words(self, blocks: str) -> str:
        from sdm.writers.plain import write_plain

        return write_plain(from_json(blocks))

    def cannot_print(self, blocks: str) -> Sequence[str]:
        from sdm.writers.pdf import cannot_print

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
