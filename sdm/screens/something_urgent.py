"""Something urgent: what to look out for, whom to ring, and what was done to keep safe."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import CLINICIAN
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.emptying import empty
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.quoted import Quoted
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.bar import BarStep
from sdm.wording import _


class SomethingUrgent(QWidget):
    """`kept_safe(CLINICIAN, what, by whom, when)`. No keywords are scanned, nothing is scored."""

    kept_safe = Signal(object, str, str, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen: set[int] = set()
        self.setAccessibleName(_("Something urgent"))
        self._line = WrappedLabel(theme, "", "card")
        self._signs = QVBoxLayout()
        self._done = QVBoxLayout()
        self.what = WordsField(theme, _("What we did to keep safe"), lines=2)
        self.by_whom = LineField(theme, _("Who did it"))
        self.when = LineField(theme, _("When"))
        self._lay_out(theme)

    def show_bar(self, bar: BarStep) -> None:
        self._line.show_words(bar.urgent.clinic_line)
        self._card.show_name(bar.clinician)
        self._show(self._signs, [_("• {sign}").format(sign=sign) for sign in bar.urgent.signs])
        fresh = [words for words in bar.urgent.done if words.n not in self._seen]
        if fresh:
            self._clear_what_is_kept([words.words for words in fresh])
        self._seen = {words.n for words in bar.urgent.done}
        empty(self._done)
        for words in bar.urgent.done:
            self._done.addWidget(Quoted(self._theme, words.shown, words.attribution, "body", self))

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        theme.space(column, 10)
        theme.space(self._signs, 2)
        theme.space(self._done, 6)
        column.addWidget(WrappedLabel(theme, _("Something urgent"), "section"))
        column.addWidget(self._line)
        column.addWidget(WrappedLabel(theme, _("Get help at once for any of these:"), "strong"))
        column.addLayout(self._signs)
        self._card = VoiceCard(theme, Whose.CLINICIAN, "", _("Kept in the record"))
        self._card.column.addLayout(self._done)
        for field in (self.what, self.by_whom, self.when):
            self._card.add(field)
        row = Flow()
        theme.space(row, 8)
        keep = PlainButton(theme, _("Keep this line"))
        keep.clicked.connect(self._keep)
        close = PlainButton(theme, _("Close"))
        close.clicked.connect(self.closed)
        row.addWidget(keep)
        row.addWidget(close)
        self._card.column.addLayout(row)
        column.addWidget(self._card)

    def _keep(self) -> None:
        for field in (self.what, self.by_whom, self.when):
            field.settle()
        if not self.what.words().strip():
            self.what.show_trouble(_("Say what was done, even in a few words."))
            return
        self.what.show_trouble("")
        self.kept_safe.emit(CLINICIAN, self.what.words(), self.by_whom.words(), self.when.words())

    def _clear_what_is_kept(self, kept: list[str]) -> None:
        if self.what.words().strip() in (words.strip() for words in kept):
            for field in (self.what, self.by_whom, self.when):
                field.clear_if_shown([field.words()])

    def _show(self, column: QVBoxLayout, lines: list[str]) -> None:
        empty(column)
        for line in lines:
            column.addWidget(WrappedLabel(self._theme, line, "body", self))
