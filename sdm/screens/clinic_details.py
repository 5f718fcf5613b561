"""Asked before the first conversation, and whenever Home is asked: whom patients ring.

Contact and urgent line print on every page.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.clinic import Clinic
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.words_field import WordsField
from sdm.wording import _

_MOST_DAYS = 60


class ClinicDetails(QWidget):
    """`given` once the two that must be there are filled in; `left` to go back as it was."""

    given = Signal(str, str, str, int)  # name, contact, urgent line, working days or 0
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._intro = WrappedLabel(theme, "", "title"), WrappedLabel(theme, "")
        self._name = LineField(theme, _("The clinic’s name"), _("If you like."))
        self._contact = WordsField(
            theme, _("How patients reach you"), _("Telephone and hours, or an address."), lines=2
        )
        self._urgent = WordsField(
            theme, _("When it is urgent"), _("The number or place for urgent help."), lines=2
        )
        self._days = LineField(
            theme,
            _("Within how many working days do you answer? (if you like)"),
            _("A number, such as 2. The page says it to every patient."),
        )
        self._keep = PlainButton(theme, _("Keep these details"))
        self._keep.clicked.connect(self._give)
        self._back = PlainButton(theme, _("Back, and keep nothing"))
        self._back.clicked.connect(self.left)
        self._lay_out(theme)

    def show_details(self, clinic: Clinic) -> None:
        """What is kept now, whatever was typed here before and not kept."""
        for field, words in zip(self._fields, _words_of(clinic), strict=True):
            field.start_afresh()
            field.show_trouble("")
            field.show_words(words)
        first = _("You are asked once, and can change it from Home.")
        self._title.show_words(
            _("The clinic’s details") if clinic.ready else _("Before the first conversation")
        )
        told = [_("Every page that goes home says whom to ring."), "" if clinic.ready else first]
        self._intro.show_words(" ".join(told).strip())
        self._back.setVisible(clinic.ready)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self._name, self._contact, self._urgent, self._days

    def _lay_out(self, theme: Theme) -> None:
        column, page = QVBoxLayout(self), ScrollColumn(theme, 760)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        card, buttons = Card(theme), QWidget()
        for field in self._fields:
            card.add(field)
        row = Flow(buttons)
        theme.space(row, 10)
        row.addWidget(self._keep)
        row.addWidget(self._back)
        card.add(buttons)
        for part in (self._title, self._intro, card):
            page.add(part)

    def _give(self) -> None:
        for field in self._fields:
            field.settle()
        name, contact, urgent, days = (field.words().strip() for field in self._fields)
        number = _days(days)
        troubles = (
            (self._contact, contact, _("Patients need a way to reach you. Please fill this in.")),
            (
                self._urgent,
                urgent,
                _("Patients need to know where urgent help is. Please fill this in."),
            ),
            (
                self._days,
                number is not None,
                _("Please write a number from 1 to 60, or leave this empty."),
            ),
        )
        for field, good, trouble in troubles:
            field.show_trouble("" if good else trouble)
        if all(good for _field, good, _trouble in troubles):
            self.given.emit(name, contact, urgent, number)


def _words_of(clinic: Clinic) -> tuple[str, str, str, str]:
    days = str(clinic.answer_days) if clinic.answer_days else ""
    return clinic.name, clinic.contact, clinic.urgent_line, days


def _days(words: str) -> int | None:
    """0 where nothing was written; None where it is no number of days."""
    if not words:
        return 0
    number = int(words) if words.isdecimal() and len(words) <= len(str(_MOST_DAYS)) else 0
    return number if 1 <= number <= _MOST_DAYS else None
