"""The boxes of one topic, in trays: one tray is one study, and only neighbours share one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from sdm.screens.options.cell import CellBox, Heights
from sdm.screens.options.columns import Columns
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.grid import Band, bands_of, rails_of
from sdm.steps.grid_cell import Cell

_PAD, _HEAD, _RAIL = 4, 5, 12


class Boxes(QWidget):
    """Lays its boxes out level and paints trays, bridges and rails behind them."""

    looked_at = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: Columns | None = None
        self._boxes: list[CellBox] = []
        self._heads: list[WrappedLabel] = []
        self._bands: tuple[Band, ...] = ()
        self._rails: tuple[tuple[int, ...], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_cells(
        self, row: Sequence[Cell], letters: Sequence[str], first: int, columns: Columns
    ) -> None:
        """The boxes of `row` that are in sight, from the column `first` on."""
        end = first + columns.count
        cells = row[first:end]
        self._columns = columns
        self._bands, self._rails = bands_of(row, letters, first, end), rails_of(cells)
        while len(self._boxes) < len(cells):
            box = CellBox(self._theme, self)
            box.looked_at.connect(self.looked_at)
            self._boxes.append(box)
            self._heads.append(WrappedLabel(self._theme, "", "small", self))
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(cells))
            if place < len(cells):
                box.show_cell(cells[place])
        for place, head in enumerate(self._heads):
            head.setVisible(place < len(self._bands))
            if place < len(self._bands):
                head.show_words(self._bands[place].words)
        self._count = len(cells)
        self._arrange()

    def follow(self, before: QWidget) -> None:
        """Tab goes from `before` through the boxes in the order of their columns."""
        for box in self._boxes:
            QWidget.setTabOrder(before, box)
            before = box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._columns is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for band in self._bands:
                self._paint_tray(painter, band)
            for rail in self._rails:
                self._paint_rail(painter, rail)

    def _arrange(self) -> None:
        """Give every box the tallest of each part, then take the height that makes."""
        columns = self._columns
        if columns is None or not self._boxes:
            return
        px = self._theme.px
        wide = columns.column - 2 * px(_PAD)
        boxes = self._boxes[: self._count]
        tallest = Heights()
        for box in boxes:
            tallest = tallest.tallest(box.heights(wide))
        head = self._arrange_heads(columns)
        top = self._top() + head + px(_HEAD)
        tall = boxes[0].height_of(tallest) if boxes else 0
        for place, box in enumerate(boxes):
            self._put(box, QRect(columns.start(place) + px(_PAD), top, wide, tall))
            box.arrange(tallest)
        self.setFixedHeight(top + tall + px(_PAD))
        self.update()

    def _arrange_heads(self, columns: Columns) -> int:
        """The trays' headings, and the height of the tallest."""
        px = self._theme.px
        tallest = 0
        for band, head in zip(self._bands, self._heads, strict=False):
            wide = self._width_of(band, columns) - 2 * px(12)
            tallest = max(tallest, head.heightForWidth(wide))
        for band, head in zip(self._bands, self._heads, strict=False):
            wide = self._width_of(band, columns) - 2 * px(12)
            start = columns.start(band.first) + px(12)
            self._put(head, QRect(start, self._top() + px(4), wide, tallest))
        return tallest

    def _top(self) -> int:
        return self._theme.px(_RAIL) if self._rails else 0

    def _width_of(self, band: Band, columns: Columns) -> int:
        return columns.start(band.last) + columns.column - columns.start(band.first)

    def _paint_tray(self, painter: QPainter, band: Band) -> None:
        columns = self._columns
        assert columns is not None
        start, wide = columns.start(band.first), self._width_of(band, columns)
        tray = self._seen(QRect(start, self._top(), wide, self.height() - self._top()))
        box = QRectF(tray).adjusted(0.5, 0.5, -0.5, -0.5)
        style = Qt.PenStyle.SolidLine if band.solid else Qt.PenStyle.DashLine
        painter.setPen(QPen(self._theme.colour("tray_edge"), 1.0, style))
        painter.setBrush(self._theme.colour("tray" if band.solid else "page"))
        painter.drawRoundedRect(box, self._theme.px(12), self._theme.px(12))
        painter.setPen(QPen(self._theme.colour("tray_edge"), 1.6))
        for place in range(band.first, band.last):
            first, second = self._boxes[place].geometry(), self._boxes[place + 1].geometry()
            level = first.center().y()
            ends = (
                (first.right(), second.x())
                if first.x() < second.x()
                else (second.right(), first.x())
            )
            painter.drawLine(ends[0], level, ends[1], level)

    def _paint_rail(self, painter: QPainter, rail: tuple[int, ...]) -> None:
        px = self._theme.px
        level = px(_RAIL) / 2 - 1
        middles = [self._boxes[place].geometry().center().x() for place in rail]
        painter.setPen(QPen(self._theme.colour("tray_edge"), 1.6))
        painter.drawLine(min(middles), round(level), max(middles), round(level))
        painter.setBrush(self._theme.colour("tray_edge"))
        for middle in middles:
            painter.drawEllipse(QRectF(middle - px(3), level - px(3), px(6), px(6)))

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(self._seen(place))

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
