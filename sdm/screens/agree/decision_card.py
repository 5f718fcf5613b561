"""What was decided: as it is kept, and the questions while it is being decided or changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Decider, DecisionKind
from sdm.screens.agree.decision_questions import DecisionQuestions
from sdm.screens.said.said_words import SaidWords
from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import Press
from sdm.steps.agree import AgreeStep
from sdm.steps.agree.decision import NOT_OURS, DecisionShown, completed
from sdm.wording import _


class KeptDecision(QWidget):
    """The decision in plain words, and what was said of it."""

    confirmed = Signal(object, int)
    change_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = WrappedLabel(theme, "", "section")
        self._more = WrappedLabel(theme)
        self._said_by = WrappedLabel(theme, "", "small")
        self._said = SaidWords(theme, look="quote")
        self._change = Press(theme, _("Change the decision"), "bar")
        presses = Flow()
        presses.addWidget(self._change)
        column = QVBoxLayout(self)
        theme.space(column, 6)
        column.addWidget(self._kept)
        column.addWidget(self._more)
        column.addWidget(self._said_by)
        column.addWidget(self._said)
        column.addLayout(presses)
        self._said.confirmed.connect(self.confirmed)
        self._change.clicked.connect(self.change_asked)

    def show_decision(self, kept: DecisionShown) -> None:
        self._kept.show_words(kept.sentence)
        self._more.show_words(kept.more)
        self._more.setVisible(bool(kept.more))
        self._said_by.show_words(kept.said_by)
        self._said_by.setVisible(kept.line is None)
        self._said.show_line(kept.line, _("the decision"))
        self.setVisible(bool(kept.n))

    def take_focus(self) -> None:
        """The press that wrote it down has gone: whoever uses keys goes on from here."""
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_change(self, offered: bool) -> None:
        self._change.setVisible(offered)


class DecisionCard(Card):
    """What is pressed is held as drafts until a name is pressed; then it is `decided`."""

    decided = Signal(object, object, object, object, str, str, str)
    drafted = Signal(str, str)
    confirmed = Signal(object, int)
    written_down = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._n, self._changed, self._reopened = 0, False, False
        self._kept = KeptDecision(theme)
        self._questions = DecisionQuestions(theme)
        self.words, self.authority = self._questions.words, self._questions.authority
        self._trouble = WrappedLabel(theme, "", "problem")
        self._say_as = SayAs(theme, _("Who says this? Press to write it down."), _("the decision"))
        self.add(self._kept)
        self.add(self._questions)
        self.add(self._trouble)
        self.add(self._say_as)
        self._kept.confirmed.connect(self.confirmed)
        self._kept.change_asked.connect(self._reopen)
        self._questions.drafted.connect(self.drafted)
        self._questions.changed.connect(self._note_change)
        self._say_as.said.connect(self._decide)

    def show_step(self, step: AgreeStep) -> None:
        self._reopened = self._reopened and self._n == step.decision.n
        self._n, self._changed = step.decision.n, step.unfinished
        self._kept.show_decision(step.decision)
        self._questions.show_step(step)
        self._say_as.show_names(step.patient, step.clinician, step.supporters)
        self._show()

    def _show(self) -> None:
        """A kept decision stands by itself until somebody wants to change it."""
        asks = not self._n or self._changed or self._reopened
        pressed = self._questions.form.kind is not None
        self._kept.offer_change(not asks)
        self._questions.setVisible(asks)
        self._trouble.setVisible(asks and bool(self._trouble.text()))
        self._say_as.setVisible(asks and pressed and (self._changed or not self._n))

    def _note_change(self) -> None:
        self._changed = True
        self._trouble.show_words("")
        self._show()

    def _reopen(self) -> None:
        self._reopened = True
        self._show()
        self._questions.setFocus()

    def _decide(self, voice: object) -> None:
        self._trouble.show_words(self._questions.trouble(voice))
        self._show()
        if not self._trouble.text():
            self._keep(voice)

    def _keep(self, voice: object) -> None:
        before, form = self._n, completed(self._questions.form)
        kind, decider = DecisionKind(str(form.kind)), Decider(str(form.decider))
        authority = self.authority.words() if kind in NOT_OURS else ""
        words = self.words.words()
        self.decided.emit(voice, kind, decider, form.options, words, form.until, authority)
        if self._n != before:
            self._forget_drafts()
            self._kept.take_focus()
            self.written_down.emit()

    def _forget_drafts(self) -> None:
        """The decision is kept: what was pressed on the way need not be."""
        for part in ("kind", "options", "decider", "until", "words", "authority"):
            self.drafted.emit(part, "")
        self._changed = self._reopened = False
        self._show()
