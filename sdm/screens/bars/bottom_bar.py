"""The bar below: taking back, seeing better, and what either person can always say."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sdm.screens.bars.kept_line import KeptLine
from sdm.screens.bars.size_and_look import SizeAndLook
from sdm.screens.bars.twins import Twins
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import ICON, KeyedButton, QuietButton
from sdm.steps.bar import BarStep
from sdm.wording import _


class BottomBar(QFrame):
    """ "I need more time" and the way on have the same width and weight."""

    undone = Signal()
    panel_asked = Signal(str)
    step_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self.setProperty("look", "bottom_bar")
        self.size_and_look = SizeAndLook(theme)
        self._undo = QuietButton(theme, _("Undo"), "undo-2")
        self._more = QuietButton(theme, _("Kept"), "ellipsis")
        self._more.setCheckable(True)
        self._more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._leads = WrappedLabel(theme, "", "small")
        self.kept = KeptLine(theme)
        self._ask = KeyedButton(theme, "question", _("Ask a question"), "bar", "message-circle")
        self._differ = KeyedButton(theme, "differently", _("I see it differently"), "bar", "scale")
        self._time = KeyedButton(theme, "time", _("I need more time"), "bar")
        self._on = KeyedButton(theme, "", "", "bar")
        self._twins = Twins(theme, self._time, self._on)
        self._lay_out(theme)
        self._connect()

    @property
    def openers(self) -> Mapping[str, QWidget]:
        """The buttons that open a panel, by the panel's name."""
        return {button.key: button for button in (self._ask, self._differ, self._time)}

    def show_bar(self, bar: BarStep) -> None:
        self._undo.setEnabled(bar.can_undo)
        self._leads.show_words(bar.leads)
        self.kept.show_bar(bar)
        self._on.setVisible(bar.way_on is not None)
        if bar.way_on is not None:
            self._on.key = bar.way_on.key
            self._on.show_words(_("On to {step}").format(step=bar.way_on.word))
        self._settle()

    def press_undo(self) -> None:
        """By its key; it rests when there is nothing to undo."""
        self._undo.click()

    def show_alone(self, alone: bool) -> None:
        """On Home there is nothing to say or undo: only text size and look stay."""
        for widget in (self._undo, self._leads, self.kept, self._ask, self._differ, self._twins):
            widget.setVisible(not alone)
        if alone:
            self._shorten(False)
        else:
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
        theme.space(column, 4, 16, 7, 24, 7)
        self._second = QWidget(self)
        self._second_row = QHBoxLayout(self._second)
        theme.space(self._second_row, 8)
        column.addWidget(self._second)
        self._row = QHBoxLayout()
        theme.space(self._row, 8)
        self._about = QWidget()
        about = QHBoxLayout(self._about)
        theme.space(about, 8)
        lines = QVBoxLayout()
        theme.space(lines, 0)
        lines.addWidget(self._leads)
        lines.addWidget(self.kept)
        about.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignVCenter)
        about.addWidget(self.size_and_look, 0, Qt.AlignmentFlag.AlignVCenter)
        about.addLayout(lines, 1)
        self._row.addWidget(self._more)
        self._row.addWidget(self._about, 1)
        self._row.addStretch()
        for widget in (self._ask, self._differ, self._twins):
            self._row.addWidget(widget)
        column.addLayout(self._row)
        self._more.hide()
        self._second.hide()

    def _connect(self) -> None:
        self._undo.clicked.connect(self.undone)
        self.kept.told.connect(self._name_more)
        self._more.toggled.connect(self._second.setVisible)
        for button in (self._ask, self._differ, self._time):
            button.keyed.connect(self.panel_asked)
        self._on.keyed.connect(self.step_chosen)
        self._theme.changed.connect(self._settle)

    def _name_more(self, short: str, whole: str) -> None:
        self._more.show_words(short)
        self._more.setAccessibleName(_("More: undo, text size, look. {kept}").format(kept=whole))

    def _settle(self) -> None:
        if self._twins.isHidden():
            return
        parts = (self._about, self._ask, self._differ, self._twins)
        needs = sum(part.sizeHint().width() for part in parts) + self._theme.px(40 + 3 * 8)
        if self._short:  # as wide as with the icons, so that it does not go to and fro
            needs += 2 * self._theme.px(ICON)
        self._shorten(needs > self.width())

    def _shorten(self, short: bool) -> None:
        if short == self._short:
            return
        self._short = short
        if short:
            self._second_row.addWidget(self._about, 1)
        else:
            self._row.insertWidget(1, self._about, 1)
            self._more.setChecked(False)
        self._ask.show_icon("" if short else "message-circle")
        self._differ.show_icon("" if short else "scale")
        self._more.setVisible(short)
