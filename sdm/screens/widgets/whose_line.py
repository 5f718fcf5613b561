"""The line below somebody's words: whose they are, and "Yes, my words" where nobody said so yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import Press
from sdm.screens.widgets.yes_asked import YesAsked
from sdm.steps.told import NOTHING, Told
from sdm.wording import _


class WhoseLine(QWidget):
    """Takes no room while the lane alone says whose words these are."""

    confirmed = Signal(object, int)  # the voice whose words they are, the statement

    def __init__(self, theme: Theme, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = NOTHING
        column = QVBoxLayout(self)
        theme.space(column, 4)
        row = QHBoxLayout()
        theme.space(row, 4)
        self._whose = WrappedLabel(theme, "", "small")
        self._yes = Press(theme, _("Yes, my words"), "bar")
        self._yes.setAccessibleDescription(about)
        self._asked = YesAsked(theme, self._yes)
        self._asked.said_yes.connect(self._confirm)
        row.addWidget(self._whose, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._yes)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._asked)
        self.hide()

    def show_told(self, told: Told) -> None:
        self._told = told
        self._whose.show_words(told.whose)
        self._asked.show_need(told.n, told.speaker, told.to_confirm)
        self.setVisible(bool(told.whose))

    def _confirm(self) -> None:
        self.confirmed.emit(self._told.voice, self._told.n)
