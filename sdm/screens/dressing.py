"""Part of a window with the stylesheet on it; a hidden part is dressed when it is next shown.

Restyling every widget of the app takes three times as long as restyling what can be seen.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Dressing(QObject):
    """Lives and dies with its part."""

    def __init__(self, part: QWidget, sheet: str) -> None:
        super().__init__(part)
        self._part, self._sheet = part, sheet
        part.setStyleSheet(sheet)
        part.installEventFilter(self)

    def take(self, sheet: str) -> None:
        self._sheet = sheet
        if self._part.isVisible():
            self._put()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._put()
        return super().eventFilter(watched, event)

    def _put(self) -> None:
        if self._part.styleSheet() != self._sheet:
            self._part.setStyleSheet(self._sheet)
