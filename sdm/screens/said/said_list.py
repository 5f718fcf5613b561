"""Several things that were said, one under the other, in the order they came."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.said.said_words import SaidWords
from sdm.screens.theme import Theme
from sdm.steps.spoken import SaidLine


class SaidList(QWidget):
    """Shown again, it keeps what stands there already: nothing jumps, no focus is lost."""

    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(
        self, theme: Theme, can_take_back: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._can_take_back = theme, can_take_back
        self._shown: dict[int, SaidWords] = {}
        self._column = QVBoxLayout(self)
        theme.space(self._column, 10)
        self.hide()

    def show_lines(self, lines: Iterable[SaidLine]) -> None:
        lines = tuple(lines)
        for n in self._shown.keys() - {line.n for line in lines}:
            gone = self._shown.pop(n)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, line in enumerate(lines):
            if line.n not in self._shown:
                self._shown[line.n] = self._make()
                self._column.insertWidget(place, self._shown[line.n])
            self._shown[line.n].show_line(line, line.words)
        self.setVisible(bool(lines))

    def _make(self) -> SaidWords:
        said = SaidWords(self._theme, self._can_take_back, look="quote", parent=self)
        said.confirmed.connect(self.confirmed)
        said.taken_back.connect(self.taken_back)
        return said
