"""Line icons from `resources/icons`, in the colour and size asked for, each drawn once."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Icons of one folder; the cache is keyed by name, size, colour and pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, pixels: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        key = (name, pixels, colour.name(), ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, pixels, colour, ratio)
        return self._drawn[key]

    def _draw(self, name: str, pixels: int, colour: QColor, ratio: float) -> QPixmap:
        drawing = (self._folder / f"{name}.svg").read_text("utf-8")
        drawing = drawing.replace("currentColor", colour.name())
        pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        return pixmap
