"""Whether now is a good time, what would help, who came along, a few minutes alone."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.together.companions import Companions
from sdm.screens.together.needs import Needs
from sdm.screens.widgets.at_top import at_top
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.lanes import SideBySide
from sdm.steps.here import good_times, times_alone
from sdm.steps.together import TogetherStep
from sdm.wording import _


class HereSection(VoiceCard):
    """Said from the patient's side; nothing here has to be answered."""

    brought_along = Signal(object, str, str)  # voice, name, part
    taken_back = Signal(object, int)
    needs_noted = Signal(object, object, str)  # voice, needs, words
    good_time_answered = Signal(object, str)
    alone_answered = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        self._time = _good_time(theme)
        self._time.chosen.connect(self._answer_time)
        self._alone = _alone(theme)
        self._alone.chosen.connect(self._answer_alone)
        self._needs = Needs(theme)
        self._needs.noted.connect(self._note_needs)
        self._needs.confirmed.connect(self.confirmed)
        self._companions = Companions(theme)
        self._companions.brought_along.connect(self._bring)
        self._companions.removed.connect(self._take_back)
        self.add(SideBySide(theme, at_top(self._time), at_top(self._alone)))
        self.add(self._needs)
        self.add(self._companions)

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "here.needs", self._needs.field
        yield "here.companion", self._companions.field

    def show_step(self, step: TogetherStep) -> None:
        self.show_name(step.patient)
        self._time.show_choice(step.here.good_time)
        self._alone.show_choice(step.here.alone)
        self._needs.show_here(step.here)
        self._companions.show_companions(step.here.companions)

    def _answer_time(self, key: str) -> None:
        self.good_time_answered.emit(PATIENT, key)

    def _answer_alone(self, key: str) -> None:
        self.alone_answered.emit(PATIENT, key)

    def _note_needs(self, needs: object, words: str) -> None:
        self.needs_noted.emit(PATIENT, needs, words)

    def _bring(self, name: str, part: str) -> None:
        self.brought_along.emit(PATIENT, name, part)

    def _take_back(self, n: int) -> None:
        self.taken_back.emit(PATIENT, n)


def _good_time(theme: Theme) -> ChoiceRow:
    return ChoiceRow(theme, _("Is now a good time?"), good_times(), look="patient_chip")


def _alone(theme: Theme) -> ChoiceRow:
    asked = _("Some people like a few minutes alone with the clinician. Would you?")
    return ChoiceRow(theme, asked, times_alone(), look="patient_chip")
