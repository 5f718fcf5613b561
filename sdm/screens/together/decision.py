"""The decision in the patient's words, why now, whether it can wait, and who leads."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.decision import CanWait
from sdm.consultation.presence import Lead
from sdm.consultation.voice import BOTH, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.at_top import at_top
from sdm.screens.widgets.card import Card, VoiceCard, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.together import TogetherStep
from sdm.wording import _


class DecisionSection(VoiceCard):
    """The aid's question stands beside the field: taking it over is one press, by both."""

    decision_named = Signal(object, str)
    why_now_said = Signal(object, str)
    wait_answered = Signal(object, str)
    lead_chosen = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        own = _("What are we deciding? In your own words")
        self._named = KeptField(WordsField(theme, own, lines=2))
        self._why_now = KeptField(WordsField(theme, _("Why now?"), lines=2))
        self._can_wait = _can_wait(theme)
        self._lead = _lead(theme)
        self._suggested = WrappedLabel(theme)
        self._named.said.connect(self._name)
        self._why_now.said.connect(self._say_why)
        self._can_wait.chosen.connect(self._answer_wait)
        self._lead.chosen.connect(self._choose_lead)
        for spoken in (self._named, self._why_now):
            spoken.confirmed.connect(self.confirmed)
        self.add(SideBySide(theme, self._named, self._suggestion()))
        self.add(self._lead)
        self.add(SideBySide(theme, self._why_now, at_top(self._can_wait)))

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "decision", self._named.field
        yield "why-now", self._why_now.field

    def show_step(self, step: TogetherStep) -> None:
        self.show_name(step.patient)
        self._suggested.show_words(step.decision.suggestion)
        self._named.show_told(step.decision.named)
        self._why_now.show_told(step.decision.why_now)
        self._can_wait.show_choice(step.decision.can_wait)
        self._lead.show_choice(step.decision.lead)

    def _suggestion(self) -> QWidget:
        beside = Card(self.theme, look="sunk")
        beside.add(WrappedLabel(self.theme, _("The question these options answer"), "quiet"))
        beside.add(self._suggested)
        use = PlainButton(self.theme, _("Use this question"))
        use.clicked.connect(self._use_question)
        beside.column.addWidget(use, 0, Qt.AlignmentFlag.AlignLeading)
        beside.column.addStretch(1)
        return beside

    def _use_question(self) -> None:
        self.decision_named.emit(BOTH, self._suggested.text())

    def _name(self, _key: object, words: str) -> None:
        self.decision_named.emit(PATIENT, words)

    def _say_why(self, _key: object, words: str) -> None:
        self.why_now_said.emit(PATIENT, words)

    def _answer_wait(self, key: str) -> None:
        self.wait_answered.emit(PATIENT, key)

    def _choose_lead(self, key: str) -> None:
        self.lead_chosen.emit(PATIENT, key)


def _can_wait(theme: Theme) -> ChoiceRow:
    choices = (
        (CanWait.YES, _("Yes")),
        (CanWait.A_WHILE, _("For a while")),
        (CanWait.NO, _("No")),
        (CanWait.NOT_KNOWN, _("Not known")),
    )
    return ChoiceRow(theme, _("Can it wait?"), choices, look="patient_chip")


def _lead(theme: Theme) -> ChoiceRow:
    choices = (
        (Lead.ME, _("I lead")),
        (Lead.YOU, _("You, the clinician")),
        (Lead.BOTH, _("Both of us")),
        (Lead.NOT_SURE, _("I am not sure")),
    )
    asked = _("For this decision, today, who leads?")
    hint = _("You can change this at any time. Whoever leads, what matters to you is asked.")
    return ChoiceRow(theme, asked, choices, hint, look="patient_chip")
