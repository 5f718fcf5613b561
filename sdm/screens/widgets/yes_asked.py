"""Before "Yes, my words" is kept it is asked, in place, whether the speaker said so just now."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.notice import announce
from sdm.screens.widgets.press import Press
from sdm.screens.widgets.tab_order import reason_to_focus
from sdm.wording import _


class YesAsked(QWidget):
    """Takes the place of `press` while it asks; `said_yes` when somebody heard a yes.

    The one who typed may hold the keyboard still: a yes pressed in passing is nobody's yes.
    """

    said_yes = Signal()

    def __init__(self, theme: Theme, press: QAbstractButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._n = 0
        self._question = WrappedLabel(theme, "", "label")
        self._yes = Press(theme, _("Yes, just now"), "bar")
        self._not_yet = Press(theme, _("Not yet"), "bar")
        presses = Flow()
        theme.space(presses, 8)
        for button in (self._yes, self._not_yet):
            presses.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, 4)
        column.addWidget(self._question)
        column.addLayout(presses)
        press.clicked.connect(self._ask)
        self._yes.clicked.connect(self.said_yes)
        self._not_yet.clicked.connect(self._leave_it)
        self.hide()

    def show_need(self, n: int, speaker: str, needed: bool) -> None:
        """Whether statement `n` of `speaker` waits for a yes; a question begun for it stays."""
        asks = needed and n == self._n and not self.isHidden()
        self._n = n
        question = _("Did {name} say yes just now?").format(name=speaker)
        self._question.show_words(question)
        for button in (self._yes, self._not_yet):
            button.setAccessibleDescription(question)
        self.setVisible(asks)
        self._press.setVisible(needed and not asks)

    def _ask(self) -> None:
        self.show()
        announce(self, self._question.text())
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """Once the question has its place: the page must not jump while it is answered."""
        if self.isVisible():
            self._yes.setFocus(reason_to_focus())
            self._press.hide()

    def _leave_it(self) -> None:
        self._press.show()
        self._press.setFocus(reason_to_focus())
        self.hide()
