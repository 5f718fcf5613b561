"""The bar on top: where we are, who types, and the two ways out that are always there."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sdm.screens.bars.keyboard_switch import KeyboardSwitch
from sdm.screens.bars.step_bar import StepBar
from sdm.screens.theme import Theme
from sdm.screens.widgets.press import KeyedButton, QuietButton
from sdm.screens.widgets.tab_order import reason_to_focus
from sdm.steps.bar import BarStep
from sdm.wording import _


class Fold(IntEnum):
    """What has moved to the second row, one press away, for want of room."""

    NOTHING = 0
    KEYBOARD = 1
    STEPS_TOO = 2


class TopBar(QFrame):
    """Where room is short the keyboard, then the step words too, move to a second row."""

    home_asked = Signal()
    step_chosen = Signal(str)
    keyboard_passed = Signal(str)
    panel_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folded = Fold.NOTHING
        self._here, self._who = "", ""
        self.setProperty("look", "top_bar")
        self._home = QuietButton(theme, _("Home"), "handshake")
        self._place = QuietButton(theme, "", "chevron-down", self)
        self._place.setCheckable(True)
        self._steps = StepBar(theme)
        self._keyboard = KeyboardSwitch(theme)
        self._urgent = KeyedButton(theme, "urgent", _("Something urgent"), "bar")
        self._stop = KeyedButton(theme, "stop", _("Stop here"), "bar")
        self._lay_out(theme)
        self._connect()

    @property
    def openers(self) -> Mapping[str, QWidget]:
        """The buttons that open a panel, by the panel's name."""
        return {button.key: button for button in (self._urgent, self._stop)}

    def show_bar(self, bar: BarStep) -> None:
        self._steps.show_steps(bar.steps)
        self._keyboard.show_people(bar.keyboard)
        self._here = bar.here.word
        self._who = next((place.name for place in bar.keyboard if place.here), _("nobody yet"))
        self._name_place()
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
        self._row.addWidget(self._home)
        self._row.addWidget(self._steps)
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
        self._keyboard.passed.connect(self._pass)
        self._urgent.keyed.connect(self.panel_asked)
        self._stop.keyed.connect(self.panel_asked)
        self._theme.changed.connect(self._settle)

    def _choose(self, step: str) -> None:
        self._close()
        self.step_chosen.emit(step)

    def _pass(self, hand: str) -> None:
        self._close()
        self.keyboard_passed.emit(hand)

    def _close(self) -> None:
        """Close the second row; whoever was in it goes on at the button that opens it."""
        if self._place.isChecked():
            self._place.setFocus(reason_to_focus())
            self._place.setChecked(False)

    def _settle(self) -> None:
        """Fold as little as will do."""
        always = (self._home, self._urgent, self._stop)
        if self._wide(*always, self._steps, self._keyboard) <= self.width():
            self._fold(Fold.NOTHING)
        elif self._wide(*always, self._steps, self._place) <= self.width():
            self._fold(Fold.KEYBOARD)
        else:
            self._fold(Fold.STEPS_TOO)

    def _wide(self, *parts: QWidget) -> int:
        if self._folded is Fold.STEPS_TOO and self._place in parts:
            self._name_place(Fold.KEYBOARD)
        needs = sum(part.sizeHint().width() for part in parts)
        self._name_place()
        return needs + self._theme.px(40 + 8 * len(parts))

    def _name_place(self, folded: Fold | None = None) -> None:
        words = _("Keyboard: {who}")
        if (self._folded if folded is None else folded) is Fold.STEPS_TOO:
            words = _("{step} · keyboard: {who}")
        self._place.show_words(words.format(step=self._here, who=self._who))

    def _fold(self, folded: Fold) -> None:
        if folded is self._folded:
            return
        self._folded = folded
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.removeWidget(self._place)
        if folded is Fold.STEPS_TOO:
            self._more.insertWidget(0, self._steps)
        else:
            self._row.insertWidget(1, self._steps)
        if folded is Fold.NOTHING:
            self._row.insertWidget(3, self._keyboard, 0, middle)
            self._place.setChecked(False)
        else:
            self._more.addWidget(self._keyboard)
            self._row.insertWidget(1 if folded is Fold.STEPS_TOO else 3, self._place, 0, middle)
        self._place.setVisible(folded is not Fold.NOTHING)
        self._name_place()
