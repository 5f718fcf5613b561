"""The bar on top: where we are, who types, and the two ways out that are always there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sdm.screens.bars.keyboard_switch import KeyboardSwitch
from sdm.screens.bars.step_bar import StepBar
from sdm.screens.theme import Theme
from sdm.screens.widgets.press import KeyedButton, QuietButton
from sdm.steps.bar import BarStep
from sdm.wording import _


class TopBar(QFrame):
    """Where room is short the step words and the keyboard move to a row one press away."""

    home_asked = Signal()
    step_chosen = Signal(str)
    keyboard_passed = Signal(str)
    panel_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self.setProperty("look", "top_bar")
        self._home = QuietButton(theme, _("Home"), "handshake")
        self._place = QuietButton(theme, "", "chevron-down")
        self._place.setCheckable(True)
        self._steps = StepBar(theme)
        self._keyboard = KeyboardSwitch(theme)
        self._urgent = KeyedButton(theme, "urgent", _("Something urgent"), "bar")
        self._stop = KeyedButton(theme, "stop", _("Stop here"), "bar")
        self._lay_out(theme)
        self._connect()

    def show_bar(self, bar: BarStep) -> None:
        self._steps.show_steps(bar.steps)
        self._keyboard.show_people(bar.keyboard)
        who = next((place.name for place in bar.keyboard if place.here), "")
        place = _("{step} · keyboard: {who}") if who else "{step}"
        self._place.show_words(place.format(step=bar.here.word, who=who))
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """Something in the bar changed its size: see again whether all fits."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return taken

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        theme.space(column, 4, 16, 4, 24, 4)
        self._row = QHBoxLayout()
        theme.space(self._row, 8)
        leading: tuple[QWidget, ...] = (self._home, self._place, self._steps)
        for widget in leading:
            self._row.addWidget(widget)
        self._row.addStretch(1)
        trailing: tuple[QWidget, ...] = (self._keyboard, self._urgent, self._stop)
        for widget in trailing:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._row)
        self._second = QWidget(self)
        self._more = QVBoxLayout(self._second)
        theme.space(self._more, 4)
        column.addWidget(self._second)
        self._place.hide()
        self._second.hide()

    def _connect(self) -> None:
        self._home.clicked.connect(self.home_asked)
        self._place.toggled.connect(self._second.setVisible)
        self._steps.step_chosen.connect(self._choose)
        self._keyboard.passed.connect(self.keyboard_passed)
        self._urgent.keyed.connect(self.panel_asked)
        self._stop.keyed.connect(self.panel_asked)
        self._theme.changed.connect(self._settle)

    def _choose(self, step: str) -> None:
        self._place.setChecked(False)
        self.step_chosen.emit(step)

    def _settle(self) -> None:
        parts = (self._home, self._steps, self._keyboard, self._urgent, self._stop)
        needs = sum(part.sizeHint().width() for part in parts) + self._theme.px(40 + 5 * 8)
        self._shorten(needs > self.width())

    def _shorten(self, short: bool) -> None:
        if short == self._short:
            return
        self._short = short
        if short:
            self._more.addWidget(self._steps)
            self._more.addWidget(self._keyboard)
        else:
            self._row.insertWidget(2, self._steps)
            self._row.insertWidget(4, self._keyboard, 0, Qt.AlignmentFlag.AlignVCenter)
            self._place.setChecked(False)
        self._place.setVisible(short)
