"""Buttons of the same width, side by side: none of them weighs more than another."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sdm.screens.theme import Theme

_LEAST = 168  # pixels at 100 %


class Twins(QWidget):
    """As wide as its widest button times their number; all stay equal when room is short."""

    def __init__(self, theme: Theme, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._buttons = theme, buttons
        self._row = QHBoxLayout(self)
        theme.space(self._row, 8)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for button in buttons:
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            button.setSizePolicy(policy)
            self._row.addWidget(button, 1)

    def sizeHint(self) -> QSize:
        shown = [button for button in self._buttons if not button.isHidden()]
        wide = max((button.sizeHint().width() for button in shown), default=0)
        wide = max(wide, self._theme.px(_LEAST))
        gaps = self._row.spacing() * max(len(shown) - 1, 0)
        return QSize(wide * len(shown) + gaps, super().sizeHint().height())
