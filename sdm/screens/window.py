"""The shell: the bars round every step, the screens in between, and the cover."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sdm.clinic import Clinic
from sdm.consultation.agreement import Stop
from sdm.desk.home import HomeView
from sdm.screens.bars.bottom_bar import BottomBar
from sdm.screens.bars.panels import Panels
from sdm.screens.bars.ribbon import Ribbon
from sdm.screens.bars.top_bar import TopBar
from sdm.screens.clinic_details import ClinicDetails
from sdm.screens.cover import Covered
from sdm.screens.home import Home
from sdm.screens.screen import StepScreen
from sdm.screens.shortcuts import bind
from sdm.screens.theme import Theme
from sdm.screens.widgets.notice import Notice
from sdm.steps.bar import BarStep
from sdm.steps.flow import StepKey
from sdm.wording import _


class Window(QWidget):
    """Shows what it is told to show, and reports what is asked for; it knows no sitting.

    Before anything that may change whose words or which step it is, the words being typed are
    settled, so that they are kept under the voice they were typed in.
    """

    step_chosen = Signal(str)
    keyboard_passed = Signal(str)  # the code of a hand
    undone = Signal()
    redone = Signal()
    stopped = Signal(str)  # one of the values of Stop
    home_asked = Signal()
    typed = Signal(str, str)  # the name of a field in a panel, the words being typed
    sized = Signal(int)  # text size in per cent
    looked = Signal(str)  # one of the values of Look
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        screens: Mapping[StepKey, StepScreen],
        home: Home,
        clinic_details: ClinicDetails,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.screens = screens
        self.home, self.clinic_details = home, clinic_details
        self.panels = Panels(theme)
        self.top = TopBar(theme)
        self.ribbon = Ribbon(theme)
        self.notice = Notice(theme)
        self.bottom = BottomBar(theme)
        self._places = QStackedWidget()
        self._covered = Covered(theme, QWidget())
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(_("Deciding Together"))
        self.setWindowIcon(QIcon(theme.icon("handshake", 64, "primary")))
        self.resize(1366, 768)
        self._lay_out()
        self._connect()

    def show_home(self, view: HomeView) -> None:
        self.home.show_view(view)
        self._show_alone(self.home)

    def show_clinic_details(self, clinic: Clinic) -> None:
        self.clinic_details.show_details(clinic)
        self._show_alone(self.clinic_details)

    def show_bar(self, bar: BarStep) -> None:
        """Show the bars, and the screen of the step they say we are at."""
        for part in (self.top, self.ribbon, self.bottom, self.panels):
            part.show_bar(bar)
        self.top.show()
        self.ribbon.show()
        self.bottom.show_alone(False)
        self._places.setCurrentWidget(self.screens[bar.here.key])

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        """Give back words that were being typed when the app closed."""
        self.panels.show_drafts(drafts)
        for screen in self.screens.values():
            screen.show_drafts(drafts)

    def tell(self, happened: str, to_do: str = "") -> None:
        self.notice.tell(happened, to_do)

    def settle(self) -> None:
        """Settle every word being typed, in the panels and on the screen."""
        self.panels.settle()
        here = self._places.currentWidget()
        if isinstance(here, StepScreen):
            here.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        self.closing.emit()
        super().closeEvent(event)

    def _show_alone(self, place: QWidget) -> None:
        """A place outside any conversation: without the bars of one."""
        self.panels.area.close_panel()
        self.top.hide()
        self.ribbon.hide()
        self.bottom.show_alone(True)
        self._places.setCurrentWidget(place)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._covered)
        column = QVBoxLayout(self._covered.below)
        self.theme.space(column, 0)
        for part in (self.top, self.ribbon, self.notice, self.panels.area):
            column.addWidget(part)
        column.addWidget(self._places, 1)
        column.addWidget(self.bottom)
        places = (self.home, self.clinic_details, *self.screens.values())
        for place in places:
            self._places.addWidget(place)
        bars = (self.top, self.ribbon, self.notice, self.bottom)
        self.panels.area.stand_between(*bars)
        self.theme.dress_parts(*bars, self.panels.area, self._covered.cover, *places)

    def _connect(self) -> None:
        sizes = self.bottom.size_and_look
        self.top.home_asked.connect(self._go_home)
        self.top.keyboard_passed.connect(self._pass_keyboard)
        for chooser in (self.top, self.bottom, self.panels.stop):
            chooser.step_chosen.connect(self._go_to)
        for bar in (self.top, self.bottom):
            bar.panel_asked.connect(self.panels.area.open)
        self.bottom.undone.connect(self._undo)
        self.panels.stop.stopped.connect(self._stop)
        self.panels.typed.connect(self.typed)
        sizes.sized.connect(self.sized)
        sizes.looked.connect(self.looked)
        bind(
            self,
            (
                ("Ctrl+Z", self._undo),
                ("Ctrl+Shift+Z", self._redo),
                ("Ctrl+Y", self._redo),
                ("Ctrl++", sizes.larger),
                ("Ctrl+=", sizes.larger),
                ("Ctrl+-", sizes.smaller),
                ("Ctrl+0", sizes.plain),
                ("Escape", self.panels.area.close_panel),
            ),
        )

    def _go_to(self, step: str) -> None:
        self.settle()
        self.panels.area.close_panel()
        self.step_chosen.emit(step)

    def _go_home(self) -> None:
        self.settle()
        self.home_asked.emit()

    def _pass_keyboard(self, hand: str) -> None:
        self.settle()
        self.keyboard_passed.emit(hand)

    def _redo(self) -> None:
        if not self._covered.is_covered:
            self.settle()
            self.redone.emit()

    def _undo(self) -> None:
        if self.bottom.can_undo and not self._covered.is_covered:
            self.settle()
            self.undone.emit()

    def _stop(self, how: str) -> None:
        self.settle()
        self.stopped.emit(how)
        if how == Stop.PAUSE:
            self._covered.lay()
