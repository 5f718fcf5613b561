"""The shell: the bars round every step, the screens in between, and the cover."""

from collections.abc import Mapping
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from sdm.clinic import Clinic
from sdm.desk.home import HomeView
from sdm.screens.bars.asks import Asks
from sdm.screens.bars.bottom_bar import BottomBar
from sdm.screens.bars.panels import Panels
from sdm.screens.bars.places import Places
from sdm.screens.bars.ribbon import Ribbon
from sdm.screens.bars.room import Room
from sdm.screens.bars.top_bar import TopBar
from sdm.screens.clinic_details import ClinicDetails
from sdm.screens.cover import Covered
from sdm.screens.home import Home
from sdm.screens.screen import StepScreen
from sdm.screens.shortcuts import bind
from sdm.screens.theme import Theme
from sdm.screens.widgets.notice import Notice
from sdm.screens.widgets.tab_order import step_focus
from sdm.steps.bar import BarStep
from sdm.steps.flow import StepKey
from sdm.wording import _


class Window(QWidget):
    """Shows what it is told to show, and reports what is asked for; it knows no sitting."""

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
        self.asks = Asks(self)
        self.panels = Panels(theme)
        self.top = TopBar(theme)
        self.ribbon = Ribbon(theme)
        self.notice = Notice(theme)
        self.bottom = BottomBar(theme)
        self._places = Places()
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
        screen = self.screens[bar.here.key]
        screen.setAccessibleName(bar.here.word)
        self._places.setCurrentWidget(screen)

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        """Give back words that were being typed when the app closed."""
        self.panels.show_drafts(drafts)
        for screen in self.screens.values():
            screen.show_drafts(drafts)

    def tell(self, happened: str, to_do: str = "", passes: bool = False) -> None:
        """A notice that `passes` is about something refused: `hush` takes it away."""
        self.notice.tell(happened, to_do, passes)

    def hush(self) -> None:
        """Something was kept: a notice about what was refused before has had its day."""
        self.notice.hush()

    def settle(self) -> None:
        """Settle every word being typed, in the panels and on the screen."""
        self.panels.settle()
        here = self._places.currentWidget()
        if isinstance(here, StepScreen):
            here.settle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_focus(self, forward)

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
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
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
        self.panels.area.opened_by({**self.top.openers, **self.bottom.openers})
        standing = (self.top, self.ribbon, self.bottom)
        Room(self.theme, self._covered.below, standing, self.notice, self.panels.area, self._places)
        self.theme.dress_parts(*bars, self.panels.area, self._covered.cover, *places)

    def _connect(self) -> None:
        asks, sizes = self.asks, self.bottom.size_and_look
        self.top.home_asked.connect(asks.go_home)
        self.top.keyboard_passed.connect(asks.pass_keyboard)
        self.top.step_chosen.connect(asks.go_to)
        for way_on in (self.bottom, self.panels.stop):
            way_on.step_chosen.connect(asks.go_on)
        for bar in (self.top, self.bottom):
            bar.panel_asked.connect(self.panels.area.open)
        self.bottom.undone.connect(asks.undo)
        self.panels.stop.stopped.connect(asks.stop)
        self.panels.stop.paused.connect(self._covered.lay)
        self.panels.typed.connect(self.typed)
        self.panels.waited.connect(self._show_waiting)
        for screen in self.screens.values():
            screen.waited.connect(self._show_waiting)
        sizes.sized.connect(self.sized)
        sizes.looked.connect(self.looked)
        self._report(asks)
        bind(
            self.top,  # which is there only during a talk, and uncovered
            (
                ("Ctrl+Z", self.bottom.press_undo),
                ("Ctrl+Shift+Z", asks.redo),
                ("Ctrl+Y", asks.redo),
                ("Escape", self.panels.area.put_away_by_key),
            ),
        )
        bind(
            self,
            (
                ("Ctrl++", sizes.larger),
                ("Ctrl+=", sizes.larger),
                ("Ctrl+-", sizes.smaller),
                ("Ctrl+0", sizes.plain),
            ),
        )

    def _report(self, asks: Asks) -> None:
        asks.settling.connect(self.settle)
        for follows in (self.notice.hush, self.settle, self.panels.area.close_panel):
            asks.leaving.connect(follows)
        asks.arrived.connect(self._places.begin)
        asks.step_chosen.connect(self.step_chosen)
        asks.keyboard_passed.connect(self.keyboard_passed)
        asks.undone.connect(self.undone)
        asks.redone.connect(self.redone)
        asks.stopped.connect(self.stopped)
        asks.home_asked.connect(self.home_asked)

    def _show_waiting(self) -> None:
        on_screens = (screen.waiting() for screen in self.screens.values())
        waiting = chain(self.panels.waiting(), *on_screens)
        self.bottom.kept.show_waiting(next(waiting, ""))
