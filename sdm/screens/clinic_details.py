"""Asked once, before the first conversation: whom patients ring. Both lines print on every page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.words_field import WordsField
from sdm.wording import _


class ClinicDetails(QWidget):
    """`given(name, contact, urgent line)` once the two that must be there are filled in."""

    given = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = ScrollColumn(theme, 760)
        column.addWidget(page)
        page.add(WrappedLabel(theme, _("Before the first conversation"), "title"))
        page.add(
            WrappedLabel(
                theme,
                _(
                    "Every page that goes home says whom to ring. You are asked once, "
                    "and can change it from Home."
                ),
            )
        )
        self._name = LineField(theme, _("The clinic’s name"), _("If you like."))
        self._contact = WordsField(
            theme, _("How patients reach you"), _("Telephone and hours, or an address."), lines=2
        )
        self._urgent = WordsField(
            theme, _("When it is urgent"), _("The number or place for urgent help."), lines=2
        )
        card = Card(theme)
        for field in (self._name, self._contact, self._urgent):
            card.add(field)
        keep = PlainButton(theme, _("Keep these details"))
        keep.clicked.connect(self._keep)
        card.column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        page.add(card)

    def show_details(self, name: str, contact: str, urgent_line: str) -> None:
        self._name.show_words(name)
        self._contact.show_words(contact)
        self._urgent.show_words(urgent_line)

    def _keep(self) -> None:
        missing = {
            self._contact: _("Patients need a way to reach you. Please fill this in."),
            self._urgent: _("Patients need to know where urgent help is. Please fill this in."),
        }
        for field, trouble in missing.items():
            field.settle()
            field.show_trouble("" if field.words().strip() else trouble)
        if all(field.words().strip() for field in missing):
            self._name.settle()
            self.given.emit(
                self._name.words().strip(),
                self._contact.words().strip(),
                self._urgent.words().strip(),
            )
