"""A panel under the bar for what either person may say at any step, in their own voice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import CLINICIAN, PATIENT, Voice, supporter
from sdm.screens.said.said_list import SaidList
from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.bar import BarStep
from sdm.steps.spoken import SaidLine
from sdm.wording import _


class SayingPanel(QWidget):
    """`said(voice, words)` on "Keep these words"; whose words is pressed, never guessed."""

    said = Signal(object, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        label: str,
        hint: str = "",
        needs_words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._needs_words = theme, needs_words
        self._seen: set[int] = set()
        self._voices: dict[str, Voice] = {}
        self.setAccessibleName(title)
        self.field = WordsField(theme, label, hint, lines=2)
        self._whose = ChoiceRow(theme, _("Whose words are these?"), ())
        self._trouble = WrappedLabel(theme, "", "problem", self)
        self._trouble.hide()
        self._so_far = SaidList(theme)
        self._so_far.confirmed.connect(self.confirmed)
        self._so_far.taken_back.connect(self.taken_back)
        keep = PlainButton(theme, _("Keep these words") if needs_words else _("Keep this"))
        keep.clicked.connect(self._keep)
        close = PlainButton(theme, _("Close"))
        close.clicked.connect(self.closed)
        self._lay_out(title, keep, close)

    def show_said(self, bar: BarStep, said: tuple[SaidLine, ...]) -> None:
        """What was kept so far; the field clears once its own words are among it."""
        names = {PATIENT: bar.patient, CLINICIAN: bar.clinician}
        names |= {supporter(name): name for name in bar.supporters}
        self._voices = {voice.code: voice for voice in names}
        self._whose.offer((voice.code, name) for voice, name in names.items())
        fresh = [line for line in said if line.n not in self._seen]
        if fresh:
            self.field.clear_if_shown(line.bare for line in fresh)
            self._whose.show_choice(None)
        self._seen = {line.n for line in said}
        self._so_far.show_lines(said)

    def _lay_out(self, title: str, keep: PlainButton, close: PlainButton) -> None:
        column = QVBoxLayout(self)
        self._theme.space(column, 10)
        column.addWidget(WrappedLabel(self._theme, title, "section"))
        column.addWidget(self._so_far)
        column.addWidget(self.field)
        column.addWidget(self._whose)
        column.addWidget(self._trouble)
        row = Flow()
        self._theme.space(row, 8)
        row.addWidget(keep)
        row.addWidget(close)
        column.addLayout(row)

    def _keep(self) -> None:
        self.field.settle()
        words = self.field.words()
        voice = self._voices.get(self._whose.choice or "")
        if self._needs_words and not words.strip():
            self._tell(_("There are no words here yet. Write something, or close this."))
        elif voice is None:
            self._tell(_("Press whose words these are, then keep them."))
        else:
            self._tell("")
            self.said.emit(voice, words)

    def _tell(self, trouble: str) -> None:
        self._trouble.show_words(trouble)
        self._trouble.setVisible(bool(trouble))
