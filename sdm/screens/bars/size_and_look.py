"""Text size and look of the app: less, how much, more; light, dark, high contrast."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.tokens import Look
from sdm.screens.widgets.press import IconButton, QuietButton
from sdm.wording import _

_ICONS = {Look.LIGHT: "sun", Look.DARK: "moon", Look.CONTRAST: "contrast"}


class SizeAndLook(QWidget):
    sized = Signal(int)  # per cent
    looked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._smaller = IconButton(theme, _("Smaller text"), "minus")
        self._whole = QuietButton(theme, "100%")
        self._larger = IconButton(theme, _("Larger text"), "plus")
        self._look = IconButton(theme, "", "sun")
        row = QHBoxLayout(self)
        theme.space(row, 0)
        for button in (self._smaller, self._whole, self._larger, self._look):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._smaller.clicked.connect(self.smaller)
        self._whole.clicked.connect(self.plain)
        self._larger.clicked.connect(self.larger)
        self._look.clicked.connect(self._next_look)
        theme.changed.connect(self._show)
        self._show()

    def smaller(self) -> None:
        self._theme.smaller()
        self._report_size()

    def larger(self) -> None:
        self._theme.larger()
        self._report_size()

    def plain(self) -> None:
        self._theme.take_scale(1.0)
        self._report_size()

    def _report_size(self) -> None:
        self.sized.emit(round(self._theme.scale * 100))

    def _next_look(self) -> None:
        looks = tuple(Look)
        following = looks[(looks.index(self._theme.look) + 1) % len(looks)]
        self._theme.take_look(following)
        self.looked.emit(following.value)

    def _show(self) -> None:
        self._whole.show_words(f"{round(self._theme.scale * 100)}%")
        name = {
            Look.LIGHT: _("Look: light"),
            Look.DARK: _("Look: dark"),
            Look.CONTRAST: _("Look: high contrast"),
        }[self._theme.look]
        self._whole.setToolTip(_("Text size. Press for 100%"))
        self._look.show_icon(_ICONS[self._theme.look])
        self._look.show_name(name)
