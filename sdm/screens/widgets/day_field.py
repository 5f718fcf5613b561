"""A day: pressed, or written as people say it. What was understood is said back in words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.line_field import LineField
from sdm.wording import _
from sdm.wording.days import day_in_words, read_day


class DayField(QWidget):
    """`given(day)` as year-month-day; an empty string when the field was emptied."""

    given = Signal(str)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._unclear = date.min, False
        column = QVBoxLayout(self)
        theme.space(column, 6)
        self._quick = ChoiceRow(theme, label, ())
        hint = _("Or write the day, like this: 8 February, or 8/2/27")
        self._line = LineField(theme, _("{what}: another day").format(what=label), hint, False)
        column.addWidget(self._quick)
        column.addWidget(self._line)
        self._quick.chosen.connect(self._press)
        self._line.settled.connect(self._read)

    def offer(self, today: date, days: Iterable[tuple[str, str]]) -> None:
        """`days` are year-month-day with the words of each press."""
        self._today = today
        self._quick.offer(days)

    def show_day(self, iso: str) -> None:
        self._quick.show_choice(iso or None)
        self._line.show_words(day_in_words(date.fromisoformat(iso)) if iso else "")

    def settle(self) -> None:
        self._line.settle()

    @property
    def is_unclear(self) -> bool:
        """Whether words stand here that nobody can take for a day."""
        return self._unclear

    def _press(self, iso: str) -> None:
        self._tell("")
        self.given.emit(iso)

    def _read(self, words: str) -> None:
        day = read_day(words, self._today) if words.strip() else None
        trouble = ""
        if words.strip() and day is None:
            trouble = _("We cannot tell which day this is. Please write it like 8 February 2027.")
        elif day is not None and day < self._today:
            trouble = _("{day} is over. Is the year right?").format(day=day_in_words(day))
        self._tell(trouble)
        if not trouble:
            self.given.emit(day.isoformat() if day else "")

    def _tell(self, trouble: str) -> None:
        self._unclear = bool(trouble)
        self._line.show_trouble(trouble)
