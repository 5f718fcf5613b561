"""Marks beside text: the bar of a quotation, the square of a list, the line to cut along."""

from dataclasses import dataclass

from sdm.writers.pdf.canvas import TaggingCanvas
from sdm.writers.pdf.look import ACCENT, QUIET
from sdm.writers.pdf.pieces import Halves, Piece, Stack, Whole
from sdm.writers.pdf.words import Words, width_of

_BAR, _BAR_ROOM = 3.0, 14.0
_BULLET_ROOM = 14.0
_CUT_GAP = 24.0


@dataclass(frozen=True, slots=True)
class Barred:
    """A quotation: its words beside a bar, on as many sides of paper as they need."""

    inside: Stack
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return self.inside.height(width - _BAR_ROOM)

    def split(self, width: float, room: float) -> Halves:
        fits, left = self.inside.split(width - _BAR_ROOM, room)
        above = Barred(fits, self.before) if isinstance(fits, Stack) else None
        return above, Barred(left, after=self.after) if isinstance(left, Stack) else None

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        height = self.height(width)
        with canvas.artifact():
            canvas.setFillColorRGB(*ACCENT)
            canvas.rect(x, top - height, _BAR, height, stroke=0, fill=1)
        self.inside.draw(canvas, x + _BAR_ROOM, top, width - _BAR_ROOM)


@dataclass(frozen=True, slots=True)
class Bulleted:
    words: Piece
    line_height: float
    first: bool = True

    @property
    def before(self) -> float:
        return self.words.before

    @property
    def after(self) -> float:
        return self.words.after

    @property
    def keep_with_next(self) -> bool:
        return False

    def height(self, width: float) -> float:
        return self.words.height(width - _BULLET_ROOM)

    def split(self, width: float, room: float) -> Halves:
        fits, left = self.words.split(width - _BULLET_ROOM, room)
        above = Bulleted(fits, self.line_height, self.first) if fits is not None else None
        below = Bulleted(left, self.line_height, self.first and fits is None) if left else None
        return above, below

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        if self.first:
            side = self.line_height * 0.27
            with canvas.artifact():
                canvas.setFillColorRGB(*ACCENT)
                canvas.rect(x, top - self.line_height * 0.66, side, side, stroke=0, fill=1)
        self.words.draw(canvas, x + _BULLET_ROOM, top, width - _BULLET_ROOM)


@dataclass(frozen=True, slots=True)
class CutLine(Whole):
    """A dashed line across with a few words in the middle saying what it is for."""

    words: Words

    before = 8.0
    after = 8.0
    keep_with_next = True

    def height(self, width: float) -> float:
        return self.words.height(width)

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        said = [segment for line in self.words.laid(width)[:1] for segment in line]
        taken = width_of(said, self.words.style.size)
        start = x + (width - taken) / 2
        middle = top - self.words.style.leading / 2
        with canvas.artifact():
            canvas.saveState()
            canvas.setDash(5, 4)
            canvas.rule(x, middle, max(x, start - _CUT_GAP), QUIET)
            canvas.rule(min(x + width, start + taken + _CUT_GAP), middle, x + width, QUIET)
            canvas.restoreState()
        self.words.draw(canvas, start if taken < width else x, top, width)
