"""What every step screen promises: it shows a step, reports intents, and loses no word."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.scroll_column import ScrollColumn


class DraftLine(QObject):
    """Joins one field to the screen's drafts under a name; lives and dies with the field."""

    typed = Signal(str, str)

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(field)
        self._name = name
        field.typed.connect(self._report)

    def _report(self, words: str) -> None:
        self.typed.emit(self._name, words)


class StepScreen(QWidget):
    """Intents are signals whose first argument is the voice, then plain arguments.

    A subclass builds its controls once, in `__init__`, and shows values in `show_step`.
    """

    typed = Signal(str, str)  # the field's name, the words being typed in it
    waited = Signal()  # words in some field cannot be kept as they are, or now they can

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fields: dict[str, Field] = {}
        self._drafts: dict[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # where its reader begins, no Tab stop

    def show_step(self, step: Any) -> None:
        raise NotImplementedError

    def make_page(self, widest: int = 1240) -> ScrollColumn:
        """A scrolling page that fills the screen; `widest` is its column's width at 100 %."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = ScrollColumn(self.theme, widest)
        column.addWidget(page)
        return page

    def keeps_draft(self, name: str, field: Field) -> None:
        """Keep what is typed in `field` as the draft `name`, and give it back on reopening."""
        self._fields[name] = field
        DraftLine(name, field).typed.connect(self.typed)
        field.troubled.connect(self.waited)
        field.hold_draft(self._drafts.pop(name, ""))

    def forgets_draft(self, name: str) -> None:
        """The field is going from the screen, its words kept or put aside elsewhere."""
        self._fields.pop(name, None)
        self.waited.emit()

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        """Give each field its words back, also those that the screen makes later."""
        self._drafts = dict(drafts)
        for name, field in self._fields.items():
            field.hold_draft(self._drafts.pop(name, ""))

    def waiting(self) -> Iterator[str]:
        """The fields whose words cannot be kept as they are."""
        return (field.label for field in self._fields.values() if field.waits)

    def settle(self) -> None:
        """Whoever was typing has moved on: report every word not yet settled."""
        for field in tuple(self._fields.values()):
            field.send()
