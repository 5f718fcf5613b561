"""A field of several lines that grows with the words in it."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.being_typed import LONGEST
from sdm.screens.widgets.field import Field

_BREAKS = {0x2028: "\n", 0x2029: "\n", 0xFDD0: "\n", 0xFDD1: "\n"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsEdit(QTextEdit):
    """Plain words, wrapped; as tall as its words, within `lines` and three times that."""

    left = Signal()
    sent = Signal()

    def __init__(self, theme: Theme, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.updateGeometry)

    def words(self) -> str:
        return self.document().toRawText().translate(_BREAKS)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        line = self.fontMetrics().lineSpacing()
        tall = round(self.document().size().height())
        tall = min(max(tall, line * self._lines), line * self._lines * 3 + line * 4)
        return QSize(self._theme.px(280), tall + self._theme.px(14) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)


class WordsField(Field):
    """Ctrl+Enter, or leaving the field, settles it."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        shows_label: bool = True,
        lines: int = 3,
        limit: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        self._lines = lines
        super().__init__(theme, label, hint, shows_label, limit, parent)

    def words(self) -> str:
        return self._edit.words()

    def _make_edit(self) -> QWidget:
        self._edit = WordsEdit(self.theme, self._lines, self)
        self._edit.textChanged.connect(self._changed)
        self._edit.left.connect(self.settle)
        self._edit.sent.connect(self.send)
        return self._edit

    def _put(self, words: str) -> None:
        with QSignalBlocker(self._edit):
            self._edit.setPlainText(words)
        self._edit.updateGeometry()
