"""What each of us will do: both sides, the patient's first, and what we do together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Plan
from sdm.consultation.voice import BOTH
from sdm.screens.agree.looking_ahead import PlanField
from sdm.screens.agree.promise_lane import PromiseLane
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card, Whose
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.steps.agree import AgreeStep
from sdm.wording import _


class Promises(QWidget):
    undertaken = Signal(object, object, str, str, object)
    not_done_answered = Signal(object, int, bool, str)
    no_promises_made = Signal(object)
    plan_said = Signal(object, object, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = {whose: PromiseLane(theme, whose) for whose in Whose}
        self._none = PlainButton(theme, _("We made no promises today"))
        told = _("We made no promises today. That is fine, and the page says so.")
        self._none_told = WrappedLabel(theme, told, "strong")
        cannot = _("What if one of us cannot do their part?")
        self.one_cannot = PlanField(theme, Plan.ONE_CANNOT, cannot)
        together = Card(theme)
        together.add(self.one_cannot)
        together.column.addStretch(1)
        self._n = 0
        self._take_back = QuietButton(theme, _("Take this back"))
        self._take_back.setAccessibleDescription(told)
        nothing = Flow()
        nothing.addWidget(self._none)
        back = Flow()
        back.addWidget(self._take_back)
        column = QVBoxLayout(self)
        theme.space(column, 14)
        column.addWidget(SideBySide(theme, self.lanes[Whose.PATIENT], self.lanes[Whose.CLINICIAN]))
        column.addLayout(nothing)
        column.addWidget(self._none_told)
        column.addLayout(back)
        column.addWidget(SideBySide(theme, self.lanes[Whose.BOTH], together))
        self._connect()

    def show_step(self, step: AgreeStep) -> None:
        names = {
            Whose.PATIENT: step.patient,
            Whose.CLINICIAN: step.clinician,
            Whose.BOTH: _("Both of us"),
        }
        for whose, lane in self.lanes.items():
            lane.show_step(step, names[whose], step.drafts.get(f"agree.idea.{whose.value}"))
        self._none.setVisible(not step.promises and not step.no_promises)
        self._n = step.no_promises
        self._none_told.setVisible(bool(self._n))
        self._take_back.setVisible(bool(self._n))
        self.one_cannot.show_names(step.patient, step.clinician, step.supporters)
        self.one_cannot.show_told(step.plan[Plan.ONE_CANNOT])

    def _connect(self) -> None:
        for lane in self.lanes.values():
            lane.undertaken.connect(self.undertaken)
            lane.not_done_answered.connect(self.not_done_answered)
            lane.confirmed.connect(self.confirmed)
            lane.taken_back.connect(self.taken_back)
        self._none.clicked.connect(self._make_none)
        self._take_back.clicked.connect(self._withdraw_none)
        self.one_cannot.line_said.connect(self.plan_said)
        self.one_cannot.confirmed.connect(self.confirmed)

    def _make_none(self) -> None:
        self.no_promises_made.emit(BOTH)

    def _withdraw_none(self) -> None:
        self.taken_back.emit(BOTH, self._n)
