"""A card that is one button: pressed anywhere, reached by Tab, named for screen readers."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from sdm.screens.theme import Theme

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Pressable(QAbstractButton):
    """Children are pictures and words only: presses on them go to the card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.radius = 8
        self.edge = "line"
        self.edge_width = 1.0
        self._tabbed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def let_through(self, *children: QWidget) -> None:
        for child in children:
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def ground(self) -> str:
        """The colour the card is filled with."""
        if self.isDown():
            return "primary_soft"
        return "hover" if self.underMouse() else "card"

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, width = (self.edge, self.edge_width)
        if self._tabbed:
            colour, width = "focus", 3.0
        elif self.underMouse() and self.edge == "line":
            colour = "edge"
        half = width / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self.theme.colour(self.ground()))
            painter.setPen(QPen(self.theme.colour(colour), width))
            radius = self.theme.px(self.radius)
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(box, radius, radius)
            self.paint_more(painter)

    def paint_more(self, painter: QPainter) -> None:
        """What stands on the card besides its children."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tabbed = event.reason() in _BY_KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tabbed = False
        super().focusOutEvent(event)
        self.update()
