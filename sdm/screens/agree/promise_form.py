"""One more promise: the words first; by when and whose idea as soon as somebody begins."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sdm.consultation.agreement import Idea, Side
from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import rename
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.quick_days import QuickDay
from sdm.wording import _


class SidePress(PlainButton):
    """Adds the promise for one side."""

    asked = Signal(object)

    def __init__(self, theme: Theme, side: Side, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, words, parent=parent)
        self._side = side
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.asked.emit(self._side)


class PromiseForm(QWidget):
    """`promised(side, words, by when, idea)`. `words` and `by_when` join the screen's drafts."""

    promised = Signal(object, str, str, object)
    idea_drafted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        adds: Iterable[tuple[Side, str]],
        ideas: Iterable[tuple[Idea, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = WordsField(theme, label, lines=2)
        self._more = QWidget()
        self._quick = ChoiceRow(theme, _("By when?"), ())
        hint = _("Or in words, such as: each Sunday")
        self.by_when = LineField(theme, _("By when, in words"), hint, shows_label=False)
        self._idea = ChoiceRow(theme, _("Whose idea was it?"), [(str(i), w) for i, w in ideas])
        self._trouble = WrappedLabel(theme, "", "problem")
        self._buttons = [SidePress(theme, side, words) for side, words in adds]
        column = QVBoxLayout(self)
        theme.space(column, 10)
        column.addWidget(self.words)
        column.addWidget(self._more)
        inside = QVBoxLayout(self._more)
        theme.space(inside, 10)
        presses = Flow()
        theme.space(presses, 8)
        for widget in (self._quick, self.by_when, self._idea, self._trouble):
            inside.addWidget(widget)
        inside.addLayout(presses)
        for button in self._buttons:
            button.asked.connect(self._add)
            presses.addWidget(button)
        self._trouble.hide()
        self._more.hide()
        self._connect()

    def name_for(self, who: str) -> None:
        """Tell this form's fields apart, for screen readers, from those of the other lanes."""
        rename(self.words, _("{who}: {label}").format(who=who, label=self.words.label))
        rename(self.by_when, _("By when, in words: {who}").format(who=who))
        for row in (self._quick, self._idea):
            row.setAccessibleName(_("{label} {who}").format(label=row.label, who=who))
        for button in self._buttons:
            button.setAccessibleName(_("{label}: {who}").format(label=button.words(), who=who))

    def show_days(self, days: Iterable[QuickDay]) -> None:
        self._quick.offer((day.in_words, day.words) for day in days)

    def show_promised(self, kept: Iterable[str], idea: str | None) -> None:
        """`kept` are the words of the promises shown, so that the field can start afresh."""
        had = bool(self.words.words())
        self.words.clear_if_shown(kept)
        if had and not self.words.words():
            self.by_when.clear_if_shown([self.by_when.words()])
            self._quick.show_choice(None)
            self._idea.show_choice(None)
            self.idea_drafted.emit("")
            self._begin_again()
            return
        if idea:
            self._idea.show_choice(idea)
        self._show_more()

    def _connect(self) -> None:
        self.words.edit.installEventFilter(self)
        self.words.typed.connect(self._show_more)
        self.words.settled.connect(self._show_more)
        self.by_when.typed.connect(self._unmark_day)
        self._quick.chosen.connect(self._take_day)
        self._idea.chosen.connect(self.idea_drafted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from the words to what is asked with them, so that has to be there by then."""
        if event.type() == QEvent.Type.FocusIn:
            self._more.show()
        return super().eventFilter(watched, event)

    def _show_more(self) -> None:
        self._more.setVisible(bool(self.words.words().strip()) or self._in_hand())

    def _in_hand(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def _begin_again(self) -> None:
        """After "Add" what was asked goes, but whoever uses keys goes on with the next one."""
        here = QApplication.focusWidget()
        if here is not None and self._in_hand() and here.property("tabbed"):
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._more.hide()

    def _take_day(self, words: str) -> None:
        self.by_when.hold_draft(words)

    def _unmark_day(self, words: str) -> None:
        if words != self._quick.choice:
            self._quick.show_choice(None)

    def _add(self, side: Side) -> None:
        for field in (self.words, self.by_when):
            field.settle()
        trouble = ""
        if not self.words.words().strip():
            trouble = _("Write a few words first.")
        elif not self._idea.choice:
            trouble = _("Press whose idea it was.")
        self._trouble.show_words(trouble)
        self._trouble.setVisible(bool(trouble))
        if not trouble:
            idea = Idea(str(self._idea.choice))
            self.promised.emit(side, self.words.words(), self.by_when.words(), idea)
