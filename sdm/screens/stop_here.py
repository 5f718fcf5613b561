"""Stop here: four ways of stopping, of the same size. No reason is asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Stop
from sdm.screens.bars.twins import Twins
from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.notice import announce
from sdm.screens.widgets.press import KeyedButton, PlainButton
from sdm.steps.bar import BarStep
from sdm.steps.flow import StepKey
from sdm.wording import _


class StopHere(QWidget):
    """`stopped(how)`, one of the values of `Stop`; that we stopped is said when the bar says so."""

    stopped = Signal(str)
    paused = Signal()
    step_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stopped, self._asked = 0, False
        self.setAccessibleName(_("Stop here"))
        column = QVBoxLayout(self)
        theme.space(column, 10)
        column.addWidget(WrappedLabel(theme, _("Stop here"), "section"))
        column.addWidget(
            WrappedLabel(
                theme,
                _("You can stop at any time, and nobody asks why. All that was said stays kept."),
                "body",
            )
        )
        ways = [KeyedButton(theme, how, words) for how, words in _ways()]
        for button in ways:
            button.keyed.connect(self._stop)
        column.addWidget(Twins(theme, *ways))
        noted = _("Stopped here. The page prints what there is; you can come back to it.")
        self._noted = WrappedLabel(theme, noted, "strong", self)
        self._noted.hide()
        column.addWidget(self._noted)
        page = _("See the page as it is now")
        self._page = KeyedButton(theme, StepKey.TAKE_HOME, page, parent=self)
        self._page.keyed.connect(self.step_chosen)
        self._page.hide()
        close = PlainButton(theme, _("Go on talking"))
        close.clicked.connect(self._close)
        after = Flow()
        theme.space(after, 8)
        after.addWidget(self._page)
        after.addWidget(close)
        column.addLayout(after)

    def show_bar(self, bar: BarStep) -> None:
        """Say that we stopped only once it is kept: it may be refused."""
        news, self._stopped = bar.stopped != self._stopped, bar.stopped
        if self._asked and news and bar.stopped:
            self._show_noted(True)
        elif not bar.stopped:
            self._show_noted(False)

    def _stop(self, how: str) -> None:
        if how == Stop.PAUSE:
            self._close()
        self._asked = how != Stop.PAUSE
        self.stopped.emit(how)
        if how == Stop.PAUSE:
            self.paused.emit()

    def _show_noted(self, noted: bool) -> None:
        if noted and self._noted.isHidden():
            announce(self, self._noted.text())
        self._noted.setVisible(noted)
        self._page.setVisible(noted)

    def _close(self) -> None:
        self._asked = False
        self._show_noted(False)
        self.closed.emit()


def _ways() -> tuple[tuple[Stop, str], ...]:
    return (
        (Stop.WAIT, _("Wait: not today")),
        (Stop.NO_THANKS, _("No thanks")),
        (Stop.SOMEONE_ELSE, _("Talk to someone else")),
        (Stop.PAUSE, _("Pause and cover the screen")),
    )
