"""A field in nobody's lane: once words are there, a name is pressed to say whose they are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.told import NOTHING, Told
from sdm.wording import _


class SpokenField(QWidget):
    """`spoken(voice, words)` when a name is pressed; emptied words go under their old voice."""

    spoken = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = NOTHING
        column = QVBoxLayout(self)
        theme.space(column, 6)
        self.field = WordsField(theme, label, hint, lines=lines)
        self._words = KeptField(self.field)
        self._say_as = SayAs(theme, _("Whose words are these? Press to keep them."), label)
        column.addWidget(self._words)
        column.addWidget(self._say_as)
        self._say_as.hide()
        self.field.typed.connect(self._ask)
        self._words.said.connect(self._settle)
        self._words.confirmed.connect(self.confirmed)
        self._say_as.said.connect(self._report)

    def show_told(self, shown: Told) -> None:
        self._shown = shown
        self._words.show_told(shown)
        self._ask()

    def show_names(self, patient: str, clinician: str, supporters: tuple[str, ...] = ()) -> None:
        self._say_as.show_names(patient, clinician, supporters)

    def _ask(self) -> None:
        words = self.field.words()
        self._say_as.setVisible(bool(words.strip()) and words != self._shown.words)

    def _settle(self, _key: object, words: str) -> None:
        self._ask()
        if not words.strip() and self._shown.n:
            self.spoken.emit(self._shown.voice, "")

    def _report(self, voice: object) -> None:
        self.field.settle()
        self.spoken.emit(voice, self.field.words())
