"""Words on the screen: plain text only, wrapped, never cut, whatever their length."""

import math
import unicodedata

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from sdm.screens.theme import Theme

_SHORT = 240  # pixels at 100 %: what a label asks for before its layout says how much it has


class WrappedLabel(QLabel):
    """A label whose height follows its width, and that breaks a word only when it must.

    `look` is a row of the stylesheet: body, strong, quiet, small, title, section, card,
    number, quote, patient, clinician, both, label, problem, ribbon, ribbon_strong.
    """

    def __init__(
        self, theme: Theme, words: str = "", look: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._laid: tuple[tuple[str, str, int, bool], QTextLayout, QSize] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text_look", look)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)

    def show_words(self, words: str) -> None:
        if words != self.text():
            self.setText(words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1].height()

    def sizeHint(self) -> QSize:
        whole = self._lay_out(100_000)[1]
        return QSize(min(whole.width(), self.theme.px(640)), whole.height())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column: a long word breaks rather than pushing the page wide."""
        whole = self._lay_out(100_000)[1]
        return QSize(min(whole.width(), self.theme.px(_SHORT) // 4), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, size = self._lay_out(self.width())
        top = 0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max((self.height() - size.height()) // 2, 0)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            layout.draw(painter, QPointF(0, top))

    def _lay_out(self, width: int) -> tuple[QTextLayout, QSize]:
        self.ensurePolished()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (self.text(), self.font().key(), width, mirrored)
        if self._laid is None or self._laid[0] != key:
            self._laid = (key, *self._fresh(width))
        return self._laid[1], self._laid[2]

    def _fresh(self, width: int) -> tuple[QTextLayout, QSize]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        option = QTextOption(leading | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(reading_direction(self.text(), self.layoutDirection()))
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


class SectionHeading(WrappedLabel):
    """A heading inside a screen, told to screen readers as one by its look and place."""

    def __init__(
        self, theme: Theme, words: str, look: str = "section", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words, look, parent)
