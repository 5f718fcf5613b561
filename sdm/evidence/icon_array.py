"""Which squares of a picture of so many people are filled: one grid for screen and paper."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IconArray:
    """So many of so many people; row 0 is the top, column 0 the leading side.

    Squares fill from the bottom row upwards, each row from the leading side, in one piece and
    from the same corner for every option: scattered squares are misread (checks DSP-01, DSP-02).
    """

    events: int
    out_of: int
    rows: int
    columns: int

    def __post_init__(self) -> None:
        if not 0 <= self.events <= self.out_of:
            raise ValueError(f"{self.events} of {self.out_of} is not a count of people")

    def present(self, row: int, column: int) -> bool:
        """Whether a person stands here: the top row is short when the rows do not come out even."""
        return self._place(row, column) < self.out_of

    def filled(self, row: int, column: int) -> bool:
        return self._place(row, column) < self.events

    def cells(self) -> Iterator[tuple[int, int, bool]]:
        """Row, column and whether it happened, for each person, from the first filled on."""
        for place in range(self.out_of):
            row, column = divmod(place, self.columns)
            yield self.rows - 1 - row, column, place < self.events

    def _place(self, row: int, column: int) -> int:
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            raise IndexError(f"no square at row {row}, column {column}")
        return (self.rows - 1 - row) * self.columns + column


def icon_array(events: int, out_of: int) -> IconArray:
    """The same grid for everyone who shows so many people: 10 by 10 for 100, 25 by 40 for 1,000."""
    if out_of < 1:
        raise ValueError("a picture of nobody cannot be drawn")
    columns = 10 if out_of <= 100 else 40 if out_of <= 1000 else 100
    return IconArray(events, out_of, -(-out_of // columns), columns)
