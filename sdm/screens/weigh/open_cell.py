"""A box of the grid, opened in place: who says so, which of four answers, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.deliberation import Pull
from sdm.consultation.voice import Voice
from sdm.screens.said.say_as import VOICES, voice_words
from sdm.screens.theme import Theme
from sdm.screens.weigh.pull_words import pull_words
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import QuietButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.told import NOTHING
from sdm.steps.weigh import Cell, Judgement
from sdm.wording import _


class OpenCell(Card):
    """`judged(voice, pull, because)`: kept as the words of whoever was pressed as speaking.

    The speaker stays pressed for the next box; an answer somebody else gave is not marked as
    theirs until they press it.
    """

    judged = Signal(object, object, str)
    speaker_chosen = Signal(object)
    confirmed = Signal(object, int)
    closed = Signal()

    def __init__(self, theme: Theme, speaker: Voice | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, look="chosen", parent=parent)
        self._speaker = speaker
        self._judgement: Judgement | None = None
        self._about = WrappedLabel(theme, "", "card")
        self._who = ChoiceRow(theme, _("Who is saying this?"), ())
        pulls = [(str(pull), words) for pull, words in pull_words().items()]
        self._pulls = ChoiceRow(theme, _("Which way does this pull?"), pulls)
        self._trouble = WrappedLabel(theme, "", "problem")
        self.because = WordsField(theme, _("Because (if you like)"), lines=1)
        self._reason = KeptField(self.because)
        close = QuietButton(theme, _("Close this box"))
        last = Flow()
        last.addWidget(close)
        both = SideBySide(theme, self._who, self._pulls, 360)
        for widget in (self._about, both, self._trouble, self._reason):
            self.add(widget)
        self.column.addLayout(last)
        self._trouble.hide()
        self._who.chosen.connect(self._take_speaker)
        self._pulls.chosen.connect(self._judge)
        self._reason.said.connect(self._give_reason)
        self._reason.confirmed.connect(self.confirmed)
        close.clicked.connect(self.closed)

    def show_cell(self, cell: Cell, value: str, patient: str, clinician: str) -> None:
        self._judgement = cell.judged
        about = _("{value} · {option}").format(value=value, option=cell.option.with_limit)
        self._about.show_words(about)
        self.setAccessibleName(about)
        words = voice_words(patient, clinician)
        self._who.offer((voice.code, each) for voice, each in zip(VOICES, words, strict=True))
        self._show_answer()

    def _show_answer(self) -> None:
        mine = self._theirs()
        self._who.show_choice(self._speaker.code if self._speaker else None)
        self._pulls.show_choice(str(mine.pull) if mine else None)
        self._reason.show_told(mine.because if mine else NOTHING)

    def _theirs(self) -> Judgement | None:
        """What is kept, if it is the present speaker who said it."""
        kept = self._judgement
        return kept if kept is not None and kept.voice == self._speaker else None

    def _take_speaker(self, code: str) -> None:
        self._speaker = Voice.parse(code)
        self._trouble.hide()
        self.speaker_chosen.emit(self._speaker)
        self._show_answer()

    def _judge(self, pull: str) -> None:
        if self._speaker is None:
            self._pulls.show_choice(None)
            self._trouble.show_words(_("First press who is saying this."))
            self._trouble.show()
            return
        self.because.settle()
        self.because.show_trouble("")
        self.judged.emit(self._speaker, Pull(pull), self.because.words())

    def _give_reason(self, _key: object, words: str) -> None:
        mine = self._theirs()
        if mine is not None and self._speaker is not None and words != mine.because.words:
            self.judged.emit(self._speaker, mine.pull, words)
        lacks = mine is None and bool(words.strip())
        self.because.show_trouble(_("Press one of the four answers too.") if lacks else "")
