"""The six words of the step bar: a map. The current one is underlined; none is greyed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.press import KeyedButton
from sdm.steps.bar import StepPlace
from sdm.wording import _


class StepWord(KeyedButton):
    def __init__(self, theme: Theme, place: StepPlace, parent: QWidget) -> None:
        super().__init__(theme, place.key, place.word, "step", parent=parent)
        self.setCheckable(True)

    def ink(self) -> str:
        return "ink" if self.isChecked() else "quiet"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        px = self.theme.px
        line = QRect(px(10), self.height() - px(5), self.width() - px(20), px(3))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("primary"))
            painter.drawRoundedRect(line, px(2), px(2))


class StepBar(QWidget):
    step_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: list[StepWord] = []
        self.setAccessibleName(_("Steps"))
        self._row = Flow(self)
        theme.space(self._row, 2)

    def show_steps(self, steps: tuple[StepPlace, ...]) -> None:
        if not self._words:
            for place in steps:
                word = StepWord(self._theme, place, self)
                word.keyed.connect(self.step_chosen)
                self._row.addWidget(word)
                self._words.append(word)
        for word, place in zip(self._words, steps, strict=True):
            word.show_words(place.word)
            word.setChecked(place.here)
            word.setAccessibleDescription(_("You are here") if place.here else "")
            word.update()
