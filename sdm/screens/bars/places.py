"""The screens behind one another: only the one in front asks for room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget


class Places(QStackedWidget):
    def sizeHint(self) -> QSize:
        here = self.currentWidget()
        return here.sizeHint() if here else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        here = self.currentWidget()
        return here.minimumSizeHint() if here else super().minimumSizeHint()

    def begin(self) -> None:
        """Go on at the start of the screen in front: pressing Space again there does nothing."""
        here = self.currentWidget()
        if here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)
