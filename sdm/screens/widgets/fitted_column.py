"""A column as tall as what stands in it, up to the room it is given; the rest is scrolled to."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.scroll_column import ScrollColumn

_EDGE = 4  # pixels of the line round it


class FittedColumn(ScrollColumn):
    """Takes no more than `give_room` said, whatever comes into it."""

    def __init__(
        self, theme: Theme, widest: int = 1240, look: str = "page", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, widest, look, parent)
        self._room = 0
        self.content.installEventFilter(self)

    def needs(self) -> int:
        """How tall it would be with nothing to scroll."""
        width = min(self.width(), self.content.maximumWidth())
        return self.column.totalHeightForWidth(width) + _EDGE

    def give_room(self, room: int) -> None:
        self._room = room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.content:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setFixedHeight(max(min(self.needs(), self._room), 0))
