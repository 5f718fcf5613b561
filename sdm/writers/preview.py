"""Pictures of a document's pages, as they will print."""

from dataclasses import dataclass, field
from threading import Lock

import pypdfium2 as pdfium

_POINTS_AN_INCH = 72
_ONE_AT_A_TIME = Lock()
"""PDFium cannot be used from two threads at once."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """`rgba` holds four bytes for each dot, row by row from the top."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def page_pictures(pdf: bytes, dpi: float = 96) -> tuple[PagePicture, ...]:
    with _ONE_AT_A_TIME:
        document = pdfium.PdfDocument(pdf)
        try:
            return tuple(_picture(page, dpi) for page in document)
        finally:
            document.close()


def _picture(page: pdfium.PdfPage, dpi: float) -> PagePicture:
    bitmap = page.render(scale=dpi / _POINTS_AN_INCH, rev_byteorder=True, force_bitmap_format=4)
    try:
        row = bitmap.width * 4
        dots = bytes(bitmap.buffer)
        if bitmap.stride != row:
            starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
            dots = b"".join(dots[start : start + row] for start in starts)
        return PagePicture(bitmap.width, bitmap.height, dots)
    finally:
        bitmap.close()
        page.close()
