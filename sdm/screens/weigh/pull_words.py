"""The four answers of Weigh up, in words and in shapes; neither says good or bad."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from sdm.consultation.deliberation import Pull
from sdm.screens.theme import Theme
from sdm.wording import _

_SIDE = 22  # pixels at 100 %
_ARROW = (QLineF(3, 11, 15, 11), QLineF(10, 6, 15, 11), QLineF(10, 16, 15, 11))
_ARROW_FROM = (QLineF(8, 11, 20, 11), QLineF(15, 6, 20, 11), QLineF(15, 16, 20, 11))


def pull_words() -> dict[Pull, str]:
    return {
        Pull.TOWARDS: _("Towards"),
        Pull.AWAY: _("Away"),
        Pull.NO_DIFFERENCE: _("No difference"),
        Pull.NOT_KNOWN: _("Not known"),
    }


class PullMark(QWidget):
    """An arrow to a point, an arrow from it, two even lines, or a question mark.

    All in one ink: only the shape differs. An empty dashed ring where nothing was said.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pull: Pull | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)

    def show_pull(self, pull: Pull | None) -> None:
        self._pull = pull
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIDE), self._theme.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(self._upright())
            pen = QPen(self._theme.colour("ink" if self._pull else "edge"), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            self._draw(painter)

    def _upright(self) -> QTransform:
        """Scaled to the text; mirrored where reading goes the other way."""
        scale = self.width() / _SIDE
        turned = QTransform.fromScale(scale, scale)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            turned = QTransform.fromScale(-scale, scale).translate(-_SIDE, 0)
        return turned

    def _draw(self, painter: QPainter) -> None:
        match self._pull:
            case Pull.TOWARDS:
                painter.drawLines(_ARROW)
                painter.drawEllipse(QPointF(19, 11), 1.5, 1.5)
            case Pull.AWAY:
                painter.drawLines(_ARROW_FROM)
                painter.drawEllipse(QPointF(3.5, 11), 1.5, 1.5)
            case Pull.NO_DIFFERENCE:
                painter.drawLines((QLineF(4, 8, 18, 8), QLineF(4, 14, 18, 14)))
            case Pull.NOT_KNOWN:
                painter.drawArc(QRectF(7, 3, 8, 8), -90 * 16, 270 * 16)
                painter.drawLines((QLineF(11, 11, 11, 14), QLineF(11, 18.5, 11, 18.6)))
            case _:
                pen = painter.pen()
                pen.setStyle(Qt.PenStyle.DashLine)
                pen.setWidthF(1.2)
                painter.setPen(pen)
                painter.drawEllipse(QPointF(11, 11), 8, 8)
