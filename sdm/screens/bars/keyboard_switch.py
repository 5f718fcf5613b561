"""Who has the keyboard, by name; passing it on is one press."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.bar import KeyboardPlace
from sdm.wording import _


class KeyboardSwitch(QWidget):
    passed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        theme.space(row, 8)
        label = _("Keyboard with:")
        row.addWidget(WrappedLabel(theme, label, "quiet"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._people = ChoiceRow(theme, label, (), shows_label=False, look="switch")
        self._people.chosen.connect(self.passed)
        row.addWidget(self._people, 1)

    def show_people(self, places: tuple[KeyboardPlace, ...]) -> None:
        self._people.offer((place.code, place.name) for place in places)
        self._people.show_choice(next((place.code for place in places if place.here), None))
