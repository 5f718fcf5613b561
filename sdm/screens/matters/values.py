"""The patient's own list: each value with how much it matters, in the order they were named."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.at_top import at_top
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.keyed_rows import KeyedRows
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import QuietButton
from sdm.screens.widgets.ruler import Ruler
from sdm.screens.widgets.toggle_chips import ToggleChips
from sdm.screens.widgets.whose_line import WhoseLine
from sdm.steps.matters import MattersStep, ValueItem
from sdm.wording import _

_MUST, _CARRIED = "must", "carried"


class ValueRow(QWidget):
    """The words of a value never change, so its controls can be named by them."""

    importance_given = Signal(object, int, object)  # voice, value, 0-10 or None
    must_set = Signal(object, int, bool)
    carried_set = Signal(object, int, bool)
    taken_back = Signal(object, int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, item: ValueItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._n = theme, item.told.n
        short = item.told.words[:60]
        self._words = WrappedLabel(theme, item.told.words, "quote")
        self._origin = WrappedLabel(theme, item.origin, "small")
        self._origin.setVisible(bool(item.origin))
        self._whose = WhoseLine(theme, short)
        self._chips = ToggleChips(theme, short, _marks(), shows_label=False)
        self._remove = QuietButton(theme, _("Remove"), "x")
        self._remove.setAccessibleName(_("Remove: {value}").format(value=short))
        asked = _("How much does it matter? {value}").format(value=short)
        self._ruler = Ruler(theme, asked, _("not at all"), _("nothing matters more"), "", False)
        rule = QFrame()
        rule.setProperty("look", "rule")
        column = QVBoxLayout(self)
        theme.space(column, 10)
        column.addWidget(rule)
        self._rating = self._rated()
        column.addWidget(SideBySide(theme, self._named(), self._rating))
        self._report()

    def show_item(self, item: ValueItem) -> None:
        self._whose.show_told(item.told)
        self._ruler.show_answer(item.answered, item.importance)
        self._rating.setVisible(item.asks_how_much or item.answered)
        held = {_MUST: item.must, _CARRIED: item.carried}
        self._chips.show_chosen({key for key, on in held.items() if on})

    def _named(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        self.theme.space(column, 4)
        presses = Flow()
        self.theme.space(presses, 8)
        presses.addWidget(self._chips)
        presses.addWidget(self._remove)
        for label in (self._words, self._origin, self._whose):
            column.addWidget(label)
        column.addLayout(presses)
        column.addStretch(1)
        return side

    def _rated(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        self.theme.space(column, 4)
        column.addWidget(WrappedLabel(self.theme, _("How much does it matter?"), "label"))
        column.addWidget(self._ruler)
        return at_top(side)

    def _report(self) -> None:
        self._whose.confirmed.connect(self.confirmed)
        self._chips.toggled.connect(self._toggle)
        self._remove.clicked.connect(self._take_back)
        self._ruler.given.connect(self._rate)

    def _toggle(self, key: str, on: bool) -> None:
        signal = self.must_set if key == _MUST else self.carried_set
        signal.emit(PATIENT, self._n, on)

    def _take_back(self) -> None:
        self.taken_back.emit(PATIENT, self._n)

    def _rate(self, number: object) -> None:
        self.importance_given.emit(PATIENT, self._n, number)


class ValueList(VoiceCard):
    """Empty until something is named, and says so."""

    importance_given = Signal(object, int, object)
    must_set = Signal(object, int, bool)
    carried_set = Signal(object, int, bool)
    taken_back = Signal(object, int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        self._step: MattersStep | None = None
        self._rows: KeyedRows[ValueRow] = KeyedRows(theme, self._make)
        self._none = WrappedLabel(theme, _("Nothing is named yet. That is fine."), "quiet")
        self._carried = WrappedLabel(theme, "", "quiet")
        self.add(self._none)
        self.add(self._rows.widget)
        self.add(self._carried)

    def show_step(self, step: MattersStep) -> None:
        self._step = step
        self.show_name(step.patient)
        self._none.setVisible(not step.values)
        self._carried.show_words(step.carried_line)
        self._carried.setVisible(bool(step.carried_line))
        self._rows.show_keys(item.told.n for item in step.values)
        for item in step.values:
            self._rows[item.told.n].show_item(item)

    def _make(self, n: Hashable) -> ValueRow:
        items = self._step.values if self._step else ()
        row = ValueRow(self.theme, next(item for item in items if item.told.n == n))
        row.importance_given.connect(self.importance_given)
        row.must_set.connect(self.must_set)
        row.carried_set.connect(self.carried_set)
        row.taken_back.connect(self.taken_back)
        row.confirmed.connect(self.confirmed)
        return row


def _marks() -> tuple[tuple[str, str], ...]:
    return ((_MUST, _("A must-have")), (_CARRIED, _("Take it to Weigh up")))
