"""Words on the screen: plain text only, wrapped, never cut, whatever their length."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.laid_words import LaidWords

_HEADINGS = ("title", "section")  # the looks that screen readers hear as headings
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
        self._known: tuple[tuple[str, str, Qt.LayoutDirection], LaidWords] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text_look", look)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.is_heading = look in _HEADINGS
        self._most = 0
        self._put(words)

    def limit_lines(self, most: int) -> None:
        """For headings that stay in place: the whole is in the tooltip, and heard."""
        self._most, self._known = most, None
        self._put(self.text())

    def show_words(self, words: str) -> None:
        if words != self.text():
            self._put(words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid().height(width)

    def sizeHint(self) -> QSize:
        whole = self._laid().whole
        return QSize(min(whole.width(), self.theme.px(640)), whole.height())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column: a long word breaks rather than pushing the page wide."""
        whole = self._laid().whole
        return QSize(min(whole.width(), self.theme.px(_SHORT) // 4), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = self._laid()
        top = 0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max((self.height() - laid.height(self.width())) // 2, 0)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            laid.lying(self.width()).draw(painter, QPointF(0, top))

    def _put(self, words: str) -> None:
        self.setText(words)
        self.setToolTip(words if self._most else "")
        if self.is_heading:
            self.setAccessibleName(words)

    def _laid(self) -> LaidWords:
        self.ensurePolished()
        key = (self.text(), self.font().key(), self.layoutDirection())
        if self._known is None or self._known[0] != key:
            laid = LaidWords(self.text(), self.font(), self.layoutDirection(), most=self._most)
            self._known = (key, laid)
        return self._known[1]


class SectionHeading(WrappedLabel):
    """A heading inside a screen."""

    def __init__(
        self, theme: Theme, words: str, look: str = "section", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words, look, parent)
