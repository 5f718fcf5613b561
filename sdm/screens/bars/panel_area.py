"""Where a panel opens, in place under the bar: as tall as it needs, in the room there is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.fitted_column import FittedColumn
from sdm.screens.widgets.tab_order import reason_to_focus


class PanelArea(FittedColumn):
    """Shows one panel at a time, or none; what stands in a closed panel stays there."""

    turned = Signal()  # a panel opened, or closed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, look="panel", parent=parent)
        self._panels: dict[str, QWidget] = {}
        self._openers: dict[str, QWidget] = {}
        self._open = ""
        self.hide()

    @property
    def open_panel(self) -> str:
        return self._open

    def opened_by(self, buttons: Mapping[str, QWidget]) -> None:
        """Which button opens which panel: where the focus goes back to."""
        self._openers.update(buttons)

    def hold(self, key: str, panel: QWidget) -> None:
        panel.hide()
        self._panels[key] = panel
        self.add(panel)

    def open(self, key: str) -> None:
        """Open this panel; pressing for the one that is open closes it."""
        if key == self._open:
            self.put_away()
            return
        for name, panel in self._panels.items():
            panel.setVisible(name == key)
        self._open = key
        self.show()
        self.turned.emit()
        first = self._panels[key].findChild(Field)
        (first or self._panels[key]).setFocus()
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self._see_field)  # once it is laid out

    def put_away(self) -> None:
        """Close the panel and go back to the button that opened it."""
        self._go_back(reason_to_focus())

    def put_away_by_key(self) -> None:
        """As `put_away`, for whoever uses the keyboard: the way back is marked."""
        if self._open:
            self._go_back(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Close it because the people have gone elsewhere."""
        for panel in self._panels.values():
            panel.hide()
        self._open = ""
        self.hide()
        self.turned.emit()

    def _see_field(self) -> None:
        """Where little is seen of the panel, what is typed into is."""
        here = self.content.focusWidget()
        if here is not None and here.hasFocus():
            self.ensureWidgetVisible(here, 0, self.theme.px(40))

    def _go_back(self, reason: Qt.FocusReason) -> None:
        opener = self._openers.get(self._open)
        self.close_panel()
        if opener is not None and opener.isVisible():
            opener.setFocus(reason)
