"""Sizes and colours of the printed page, in points; everything grows with the text size."""

from dataclasses import dataclass

INK = (0.106, 0.122, 0.137)
ACCENT = (0.114, 0.310, 0.431)
QUIET = (0.353, 0.396, 0.439)
"""Small print: 6:1 on white, above the 4.5:1 that WCAG asks of text."""
OUTLINE = (0.45, 0.5, 0.54)
"""Empty squares and thin lines: 4:1 on white, above the 3:1 asked of graphics, also in grey."""

Colour = tuple[float, float, float]

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
MARGIN = 45.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
HEADER_TOP = PAGE_HEIGHT - 19.0
FOOTER_BOTTOM = 18.0
SMALLEST, LARGEST = 12, 28


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set. `before` and `after` are the space it keeps to neighbours."""

    size: float
    leading: float
    colour: Colour = INK
    strong: bool = False
    before: float = 0.0
    after: float = 2.0
    keep_with_next: bool = False
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """All styles for one text size; 12 is standard, 16 and 20 are large print."""

    size: float = 12.0

    def __post_init__(self) -> None:
        if not SMALLEST <= self.size <= LARGEST:
            raise ValueError(f"text on paper is {SMALLEST} to {LARGEST} points, not {self.size}")

    def points(self, at_twelve: float) -> float:
        return at_twelve * self.size / 12.0

    @property
    def large(self) -> bool:
        """Large print has no room for two comparisons side by side."""
        return self.size > 13

    def _style(
        self,
        size: float = 12,
        leading: float = 15,
        colour: Colour = INK,
        strong: bool = False,
        before: float = 0,
        after: float = 2,
        keep_with_next: bool = False,
    ) -> Style:
        p = self.points
        return Style(
            p(size), p(leading), colour, strong, p(before), p(after), keep_with_next=keep_with_next
        )

    @property
    def body(self) -> Style:
        return self._style(after=2)

    @property
    def lead(self) -> Style:
        return self._style(13, 17, strong=True, after=4)

    @property
    def small(self) -> Style:
        return self._style(colour=QUIET)

    @property
    def title(self) -> Style:
        return self._style(27, 30, ACCENT, strong=True, after=0, keep_with_next=True)

    @property
    def part(self) -> Style:
        return self._style(14, 18, ACCENT, strong=True, before=9, after=0, keep_with_next=True)

    @property
    def piece(self) -> Style:
        return self._style(strong=True, before=7, after=1, keep_with_next=True)

    @property
    def tear_off_title(self) -> Style:
        return self._style(20, 25, ACCENT, strong=True, after=1, keep_with_next=True)

    @property
    def option_name(self) -> Style:
        return self._style(13, 15, strong=True, after=0, keep_with_next=True)

    @property
    def quotation(self) -> Style:
        return self._style(17, 22)

    @property
    def phone(self) -> Style:
        return self._style(18, 23, strong=True, after=0, keep_with_next=True)

    @property
    def cell(self) -> Style:
        """Text in a fixed place: no space of its own."""
        return self._style(after=0)

    @property
    def beside_picture(self) -> Style:
        """Up to four short lines beside a picture: set closer, so that a box keeps its height."""
        return self._style(leading=13, after=0)

    @property
    def quiet_cell(self) -> Style:
        return self._style(colour=QUIET, after=0)

    @property
    def strong_cell(self) -> Style:
        return self._style(strong=True, after=0)
