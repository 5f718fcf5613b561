"""One chip: a choice with a mark that shows by its shape whether it is chosen."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.press import Press

_UNMARKED = ("number", "switch")  # a frame and heavier letters show what is chosen
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Chip(Press):
    """`round_mark` chips choose one of several, square ones choose any number."""

    stepped = Signal(int)

    def __init__(
        self,
        theme: Theme,
        key: str,
        words: str,
        round_mark: bool = True,
        look: str = "chip",
        parent: QWidget | None = None,
    ) -> None:
        self._round = round_mark
        super().__init__(theme, words, look, parent=parent)
        self.key = key
        self.setCheckable(True)

    def ink(self) -> str:
        if not self.isChecked():
            return super().ink()
        look = str(self.property("look"))
        return look.removesuffix("_chip") if look.endswith("_chip") else "primary"

    def mark_width(self) -> int:
        return self.theme.px(26) if self.property("look") not in _UNMARKED else 0

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        px = self.theme.px
        side = px(16)
        box = QRectF(
            place.x() + (place.width() - side) / 2, place.center().y() - side / 2 + 1, side, side
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour(self.ink() if self.isChecked() else "edge"), 1.5))
        painter.setBrush(self.theme.colour("card"))
        self._shape(painter, box, px(4))
        if self.isChecked():
            painter.setBrush(self.theme.colour(self.ink()))
            inset = side * 0.27
            self._shape(painter, box.adjusted(inset, inset, -inset, -inset), px(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.stepped.emit(-step if sideways and mirrored else step)

    def _shape(self, painter: QPainter, box: QRectF, corner: float) -> None:
        if self._round:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, corner, corner)
