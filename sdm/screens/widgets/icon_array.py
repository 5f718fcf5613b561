"""So many of so many people, drawn: one mark a person, filled from the bottom."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from sdm.evidence.icon_array import IconArray as Grid
from sdm.screens.theme import Theme

SMALL = 7  # pixels a disc, its gap included, at 100 %
LARGE = 26  # pixels a person, the gap included

_PEN = 1.2  # pixels of the line round those it did not happen to


class IconArray(QWidget):
    """Filled discs and rings when small, people when `cell` is 14 or more.

    `sentence` carries the numbers for whoever does not see the picture.
    """

    def __init__(
        self,
        theme: Theme,
        grid: Grid,
        sentence: str,
        cell: int = SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._grid, self._cell = theme, grid, cell
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(sentence)
        theme.changed.connect(self._forget)

    def show_grid(self, grid: Grid, sentence: str) -> None:
        self.setAccessibleName(sentence)
        if grid != self._grid:
            self._grid = grid
            self._forget()

    def sizeHint(self) -> QSize:
        wide, tall = self._cell_size()
        return QSize(round(wide * self._grid.columns), round(tall * self._grid.rows))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = self._draw(ratio)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn)

    def _forget(self) -> None:
        self._drawn = None
        self.updateGeometry()
        self.update()

    def _cell_size(self) -> tuple[float, float]:
        wide = self._theme.px(self._cell)
        return wide, round(wide * (1.16 if self._people() else 1.0))

    def _people(self) -> bool:
        return self._cell >= 14

    def _draw(self, ratio: float) -> QPixmap:
        size = self.sizeHint()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        wide, tall = self._cell_size()
        happened = person(wide, tall) if self._people() else disc(wide)
        did_not = person(wide, tall) if self._people() else disc(wide, _PEN)
        full, ring = self._theme.colour("array_full"), self._theme.colour("array_ring")
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, column, filled in self._grid.cells():
                place = QRectF(column * wide, row * tall, wide, tall).toRect()
                seen = QStyle.visualRect(
                    self.layoutDirection(), QRectF(QPointF(), size.toSizeF()).toRect(), place
                )
                painter.resetTransform()
                painter.translate(seen.x(), seen.y())
                if filled:
                    painter.fillPath(happened, full)
                else:
                    painter.strokePath(did_not, QPen(ring, _PEN))
        return pixmap


def disc(side: float, pen: float = 0.0) -> QPainterPath:
    """A disc in its square; for a ring, so much smaller that its `pen` ends where a disc does."""
    path = QPainterPath()
    gap = side * 0.08 + 0.25 + pen / 2
    path.addEllipse(QRectF(gap, gap, side - 2 * gap, side - 2 * gap))
    return path


def person(wide: float, tall: float) -> QPainterPath:
    """A head and shoulders, the same for everyone."""
    path = QPainterPath()
    head = wide * 0.36
    path.addEllipse(QRectF((wide - head) / 2, tall * 0.05, head, head))
    body = wide * 0.64
    top = tall * 0.05 + head + tall * 0.05
    start, end, foot = (wide - body) / 2, (wide + body) / 2, tall * 0.93
    round_ = body * 0.46
    path.moveTo(start, foot)
    path.lineTo(start, top + round_)
    path.quadTo(start, top, start + round_, top)
    path.lineTo(end - round_, top)
    path.quadTo(end, top, end, top + round_)
    path.lineTo(end, foot)
    path.closeSubpath()
    return path
