"""Words set in one font: how tall they are at any width, and how they lie at the width shown.

A change of text size asks each label for its height at a dozen widths; each is worked out once,
and not at all where the words fit on their own lines.
"""

import math
import unicodedata

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

_ENDLESS = 100_000


class LaidWords:
    """`centred` lines stand in the middle; others begin at the leading edge. After `most` lines
    the words end in "…"; 0 is no end."""

    def __init__(
        self,
        words: str,
        font: QFont,
        direction: Qt.LayoutDirection,
        centred: bool = False,
        most: int = 0,
    ) -> None:
        self._words, self._font, self._direction = words, font, direction
        self._most = most
        self._align = Qt.AlignmentFlag.AlignHCenter
        if not centred:
            leading = Qt.AlignmentFlag.AlignLeading
            self._align = (
                QStyle.visualAlignment(direction, leading) | Qt.AlignmentFlag.AlignAbsolute
            )
        self._heights: dict[int, int] = {}
        self._lying: tuple[int, QTextLayout] | None = None
        self.whole = self._lay(_ENDLESS)[1]

    def height(self, width: int) -> int:
        if width >= self.whole.width():
            return self.whole.height()
        if width not in self._heights:
            self._heights[width] = self._lay(width)[1].height()
        return self._heights[width]

    def lying(self, width: int) -> QTextLayout:
        """The lines as they are drawn at this width; kept for the next time they are drawn."""
        if self._lying is None or self._lying[0] != width:
            self._lying = (width, self._lay(width)[0])
        return self._lying[1]

    def _lay(self, width: int) -> tuple[QTextLayout, QSize]:
        laid = self._set(self._words.replace("\n", "\u2028"), width)
        if not self._most or laid[0].lineCount() <= self._most:
            return laid
        start = 2 * laid[0].lineAt(self._most - 1).textStart()
        units = self._words.encode("utf-16-le", "surrogatepass")
        before = units[:start].decode("utf-16-le", "replace").replace("\n", "\u2028").rstrip()
        rest = units[start:].decode("utf-16-le", "replace").replace("\n", " ")
        end = Qt.TextElideMode.ElideRight
        last = QFontMetrics(self._font).elidedText(rest, end, max(width - 2, 1))
        return self._set(f"{before}\u2028{last}" if before else last, width)

    def _set(self, words: str, width: int) -> tuple[QTextLayout, QSize]:
        layout = QTextLayout(words, self._font)
        option = QTextOption(self._align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(reading_direction(self._words, self._direction))
        layout.setTextOption(option)
        layout.beginLayout()
        top, widest = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return layout, QSize(int(widest) + 2, math.ceil(top))


def reading_direction(words: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Words go the way their own first letter goes; the app's way where they have no letter."""
    for letter in words:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return otherwise
