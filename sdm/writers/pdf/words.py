"""A paragraph: words broken into lines, drawn as part of one element of the story.

Our own line breaking, because a line's end must carry a space (else a reader hears "Yousaid"),
because its time must grow with the text and not with its square, and because no words here may
ever be read as markup.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from sdm.documents.blocks import Line
from sdm.documents.text import clean
from sdm.writers.pdf.canvas import Segment, TaggingCanvas
from sdm.writers.pdf.fonts import REGULAR, STRONG, coverage, font
from sdm.writers.pdf.look import Style
from sdm.writers.pdf.pieces import Halves
from sdm.writers.pdf.tags import Element

Token = list[Segment]
"""A word, in as many segments as it has weights; empty for the end of a typed line."""

_NO_ROOM = 1e-6


def tokens(line: Line, all_strong: bool) -> Iterator[Token]:
    """Words of a line of runs; two runs with no space between them make one word."""
    able = coverage()
    word: Token = []
    for run in line:
        weight = run.strong or all_strong
        words = clean(run.words, able).text
        lead = run.words[:1].isspace()
        for number, part in enumerate(_parts(words)):
            if (number or lead) and word:
                yield word
                word = []
            if part == "\n":
                yield []
            elif part:
                word.append((weight, part))
        if run.words[-1:].isspace() and word:
            yield word
            word = []
    if word:
        yield word


def _parts(words: str) -> list[str]:
    return words.replace("\n", " \n ").split(" ")


def width_of(segments: Iterable[Segment], size: float) -> float:
    wide = 0.0
    for strong, words in segments:
        wide += font(STRONG if strong else REGULAR).stringWidth(words, size)
    return wide


def broken(words: Iterable[Token], style: Style, width: float) -> list[list[Segment]]:
    """Lines no wider than `width`, each but the last with its space at the end.

    A word wider than a whole line is cut where the line is full, with no space.
    """
    space = width_of([(style.strong, " ")], style.size)
    lines: list[list[Segment]] = [[]]
    room = width - style.indent
    for word in words:
        wide = width_of(word, style.size)
        gap = space if lines[-1] else 0.0
        if not word or (lines[-1] and gap + wide > room + _NO_ROOM):
            _end(lines)
            room, gap = width, 0.0
        if wide > room + _NO_ROOM:
            *full, word = _cut(word, style.size, room, width)
            lines[-1:] = [*full, []]
            room, wide = width, width_of(word, style.size)
        room -= gap + wide
        _join(lines[-1], word)
    return lines


def _end(lines: list[list[Segment]]) -> None:
    if lines[-1]:
        strong, words = lines[-1][-1]
        lines[-1][-1] = (strong, words + " ")
    lines.append([])


def _join(line: list[Segment], word: Token) -> None:
    """Add a word after a space; neighbours of one weight become one segment."""
    for number, (strong, words) in enumerate(word):
        space = " " if line and not number else ""
        if line and line[-1][0] == strong:
            line[-1] = (strong, line[-1][1] + space + words)
        elif space:
            line[-1] = (line[-1][0], line[-1][1] + space)
            line.append((strong, words))
        else:
            line.append((strong, words))


def _cut(word: Token, size: float, first: float, width: float) -> list[Token]:
    """A word too wide for a line, letter by letter into lines of its own."""
    pieces: list[Token] = [[]]
    room = first
    for strong, words in word:
        for letter in words:
            wide = width_of([(strong, letter)], size)
            if wide > room and pieces[-1]:
                pieces.append([])
                room = width
            room -= wide
            pieces[-1].append((strong, letter))
    return [_merged(piece) for piece in pieces]


def _merged(piece: Token) -> Token:
    merged: Token = []
    for strong, letter in piece:
        if merged and merged[-1][0] == strong:
            merged[-1] = (strong, merged[-1][1] + letter)
        else:
            merged.append((strong, letter))
    return merged


@dataclass(slots=True)
class Words:
    """One paragraph, or the part of it that stands on this side of paper."""

    element: Element
    words: tuple[Token, ...] = field(repr=False)
    style: Style
    outline: tuple[str, int] | None = field(default=None, repr=False)
    lines: list[list[Segment]] = field(default_factory=list, repr=False)
    laid_for: float = 0.0

    @property
    def before(self) -> float:
        return self.style.before

    @property
    def after(self) -> float:
        return self.style.after

    @property
    def keep_with_next(self) -> bool:
        return self.style.keep_with_next

    def laid(self, width: float) -> list[list[Segment]]:
        if width != self.laid_for:
            self.lines = broken(self.words, self.style, width) if self.words else []
            self.laid_for = width
        return self.lines

    def height(self, width: float) -> float:
        return len(self.laid(width)) * self.style.leading

    def split(self, width: float, room: float) -> Halves:
        """No single line is left behind or sent ahead alone."""
        lines = self.laid(width)
        fit = int((room + _NO_ROOM) / self.style.leading)
        if fit >= len(lines):
            return self, None
        fit = min(fit, len(lines) - 2) if len(lines) > 3 else 0
        if fit < 2:
            return None, self
        return self._part(lines[:fit], width, self.style), self._part(
            lines[fit:], width, replace(self.style, before=0.0, indent=0.0), first=False
        )

    def _part(
        self, lines: list[list[Segment]], width: float, style: Style, first: bool = True
    ) -> "Words":
        outline = self.outline if first else None
        return Words(self.element, self.words, style, outline, lines, width)

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        if self.outline:
            canvas.mark_heading(*self.outline, top + self.style.leading / 2)
        if any(self.laid(width)):
            with canvas.tagged(self.element):
                self.ink(canvas, x, top, width)

    def ink(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        """The ink alone, for words that stand on every side of paper and are read out once."""
        lines = [
            (0.0 if number else self.style.indent, segments)
            for number, segments in enumerate(self.laid(width))
        ]
        canvas.ink_lines(lines, self.style, x, top)
