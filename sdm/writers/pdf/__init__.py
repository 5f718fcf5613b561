"""Documents as tagged PDF. It passes the machine checks of PDF/UA-1."""

from threading import Lock

from sdm.documents.document import Document
from sdm.documents.reading import words_in_order
from sdm.documents.text import clean, unprintable
from sdm.writers.pdf.canvas import TaggingCanvas
from sdm.writers.pdf.fonts import coverage
from sdm.writers.pdf.furniture import Furniture
from sdm.writers.pdf.look import MARGIN, TEXT_WIDTH, look
from sdm.writers.pdf.pieces import Stack, sides
from sdm.writers.pdf.setting import Setting
from sdm.writers.pdf.tags import Element

__all__ = ["cannot_print", "write_pdf"]

_ONE_AT_A_TIME = Lock()
"""ReportLab's fonts cannot serve two documents at once."""

_PAGES_GUESSED = 9


STANDARD = 12.0
"""Points; the smallest a page is printed in."""


def write_pdf(document: Document, size: float = STANDARD) -> bytes:
    """The document as a PDF file, its text `size` points high: 12 standard, 16 and 20 large print.

    The same document always gives the same bytes.
    """
    looks = look(size)
    with _ONE_AT_A_TIME:
        furniture = Furniture(document, looks)
        top, side = furniture.body(_PAGES_GUESSED)
        story = Element("Document")
        story.kids.append(furniture.head)
        body = Setting(looks, side).stack(document.blocks, story)
        story.kids.append(furniture.foot)
        canvas = TaggingCanvas(clean(document.title).text, document.language, document.created)
        laid = sides(body, TEXT_WIDTH, side) or [Stack(())]
        for number, each in enumerate(laid, start=1):
            furniture.draw(canvas, number, len(laid))
            each.draw(canvas, MARGIN, top, TEXT_WIDTH)
            canvas.showPage()
        return canvas.finished(story)


def cannot_print(document: Document) -> tuple[str, ...]:
    """What of the document's words this paper cannot show, named, to be told before printing."""
    return unprintable(words_in_order(document), coverage())
