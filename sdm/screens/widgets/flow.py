"""A layout that puts things in rows and starts a new row when one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Leading to trailing, then down. Mirrored for right-to-left."""

    def __init__(self, parent: QWidget | None = None, line_gap: float = 1.0) -> None:
        """`line_gap` is the gap between rows, as a part of the gap within them."""
        super().__init__(parent)
        self._line_gap = line_gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += max(len(shown) - 1, 0) * self.spacing()
        height = max((item.sizeHint().height() for item in shown), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Height used; puts the items there when `place`."""
        edges, gap = self.contentsMargins(), self.spacing()
        room = rect.marginsRemoved(edges)
        at, tallest = QPoint(room.x(), room.y()), 0
        for item in self._shown():
            width = min(item.sizeHint().width(), max(room.width(), 1))
            if at.x() > room.x() and at.x() + width > room.x() + room.width():
                at, tallest = QPoint(room.x(), at.y() + tallest + round(gap * self._line_gap)), 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else -1
            height = max(height, item.sizeHint().height() if height < 0 else 0)
            if place:
                self._place(item, room, QRect(at, QSize(width, height)))
            at.setX(at.x() + width + gap)
            tallest = max(tallest, height)
        return at.y() + tallest - rect.y() + edges.bottom()

    def _place(self, item: QLayoutItem, room: QRect, box: QRect) -> None:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, room, box))
