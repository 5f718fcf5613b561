"""Buttons: outlined, never filled. Their words wrap, so nothing is cut at 200 per cent."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from sdm.screens.theme import Theme

ICON = 28  # pixels of an icon and the gap after it
TARGET = 44  # pixels: what a finger can press
_WRAP = int(Qt.TextFlag.TextWordWrap)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_AWAY = Qt.FocusReason.ActiveWindowFocusReason  # to another window, and back: the ring stays


class Press(QPushButton):
    """A button that paints its own words, so they may wrap; `look` picks its stylesheet row."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        look: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words, self._icon = "", icon
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)

    def words(self) -> str:
        return self._words

    def show_words(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Change the icon, or take it away where room is short."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._around(self._words_size(self._widest()))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters(self.isCheckable()))
        longest = max((metrics.horizontalAdvance(w) for w in self._words.split()), default=0)
        return self._around(QSize(longest + self.mark_width() + 2, metrics.height()))

    def heightForWidth(self, width: int) -> int:
        edges = self._around(QSize(200, 200)).width() - 200
        return self._around(self._words_size(max(width - edges, 1))).height()

    def mark_width(self) -> int:
        """Room at the leading edge for an icon or a mark, its gap included."""
        return self.theme.px(ICON if self._words else 20) if self._icon else 0

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self.theme.icon(self._icon, 20, self.ink(), ratio)
        painter.drawPixmap(place.topLeft(), pixmap)

    def ink(self) -> str:
        return "ink" if self.isEnabled() else "quiet"

    def letters(self, heavy: bool) -> QFont:
        """The stylesheet's font; heavier where chosen, so that a choice shows without colour."""
        self.ensurePolished()
        font = QFont(self.font())
        if heavy:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            bevel = QStyle.ControlElement.CE_PushButtonBevel
            self.style().drawControl(bevel, option, painter, self)
            room = self.style().subElementRect(
                QStyle.SubElement.SE_PushButtonContents, option, self
            )
            self._paint_words(painter, room)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        mark = self.mark_width()
        painter.setFont(self.letters(self.isChecked()))
        painter.setPen(self.theme.colour(self.ink()))
        size = self._words_size(room.width(), whole=False)
        spare = max(room.width() - size.width() - mark, 0)
        start = 0 if self.property("look") == "card" else spare // 2
        words = QRect(room.x() + start + mark, room.y(), size.width() + 1, room.height())
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        if spare and self.property("look") != "card":
            align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter)
        mirrored = QStyle.visualRect(self.layoutDirection(), room, words)
        painter.drawText(mirrored, align | _WRAP, self._words)
        if mark:
            side = self.theme.px(20)
            place = QRect(room.x() + start, room.center().y() - side // 2, side, side)
            self.paint_mark(painter, QStyle.visualRect(self.layoutDirection(), room, place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not _AWAY:
            self._ring(event.reason() in _BY_KEY)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not _AWAY:
            self._ring(False)
        super().focusOutEvent(event)

    def _ring(self, shown: bool) -> None:
        if bool(self.property("tabbed")) != shown:
            self.setProperty("tabbed", shown)
            self.style().unpolish(self)
            self.style().polish(self)

    def _widest(self) -> int:
        metrics = QFontMetrics(self.letters(self.isCheckable()))
        return metrics.horizontalAdvance(self._words) + self.mark_width() + 2

    def _words_size(self, width: int, whole: bool = True) -> QSize:
        """Size of the wrapped words; with the mark beside them when `whole`."""
        metrics = QFontMetrics(self.letters(self.isCheckable()))
        mark = self.mark_width()
        room = QRect(0, 0, max(width - mark, 1), 100_000)
        size = metrics.boundingRect(room, _WRAP, self._words).size()
        return QSize(size.width() + (mark if whole else 0), size.height())

    def _around(self, inside: QSize) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        kind = QStyle.ContentsType.CT_PushButton
        size = self.style().sizeFromContents(kind, option, inside, self)
        return size.expandedTo(QSize(self.theme.px(TARGET), 0))


class PlainButton(Press):
    """An outlined button: the only weight a choice has while deciding."""


class QuietButton(Press):
    """A button without an outline, for what is about the app and not about the talk."""

    def __init__(
        self, theme: Theme, words: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words, "quiet", icon, parent)


class IconButton(QuietButton):
    """A quiet button whose name is heard and hinted, with an icon to see."""

    def __init__(self, theme: Theme, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon, parent)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)


class KeyedButton(Press):
    """A button that says which of several it is: `keyed(key)` when pressed."""

    keyed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        key: str,
        words: str,
        look: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words, look, icon, parent)
        self.key = key
        self.clicked.connect(self._say_which)

    def _say_which(self) -> None:
        self.keyed.emit(self.key)
