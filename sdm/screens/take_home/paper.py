"""The page as ink: each side of paper as wide as it is asked to be."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.steps.take_home import Picture
from sdm.wording import _

_A4 = 794  # pixels: 210 mm at 96 to the inch


class PaperSide(QWidget):
    """One side of paper. White in every theme: it is what the printer will do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn = QPixmap()
        self._fitted = QPixmap()
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Picture) -> None:
        wide, tall = picture.width, picture.height
        image = QImage(picture.rgba, wide, tall, wide * 4, QImage.Format.Format_RGBA8888)
        self._drawn, self._fitted = QPixmap.fromImage(image.copy()), QPixmap()
        self.updateGeometry()
        self.update()

    def take_width(self, width: int) -> None:
        if width != self._width:
            self._width, self._fitted = width, QPixmap()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        if self._drawn.isNull():
            return QSize(self._width, 0)
        ratio = self._drawn.height() / self._drawn.width()
        return QSize(self._width, round(self._width * ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._fitted.size() != size and not self._drawn.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            whole = Qt.AspectRatioMode.IgnoreAspectRatio
            self._fitted = self._drawn.scaled(size, whole, smooth)
            self._fitted.setDevicePixelRatio(ratio)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._fitted)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


class Paper(QWidget):
    """All sides, one below the other. A screen reader hears the words of the whole page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[Picture] = ()
        self._sides: list[PaperSide] = []
        self._zoom = 1.0
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()
        theme.space(self._column, 16)
        across.addStretch(1)
        across.addLayout(self._column)
        across.addStretch(1)
        self.setAccessibleName(_("The page"))

    def wish(self) -> int:
        """How wide a side would like to be."""
        return round(self._theme.px(_A4) * self._zoom)

    def take_zoom(self, zoom: float) -> None:
        self._zoom = zoom

    def fit(self, room: int) -> None:
        """Make every side as wide as wished, or as the room allows."""
        for side in self._sides:
            side.take_width(min(self.wish(), room))

    def show_page(self, pictures: Sequence[Picture], words: str) -> None:
        self.setAccessibleDescription(words)
        if pictures is self._shown:
            return
        self._shown = pictures
        while len(self._sides) > len(pictures):
            gone = self._sides.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._sides) < len(pictures):
            self._sides.append(PaperSide(self._theme, self))
            self._column.addWidget(self._sides[-1])
        count = len(pictures)
        for number, (side, picture) in enumerate(zip(self._sides, pictures, strict=True), 1):
            side.show_picture(picture)
            side.setAccessibleName(_("Page {number} of {count}").format(number=number, count=count))
