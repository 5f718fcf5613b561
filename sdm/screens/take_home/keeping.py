"""Printing and saving the page, and whose names are on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.record import Names
from sdm.consultation.voice import PATIENT
from sdm.desk.ports import Format
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.steps.take_home import TakeHomeStep
from sdm.wording import _


class SavePress(PlainButton):
    asked = Signal(object)

    def __init__(
        self, theme: Theme, form: Format, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words, parent=parent)
        self._form = form
        self.setAccessibleName(_("Save as {form}").format(form=words))
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.asked.emit(self._form)


class Keeping(Card):
    saved = Signal(object)
    printed = Signal()
    names_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Take it home"), parent=parent)
        names = (
            (Names.NAMES.value, _("Names")),
            (Names.INITIALS.value, _("First letters only")),
            (Names.NONE.value, _("No names")),
        )
        self._names = ChoiceRow(theme, _("Names on the page"), names)
        self._print = PlainButton(theme, _("Print the page"))
        saves = (
            (Format.PDF, _("PDF")),
            (Format.LARGE_PRINT, _("PDF, large print")),
            (Format.HTML, _("Web page")),
            (Format.TEXT, _("Plain text")),
        )
        self._saves = [SavePress(theme, form, words) for form, words in saves]
        presses, first = Flow(), Flow()
        theme.space(presses, 8)
        first.addWidget(self._print)
        for press in self._saves:
            presses.addWidget(press)
        self.column.addLayout(first)
        self.add(WrappedLabel(theme, _("Save as"), "label"))
        self.column.addLayout(presses)
        self.add(self._names)
        self._names.chosen.connect(self._choose_names)
        self._print.clicked.connect(self.printed)
        for save in self._saves:
            save.asked.connect(self.saved)

    def show_step(self, step: TakeHomeStep) -> None:
        self._names.show_choice(step.names.value if step.names else None)
        self._names.setVisible(not step.is_sealed)

    def _choose_names(self, names: str) -> None:
        self.names_chosen.emit(PATIENT, Names(names))
