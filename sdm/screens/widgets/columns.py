"""Cards in as many equal columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sdm.screens.theme import Theme


class Columns(QWidget):
    """`least` is the width at 100 % under which no card may fall."""

    def __init__(self, theme: Theme, least: int = 420, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._least = theme, least
        self._cards: tuple[QWidget, ...] = ()
        self._across = 0
        self._grid = QGridLayout(self)
        theme.space(self._grid, 12)
        theme.changed.connect(self._settle)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards from now on; the same ones again change nothing."""
        if tuple(cards) == self._cards:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
                card.deleteLater()
        self._cards, self._across = tuple(cards), 0
        for card in cards:
            card.setMinimumWidth(1)
            policy = card.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            card.setSizePolicy(policy)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        gap = self._theme.px(12)
        fitting = max((self.width() + gap) // (self._theme.px(self._least) + gap), 1)
        if fitting == self._across:
            return
        for column in range(max(self._across, fitting)):
            self._grid.setColumnStretch(column, 1 if column < fitting else 0)
        self._across = fitting
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // fitting, place % fitting)
