"""Pairs of rows in two lanes that stand level while the lanes stand beside each other."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.lanes import SideBySide

Pair = tuple[QWidget, QWidget]


class LevelRows(SideBySide):
    """Each pair gets the height of its taller row, whatever stands below the words in it."""

    def __init__(
        self, theme: Theme, first: QWidget, second: QWidget, pairs: Iterable[Pair]
    ) -> None:
        super().__init__(theme, first, second)
        self._sides, self._pairs = (first, second), tuple(pairs)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._level()
        return done

    def _level(self) -> None:
        first, second = self._sides
        beside = first.y() == second.y()
        for pair in self._pairs:
            tallest = max(_height(row) for row in pair) if beside else 0
            for row in pair:
                if row.minimumHeight() != tallest:
                    row.setMinimumHeight(tallest)


def _height(row: QWidget) -> int:
    """What the row needs by itself at its present width."""
    layout = row.layout()
    if layout is None:
        return row.sizeHint().height()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(row.width())
    return layout.totalSizeHint().height()
