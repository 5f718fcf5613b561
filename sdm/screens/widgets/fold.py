"""A part of a page that is folded under its heading until somebody wants it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.notice import announce
from sdm.screens.widgets.press import Press
from sdm.wording import _


class FoldHeading(Press):
    """The heading to press: a plus while it is folded, a minus while it is open."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        self.is_open = False
        super().__init__(theme, words, "card", "plus", parent)

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        name = "minus" if self.is_open else "plus"
        pixmap = self.theme.icon(name, 20, self.ink(), self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), pixmap)


class Fold(QWidget):
    """Opens in place: what stands above it never moves.

    It opens by itself once something is kept in it, unless a person has closed it; or a
    summary below its heading says what is kept there while it is folded.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_hand = False
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        theme.space(column, 8)
        self._heading = FoldHeading(theme, title)
        self._heading.clicked.connect(self._pressed)
        self._summary = WrappedLabel(theme, "", "quiet")
        self._body = QWidget(self)
        self.column = QVBoxLayout(self._body)
        theme.space(self.column, 12)
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addWidget(self._body)
        self._set(False)

    @property
    def is_open(self) -> bool:
        return self._heading.is_open

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def show_use(self, in_use: bool) -> None:
        """Something is kept in it: do not hide it from whoever opens the page."""
        if in_use and not self._by_hand and not self.is_open:
            self._set(True)

    def show_summary(self, words: str) -> None:
        self._summary.show_words(words)
        self._summary.setVisible(bool(words) and not self.is_open)

    def _pressed(self) -> None:
        self._by_hand = True
        self._set(not self.is_open)
        announce(self._heading, _("Open") if self.is_open else _("Closed"))

    def _set(self, is_open: bool) -> None:
        self._heading.is_open = is_open
        self._heading.setAccessibleDescription(_("Open") if is_open else _("Closed"))
        self._heading.update()
        self._body.setVisible(is_open)
        self.show_summary(self._summary.text())
