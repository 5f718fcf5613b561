"""Choosing any number of several by pressing."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.chip import Chip
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel


class ToggleChips(QWidget):
    """`toggled(key, on)` for each press; each chip is a Tab stop of its own."""

    toggled = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        label: str,
        choices: Iterable[tuple[str, str]],
        hint: str = "",
        shows_label: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.label = theme, label
        self.setAccessibleName(label)
        self._chips: list[Chip] = []
        column = QVBoxLayout(self)
        theme.space(column, 6)
        if shows_label:
            column.addWidget(WrappedLabel(theme, label, "label"))
        if hint:
            column.addWidget(WrappedLabel(theme, hint, "quiet"))
        self._row = Flow()
        theme.space(self._row, 8)
        column.addLayout(self._row)
        self.offer(choices)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        choices = tuple(choices)
        if choices == tuple((chip.key, chip.words()) for chip in self._chips):
            return
        on = {chip.key for chip in self._chips if chip.isChecked()}
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(key, words) for key, words in choices]
        self.show_chosen(on)

    def show_chosen(self, keys: Collection[str]) -> None:
        for chip in self._chips:
            chip.setChecked(chip.key in keys)

    def _make(self, key: str, words: str) -> Chip:
        chip = Chip(self.theme, key, words, round_mark=False, parent=self)
        chip.setAccessibleDescription(self.label)
        chip.clicked.connect(self._pressed)
        self._row.addWidget(chip)
        return chip

    def _pressed(self, on: bool) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.toggled.emit(chip.key, on)
