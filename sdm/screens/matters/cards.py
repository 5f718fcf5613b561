"""The aid's cards: words to start with, pressed as they are or put in the patient's own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.columns import Columns
from sdm.screens.widgets.kept_field import rename
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import Press
from sdm.screens.widgets.toggle_chips import ToggleChips
from sdm.steps.matters import CARD_DRAFTS, CardPress, MattersStep, PromptCard
from sdm.wording import _


class ValueCard(Card):
    """Both ends weigh the same, and so do "both" and "not sure". Pressing again takes it back."""

    value_named = Signal(object, str, str)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, card: PromptCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._prompt = card.prompt
        self._presses: dict[str, CardPress] = {}
        self.setAccessibleName(card.question)
        self.add(WrappedLabel(theme, card.question, "strong"))
        choices = [(press.key, press.label) for press in card.presses]
        self._chips = ToggleChips(theme, card.question, choices, shows_label=False)
        self._chips.toggled.connect(self._toggle)
        self.add(self._chips)
        self._open = Press(theme, _("In my own words"), "bar")
        self._open.setAccessibleDescription(card.question)
        self._open.clicked.connect(self._open_field)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        self.field = LineField(theme, _("In my own words"), shows_label=False)
        rename(self.field, _("In my own words: {question}").format(question=card.question))
        self.field.settled.connect(self._name)
        self.field.hide()
        self.add(self.field)
        self.column.addStretch(1)

    def show_card(self, card: PromptCard, has_draft: bool) -> None:
        self._presses = {press.key: press for press in card.presses}
        self._chips.show_chosen({press.key for press in card.presses if press.n is not None})
        self.field.clear_if_shown(card.in_own_words)
        if has_draft:
            self._show_field()

    def _toggle(self, key: str, on: bool) -> None:
        press = self._presses[key]
        if on:
            self.value_named.emit(PATIENT, press.words, self._prompt)
        elif press.n is not None:
            self.taken_back.emit(PATIENT, press.n)

    def _open_field(self) -> None:
        self._show_field()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self) -> None:
        self.field.show()
        self._open.hide()

    def _name(self, words: str) -> None:
        if words.strip():
            self.value_named.emit(PATIENT, words, self._prompt)


class Cards(Columns):
    """Made when the aid is first known; the same cards again keep their places and words."""

    value_named = Signal(object, str, str)
    taken_back = Signal(object, int)
    came = Signal(str, object)  # a card's field: its draft's name, the field
    went = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._asked: tuple[object, ...] = ()
        self._cards_by_prompt: dict[str, ValueCard] = {}

    def show_step(self, step: MattersStep) -> None:
        asked = tuple((card.prompt, card.question, _labels(card)) for card in step.cards)
        if asked != self._asked:
            self._asked = asked
            self._make_cards(step)
        for card in step.cards:
            shown = self._cards_by_prompt[card.prompt]
            shown.show_card(card, bool(step.drafts.get(_kept_as(card.prompt))))

    def _make_cards(self, step: MattersStep) -> None:
        for prompt in self._cards_by_prompt:
            self.went.emit(_kept_as(prompt))
        self._cards_by_prompt = {card.prompt: self._make(card) for card in step.cards}
        self.show_cards(tuple(self._cards_by_prompt.values()))
        for prompt, card in self._cards_by_prompt.items():
            self.came.emit(_kept_as(prompt), card.field)
            card.field.hold_draft(step.drafts.get(_kept_as(prompt), ""))

    def _make(self, card: PromptCard) -> ValueCard:
        made = ValueCard(self._theme, card)
        made.value_named.connect(self.value_named)
        made.taken_back.connect(self.taken_back)
        return made


def _labels(card: PromptCard) -> tuple[str, ...]:
    return tuple(press.label for press in card.presses)


def _kept_as(prompt: str) -> str:
    return f"{CARD_DRAFTS}{prompt}"
