"""How many columns fit, and where each stands: paged, never scrolled sideways."""

from collections.abc import Callable
from dataclasses import dataclass

LEAST = 262  # pixels a column needs at 100 %
MOST = 460  # a wider column would pull a pair of pictures apart
TITLE = 128  # the column of row titles, beside three columns or more
GAP = 8
MARGIN = 16
_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """In pixels. `title` is 0 where row titles stand above their rows."""

    width: int
    title: int
    column: int
    gap: int
    count: int

    def start(self, place: int) -> int:
        """Where a column begins within the area of the boxes."""
        return place * (self.column + self.gap)

    @property
    def area(self) -> int:
        """The width of all columns together."""
        return self.start(self.count) - self.gap


def columns_in(width: int, total: int, px: Callable[[float], int]) -> Columns:
    """As many of `total` columns as fit into `width`, the same width for each."""
    gap, least = px(GAP), px(LEAST)
    beside = _fit(width - px(TITLE) - gap, least, gap)
    if beside >= min(_BESIDE, total):
        title, room = px(TITLE), width - px(TITLE) - gap
    else:
        title, room = 0, width
    count = max(1, min(total, _fit(room, least, gap)))
    column = min((room - (count - 1) * gap) // count, px(MOST))
    return Columns(width, title, column, gap, count)


def _fit(room: int, least: int, gap: int) -> int:
    return (room + gap) // (least + gap)
