"""The patient's story, then what the clinician heard, then whether that is right."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.story import HeardRight
from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.answer_with_words import AnswerWithWords
from sdm.screens.widgets.card import Lane, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.together import TogetherStep, too_many_lines
from sdm.wording import _


class StorySection(QWidget):
    story_told = Signal(object, str)
    heard_said = Signal(object, str)
    heard_answered = Signal(object, str, str)  # voice, answer, words
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._teller = Lane(theme, Whose.PATIENT, "")
        self._listener = Lane(theme, Whose.CLINICIAN, "")
        self._answerer = Lane(theme, Whose.PATIENT, "")
        self._story = KeptField(_story_field(theme))
        self._heard = KeptField(_heard_field(theme))
        self._answer = AnswerWithWords(
            _right(theme), WordsField(theme, _("What was not quite right, or missed"), lines=2)
        )
        self._teller.add(self._story)
        self._listener.add(self._heard)
        self._answerer.add(self._answer)
        column = QVBoxLayout(self)
        theme.space(column, 12)
        column.addWidget(self._teller)
        column.addWidget(SideBySide(theme, self._listener, self._answerer))
        self._report()

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "story", self._story.field
        yield "heard", self._heard.field
        yield "heard-answer", self._answer.field

    def show_step(self, step: TogetherStep) -> None:
        self._teller.show_name(step.patient)
        self._listener.show_name(step.clinician)
        self._answerer.show_name(step.patient)
        self._story.show_told(step.story.told)
        self._heard.show_told(step.story.heard)
        self._answer.show_answer(step.story.answer)

    def _report(self) -> None:
        self._story.said.connect(self._tell)
        self._heard.said.connect(self._hear)
        self._heard.field.typed.connect(self._count_lines)
        self._answer.answered.connect(self._say_right)
        for spoken in (self._story, self._heard, self._answer):
            spoken.confirmed.connect(self.confirmed)

    def _tell(self, _key: object, words: str) -> None:
        self.story_told.emit(PATIENT, words)

    def _hear(self, _key: object, words: str) -> None:
        self.heard_said.emit(CLINICIAN, words)

    def _count_lines(self, words: str) -> None:
        many = too_many_lines(words)
        told = _("Three lines at most, so that it can be answered. Please make it shorter.")
        self._heard.field.show_trouble(told if many else "")

    def _say_right(self, choice: str, words: str) -> None:
        self.heard_answered.emit(PATIENT, choice, words)


def _story_field(theme: Theme) -> WordsField:
    hint = _("Take the time you need. The clinician listens and does not interrupt.")
    return WordsField(theme, _("Your story, in your own words"), hint, lines=7)


def _heard_field(theme: Theme) -> WordsField:
    return WordsField(theme, _("What I heard"), _("Three short lines at most."), lines=4)


def _right(theme: Theme) -> ChoiceRow:
    choices = (
        (HeardRight.YES, _("Yes")),
        (HeardRight.NOT_QUITE, _("Not quite")),
        (HeardRight.YOU_MISSED, _("You missed something")),
    )
    return ChoiceRow(theme, _("Is that right?"), choices, look="patient_chip")
