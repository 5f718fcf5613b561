"""An option of their own, which no aid holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.words_field import WordsField
from sdm.wording import _


class OwnOption(Card):
    """A press on a name says whose idea it is, and adds it."""

    added = Signal(object, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("One of our own"), parent=parent)
        self.label = LineField(theme, _("What shall we call it?"), limit=200)
        self.involves = WordsField(theme, _("What would it involve?"), lines=2)
        self._say_as = SayAs(theme, _("Whose idea is it? Press a name to add it."), _("whose idea"))
        full = _(
            "Five are in view. This one joins the list: to look at it, leave another out first."
        )
        self._full = WrappedLabel(theme, full, "quiet")
        for widget in (self.label, self.involves, self._full, self._say_as):
            self.add(widget)
        self._say_as.said.connect(self._report)

    def show_names(self, patient: str, clinician: str, supporters: tuple[str, ...] = ()) -> None:
        self._say_as.show_names(patient, clinician, supporters)

    def show_room(self, is_full: bool) -> None:
        """Whether as many options are in view as may be: an idea is welcome all the same."""
        self._full.setVisible(is_full)

    def show_added(self, labels: list[str], involved: list[str]) -> None:
        self.label.clear_if_shown(labels)
        self.involves.clear_if_shown(involved)

    def _report(self, voice: object) -> None:
        for field in (self.label, self.involves):
            field.settle()
        label = self.label.words()
        missing = "" if label.strip() else _("It needs a name first.")
        self.label.show_trouble(missing)
        if not missing:
            self.added.emit(voice, label, self.involves.words())
