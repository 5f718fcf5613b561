"""One clear notice: what happened, what you can do. It stays until someone puts it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.wording import _


def announce(widget: QWidget, words: str) -> None:
    """Say a change of state to whoever listens with a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Notice(QFrame):
    """Hidden until `tell`; `put_away` when the person has read it."""

    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.setAccessibleName(_("Notice"))
        row = QHBoxLayout(self)
        theme.space(row, 16, 16, 10, 10, 10)
        lines = QVBoxLayout()
        theme.space(lines, 2)
        self._happened = WrappedLabel(theme, "", "ribbon_strong")
        self._to_do = WrappedLabel(theme, "", "ribbon")
        lines.addWidget(self._happened)
        lines.addWidget(self._to_do)
        row.addLayout(lines, 1)
        self._close = PlainButton(theme, _("Put this away"), "bar")
        self._close.clicked.connect(self._dismiss)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, happened: str, to_do: str = "") -> None:
        self._happened.show_words(happened)
        self._to_do.show_words(to_do)
        self._to_do.setVisible(bool(to_do))
        self.show()
        announce(self, f"{happened} {to_do}".strip())

    def _dismiss(self) -> None:
        self.hide()
        self.put_away.emit()
