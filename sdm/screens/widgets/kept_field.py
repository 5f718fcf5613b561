"""A field for one answer, with the line that says whose words are kept in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.widgets.field import Field
from sdm.screens.widgets.whose_line import WhoseLine
from sdm.steps.told import Told


class KeptField(QWidget):
    """`said(key, words)` when the person moves on; `key` tells several such fields apart."""

    said = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, field: Field, key: object = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.key = field, key
        column = QVBoxLayout(self)
        field.theme.space(column, 6)
        self._whose = WhoseLine(field.theme, field.label)
        column.addWidget(field)
        column.addWidget(self._whose)
        column.addStretch(1)
        field.settled.connect(self._say)
        self._whose.confirmed.connect(self.confirmed)

    def show_told(self, told: Told) -> None:
        self.field.show_words(told.words)
        self._whose.show_told(told)

    def _say(self, words: str) -> None:
        self.said.emit(self.key, words)


def rename(field: Field, name: str) -> None:
    """Give a field its own name for screen readers, where two lanes ask the same thing."""
    field.setAccessibleName(name)
    edit = field.focusProxy()
    if edit is not None:
        edit.setAccessibleName(name)
