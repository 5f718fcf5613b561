"""A list whose rows stay as they are while it grows and shrinks round them."""

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme

Row = TypeVar("Row", bound=QWidget)


class KeyedRows(Generic[Row]):
    """Rows by key: new ones are made, gone ones taken away, the others left alone."""

    def __init__(self, theme: Theme, make: Callable[[Hashable], Row], gap: int = 12) -> None:
        self.widget = QWidget()
        self._make = make
        self._rows: dict[Hashable, Row] = {}
        self._column = QVBoxLayout(self.widget)
        theme.space(self._column, gap)

    def __getitem__(self, key: Hashable) -> Row:
        return self._rows[key]

    def show_keys(self, keys: Iterable[Hashable]) -> None:
        wanted = tuple(keys)
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, key in enumerate(wanted):
            if key not in self._rows:
                self._rows[key] = self._make(key)
                self._column.insertWidget(place, self._rows[key])
        self.widget.setVisible(bool(wanted))
