"""An answer that is pressed, and words that may go with it: kept together, as one answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.steps.told import Answered
from sdm.wording import _


class AnswerWithWords(QWidget):
    """`answered(choice, words)`. Words alone wait in the field until an answer is pressed."""

    answered = Signal(str, str)
    confirmed = Signal(object, int)

    def __init__(self, row: ChoiceRow, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self.field = row, field
        self._spoken = KeptField(field)
        self._kept: tuple[str | None, str] = (None, "")
        column = QVBoxLayout(self)
        row.theme.space(column, 10)
        column.addWidget(row)
        column.addWidget(self._spoken)
        row.chosen.connect(self._pressed)
        self._spoken.said.connect(self._worded)
        self._spoken.confirmed.connect(self.confirmed)

    def show_answer(self, shown: Answered) -> None:
        self._kept = (shown.choice, shown.told.words)
        self._row.show_choice(shown.choice)
        self._spoken.show_told(shown.told)

    def _pressed(self) -> None:
        self._report(self.field.words())

    def _worded(self, _key: object, words: str) -> None:
        self._report(words)

    def _report(self, words: str) -> None:
        choice = self._row.choice
        lacking = choice is None and bool(words.strip())
        self.field.show_trouble(_("Press one of the answers too.") if lacking else "")
        if choice is not None and (choice, words) != self._kept:
            self._kept = (choice, words)
            self.answered.emit(choice, words)
