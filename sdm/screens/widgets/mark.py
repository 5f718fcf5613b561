"""The app's mark: two hands."""

from PySide6.QtWidgets import QLabel, QWidget

from sdm.screens.theme import Theme


class Mark(QLabel):
    """Says nothing that the words beside it do not say, so screen readers pass it by."""

    def __init__(self, theme: Theme, pixels: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pixels = theme, pixels
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._theme.icon("handshake", self._pixels, "primary", ratio))
