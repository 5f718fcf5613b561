"""Take home: the page live, beside what can be done with it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sdm.screens.screen import StepScreen
from sdm.screens.take_home.before_printing import BeforePrinting
from sdm.screens.take_home.finishing import Amending, Sealing
from sdm.screens.take_home.keeping import Keeping
from sdm.screens.take_home.page_pane import PagePane
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import SectionHeading, WrappedLabel
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.take_home import TakeHomeStep
from sdm.wording import _

_CONTROLS, _GAP = 330, 20  # pixels at 100 %
_BESIDE = (
    QBoxLayout.Direction.RightToLeft
)  # the controls come first in Tab order, at the end in sight
_ABOVE = QBoxLayout.Direction.TopToBottom


class PageAndControls(QWidget):
    """The controls beside the page while both have room, else above it."""

    def __init__(
        self, theme: Theme, controls: QWidget, pane: PagePane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._controls, self._pane = theme, controls, pane
        self._row = QBoxLayout(_BESIDE, self)
        theme.space(self._row, _GAP)
        self._row.addWidget(controls)
        self._row.addWidget(pane, 1)
        pane.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        pane.setMinimumWidth(1)
        pane.zoomed.connect(self.settle)
        theme.changed.connect(self.settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        aside = self._theme.px(_CONTROLS)
        beside = self.width() >= self._pane.wish() + self._theme.px(_GAP) + aside
        self._row.setDirection(_BESIDE if beside else _ABOVE)
        self._controls.setFixedWidth(aside if beside else max(self.width(), 1))
        self._pane.fit(self.width() - (aside + self._theme.px(_GAP) if beside else 0))


class TakeHomeScreen(StepScreen):
    """`saved` carries a `Format`; it, `printed` and `sealed` are for the app to carry out."""

    saved = Signal(object)
    printed = Signal()
    sealed = Signal(object)
    names_chosen = Signal(object, object)
    amended = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = WrappedLabel(theme, "", "quiet")
        self._before = BeforePrinting(theme)
        self._keeping = Keeping(theme)
        self._sealing, self._amending = Sealing(theme), Amending(theme)
        self._pane = PagePane(theme)
        controls = QWidget()
        column = QVBoxLayout(controls)
        theme.space(column, 14)
        for card in (self._before, self._keeping, self._sealing, self._amending):
            column.addWidget(card)
        column.addStretch(1)
        self._both = PageAndControls(theme, controls, self._pane)
        self._page = page = self.make_page(widest=1400)
        page.add(SectionHeading(theme, _("The page that goes home"), "title"))
        page.add(self._title)
        page.add(self._both)
        self._keeping.saved.connect(self.saved)
        self._keeping.printed.connect(self.printed)
        self._keeping.names_chosen.connect(self.names_chosen)
        self._sealing.sealed.connect(self.sealed)
        self._amending.amended.connect(self.amended)
        self._pane.zoomed.connect(self._follow_zoom)
        self.keeps_draft("take-home.amendment", self._amending.field)

    def show_step(self, step: TakeHomeStep) -> None:
        self._title.show_words(step.title)
        self._before.show_step(step)
        self._keeping.show_step(step)
        self._sealing.setVisible(not step.is_sealed)
        self._amending.setVisible(step.is_sealed)
        self._amending.show_step(step)
        self._pane.show_page(step.page)
        self._both.settle()
        order_tab_stops(self)

    def _follow_zoom(self) -> None:
        """The presses that change the size stay in sight when the page moves."""
        QTimer.singleShot(0, self._show_presses)

    def _show_presses(self) -> None:
        self._page.ensureWidgetVisible(self._pane.presses())
