"""What every field for words has: a label, a hint, a line for trouble, and when to report."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.being_typed import LONGEST, BeingTyped
from sdm.screens.widgets.labels import WrappedLabel
from sdm.wording import _


class Field(QWidget):
    """`typed` while typing goes on; `settled` when the person moves on. Words never vanish."""

    typed = Signal(str)
    settled = Signal(str)
    troubled = Signal()  # there is trouble with its words, or no more

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        shows_label: bool = True,
        limit: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.label = theme, label
        self._hint, self._limit = hint, limit
        self.setAccessibleName(label)
        self._being_typed = BeingTyped(limit, self)
        self._being_typed.typed.connect(self.typed)
        self._being_typed.settled.connect(self.settled)
        self._being_typed.too_long.connect(self._tell_length)
        self.column = QVBoxLayout(self)
        theme.space(self.column, 4)
        if shows_label:
            self.column.addWidget(WrappedLabel(theme, label, "label"))
        if hint:
            self.column.addWidget(WrappedLabel(theme, hint, "quiet"))
        self._trouble = WrappedLabel(theme, "", "problem", self)
        self._trouble.hide()
        self.edit = self._make_edit()
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(hint)
        self.setFocusProxy(self.edit)
        self.column.addWidget(self.edit)
        self.column.addWidget(self._trouble)

    @property
    def waits(self) -> bool:
        """Whether words stand here that cannot be kept as they are."""
        return not self._trouble.isHidden() and bool(self.words().strip())

    def words(self) -> str:
        raise NotImplementedError

    def show_words(self, words: str) -> None:
        """Show kept words; never over words that someone is typing or that were not kept."""
        if self._being_typed.may_show(words) and self.words() != words:
            self._put(words)

    def hold_draft(self, words: str) -> None:
        """Put back words that were being typed when the app closed; they are not settled yet."""
        if words and words != self.words() and not self._being_typed.going_on:
            self._put(words)
            self._being_typed.changed(words)

    def settle(self) -> None:
        self._being_typed.settle()

    def send(self) -> None:
        """For Enter, or a button beside the field: settle it, also after it was refused."""
        self._being_typed.send()

    def start_afresh(self) -> None:
        """Forget what was typed and not kept: the person has left it so."""
        self._being_typed.clear()
        self._put("")

    def clear_if_shown(self, kept: Iterable[str]) -> None:
        """For a field that adds to a list: clear it once the list shows its words."""
        words = self.words().strip()
        taken_in = words in (each.strip() for each in kept)
        if words and taken_in and not self._being_typed.going_on:
            self._being_typed.clear()
            self._put("")

    def show_trouble(self, words: str) -> None:
        """Say next to the field what is wrong with it; an empty string takes that away."""
        self._trouble.show_words(words)
        self._trouble.setVisible(bool(words))
        self.edit.setAccessibleDescription(words or self._hint)
        self.troubled.emit()

    def _make_edit(self) -> QWidget:
        raise NotImplementedError

    def _put(self, words: str) -> None:
        raise NotImplementedError

    def _changed(self) -> None:
        self._being_typed.changed(self.words())

    def _tell_length(self, characters: int) -> None:
        if not characters:
            self.show_trouble("")
            return
        told = _(
            "These are {there} characters and we can keep {limit} in one answer. "
            "Nothing is lost: your words stay here. Please make them shorter."
        )
        self.show_trouble(told.format(there=f"{characters:,}", limit=f"{self._limit:,}"))
