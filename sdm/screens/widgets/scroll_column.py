"""The page of a screen: it scrolls down only, keeps its place when the text grows, takes touch."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from sdm.screens.theme import Theme


class ScrollColumn(QScrollArea):
    """`add` puts a widget at the end of the column; `column` is its layout."""

    def __init__(
        self,
        theme: Theme,
        widest: int = 1240,
        look: str = "page",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.theme, self._widest = theme, widest
        self._kept: tuple[QWidget, int] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setProperty("look", f"{look}_ground")
        across = QHBoxLayout(self._page)
        theme.space(across, 0)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        theme.space(self.column, 14, 24, 18, 24, 24)
        self._ending = QVBoxLayout()
        self._ending.addWidget(self.content)
        self._ending.addStretch(1)
        across.addStretch(1)
        across.addLayout(self._ending, 1000)
        across.addStretch(1)
        self.setWidget(self._page)
        self._measure()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        theme.changing.connect(self._remember_place)
        theme.changed.connect(self._measure)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """A little room is enough: what does not fit is scrolled to."""
        return QSize(self.theme.px(200), self.theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page.setMaximumWidth(self.viewport().width())

    def _measure(self) -> None:
        self.content.setMaximumWidth(self.theme.px(self._widest))
        if self._kept is not None:
            QTimer.singleShot(0, self._return_to_place)

    def _remember_place(self) -> None:
        if not self.isVisible():
            return
        anchor = self._anchor()
        self._kept = (anchor, anchor.mapTo(self.viewport(), QPoint(0, 0)).y()) if anchor else None

    def _anchor(self) -> QWidget | None:
        focused = self.content.focusWidget()
        if focused is not None and self.content.isAncestorOf(focused) and focused.hasFocus():
            return focused
        if self.verticalScrollBar().value() == 0:
            return None
        seen = self.viewport().childAt(self.viewport().rect().center().x(), 4)
        return seen if seen is not None and self.content.isAncestorOf(seen) else None

    def _return_to_place(self) -> None:
        if self._kept is None:
            return
        (anchor, was), self._kept = self._kept, None
        if not self.content.isAncestorOf(anchor):
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + anchor.mapTo(self.viewport(), QPoint(0, 0)).y() - was)
