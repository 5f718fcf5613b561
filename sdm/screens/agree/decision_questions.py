"""Nine answers of equal weight to "What have we decided?", and what each of them still asks."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import DecisionKind
from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.day_field import DayField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.toggle_chips import ToggleChips
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.agree import AgreeStep
from sdm.steps.agree.decision import (
    HAS_END,
    NOT_OURS,
    ONE_OPTION,
    DecisionForm,
    DecisionShown,
    completed,
    deciders,
    kind_words,
    lacking,
)
from sdm.wording import _


class DecisionQuestions(QWidget):
    """`form` is what is pressed now; `changed` when somebody pressed or wrote something."""

    drafted = Signal(str, str)  # the part of the form, as kept in a draft
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = DecisionForm()
        self._kept = DecisionShown()
        self._held: dict[str | None, str] = {}  # who decides, as written under another kind
        kinds = [(str(kind), words) for kind, words in kind_words().items()]
        self._kinds = ChoiceRow(theme, _("What have we decided?"), kinds)
        self._one = ChoiceRow(theme, _("Which option?"), ())
        self._several = ToggleChips(theme, _("Which options?"), ())
        self._limits = WrappedLabel(theme)
        self._until = DayField(theme, _("Until when?"))
        self.authority = LineField(theme, _("Who or what decides, and by what right?"))
        self._deciders = ChoiceRow(theme, _("Who had the say?"), ())
        self.words = WordsField(theme, _("In your own words (if you like)"), lines=2)
        column = QVBoxLayout(self)
        theme.space(column, 10)
        column.addWidget(self._kinds)
        column.addWidget(self._one)
        column.addWidget(self._several)
        column.addWidget(self._limits)
        column.addWidget(self._until)
        column.addWidget(self.authority)
        column.addWidget(self._deciders)
        column.addWidget(self.words)
        self._kinds.chosen.connect(self._take_kind)
        self._one.chosen.connect(self._take_one)
        self._several.toggled.connect(self._take_several)
        self._until.given.connect(self._take_until)
        self._deciders.chosen.connect(self._take_decider)
        self.words.typed.connect(self.changed)
        self.authority.typed.connect(self.changed)
        self.setFocusProxy(self._kinds)

    def show_step(self, step: AgreeStep) -> None:
        self.form, self._kept = step.form, step.decision
        named = [(option.id, option.with_limit) for option in step.options]
        self._limits.show_words("\n".join(step.limits))
        self._one.offer(named)
        self._several.offer(named)
        self._until.offer(date.fromisoformat(step.today), [(d.iso, d.words) for d in step.days])
        self._deciders.offer(step.deciders)
        self._show()

    def trouble(self, voice: object) -> str:
        """What stands in the way of keeping this, in words; empty when nothing does."""
        for field in (self.words, self.authority, self._until):
            field.settle()
        unclear = self._until.is_unclear and not self._until.isHidden()
        day = _("Look at the day again first.") if unclear else ""
        lacks = lacking(completed(self.form), self.authority.words()) or day
        return lacks or self._of_another(voice)

    def _of_another(self, voice: object) -> str:
        """Words stay whose they are: nobody takes them over by pressing a name."""
        kept, words = self._kept, self.words.words()
        if not words.strip() or words != kept.words or voice == kept.voice:
            return ""
        told = _("These are the words of {who}. Write your own below, or leave none.")
        return told.format(who=kept.whose)

    def _show(self) -> None:
        form = self.form
        kind = DecisionKind(form.kind) if form.kind else None
        same = form.kind == self._kept.kind
        self.authority.show_words(self._kept.authority if same else "")
        self.words.show_words(self._kept.words if same else "")
        self._kinds.show_choice(form.kind)
        self._one.show_choice(form.options[0] if len(form.options) == 1 else None)
        self._several.show_chosen(form.options)
        self._until.show_day(form.until)
        self._deciders.show_choice(form.decider)
        self._one.setVisible(kind in ONE_OPTION)
        self._several.setVisible(kind is DecisionKind.SEVERAL)
        asks = kind in ONE_OPTION or kind is DecisionKind.SEVERAL
        self._limits.setVisible(asks and bool(self._limits.text()))
        self._until.setVisible(kind in HAS_END)
        self.authority.setVisible(kind in NOT_OURS)
        self._deciders.setVisible(kind is not None and len(deciders(kind)) > 1)
        self.words.setVisible(kind is not None or bool(self.words.words()))

    def _take(self, form: DecisionForm, part: str, kept: str) -> None:
        self.form = form
        self.drafted.emit(part, kept)
        self._show()
        self.changed.emit()

    def _take_kind(self, kind: str) -> None:
        """What was ticked or written for another kind does not come along."""
        before = self.form.kind
        self._take(replace(self.form, kind=kind, options=()), "kind", kind)
        self.drafted.emit("options", "")
        self.authority.settle()
        self._held[before] = self.authority.words()
        self.authority.clear_if_shown([self._held[before]])
        self.drafted.emit("authority", "")
        self._show()
        self.authority.hold_draft(self._held.get(kind, ""))

    def _take_one(self, option: str) -> None:
        self._take(replace(self.form, options=(option,)), "options", option)

    def _take_several(self, option: str, on: bool) -> None:
        others = tuple(each for each in self.form.options if each != option)
        options = (*others, option) if on else others
        self._take(replace(self.form, options=options), "options", " ".join(options))

    def _take_until(self, iso: str) -> None:
        self._take(replace(self.form, until=iso), "until", iso)

    def _take_decider(self, decider: str) -> None:
        self._take(replace(self.form, decider=decider), "decider", decider)
