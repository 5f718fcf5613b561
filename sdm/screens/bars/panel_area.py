"""Where a panel opens, in place under the bar: as tall as it needs, never the whole window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.scroll_column import ScrollColumn

_MOST = 0.8  # of the room between the bars, so that the screen below is still seen

_EDGE = 4  # pixels of the line below the panel


class PanelArea(ScrollColumn):
    """Shows one panel at a time, or none; what stands in a closed panel stays there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, look="panel", parent=parent)
        self._panels: dict[str, QWidget] = {}
        self._open = ""
        self._bars: tuple[QWidget, ...] = ()
        self.content.installEventFilter(self)
        self.hide()

    @property
    def open_panel(self) -> str:
        return self._open

    def stand_between(self, *bars: QWidget) -> None:
        """Leave room for these bars, which share the window with the panel."""
        self._bars = bars

    def hold(self, key: str, panel: QWidget) -> None:
        panel.hide()
        self._panels[key] = panel
        self.add(panel)

    def open(self, key: str) -> None:
        """Open this panel; pressing for the one that is open closes it."""
        if key == self._open:
            self.close_panel()
            return
        for name, panel in self._panels.items():
            panel.setVisible(name == key)
        self._open = key
        self.show()
        self._fit()
        first = self._panels[key].findChild(Field)
        (first or self._panels[key]).setFocus()
        self.verticalScrollBar().setValue(0)

    def close_panel(self) -> None:
        for panel in self._panels.values():
            panel.hide()
        self._open = ""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.content:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = min(self.width(), self.content.maximumWidth())
        needs = self.column.totalHeightForWidth(width) + _EDGE if self._open else 0
        bars = sum(bar.height() for bar in self._bars if bar.isVisible())
        room = self.window().height() - bars
        self.setFixedHeight(max(min(needs, round(room * _MOST)), 0))
