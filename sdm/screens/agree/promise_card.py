"""One promise that was made, and what happens if the patient does not keep it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import CLINICIAN
from sdm.screens.said.said_words import SaidWords
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import rename
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.steps.agree import PromiseShown
from sdm.wording import _


class NotDone(QWidget):
    """The clinician's answer; "Nothing changes in your care" is one press."""

    answered = Signal(object, bool, str)  # voice, nothing changes, words

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer_given = ""
        column = QVBoxLayout(self)
        theme.space(column, 6)
        self._question = WrappedLabel(theme, "", "label")
        self._answer = WrappedLabel(theme, "", "body")
        self._nothing = PlainButton(theme, _("Nothing changes in your care"))
        self.words = LineField(
            theme, _("What happens then"), _("Or say what happens:"), shows_label=False
        )
        self._change = QuietButton(theme, _("Answer this again"))
        presses = Flow()
        presses.addWidget(self._nothing)
        presses.addWidget(self._change)
        column.addWidget(self._question)
        column.addWidget(self._answer)
        column.addLayout(presses)
        column.addWidget(self.words)
        self._nothing.clicked.connect(self._say_nothing_changes)
        self._change.clicked.connect(self._ask_again)
        self.words.settled.connect(self._say)

    def name_for(self, promise: str) -> None:
        """Tell this question apart from that under another promise, for screen readers."""
        rename(self.words, _("What happens then: {promise}").format(promise=promise))
        for button in (self._nothing, self._change):
            button.setAccessibleDescription(promise)

    def show_answer(self, question: str, answer: str) -> None:
        self._question.show_words(question)
        if answer != self._answer_given:
            self.words.clear_if_shown([answer])
            self._answer_given = answer
            self._show(asks=not answer)
        elif not answer:
            self._show(asks=True)
        self._answer.show_words(answer)

    def _show(self, asks: bool) -> None:
        self._answer.setVisible(bool(self._answer_given))
        self._nothing.setVisible(asks)
        self.words.setVisible(asks)
        self._change.setVisible(not asks)

    def _ask_again(self) -> None:
        self._show(asks=True)
        self._nothing.setFocus()

    def _say_nothing_changes(self) -> None:
        self.answered.emit(CLINICIAN, True, "")

    def _say(self, words: str) -> None:
        if words.strip():
            self.answered.emit(CLINICIAN, False, words)


class PromiseCard(Card):
    """`not_done_answered(voice, undertaking, nothing changes, words)`."""

    not_done_answered = Signal(object, int, bool, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, n: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, look="sunk", parent=parent)
        theme.space(self.column, 6, 14, 12, 14, 12)
        self._n = n
        self._who = WrappedLabel(theme, "", "label")
        self._said = SaidWords(theme, can_take_back=True, look="quote")
        self._more = WrappedLabel(theme, "", "quiet")
        self.not_done = NotDone(theme)
        self._said.column.insertWidget(1, self._more)
        for widget in (self._who, self._said, self.not_done):
            self.add(widget)
        self._said.confirmed.connect(self.confirmed)
        self._said.taken_back.connect(self.taken_back)
        self.not_done.answered.connect(self._answer)
        self.not_done.hide()

    def show_promise(self, shown: PromiseShown, patient: str, clinician: str) -> None:
        self._who.show_words(shown.who)
        self._more.show_words(shown.more)
        self._said.show_line(shown.line, shown.line.bare)
        self.not_done.setVisible(shown.asks_not_done)
        question = _("If {patient} cannot: what happens in {patient}’s care? {clinician} answers.")
        question = question.format(patient=patient, clinician=clinician)
        self.not_done.name_for(shown.line.bare)
        self.not_done.show_answer(question, shown.not_done)

    def _answer(self, voice: object, nothing_changes: bool, words: str) -> None:
        self.not_done_answered.emit(voice, self._n, nothing_changes, words)
