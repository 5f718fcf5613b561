"""Two explanations side by side, in lanes of the same size, and the patient's answer."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.explanation import ExplanationPart, Fit
from sdm.consultation.voice import CLINICIAN, PATIENT, Voice
from sdm.screens.theme import Theme
from sdm.screens.together.level_rows import LevelRows
from sdm.screens.widgets.answer_with_words import AnswerWithWords
from sdm.screens.widgets.card import Lane, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField, rename
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.together import TogetherStep
from sdm.steps.told import Told
from sdm.wording import _


class Account(Lane):
    """One person's explanation. `whose` keeps the two apart for screen readers."""

    explained = Signal(object, str, str)  # voice, part, words
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, whose: Whose, voice: Voice, heard_as: str) -> None:
        super().__init__(theme, whose, "")
        self._voice = voice
        self.parts = tuple(_part(theme, part, heard_as) for part in ExplanationPart)
        for part in self.parts:
            part.said.connect(self._say)
            part.confirmed.connect(self.confirmed)
            self.add(part)
        self.column.addStretch(1)

    def show_account(self, name: str, account: tuple[Told, ...]) -> None:
        self.show_name(name)
        for part, told in zip(self.parts, account, strict=True):
            part.show_told(told)

    def _say(self, part: object, words: str) -> None:
        self.explained.emit(self._voice, part, words)


class ExplanationsSection(QWidget):
    explained = Signal(object, str, str)
    explanation_answered = Signal(object, str, str)  # voice, fit, words
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patients = Account(theme, Whose.PATIENT, PATIENT, _("the patient"))
        self._clinicians = Account(theme, Whose.CLINICIAN, CLINICIAN, _("the clinician"))
        self._answerer = Lane(theme, Whose.PATIENT, "")
        self._answer = AnswerWithWords(
            _fit(theme), WordsField(theme, _("What I would say to it"), lines=2)
        )
        self._answerer.add(self._answer)
        for account in (self._patients, self._clinicians):
            account.explained.connect(self.explained)
            account.confirmed.connect(self.confirmed)
        self._answer.answered.connect(self._say_fit)
        self._answer.confirmed.connect(self.confirmed)
        column = QVBoxLayout(self)
        theme.space(column, 12)
        pairs = zip(self._patients.parts, self._clinicians.parts, strict=True)
        column.addWidget(LevelRows(theme, self._patients, self._clinicians, pairs))
        column.addWidget(self._answerer)

    def fields(self) -> Iterator[tuple[str, Field]]:
        for whose, account in (("patient", self._patients), ("clinician", self._clinicians)):
            for part in account.parts:
                yield f"explanations.{whose}.{part.key}", part.field
        yield "explanations.answer", self._answer.field

    def show_step(self, step: TogetherStep) -> None:
        self._patients.show_account(step.patient, step.explanations.patients)
        self._clinicians.show_account(step.clinician, step.explanations.clinicians)
        self._answerer.show_name(step.patient)
        self._answer.show_answer(step.explanations.answer)

    def _say_fit(self, choice: str, words: str) -> None:
        self.explanation_answered.emit(PATIENT, choice, words)


def _part(theme: Theme, part: ExplanationPart, heard_as: str) -> KeptField:
    label = {
        ExplanationPart.ACCOUNT: _("What I think is going on"),
        ExplanationPart.FITS: _("What fits with that"),
        ExplanationPart.DOES_NOT_FIT: _("What does not fit"),
        ExplanationPart.WOULD_TELL: _("What would tell us"),
    }[part]
    field = WordsField(theme, label, lines=3 if part is ExplanationPart.ACCOUNT else 2)
    rename(field, _("{label}, {whose}").format(label=label, whose=heard_as))
    return KeptField(field, part)


def _fit(theme: Theme) -> ChoiceRow:
    choices = (
        (Fit.FITS, _("It fits")),
        (Fit.PARTLY, _("Partly")),
        (Fit.DOES_NOT_FIT, _("It does not fit")),
        (Fit.NOT_SURE, _("Not sure")),
    )
    asked = _("Does the clinician’s explanation fit for you?")
    return ChoiceRow(theme, asked, choices, look="patient_chip")
