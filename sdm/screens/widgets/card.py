"""White cards, and the lanes that show whose words stand in them."""

from enum import Enum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel


class Card(QFrame):
    """A white card with a column of things; `add` puts one more at its end."""

    def __init__(
        self, theme: Theme, title: str = "", look: str = "card", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        theme.space(self.column, 10, 18, 16, 18, 18)
        if title:
            self.title = WrappedLabel(theme, title, "card")
            self.column.addWidget(self.title)
            self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)


class Whose(Enum):
    """Whose lane it is; the values name the colours and the text looks."""

    PATIENT = "patient"
    CLINICIAN = "clinician"
    BOTH = "both"


class VoiceCard(Card):
    """A card for one person's words: their name on top, a band in their colour at its start.

    Patient's and clinician's cards differ in name, hue and mark, never in weight or size.
    """

    def __init__(
        self,
        theme: Theme,
        whose: Whose,
        name: str,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.whose = whose
        theme.space(self.column, 10, 24, 14, 18, 18)
        self.name = WrappedLabel(theme, name, whose.value)
        self.column.addWidget(self.name)
        if title:
            self.title = WrappedLabel(theme, title, "card")
            self.column.addWidget(self.title)
        self.setAccessibleName(f"{name}: {title}" if title else name)

    def show_name(self, name: str) -> None:
        self.name.show_words(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = self.theme.px
        band = QRect(px(9), px(14), px(4), self.height() - px(28))
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), band)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(self.whose.value))
            painter.drawRoundedRect(place, px(2), px(2))


class Lane(VoiceCard):
    """One of two lanes standing side by side."""
