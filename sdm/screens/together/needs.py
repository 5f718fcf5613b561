"""What would help the patient today: chips to press, and words for anything else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.presence import Need
from sdm.screens.theme import Theme
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.toggle_chips import ToggleChips
from sdm.steps.here import Here, needs
from sdm.wording import _


class Needs(QWidget):
    noted = Signal(object, str)  # the needs, the words
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        theme.space(column, 10)
        self._chips = ToggleChips(theme, _("What would help today?"), needs())
        self._chips.toggled.connect(self._toggle)
        self.field = LineField(theme, _("Anything else that would help"))
        self._spoken = KeptField(self.field)
        self._spoken.said.connect(self._say)
        self._spoken.confirmed.connect(self.confirmed)
        column.addWidget(self._chips)
        column.addWidget(self._spoken)

    def show_here(self, here: Here) -> None:
        self._chosen = tuple(need for need in Need if need in here.needs)
        self._chips.show_chosen(here.needs)
        self._spoken.show_told(here.needs_told)

    def _toggle(self, key: str, on: bool) -> None:
        wanted = {*self._chosen, key} if on else {*self._chosen} - {key}
        self._chosen = tuple(need for need in Need if need in wanted)
        self.noted.emit(self._chosen, self.field.words())

    def _say(self, _key: object, words: str) -> None:
        self.noted.emit(self._chosen, words)
