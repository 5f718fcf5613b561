"""Not here, or not safe for you: the clinician says why, the patient can answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.deliberation import Limit
from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.screens.widgets.whose_line import WhoseLine
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.options import LimitShown, OptionCard
from sdm.wording import _


class LimitShownCard(VoiceCard):
    """What the clinician said of one option."""

    confirmed = Signal(object, int)
    taken_back = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.CLINICIAN, "", parent=parent)
        self._title = WrappedLabel(theme, "", "card")
        self._reason = WrappedLabel(theme, "", "quote")
        self._more = WrappedLabel(theme, "", "body")
        self._whose = WhoseLine(theme, label)
        for widget in (self._title, self._reason, self._more, self._whose):
            self.add(widget)
        back = QuietButton(theme, _("Take this back"))
        back.setAccessibleName(_("Take this back: what limits {option}").format(option=label))
        last = Flow()
        last.addWidget(back)
        self.column.addLayout(last)
        self._whose.confirmed.connect(self.confirmed)
        back.clicked.connect(self.taken_back)

    def show_limit(self, limit: LimitShown | None, clinician: str) -> None:
        self.setVisible(limit is not None)
        if limit is None:
            return
        self.show_name(clinician)
        self._title.show_words(limit.title)
        self._reason.show_words(limit.reason.words)
        more = "\n".join(words for words in (limit.how_sure, limit.who_else) if words)
        self._more.show_words(more)
        self._more.setVisible(bool(more))
        self._whose.show_told(limit.reason)


class LimitForm(VoiceCard):
    """Kept only when every part that is needed is there; what is missing is said at its field."""

    limited = Signal(object, str, object, str, str, str)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.CLINICIAN, "", parent=parent)
        self._option = ""
        self._kind = ChoiceRow(
            theme,
            _("Is it open to you? {option}").format(option=label),
            [
                (Limit.NOT_HERE.value, _("Not here")),
                (Limit.NOT_SAFE.value, _("Not safe for you")),
            ],
            hint=_("Only where it is not. The option keeps its place either way."),
            look="clinician_chip",
        )
        self.reason = WordsField(theme, _("Why: {option}").format(option=label), lines=2)
        self.how_sure = WordsField(
            theme, _("How sure I am: {option}").format(option=label), lines=1
        )
        self.who_else = WordsField(
            theme,
            _("Who else offers it, or can give a second view: {option}").format(option=label),
            lines=1,
        )
        self._keep = PlainButton(theme, _("Say this about {option}").format(option=label))
        self._parts = (self.reason, self.how_sure, self.who_else, self._keep)
        for widget in (self._kind, *self._parts):
            self.add(widget)
        self._ask()
        self._kind.chosen.connect(self._ask)
        self._keep.clicked.connect(self._report)

    def show_card(self, card: OptionCard, clinician: str) -> None:
        self._option = card.option
        self.show_name(clinician)

    def _ask(self) -> None:
        for part in self._parts:
            part.setVisible(self._kind.choice is not None)

    def _report(self) -> None:
        missing = self._missing()
        for field in (self.reason, self.how_sure, self.who_else):
            field.settle()
            field.show_trouble(missing.get(field, ""))
        if missing or self._kind.choice is None:
            return
        words = tuple(field.words() for field in (self.reason, self.how_sure, self.who_else))
        self.limited.emit(CLINICIAN, self._option, Limit(self._kind.choice), *words)

    def _missing(self) -> dict[WordsField, str]:
        wanted = [self.reason]
        if self._kind.choice == Limit.NOT_SAFE.value:
            wanted = [self.reason, self.how_sure, self.who_else]
        return {
            field: _("This needs a few words.") for field in wanted if not field.words().strip()
        }


class Limits(QWidget):
    """The form until something is said; then what was said, and the patient's reply."""

    limited = Signal(object, str, object, str, str, str)
    limit_answered = Signal(object, str, str)
    limit_lifted = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option = ""
        column = QVBoxLayout(self)
        theme.space(column, 10)
        self._said = LimitShownCard(theme, label)
        self.form = LimitForm(theme, label)
        self._lane = VoiceCard(theme, Whose.PATIENT, "")
        said = _("What I say to this: {option}").format(option=label)
        self.reply = KeptField(WordsField(theme, said, lines=2))
        self._lane.add(self.reply)
        for widget in (self._said, self._lane, self.form):
            column.addWidget(widget)
        self.form.limited.connect(self.limited)
        self.reply.said.connect(self._answered)
        self._said.confirmed.connect(self.confirmed)
        self._said.taken_back.connect(self._lift)
        self.reply.confirmed.connect(self.confirmed)

    def show_card(self, card: OptionCard, patient: str, clinician: str) -> None:
        self._option = card.option
        self._said.show_limit(card.limit, clinician)
        self.form.show_card(card, clinician)
        self.form.setVisible(card.limit is None)
        self._lane.show_name(patient)
        self._lane.setVisible(card.limit is not None)
        if card.limit is not None:
            self.reply.show_told(card.limit.reply)

    def _answered(self, _key: object, words: str) -> None:
        self.limit_answered.emit(PATIENT, self._option, words)

    def _lift(self) -> None:
        self.limit_lifted.emit(CLINICIAN, self._option)
