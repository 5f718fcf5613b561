"""Choosing one of several by pressing. None is chosen beforehand; a choice can be changed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.chip import Chip
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel


class ChoiceRow(QWidget):
    """`chosen(key)` when a person presses a chip that was not chosen.

    One Tab stop; arrow keys move between the chips, Space or Enter chooses.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        choices: Iterable[tuple[str, str]],
        hint: str = "",
        shows_label: bool = True,
        look: str = "chip",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.label, self._look = theme, label, look
        self.setAccessibleName(label)
        self._chosen: str | None = None
        self._chips: list[Chip] = []
        column = QVBoxLayout(self)
        theme.space(column, 6)
        if shows_label:
            column.addWidget(WrappedLabel(theme, label, "label"))
        if hint:
            column.addWidget(WrappedLabel(theme, hint, "quiet"))
        self._row = Flow()
        theme.space(self._row, 4 if look in ("number", "switch") else 8)
        column.addLayout(self._row)
        self.offer(choices)

    @property
    def choice(self) -> str | None:
        return self._chosen

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these choices from now on; the same ones again change nothing."""
        choices = tuple(choices)
        if choices == tuple((chip.key, chip.words()) for chip in self._chips):
            return
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(key, words) for key, words in choices]
        self._mark()

    def show_choice(self, key: str | None) -> None:
        """Show what is kept; None shows that nothing is."""
        self._chosen = key
        self._mark()

    def _make(self, key: str, words: str) -> Chip:
        chip = Chip(self.theme, key, words, look=self._look, parent=self)
        chip.setAutoExclusive(True)
        chip.setAccessibleDescription(self.label)
        chip.clicked.connect(self._pressed)
        chip.stepped.connect(self._step)
        self._row.addWidget(chip)
        return chip

    def _pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and chip.key != self._chosen:
            self.show_choice(chip.key)
            self.chosen.emit(chip.key)

    def _step(self, by: int) -> None:
        here = next((n for n, chip in enumerate(self._chips) if chip is self.sender()), 0)
        there = self._chips[(here + by) % len(self._chips)]
        for chip in self._chips:
            chip.setFocusPolicy(_stop(chip is there))
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self) -> None:
        held = any(chip.key == self._chosen for chip in self._chips)
        for n, chip in enumerate(self._chips):
            chip.setAutoExclusive(False)
            chip.setChecked(chip.key == self._chosen)
            chip.setAutoExclusive(True)
            chip.setFocusPolicy(_stop(chip.key == self._chosen if held else n == 0))


def _stop(is_stop: bool) -> Qt.FocusPolicy:
    return Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
