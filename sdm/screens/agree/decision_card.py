"""What was decided: nine answers of equal weight, and only those questions each of them needs."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Decider, DecisionKind
from sdm.screens.said.said_words import SaidWords
from sdm.screens.said.say_as import SayAs
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.day_field import DayField
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import Press
from sdm.screens.widgets.toggle_chips import ToggleChips
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.agree import AgreeStep
from sdm.steps.agree.decision import (
    HAS_END,
    NOT_OURS,
    ONE_OPTION,
    DecisionForm,
    completed,
    deciders,
    kind_words,
    lacking,
)
from sdm.wording import _


class DecisionCard(Card):
    """What is pressed is held as drafts until a name is pressed; then it is `decided`."""

    decided = Signal(object, object, object, object, str, str, str)
    drafted = Signal(str, str)  # the part of the form, as kept in a draft
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._form, self._n = DecisionForm(), 0
        self._changed = self._reopened = False
        self._written = QWidget()
        written = QVBoxLayout(self._written)
        theme.space(written, 6)
        self._kept = WrappedLabel(theme, "", "section")
        self._more = WrappedLabel(theme)
        self._said_by = WrappedLabel(theme, "", "small")
        self._said = SaidWords(theme, look="quote")
        self._change = Press(theme, _("Change the decision"), "bar")
        presses = Flow()
        presses.addWidget(self._change)
        kinds = [(str(kind), words) for kind, words in kind_words().items()]
        self._kinds = ChoiceRow(theme, _("What have we decided?"), kinds)
        self._one = ChoiceRow(theme, _("Which option?"), ())
        self._several = ToggleChips(theme, _("Which options?"), ())
        self._until = DayField(theme, _("Until when?"))
        self.authority = LineField(theme, _("Who or what decides, and by what right?"))
        self._deciders = ChoiceRow(theme, _("Who had the say?"), ())
        self.words = WordsField(theme, _("In your own words (if you like)"), lines=2)
        self._trouble = WrappedLabel(theme, "", "problem")
        self._say_as = SayAs(theme, _("Who says this? Press to write it down."), _("the decision"))
        for widget in (self._kept, self._more, self._said_by, self._said):
            written.addWidget(widget)
        written.addLayout(presses)
        for widget in (
            self._written,
            self._kinds,
            self._one,
            self._several,
            self._until,
            self.authority,
            self._deciders,
            self.words,
            self._trouble,
            self._say_as,
        ):
            self.add(widget)
        self._trouble.hide()
        self._connect()

    def show_step(self, step: AgreeStep) -> None:
        self._reopened = self._reopened and self._n == step.decision.n
        self._form, self._n = step.form, step.decision.n
        self._changed = step.unfinished
        kept = step.decision
        self._kept.show_words(kept.sentence)
        self._more.show_words(kept.more)
        self._more.setVisible(bool(kept.more))
        self._said_by.show_words(kept.said_by)
        self._written.setVisible(bool(kept.n))
        self._said_by.setVisible(kept.line is None)
        self._said.show_line(kept.line, _("the decision"))
        named = [(option.id, option.label) for option in step.options]
        self._one.offer(named)
        self._several.offer(named)
        self._until.offer(date.fromisoformat(step.today), [(d.iso, d.words) for d in step.days])
        self._deciders.offer(step.deciders)
        self._say_as.show_names(step.patient, step.clinician)
        self.authority.show_words(kept.authority)
        self.words.show_words(kept.words)
        self._show_form()

    def _connect(self) -> None:
        self._change.clicked.connect(self._reopen)
        self._kinds.chosen.connect(self._take_kind)
        self._one.chosen.connect(self._take_one)
        self._several.toggled.connect(self._take_several)
        self._until.given.connect(self._take_until)
        self._deciders.chosen.connect(self._take_decider)
        self.words.typed.connect(self._note_change)
        self.authority.typed.connect(self._note_change)
        self._say_as.said.connect(self._decide)
        self._said.confirmed.connect(self.confirmed)

    def _show_form(self) -> None:
        form = self._form
        kind = DecisionKind(form.kind) if form.kind else None
        self._kinds.show_choice(form.kind)
        self._one.show_choice(form.options[0] if len(form.options) == 1 else None)
        self._several.show_chosen(form.options)
        self._until.show_day(form.until)
        self._deciders.show_choice(form.decider)
        if not self._asks:
            self._fold()
            return
        self._change.hide()
        self._kinds.show()
        self._one.setVisible(kind in ONE_OPTION)
        self._several.setVisible(kind is DecisionKind.SEVERAL)
        self._until.setVisible(kind in HAS_END)
        self.authority.setVisible(kind in NOT_OURS)
        self._deciders.setVisible(kind is not None and len(deciders(kind)) > 1)
        self.words.setVisible(kind is not None or bool(self.words.words()))
        self._say_as.setVisible(kind is not None and (self._changed or not self._n))

    @property
    def _asks(self) -> bool:
        """A kept decision stands by itself until somebody wants to change it."""
        return not self._n or self._changed or self._reopened

    def _fold(self) -> None:
        for part in (
            self._kinds,
            self._one,
            self._several,
            self._until,
            self.authority,
            self._deciders,
            self.words,
            self._trouble,
            self._say_as,
        ):
            part.hide()
        self._change.show()

    def _reopen(self) -> None:
        self._reopened = True
        self._show_form()
        self._kinds.setFocus()

    def _note_change(self) -> None:
        self._changed = True
        self._show_form()

    def _take(self, form: DecisionForm, part: str, kept: str) -> None:
        self._form, self._changed = form, True
        self._trouble.hide()
        self.drafted.emit(part, kept)
        self._show_form()

    def _take_kind(self, kind: str) -> None:
        self._take(replace(self._form, kind=kind), "kind", kind)

    def _take_one(self, option: str) -> None:
        self._take(replace(self._form, options=(option,)), "options", option)

    def _take_several(self, option: str, on: bool) -> None:
        others = tuple(each for each in self._form.options if each != option)
        options = (*others, option) if on else others
        self._take(replace(self._form, options=options), "options", " ".join(options))

    def _take_until(self, iso: str) -> None:
        self._take(replace(self._form, until=iso), "until", iso)

    def _take_decider(self, decider: str) -> None:
        self._take(replace(self._form, decider=decider), "decider", decider)

    def _decide(self, voice: object) -> None:
        for field in (self.words, self.authority, self._until):
            field.settle()
        form = completed(self._form)
        trouble = lacking(form, self.authority.words()) or self._day_trouble()
        self._trouble.show_words(trouble)
        self._trouble.setVisible(bool(trouble))
        if not trouble:
            self._keep(voice, form)

    def _day_trouble(self) -> str:
        asked = not self._until.isHidden()
        return _("Look at the day again first.") if asked and self._until.is_unclear else ""

    def _keep(self, voice: object, form: DecisionForm) -> None:
        before, kind = self._n, DecisionKind(str(form.kind))
        authority = self.authority.words() if kind in NOT_OURS else ""
        decider = Decider(str(form.decider))
        said = (kind, decider, form.options, self.words.words(), form.until, authority)
        self.decided.emit(voice, *said)
        if self._n != before:
            self._forget_drafts()

    def _forget_drafts(self) -> None:
        """The decision is kept: what was pressed on the way need not be."""
        for part in ("kind", "options", "decider", "until", "words", "authority"):
            self.drafted.emit(part, "")
        self._changed = self._reopened = False
        self._show_form()
