"""A ruler from 0 to 10, with "don’t know" as an answer of the same weight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.wording import _

_UNKNOWN = "unknown"


class Ruler(QWidget):
    """`given(number or None)`: None is "don’t know". Unanswered is neither."""

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        label: str,
        low: str = "",
        high: str = "",
        hint: str = "",
        shows_label: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        column = QVBoxLayout(self)
        theme.space(column, 4)
        numbers = [(str(n), str(n)) for n in range(11)]
        choices = [*numbers, (_UNKNOWN, _("Don’t know"))]
        self._row = ChoiceRow(theme, label, choices, hint, shows_label, "number")
        self._row.chosen.connect(self._chosen)
        column.addWidget(self._row)
        if low or high:
            ends = _("0: {low}. 10: {high}.").format(low=low, high=high)
            column.addWidget(WrappedLabel(theme, ends, "quiet"))

    def show_answer(self, answered: bool, number: int | None = None) -> None:
        """Show what is kept: nothing yet, a number, or (answered, None) "don’t know"."""
        key = _UNKNOWN if number is None else str(number)
        self._row.show_choice(key if answered else None)

    def _chosen(self, key: str) -> None:
        self.given.emit(None if key == _UNKNOWN else int(key))
