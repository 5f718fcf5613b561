"""One clear notice: what happened, what you can do. It stays until it is read, or mended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.fitted_column import FittedColumn
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.wording import _


def announce(widget: QWidget, words: str) -> None:
    """Say a change of state to whoever listens with a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Notice(QFrame):
    """Hidden until `tell`. One that `passes` is hushed once its reason is mended."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passes = False
        self.setProperty("look", "notice")
        self.setAccessibleName(_("Notice"))
        row = QHBoxLayout(self)
        theme.space(row, 16, 16, 10, 10, 10)
        self._words = FittedColumn(theme, 2400, "notice_words")
        theme.space(self._words.column, 2, 0)
        self._happened = WrappedLabel(theme, "", "ribbon_strong")
        self._to_do = WrappedLabel(theme, "", "ribbon")
        self._words.add(self._happened)
        self._words.add(self._to_do)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._close = PlainButton(theme, _("Put this away"), "bar")
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, happened: str, to_do: str = "", passes: bool = False) -> None:
        self._passes = passes
        self._happened.show_words(happened)
        self._to_do.show_words(to_do)
        self._to_do.setVisible(bool(to_do))
        self.show()
        announce(self, f"{happened} {to_do}".strip())

    def hush(self) -> None:
        """What was refused is mended or left: a notice about it goes; any other stays."""
        if self._passes:
            self.hide()

    def give_room(self, most: int) -> int:
        """Be no taller than this; how tall it is."""
        edges = self.contentsMargins()
        laid = self.layout()
        frame = laid.contentsMargins() if laid is not None else edges
        around = edges.top() + edges.bottom() + frame.top() + frame.bottom()
        self._words.give_room(most - around)
        return max(self._words.height(), self._close.sizeHint().height()) + around
