"""Buttons: outlined, never filled. Their words wrap, so nothing is cut at 200 per cent."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from sdm.screens.theme import Theme
from sdm.screens.widgets.laid_words import LaidWords

ICON = 28  # pixels of an icon and the gap after it
TARGET = 44  # pixels: what a finger can press
_LONGEST_WORD = 280  # pixels at 100 %: a longer word is broken
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
        self._known: dict[tuple[object, ...], LaidWords] = {}
        self._edged: tuple[str, QSize] | None = None
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
        whole = self._laid(self.isCheckable()).whole
        return self._around(whole.width() + self.mark_width(), whole.height())

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word, or less where that word is longer than any column."""
        metrics = QFontMetrics(self.letters(self.isCheckable()))
        longest = max((metrics.horizontalAdvance(w) for w in self._words.split()), default=0)
        least = min(longest + 2, self.theme.px(_LONGEST_WORD)) + self.mark_width()
        return self._around(least, metrics.height())

    def heightForWidth(self, width: int) -> int:
        room = width - self._edges().width() - self.mark_width()
        return self._around(0, self._laid(self.isCheckable()).height(max(room, 1))).height()

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
        laid, mark = self._laid(self.isChecked()), self.mark_width()
        wide = min(laid.whole.width(), room.width() - mark)
        tall = laid.height(wide)
        start = 0 if self._leads() else (room.width() - mark - wide) // 2
        top = room.y() + (room.height() - tall) // 2
        words = QRect(room.x() + start + mark, top, wide, tall)
        words = QStyle.visualRect(self.layoutDirection(), room, words)
        painter.setPen(self.theme.colour(self.ink()))
        laid.lying(wide).draw(painter, QPointF(words.topLeft()))
        if mark:
            side = self.theme.px(20)
            place = QRect(room.x() + start, room.center().y() - side // 2, side, side)
            self.paint_mark(painter, QStyle.visualRect(self.layoutDirection(), room, place))

    def changeEvent(self, event: QEvent) -> None:
        """Dressed anew: what stands round the words may be wider, though the letters are not."""
        if event.type() == QEvent.Type.StyleChange:
            self._edged = None
            self.updateGeometry()
        super().changeEvent(event)

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

    def _leads(self) -> bool:
        """Whether the words begin at the leading edge rather than stand in the middle."""
        return bool(self.property("look") == "card")

    def _laid(self, heavy: bool) -> LaidWords:
        font = self.letters(heavy)
        centred = not self._leads() and not self.mark_width()
        key = (self._words, font.key(), self.layoutDirection(), centred)
        if key not in self._known:
            if len(self._known) > 1:
                self._known.clear()
            self._known[key] = LaidWords(self._words, font, self.layoutDirection(), centred)
        return self._known[key]

    def _edges(self) -> QSize:
        """What the stylesheet puts around the words: worked out anew when it changed the font."""
        key = self.font().key()
        if self._edged is None or self._edged[0] != key:
            option, inside = QStyleOptionButton(), QSize(400, 400)
            self.initStyleOption(option)
            kind = QStyle.ContentsType.CT_PushButton
            around = self.style().sizeFromContents(kind, option, inside, self)
            self._edged = (key, around - inside)
        return self._edged[1]

    def _around(self, wide: int, tall: int) -> QSize:
        size = QSize(wide, tall) + self._edges()
        return size.expandedTo(QSize(self.theme.px(TARGET), self.theme.px(TARGET)))


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
