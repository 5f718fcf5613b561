"""Sizes and colours of the printed page, in points; everything grows with the text size."""

from dataclasses import dataclass, fields, replace

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

    size: float = 12.0
    leading: float = 15.0
    colour: Colour = INK
    strong: bool = False
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    indent: float = 0.0

    def times(self, factor: float) -> "Style":
        return replace(
            self,
            size=self.size * factor,
            leading=self.leading * factor,
            before=self.before * factor,
            after=self.after * factor,
        )


@dataclass(frozen=True, slots=True)
class Look:
    """All styles for one text size; `look` makes the others from this one for 12 points."""

    size: float = 12.0
    body: Style = Style(after=2)
    lead: Style = Style(13, 17, strong=True, after=4)
    small: Style = Style(colour=QUIET, after=2)
    title: Style = Style(27, 30, ACCENT, strong=True, keep_with_next=True)
    part: Style = Style(14, 18, ACCENT, strong=True, before=9, keep_with_next=True)
    piece: Style = Style(12, 15, INK, strong=True, before=5, after=1, keep_with_next=True)
    tear_off_title: Style = Style(20, 25, ACCENT, strong=True, after=1, keep_with_next=True)
    option_name: Style = Style(13, 15, INK, strong=True, keep_with_next=True)
    quotation: Style = Style(17, 22, after=2)
    phone: Style = Style(18, 23, INK, strong=True, keep_with_next=True)
    cell: Style = Style()
    """Text in a fixed place: no space of its own."""
    quiet_cell: Style = Style(colour=QUIET)
    strong_cell: Style = Style(strong=True)
    beside_picture: Style = Style(leading=13)
    """Up to four short lines beside a picture: set closer, so that a box keeps its height."""

    def points(self, at_twelve: float) -> float:
        return at_twelve * self.size / 12.0

    @property
    def large(self) -> bool:
        """Large print has no room for two comparisons side by side."""
        return self.size > 13


def look(size: float = 12.0) -> Look:
    """The page's look for one text size: 12 is standard, 16 and 20 are large print."""
    if not SMALLEST <= size <= LARGEST:
        raise ValueError(f"text on paper is {SMALLEST} to {LARGEST} points, not {size}")
    standard = Look()
    styles = {each.name: getattr(standard, each.name) for each in fields(Look)[1:]}
    return Look(size, **{name: style.times(size / 12.0) for name, style in styles.items()})
