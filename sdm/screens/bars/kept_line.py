"""The line that says whether everything is kept, what is not, or what was undone just now."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.notice import announce
from sdm.steps.bar import BarStep
from sdm.wording import _

_WIDEST = 240  # pixels at 100 %


class KeptLine(WrappedLabel):
    """`told(short, whole)` whenever it says something new."""

    told = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "small", parent)
        self._bar: BarStep | None = None
        self._waiting = ""
        self.limit_lines(2)
        self._undoing = 0  # the number of the undoing told last

    def sizeHint(self) -> QSize:
        """Long news does not make the bar fold: its whole is in the notice, and the tooltip."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.theme.px(_WIDEST)), hint.height())

    def show_bar(self, bar: BarStep) -> None:
        self._bar = bar
        self._tell(bar)

    def show_waiting(self, field: str) -> None:
        """Words in this field cannot be kept until they are mended; "" when there are none."""
        self._waiting = field
        if self._bar is not None:
            self._tell(self._bar)

    def _tell(self, bar: BarStep) -> None:
        short, whole = self._words(bar)
        undoing = bar.said if bar.undone else 0
        if (whole, undoing) == (self.text(), self._undoing):
            return
        self._undoing = undoing
        self.show_words(whole)
        announce(self, whole)
        self.told.emit(short, whole)

    def _words(self, bar: BarStep) -> tuple[str, str]:
        if not bar.all_kept:
            return _("Not kept yet"), bar.kept
        if self._waiting:
            told = _("Not kept yet: see “{field}”").format(field=self._waiting)
            return _("Not kept yet"), told
        if bar.undone:
            return _("Undone"), bar.undone
        return _("Kept"), bar.kept
