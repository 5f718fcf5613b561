"""One option among all of them: its line, and what can be said of it, opened in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.options.limits import Limits
from sdm.screens.options.pick_card import PickCard
from sdm.screens.said.spoken_field import SpokenField
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import QuietButton
from sdm.steps.options import OptionCard, OptionsStep
from sdm.wording import _


class OptionMore(Card):
    """All of what it involves, why it is not looked at today, and whether it is open."""

    set_aside = Signal(object, str, str)
    removed = Signal(object, str)  # voice, option
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, option: str, label: str) -> None:
        super().__init__(theme, look="sunk")
        self._option = option
        self._involves = WrappedLabel(theme, "", "body")
        self._offered = WrappedLabel(theme, "", "strong")
        self.because = SpokenField(
            theme,
            _("Not looked at today, because: {option}").format(option=label),
            hint=_("Only if you want to say. No reason is needed."),
        )
        self.limits = Limits(theme, label)
        self.add(self._involves)
        self.add(self._offered)
        self.add(SideBySide(theme, self.because, self.limits))
        self._idea = PATIENT
        self._remove = QuietButton(theme, _("Take this option back"))
        self._remove.setAccessibleDescription(label)
        last = Flow()
        last.addWidget(self._remove)
        self.column.addLayout(last)
        self._remove.clicked.connect(self._take_back)
        self.because.spoken.connect(self._aside)
        self.because.confirmed.connect(self.confirmed)
        self.limits.confirmed.connect(self.confirmed)

    def fields(self) -> dict[str, Field]:
        """Every field by the name its draft begins with."""
        form = self.limits.form
        return {
            "because": self.because.field,
            "reason": form.reason,
            "how-sure": form.how_sure,
            "who-else": form.who_else,
            "reply": self.limits.reply.field,
        }

    def show_card(self, card: OptionCard, step: OptionsStep) -> None:
        self._involves.show_words(card.involves)
        self._involves.setVisible(card.involves != card.first)
        self._offered.show_words(card.offered)
        self._offered.setVisible(bool(card.offered))
        self._idea = card.idea or self._idea
        self._remove.setVisible(card.removable)
        self.because.show_names(step.patient, step.clinician, step.supporters)
        self.because.show_told(card.set_aside)
        self.because.setVisible(not card.picked or bool(card.set_aside.words))
        self.limits.show_card(card, step.patient, step.clinician)

    def _take_back(self) -> None:
        self.removed.emit(self._idea, self._option)

    def _aside(self, voice: object, words: str) -> None:
        self.set_aside.emit(voice, self._option, words)


class OptionCardRow(QWidget):
    """`more_opened` the first time it opens: from then on its fields can hold drafts."""

    picked = Signal(object, str, bool)
    more_opened = Signal(object)

    def __init__(self, theme: Theme, card: OptionCard) -> None:
        super().__init__()
        self.theme = theme
        self.option = card.option
        self.panel: OptionMore | None = None
        self._shown: tuple[OptionCard, OptionsStep] | None = None
        self._column = QVBoxLayout(self)
        theme.space(self._column, 6)
        row = QHBoxLayout()
        theme.space(row, 4)
        self.pick = PickCard(theme)
        self.more = QuietButton(theme, _("More"))
        self.more.setMinimumWidth(theme.px(72))
        self._opened = False
        self._limit = WrappedLabel(theme, "", "small")
        row.addWidget(self.pick, 1)
        row.addWidget(self.more)
        self._column.addLayout(row)
        self._column.addWidget(self._limit)
        self.pick.picked.connect(self.picked)
        self.more.clicked.connect(self._toggle)

    def show_card(self, card: OptionCard, step: OptionsStep) -> None:
        self._shown = (card, step)
        self.pick.show_card(card)
        self._name_more(card.label)
        said = [card.limit.title, card.limit.reason.words] if card.limit else []
        if card.set_aside.words and not card.picked:
            said.append(_("Not looked at today: {because}").format(because=card.set_aside.words))
        self._limit.show_words(" · ".join(said))
        self._limit.setVisible(bool(said))
        if self.panel is not None:
            self.panel.show_card(card, step)

    def _toggle(self) -> None:
        self.open_more(not self._opened)

    def open_more(self, opened: bool = True) -> None:
        self._opened = opened
        self.more.show_words(_("Less") if opened else _("More"))
        if self._shown is None:
            return
        label = self._shown[0].label
        self._name_more(label)
        if self.panel is None:
            self.panel = OptionMore(self.theme, self.option, label)
            self.panel.show_card(*self._shown)
            self._column.addWidget(self.panel)
            self.more_opened.emit(self)
        self.panel.setVisible(opened)

    def _name_more(self, label: str) -> None:
        named = _("Less: {option}") if self._opened else _("More: {option}")
        self.more.setAccessibleName(named.format(option=label))
