"""Gaps and margins that grow with the text: a layout is spaced once, and follows the theme."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from sdm.screens.theme import Theme


class Spacing(QObject):
    """Lives inside the layout it spaces, so it goes when the layout goes."""

    def __init__(self, theme: "Theme", layout: QLayout, gap: int, margins: tuple[int, ...]) -> None:
        super().__init__(layout)
        self._theme, self._layout = theme, layout
        self._gap, self._margins = gap, margins
        theme.changed.connect(self.space)
        self.space()

    def space(self) -> None:
        px = self._theme.px
        self._layout.setSpacing(px(self._gap))
        start, top, end, bottom = (px(margin) for margin in self._margins)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start  # Qt mirrors what is in a layout, but not its margins
        self._layout.setContentsMargins(start, top, end, bottom)
