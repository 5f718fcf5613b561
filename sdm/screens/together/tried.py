"""What has been tried, how it went, and why it stopped."""

from collections.abc import Hashable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.story import Helped
from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.at_top import at_top
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.keyed_rows import KeyedRows
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.screens.widgets.whose_line import WhoseLine
from sdm.steps.together import TogetherStep, TriedItem
from sdm.wording import _


class TriedRow(QWidget):
    removed = Signal(int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, n: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n = n
        self._what = WrappedLabel(theme, "", "strong")
        self._line = WrappedLabel(theme)
        self._whose = WhoseLine(theme)
        self._whose.confirmed.connect(self.confirmed)
        self._remove = QuietButton(theme, _("Remove"), "x")
        self._remove.clicked.connect(self._press)
        words = QVBoxLayout()
        theme.space(words, 2)
        for part in (self._what, self._line, self._whose):
            words.addWidget(part)
        row = QHBoxLayout(self)
        theme.space(row, 12)
        row.addLayout(words, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, item: TriedItem) -> None:
        self._what.show_words(item.what.words)
        self._line.show_words(item.line)
        self._whose.show_told(item.what)
        self._remove.setAccessibleName(_("Remove {what}").format(what=item.what.words[:60]))

    def _press(self) -> None:
        self.removed.emit(self._n)


class TriedSection(VoiceCard):
    tried_noted = Signal(object, str, str, str)  # voice, what, helped, why it stopped
    taken_back = Signal(object, int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        self._sent = ("", "")
        self._rows: KeyedRows[TriedRow] = KeyedRows(theme, self._make_row)
        self._what = LineField(theme, _("What was tried"))
        self._helped = _helped(theme)
        self._why = LineField(theme, _("Why it stopped, if it did"))
        add = PlainButton(theme, _("Add to what was tried"), icon="plus")
        add.clicked.connect(self._add)
        self.add(self._rows.widget)
        self.add(SideBySide(theme, at_top(self._what), at_top(self._helped)))
        self.add(self._why)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "tried.what", self._what
        yield "tried.why", self._why

    def show_step(self, step: TogetherStep) -> None:
        self.show_name(step.patient)
        self._rows.show_keys(item.what.n for item in step.tried)
        for item in step.tried:
            self._rows[item.what.n].show_item(item)
        what, why = self._sent
        if what and what in {item.what.words for item in step.tried}:
            self._what.clear_if_shown((what,))
            self._why.clear_if_shown((why,))
            self._helped.show_choice(None)
        self._sent = ("", "")

    def _make_row(self, n: Hashable) -> TriedRow:
        row = TriedRow(self.theme, int(str(n)))
        row.removed.connect(self._take_back)
        row.confirmed.connect(self.confirmed)
        return row

    def _take_back(self, n: int) -> None:
        self.taken_back.emit(PATIENT, n)

    def _add(self) -> None:
        self._what.settle()
        self._why.settle()
        what, helped = self._what.words(), self._helped.choice
        self._what.show_trouble(_trouble(what, helped))
        if what.strip() and helped is not None:
            self._sent = (what, self._why.words())
            self.tried_noted.emit(PATIENT, what, helped, self._why.words())


def _trouble(what: str, helped: str | None) -> str:
    if not what.strip():
        return _("Write what was tried.")
    return _("Press how it went, too.") if helped is None else ""


def _helped(theme: Theme) -> ChoiceRow:
    choices = (
        (Helped.HELPED, _("It helped")),
        (Helped.A_BIT, _("A bit")),
        (Helped.NO, _("No")),
        (Helped.MADE_IT_WORSE, _("It made it worse")),
    )
    return ChoiceRow(theme, _("Did it help?"), choices, look="patient_chip")
