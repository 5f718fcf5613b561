"""What can be laid on a page: measured for a width, split where it may be, then drawn.

`y` is the height above the foot of the page; a piece hangs from `top`.
"""

from dataclasses import dataclass
from typing import Protocol

from sdm.writers.pdf.canvas import TaggingCanvas

Halves = tuple["Piece | None", "Piece | None"]
"""What fits into the room there is, and what is left over."""


class Piece(Protocol):
    @property
    def before(self) -> float: ...
    @property
    def after(self) -> float: ...
    @property
    def keep_with_next(self) -> bool: ...
    def height(self, width: float) -> float: ...
    def split(self, width: float, room: float) -> Halves: ...
    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None: ...


class Whole:
    """A piece that is never split and keeps no space, unless it says otherwise."""

    before = 0.0
    after = 0.0
    keep_with_next = False

    def split(self, width: float, room: float) -> Halves:
        return None, self  # type: ignore[return-value]


class NewSide(Whole):
    """What follows starts on a new side of paper."""

    def height(self, width: float) -> float:
        return 0.0

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Stack:
    """Pieces one under another; between two stands the larger of the spaces they ask for."""

    pieces: tuple[Piece, ...]
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return sum(gap + piece.height(width) for gap, piece in self._spaced())

    def _spaced(self) -> list[tuple[float, Piece]]:
        return [
            (max(self.pieces[at - 1].after, piece.before) if at else 0.0, piece)
            for at, piece in enumerate(self.pieces)
        ]

    def split(self, width: float, room: float) -> Halves:
        used = 0.0
        for at, (gap, piece) in enumerate(self._spaced()):
            if isinstance(piece, NewSide):
                return self._parted(self.pieces[:at], self.pieces[at + 1 :])
            needed = gap + piece.height(width)
            if used + needed > room:
                return self._cut(at, *piece.split(width, room - used - gap))
            used += needed
        return self, None

    def _cut(self, at: int, fits: Piece | None, left: Piece | None) -> Halves:
        """A heading stays with what it heads: it moves over when nothing of that fits."""
        if fits is None:
            while at and self.pieces[at - 1].keep_with_next:
                at -= 1
            return self._parted(self.pieces[:at], self.pieces[at:])
        rest = () if left is None else (left,)
        return self._parted((*self.pieces[:at], fits), (*rest, *self.pieces[at + 1 :]))

    def _parted(self, above: tuple[Piece, ...], below: tuple[Piece, ...]) -> Halves:
        first = Stack(above, self.before) if above else None
        return first, Stack(below, after=self.after) if below else None

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        for gap, piece in self._spaced():
            top -= gap
            piece.draw(canvas, x, top, width)
            top -= piece.height(width)


@dataclass(frozen=True, slots=True)
class Together:
    """Stays whole while one side of paper (`side` points high) can hold it."""

    inside: Stack
    side: float
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return self.inside.height(width)

    def split(self, width: float, room: float) -> Halves:
        if self.height(width) <= self.side:
            return None, self
        return self.inside.split(width, room)

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        self.inside.draw(canvas, x, top, width)


def sides(story: Stack, width: float, side: float) -> list[Stack]:
    """The story cut into sides of paper, each `side` points high."""
    done = []
    rest: Stack | None = story
    while rest is not None and rest.pieces:
        fits, left = rest.split(width, side)
        if fits is None and left is not None:
            fits, left = _forced(rest)
        if isinstance(fits, Stack) and fits.pieces:
            done.append(fits)
        rest = left if isinstance(left, Stack) else None
    return done


def _forced(rest: Stack) -> Halves:
    """One piece is higher than the paper and cannot be split: it is printed as far as it goes."""
    below = rest.pieces[1:]
    if isinstance(rest.pieces[0], NewSide):
        return None, Stack(below) if below else None
    return Stack(rest.pieces[:1]), Stack(below) if below else None
