"""The picked options side by side. A topic opens in place, and no row ever moves."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.options.columns import MARGIN, Columns, columns_in
from sdm.screens.options.headings import Headings
from sdm.screens.options.rows import Row, TopicBoxes, WordsBoxes
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.grid import GridStep
from sdm.steps.grid_words import INVOLVES
from sdm.wording import _

_WIDEST = 2600


class GridPage(QWidget):
    """Headings stay, rows scroll. `first` is the first column in sight where not all fit."""

    topic_shown = Signal(object, str, bool)
    looked_at = Signal(str, str, str)
    dying_asked = Signal(object)
    point_marked = Signal(object, str, str, object, str)
    all_asked = Signal()
    limits_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid: GridStep | None = None
        self._first = 0
        self._rows: dict[str, Row] = {}
        self._held: tuple[QWidget, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._headings = Headings(theme)
        self._page = ScrollColumn(theme, widest=_WIDEST)
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.space(self._page.column, 0, MARGIN, 6, MARGIN, 24)
        self._asks = QWidget()
        asks = QVBoxLayout(self._asks)
        theme.space(asks, 2, 8, 14, 8, 4)
        self._reading = WrappedLabel(theme, "", "small")
        asked = _("What would you like to talk about first?")
        asks.addWidget(WrappedLabel(theme, asked, "section"))
        asks.addWidget(self._reading)
        column.addWidget(self._headings)
        column.addWidget(self._page, 1)
        self._headings.all_asked.connect(self.all_asked)
        self._headings.limits_asked.connect(self.limits_asked)
        self._headings.stepped.connect(self._step)
        theme.changed.connect(self._settle)

    def show_grid(self, grid: GridStep) -> None:
        self._grid = grid
        self._make_rows(grid)
        self._settle()
        self._order_stops()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Give every row the columns that fit now."""
        grid = self._grid
        if grid is None or not grid.columns:
            return
        columns = self._columns(len(grid.columns))
        self._first = max(0, min(self._first, len(grid.columns) - columns.count))
        self._headings.show_columns(grid, self._first, columns)
        self._reading.show_words(grid.reading)
        for words in (grid.involves, *grid.words):
            row = self._rows[words.key]
            if isinstance(row, WordsBoxes):
                row.show_row(words, self._first, columns)
        for topic in grid.topics:
            topic_row = self._rows[_key(topic.topic)]
            if isinstance(topic_row, TopicBoxes):
                topic_row.show_row(topic, grid, self._first, columns)
        if self._held is not None:
            QTimer.singleShot(0, self._stay_in_place)

    def _columns(self, total: int) -> Columns:
        margins = 2 * self._theme.px(MARGIN)
        bar = self._page.verticalScrollBar().sizeHint().width()
        return columns_in(max(self.width() - margins - bar, 1), total, self._theme.px)

    def _make_rows(self, grid: GridStep) -> None:
        """Build what is missing, take out what is gone; the order is that of the draw."""
        wanted = [
            grid.involves.key,
            *(_key(row.topic) for row in grid.topics),
            *(row.key for row in grid.words),
        ]
        if wanted == list(self._rows):
            return
        for row in self._rows.values():
            self._page.column.removeWidget(row)
        kept, self._rows = self._rows, {}
        self._page.column.removeWidget(self._asks)
        for key in wanted:
            self._rows[key] = kept.pop(key) if key in kept else self._made(key)
            self._page.add(self._rows[key])
            if key == INVOLVES:
                self._page.add(self._asks)
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()

    def _made(self, key: str) -> Row:
        if key.startswith(_TOPIC):
            topic = TopicBoxes(self._theme, key.removeprefix(_TOPIC))
            topic.shown.connect(self._ask_for_topic)
            topic.looked_at.connect(self.looked_at)
            topic.dying_asked.connect(self.dying_asked)
            return topic
        words = WordsBoxes(self._theme, key, opened=key == INVOLVES)
        words.point_marked.connect(self.point_marked)
        words.toggled.connect(self._words_toggled)
        return words

    def _ask_for_topic(self, voice: object, topic: str, shown: bool) -> None:
        self._hold(self._rows[_key(topic)])
        self.topic_shown.emit(voice, topic, shown)

    def _words_toggled(self, key: str) -> None:
        self._hold(self._rows[key])
        self._settle()
        self._order_stops()

    def _step(self, by: int) -> None:
        self._first += by
        self._settle()
        self._order_stops()

    def _order_stops(self) -> None:
        order_tab_stops(self)
        for row in self._rows.values():
            if isinstance(row, TopicBoxes):
                row.order_stops()

    def _hold(self, row: QWidget) -> None:
        """Note where a pressed row stands, so that it stays there when another one closes."""
        self._held = row, row.mapTo(self._page.viewport(), QPoint(0, 0)).y()

    def _stay_in_place(self) -> None:
        if self._held is None:
            return
        (row, was), self._held = self._held, None
        now = row.mapTo(self._page.viewport(), QPoint(0, 0)).y()
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + now - was)


_TOPIC = "topic:"


def _key(topic: str) -> str:
    return f"{_TOPIC}{topic}"
