"""One look and one text size for the whole app, changed in place."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from sdm.screens.dressing import Dressing
from sdm.screens.fonts import a_font, load_fonts
from sdm.screens.icons import Icons
from sdm.screens.spacing import Spacing
from sdm.screens.stylesheet import stylesheet
from sdm.screens.tokens import Look, colours

SIZES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

_ROLES = (
    (QPalette.ColorRole.Window, "page"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "sunk"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "ink"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "quiet"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "card"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.LinkVisited, "primary"),
    (QPalette.ColorRole.Light, "card"),
    (QPalette.ColorRole.Midlight, "sunk"),
    (QPalette.ColorRole.Mid, "edge"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
    (QPalette.ColorRole.Accent, "primary"),
)


class Theme(QObject):
    """Passed to whoever draws. `changing` is sent before a change, `changed` after it."""

    changing = Signal()
    changed = Signal()

    def __init__(self, resources: Path, look: Look = Look.LIGHT, scale: float = 1.0) -> None:
        super().__init__()
        self._look, self._scale = look, scale
        self._colours = colours(look)
        self._family = load_fonts(resources / "fonts")
        self._icons = Icons(resources / "icons")
        self._parts: list[Dressing] = []

    @property
    def look(self) -> Look:
        return self._look

    @property
    def scale(self) -> float:
        return self._scale

    def px(self, pixels: float) -> int:
        return round(pixels * self._scale)

    def colour(self, name: str) -> QColor:
        return QColor(self._colours[name])

    def font(self, pixels: int = 16, weight: int = 400) -> QFont:
        return a_font(self._family, self.px(pixels), weight)

    def icon(self, name: str, pixels: int = 20, colour: str = "ink", ratio: float = 1.0) -> QPixmap:
        return self._icons.pixmap(name, self.px(pixels), self.colour(colour), ratio)

    def space(self, layout: QLayout, gap: int = 12, *margins: int) -> None:
        """Space a layout for good: `margins` are none, one for all, or start, top, end, bottom."""
        Spacing(self, layout, gap, margins if len(margins) == 4 else (margins or (0,)) * 4)

    def take_look(self, look: Look) -> None:
        self._change(look, self._scale)

    def take_scale(self, scale: float) -> None:
        self._change(self._look, min(max(scale, SIZES[0]), SIZES[-1]))

    def larger(self) -> None:
        self.take_scale(min((size for size in SIZES if size > self._scale), default=SIZES[-1]))

    def smaller(self) -> None:
        self.take_scale(max((size for size in SIZES if size < self._scale), default=SIZES[0]))

    def dress(self) -> None:
        """Give the running application this look: style, letters, palette, stylesheet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setStyleSheet("")  # putting one on anew takes a third of replacing one
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self._palette())
        sheet = stylesheet(self._colours, self.px, self._family)
        if not self._parts:
            app.setStyleSheet(sheet)
        for part in self._parts:
            part.take(sheet)

    def dress_parts(self, *parts: QWidget) -> None:
        """From now on the stylesheet goes to these parts alone, the hidden ones when next shown."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet("")
        sheet = stylesheet(self._colours, self.px, self._family)
        self._parts = [part for part in self._parts if isValid(part)]
        self._parts += [Dressing(part, sheet) for part in parts]

    def _change(self, look: Look, scale: float) -> None:
        if (look, scale) == (self._look, self._scale):
            return
        self.changing.emit()
        self._look, self._scale, self._colours = look, scale, colours(look)
        self._parts = [part for part in self._parts if isValid(part)]
        self.dress()
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES:
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("quiet"))
        return palette
