"""All boundaries of this talk, and the folded form for one more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.agree.boundary import BoundaryCard, BoundaryForm
from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.fold import Fold
from sdm.steps.agree import AgreeStep
from sdm.wording import _


class Boundaries(QWidget):
    named = Signal(object, str, str, str, str, str)
    answered = Signal(object, int, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)
    reply_came = Signal(int, object)  # the boundary, and the field for its reply
    reply_went = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[int, BoundaryCard] = {}
        column = QVBoxLayout(self)
        theme.space(column, 12)
        self._list = QVBoxLayout()
        theme.space(self._list, 12)
        self._form = BoundaryForm(theme)
        self._fold = Fold(theme, _("Something here we cannot choose together"))
        self._fold.add(self._form)
        column.addLayout(self._list)
        column.addWidget(self._fold)
        self._form.named.connect(self.named)

    def fields(self) -> list[Field]:
        """The five lines of the form, in order."""
        return list(self._form.fields)

    def show_step(self, step: AgreeStep) -> None:
        for n in self._cards.keys() - {each.n for each in step.boundaries}:
            gone = self._cards.pop(n)
            self.reply_went.emit(n)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, each in enumerate(step.boundaries):
            if each.n not in self._cards:
                self._cards[each.n] = self._make(each.n)
                self._list.insertWidget(place, self._cards[each.n])
            self._cards[each.n].show_boundary(each, step.patient, place + 1)
        self._form.show_name(step.clinician)
        self._form.show_named(step.boundaries)
        self._fold.show_use(any(field.words().strip() for field in self._form.fields))

    def _make(self, n: int) -> BoundaryCard:
        card = BoundaryCard(self._theme, n, self)
        card.answered.connect(self.answered)
        card.confirmed.connect(self.confirmed)
        card.taken_back.connect(self.taken_back)
        self.reply_came.emit(n, card.reply)
        return card
