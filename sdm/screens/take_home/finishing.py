"""Finishing: a second press in place seals the talk; after that, only dated notes are added."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import CLINICIAN
from sdm.screens.said.said_list import SaidList
from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.notice import announce
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.take_home import TakeHomeStep
from sdm.wording import _


class Sealing(Card):
    """`sealed(voice)` after the second press."""

    sealed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Finish this talk"), parent=parent)
        self._explained = WrappedLabel(theme, _explanation())
        self._finish = PlainButton(theme, _("Finish and seal"))
        self._sure = WrappedLabel(theme, _("Seal it now? This cannot be undone."), "strong")
        self._yes = PlainButton(theme, _("Yes, seal it now"))
        self._not_yet = PlainButton(theme, _("Not yet"))
        presses = Flow()
        theme.space(presses, 8)
        for press in (self._finish, self._yes, self._not_yet):
            presses.addWidget(press)
        self.add(self._explained)
        self.add(self._sure)
        self.column.addLayout(presses)
        self._finish.clicked.connect(self._ask)
        self._not_yet.clicked.connect(self._leave_open)
        self._yes.clicked.connect(self._seal)
        self._ask_whether(False)

    def _ask(self) -> None:
        self._ask_whether(True)
        announce(self, self._sure.text())
        self._not_yet.setFocus()

    def _leave_open(self) -> None:
        self._ask_whether(False)
        self._finish.setFocus()

    def _seal(self) -> None:
        self._ask_whether(False)
        self.sealed.emit(CLINICIAN)

    def _ask_whether(self, asking: bool) -> None:
        self._finish.setVisible(not asking)
        for widget in (self._sure, self._yes, self._not_yet):
            widget.setVisible(asking)


class Amending(Card):
    """A sealed talk: when it was sealed, the dated notes since, and room for one more."""

    amended = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Finished and sealed"), parent=parent)
        self._when = WrappedLabel(theme)
        self._list = SaidList(theme, can_take_back=False)
        self.field = WordsField(theme, _("Add a dated note"), lines=2)
        self._say_as = SayAs(theme, _("Who says this? Press to add it."), _("the dated note"))
        for widget in (self._when, self._list, self.field, self._say_as):
            self.add(widget)
        self._say_as.said.connect(self._add)

    def show_step(self, step: TakeHomeStep) -> None:
        told = _("Sealed on {day}. Nothing in it changes any more; notes are added with their day.")
        self._when.show_words(told.format(day=step.sealed_on))
        self._say_as.show_names(step.patient, step.clinician, step.supporters)
        self._list.show_lines(step.amendments)
        self.field.clear_if_shown(line.bare for line in step.amendments)

    def _add(self, voice: object) -> None:
        self.field.settle()
        words = self.field.words()
        self.field.show_trouble("" if words.strip() else _("Write a few words first."))
        if words.strip():
            self.amended.emit(voice, words)


def _explanation() -> str:
    return _(
        "Sealing closes the talk. The page stays as it is now. Later changes are added as notes "
        "with a date. Words that were taken back are erased for good."
    )
