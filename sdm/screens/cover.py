"""The window under its cover: nothing of the talk can be seen or reached until it is lifted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.mark import Mark
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.tab_order import reason_to_focus
from sdm.wording import _


class Cover(QWidget):
    """Covers the whole window: nothing of the talk can be seen or reached under it."""

    uncovered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.button = PlainButton(theme, _("Uncover"))
        self.button.clicked.connect(self.uncovered)
        column = QVBoxLayout(self)
        theme.space(column, 18, 24)
        column.addStretch(1)
        column.addWidget(Mark(theme, 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(
            WrappedLabel(theme, _("Paused"), "title"), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(
            WrappedLabel(theme, _("Take all the time you need."), "body"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


class Covered(QStackedWidget):
    """What can be covered, and its cover; one of the two is there at a time."""

    def __init__(self, theme: Theme, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.below = below
        self.cover = Cover(theme)
        self._was: QWidget | None = None
        self.cover.uncovered.connect(self.lift)
        self.addWidget(below)
        self.addWidget(self.cover)

    @property
    def is_covered(self) -> bool:
        return self.currentWidget() is self.cover

    def lay(self) -> None:
        self._was = self.below.focusWidget()
        self.setCurrentWidget(self.cover)
        self.cover.button.setFocus(Qt.FocusReason.TabFocusReason)

    def lift(self) -> None:
        """The focus goes back to where it was."""
        reason = reason_to_focus()
        self.setCurrentWidget(self.below)
        if self._was is not None and isValid(self._was) and self._was.isVisible():
            self._was.setFocus(reason)
        self._was = None
