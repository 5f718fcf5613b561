"""What every step says of a talk that is finished, and fields that can then only be read."""

from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.labels import WrappedLabel
from sdm.wording import _


class SealedLine(QWidget):
    """Takes no room while the talk is open."""

    def __init__(self, theme: Theme, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, margin, margin // 3, margin, 0)
        column.addWidget(WrappedLabel(theme, sealed_words(), "strong"))
        self.hide()

    def show_sealed(self, sealed: bool, screen: QWidget) -> None:
        """Say so, and let every field of `screen` be read and copied, no longer written in."""
        self.setVisible(sealed)
        close_fields(screen, sealed)


def close_fields(screen: QWidget, sealed: bool) -> None:
    for field in screen.findChildren(Field):
        if isinstance(field.edit, QLineEdit | QTextEdit):
            field.edit.setReadOnly(sealed)


def sealed_words() -> str:
    return _("This talk is finished and sealed. You can add a dated change in “Take home”.")
