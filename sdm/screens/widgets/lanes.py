"""Two things of equal weight beside each other, or one above the other where room is short."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from sdm.screens.theme import Theme

_BESIDE = QBoxLayout.Direction.LeftToRight
_ABOVE = QBoxLayout.Direction.TopToBottom


class SideBySide(QWidget):
    """`least` is the width at 100 % under which neither side may fall before they stack."""

    def __init__(
        self,
        theme: Theme,
        first: QWidget,
        second: QWidget,
        least: int = 420,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._least = theme, least
        self._row = QBoxLayout(_BESIDE, self)
        theme.space(self._row, 16)
        for side in (first, second):
            side.setMinimumWidth(1)
            policy = side.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            side.setSizePolicy(policy)
            self._row.addWidget(side, 1)
        theme.changed.connect(self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        roomy = self.width() >= self._theme.px(2 * self._least + 16)
        self._row.setDirection(_BESIDE if roomy else _ABOVE)
