"""Pieces side by side, in frames, and thin lines: the joinery of the page."""

from dataclasses import dataclass

from sdm.writers.pdf.canvas import TaggingCanvas
from sdm.writers.pdf.look import OUTLINE, Colour
from sdm.writers.pdf.pieces import Halves, Piece, Stack, Whole


@dataclass(frozen=True, slots=True)
class Column:
    """Where a piece stands, from the leading edge of the row, and how wide it may be."""

    offset: float
    width: float
    piece: Piece


@dataclass(frozen=True, slots=True)
class SideBySide:
    columns: tuple[Column, ...]
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return max(column.piece.height(column.width) for column in self.columns)

    def split(self, width: float, room: float) -> Halves:
        above, below = [], []
        for column in self.columns:
            fits, left = self._halves(column, room)
            if fits is not None:
                above.append(Column(column.offset, column.width, fits))
            if left is not None:
                below.append(Column(column.offset, column.width, left))
        if not above:
            return None, self
        return SideBySide(tuple(above)), SideBySide(tuple(below)) if below else None

    @staticmethod
    def _halves(column: Column, room: float) -> Halves:
        if column.piece.height(column.width) <= room:
            return column.piece, None
        return column.piece.split(column.width, room)

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        for column in self.columns:
            column.piece.draw(canvas, x + column.offset, top, column.width)


@dataclass(frozen=True, slots=True)
class Frame:
    """A box with round corners; never split while one side of paper can hold it."""

    inside: Stack
    side: float
    padding: tuple[float, float]
    """Above and below, then at the sides."""
    colour: Colour
    thickness: float
    before: float = 0.0
    after: float = 0.0
    at_least: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        vertical, sideways = self.padding
        return max(self.at_least, self.inside.height(width - 2 * sideways) + 2 * vertical)

    def split(self, width: float, room: float) -> Halves:
        if self.height(width) <= self.side:
            return None, self
        vertical, sideways = self.padding
        fits, left = self.inside.split(width - 2 * sideways, room - 2 * vertical)
        if not isinstance(fits, Stack):
            return None, self
        return self._around(fits), self._around(left) if isinstance(left, Stack) else None

    def _around(self, inside: Stack) -> "Frame":
        return Frame(
            inside, self.side, self.padding, self.colour, self.thickness, self.before, self.after
        )

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        vertical, sideways = self.padding
        height = self.height(width)
        with canvas.artifact():
            canvas.setStrokeColorRGB(*self.colour)
            canvas.setLineWidth(self.thickness)
            canvas.roundRect(x, top - height, width, height, 5)
        self.inside.draw(canvas, x + sideways, top - vertical, width - 2 * sideways)


class Rule(Whole):
    """A thin line across, with its own height so that text above and below keeps clear of it."""

    def __init__(self, height: float, after: float = 0.0, keep_with_next: bool = False) -> None:
        self._height = height
        self.after = after
        self.keep_with_next = keep_with_next

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        with canvas.artifact():
            canvas.rule(x, top - self._height, x + width, OUTLINE)


class TickSquare(Whole):
    """An empty square to tick by hand, beside a line of text."""

    def __init__(self, line_height: float, size: float) -> None:
        self._line_height = line_height
        self._size = size

    def height(self, width: float) -> float:
        return self._line_height

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColorRGB(*OUTLINE)
            canvas.setLineWidth(0.9)
            foot = top - (self._line_height + self._size) / 2
            canvas.rect(x, foot, self._size, self._size)
