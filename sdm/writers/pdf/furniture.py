"""What stands on every side of paper: ribbons and date above, footer and page number below.

Each is read out once, the head on the first side and the foot on the last; else it is an artifact.
"""

from contextlib import AbstractContextManager

from sdm.documents.blocks import line
from sdm.documents.document import Document
from sdm.writers.pdf.canvas import TaggingCanvas
from sdm.writers.pdf.look import (
    FOOTER_BOTTOM,
    HEADER_TOP,
    MARGIN,
    OUTLINE,
    TEXT_WIDTH,
    Look,
)
from sdm.writers.pdf.paragraphs import paragraph
from sdm.writers.pdf.tags import Element
from sdm.writers.pdf.words import Words, width_of

_GAP = 12.0


class Furniture:
    def __init__(self, document: Document, look: Look) -> None:
        self._page_of = document.page_of
        self._look = look
        self._head, self._foot = Element("Sect"), Element("Sect")
        self._ribbons = [
            paragraph(self._head, line(ribbon), look.strong_cell) for ribbon in document.ribbons
        ]
        self._date = paragraph(self._head, line(document.date_line), look.quiet_cell)
        self._footer = paragraph(self._foot, line(document.footer), look.quiet_cell)

    @property
    def head(self) -> Element:
        return self._head

    @property
    def foot(self) -> Element:
        return self._foot

    def body(self, pages: int) -> tuple[float, float]:
        """Where the story's room begins and how high it is."""
        top = HEADER_TOP - self._head_height() - self._look.points(9)
        return top, top - self._foot_top(pages) - self._look.points(4)

    def draw(self, canvas: TaggingCanvas, page: int, pages: int) -> None:
        """`page` counts from 1."""
        self._draw_head(canvas, page == 1)
        self._draw_foot(canvas, page, pages)

    def _date_width(self) -> float:
        spaced = [part for word in self._date.words for part in ((False, " "), *word)]
        return width_of(spaced[1:], self._date.style.size)

    def _ribbon_width(self) -> float:
        taken = self._date_width()
        return TEXT_WIDTH - taken - _GAP if taken else TEXT_WIDTH

    def _head_height(self) -> float:
        ribbons = sum(ribbon.height(self._ribbon_width()) for ribbon in self._ribbons)
        return max(ribbons, self._look.cell.leading)

    def _draw_head(self, canvas: TaggingCanvas, said: bool) -> None:
        top = HEADER_TOP
        for ribbon in self._ribbons:
            with _mark(canvas, ribbon, said):
                ribbon.ink(canvas, MARGIN, top, self._ribbon_width())
            top -= ribbon.height(self._ribbon_width())
        if self._date.words:
            width = self._date_width()
            with _mark(canvas, self._date, said):
                self._date.ink(canvas, MARGIN + TEXT_WIDTH - width, HEADER_TOP, width)

    def _page_words(self, page: int, pages: int) -> str:
        return self._page_of.format(page=page, pages=pages)

    def _number_width(self, page: int, pages: int) -> float:
        return width_of([(False, self._page_words(page, pages))], self._look.cell.size)

    def _foot_lines(self, pages: int) -> int:
        """The page number stands at the end of the last line, where that leaves it room."""
        lines = self._footer.laid(TEXT_WIDTH) or [[]]
        taken = width_of(lines[-1], self._look.cell.size)
        beside = taken + _GAP + self._number_width(pages, pages) <= TEXT_WIDTH
        return len(lines) if beside else len(lines) + 1

    def _foot_top(self, pages: int) -> float:
        lines = self._foot_lines(pages) * self._look.cell.leading
        return FOOTER_BOTTOM + lines + self._look.points(3)

    def _draw_foot(self, canvas: TaggingCanvas, page: int, pages: int) -> None:
        top = self._foot_top(pages)
        style = self._look.quiet_cell
        with canvas.artifact(pagination=True):
            canvas.rule(MARGIN, top, MARGIN + TEXT_WIDTH, OUTLINE)
            x = MARGIN + TEXT_WIDTH - self._number_width(page, pages)
            number = [(0.0, [(False, self._page_words(page, pages))])]
            canvas.ink_lines(number, style, x, FOOTER_BOTTOM + style.leading)
        if self._footer.words:
            with _mark(canvas, self._footer, said=page == pages):
                self._footer.ink(canvas, MARGIN, top - 3, TEXT_WIDTH)


def _mark(canvas: TaggingCanvas, words: Words, said: bool) -> AbstractContextManager[None]:
    return canvas.tagged(words.element) if said else canvas.artifact(pagination=True)
