"""How the patient would like hard news."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.story import HardNews
from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.steps.together import TogetherStep
from sdm.wording import _


class NewsSection(VoiceCard):
    hard_news_chosen = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        choices = (
            (HardNews.STRAIGHT, _("Straight")),
            (HardNews.GENTLY, _("Gently")),
            (HardNews.NOT_TODAY, _("Not today")),
        )
        asked = _("If there is something hard to hear, how would you like to be told?")
        self._how = ChoiceRow(theme, asked, choices, look="patient_chip")
        self._how.chosen.connect(self._choose)
        self.add(self._how)

    def fields(self) -> tuple[tuple[str, Field], ...]:
        """Answered by pressing alone."""
        return ()

    def show_step(self, step: TogetherStep) -> None:
        self.show_name(step.patient)
        self._how.show_choice(step.hard_news)

    def _choose(self, key: str) -> None:
        self.hard_news_chosen.emit(PATIENT, key)
