"""Where we see it differently: an ordinary field, and what was said in it before."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.said.said_list import SaidList
from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.spoken import SaidLine
from sdm.wording import _


class Differences(Card):
    """`seen(voice, words)`: pressing a name says whose words they are and adds them."""

    seen = Signal(object, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Where we see it differently"), parent=parent)
        why = _("Seeing it differently is fine. It is printed as it was said.")
        self.add(WrappedLabel(theme, why, "quiet"))
        self._list = SaidList(theme)
        self.field = WordsField(theme, _("I see it differently: add a line"), lines=2)
        self._say_as = SayAs(theme, _("Who sees it like this? Press to add it."), self.field.label)
        for widget in (self._list, self.field, self._say_as):
            self.add(widget)
        self._say_as.said.connect(self._add)
        self._list.confirmed.connect(self.confirmed)
        self._list.taken_back.connect(self.taken_back)

    def show_names(self, patient: str, clinician: str, supporters: tuple[str, ...] = ()) -> None:
        self._say_as.show_names(patient, clinician, supporters)

    def show_lines(self, lines: Iterable[SaidLine], bare: Iterable[str]) -> None:
        """`bare` are the same words without quotation marks, to tell that the field was kept."""
        self._list.show_lines(lines)
        self.field.clear_if_shown(bare)

    def _add(self, voice: object) -> None:
        self.field.settle()
        words = self.field.words()
        empty = _("Write a few words first.") if not words.strip() else ""
        self.field.show_trouble(empty)
        if not empty:
            self.seen.emit(voice, words)
