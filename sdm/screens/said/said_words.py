"""One thing that was said, with whose words it is, and what its speaker can do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import Press, QuietButton
from sdm.screens.widgets.yes_asked import YesAsked
from sdm.steps.spoken import SaidLine
from sdm.wording import _


class SaidWords(QWidget):
    """Plain words only. `confirmed` and `taken_back` carry the voice and the statement."""

    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        can_take_back: bool = False,
        look: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line: SaidLine | None = None
        self.column = QVBoxLayout(self)
        theme.space(self.column, 2)
        self._words = WrappedLabel(theme, "", look)
        self._whose = WrappedLabel(theme, "", "small")
        self._confirm = Press(theme, _("Yes, my words"), "bar")
        self._take_back = QuietButton(theme, _("Take this back"))
        self._presses = QWidget()
        presses = Flow(self._presses)
        theme.space(presses, 8)
        for label in (self._words, self._whose):
            self.column.addWidget(label)
        for button in (self._confirm, self._take_back):
            presses.addWidget(button)
        self._asked = YesAsked(theme, self._confirm)
        self.column.addWidget(self._asked)
        self.column.addWidget(self._presses)
        self._asked.said_yes.connect(self._say_yes)
        self._take_back.clicked.connect(self._withdraw)
        self._can_take_back = can_take_back
        self.hide()

    def show_line(self, line: SaidLine | None, name: str = "") -> None:
        """`name` begins the buttons' spoken names where several stand on one screen."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        self._words.show_words(line.words)
        self._words.setVisible(bool(line.words))
        self._whose.show_words(line.attribution)
        self._asked.show_need(line.n, line.speaker, line.to_confirm)
        self._take_back.setVisible(self._can_take_back)
        self._presses.setVisible(line.to_confirm or self._can_take_back)
        for button in (self._confirm, self._take_back):
            spoken = _("{press}: {what}").format(press=button.words(), what=name)
            button.setAccessibleName(spoken if name else button.words())

    def _say_yes(self) -> None:
        if self._line is not None:
            self.confirmed.emit(self._line.voice, self._line.n)

    def _withdraw(self) -> None:
        if self._line is not None:
            self.taken_back.emit(self._line.voice, self._line.n)
