"""What if it goes otherwise, whom to ring, when the two look again."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Plan
from sdm.consultation.voice import CLINICIAN
from sdm.screens.agree.plan_lane import PlanLane
from sdm.screens.said.spoken_field import SpokenField
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card, Whose
from sdm.screens.widgets.day_field import DayField
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.press import PlainButton
from sdm.steps.agree import AgreeStep
from sdm.wording import _


class PlanField(SpokenField):
    """One line of the plan that either may say."""

    line_said = Signal(object, object, str)  # voice, plan, words

    def __init__(
        self, theme: Theme, plan: Plan, label: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, label, hint, parent=parent)
        self.plan = plan
        self.spoken.connect(self._say)

    def _say(self, voice: object, words: str) -> None:
        self.line_said.emit(voice, self.plan, words)


class LookingAhead(QWidget):
    plan_said = Signal(object, object, str)
    review_dated = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = ""
        setback = _("If it gets worse, or there is a setback")
        self._setback = PlanField(theme, Plan.SETBACK, setback, _("What each of us does then"))
        better = _("What if it is no better by then?")
        self._no_better = PlanField(theme, Plan.NO_BETTER, better)
        ring = (Plan.RING, _("Whom to ring"), _("A name and a number. It goes on the page."))
        self._contact = PlanLane(theme, Whose.CLINICIAN, "", (ring,))
        self._ready = PlainButton(theme, "")
        ready = Flow()
        ready.addWidget(self._ready)
        self._contact.column.insertLayout(2, ready)
        unsure = (Plan.UNSURE, _("What I am still unsure of"), "")
        self._unsure = PlanLane(theme, Whose.PATIENT, "", (unsure,))
        self._review = DayField(theme, _("When do we look again?"))
        self._when = WrappedLabel(theme, "", "strong")
        ahead, again = Card(theme), Card(theme)
        ahead.add(self._setback)
        again.add(self._review)
        again.add(self._when)
        again.add(self._no_better)
        column = QVBoxLayout(self)
        theme.space(column, 14)
        first = _stacked(theme, ahead, self._contact)
        column.addWidget(SideBySide(theme, first, _stacked(theme, again, self._unsure)))
        self._connect()

    def fields(self) -> Mapping[Plan, Field]:
        spoken = {each.plan: each.field for each in (self._setback, self._no_better)}
        return {**spoken, **self._contact.fields(), **self._unsure.fields()}

    def show_step(self, step: AgreeStep) -> None:
        for spoken in (self._setback, self._no_better):
            spoken.show_names(step.patient, step.clinician, step.supporters)
            spoken.show_told(step.plan[spoken.plan])
        self._contact.show_plan(step.clinician, step.plan)
        self._unsure.show_plan(step.patient, step.plan)
        self._ring = step.ring
        self._ready.show_words(_("Ring {whom}").format(whom=step.ring))
        self._ready.setVisible(bool(step.ring) and step.plan[Plan.RING].words != step.ring)
        self._review.offer(date.fromisoformat(step.today), [(d.iso, d.words) for d in step.days])
        self._review.show_day(step.review.iso)
        self._when.show_words(_("We look again on {day}.").format(day=step.review.words))
        self._when.setVisible(bool(step.review.iso))

    def settle(self) -> None:
        self._review.settle()

    def _connect(self) -> None:
        for spoken in (self._setback, self._no_better):
            spoken.line_said.connect(self.plan_said)
            spoken.confirmed.connect(self.confirmed)
        for lane in (self._contact, self._unsure):
            lane.said.connect(self.plan_said)
            lane.confirmed.connect(self.confirmed)
        self._ready.clicked.connect(self._take_ready)
        self._review.given.connect(self._date)

    def _take_ready(self) -> None:
        self.plan_said.emit(CLINICIAN, Plan.RING, self._ring)

    def _date(self, iso: str) -> None:
        self.review_dated.emit(CLINICIAN, iso)


def _stacked(theme: Theme, *cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    theme.space(column, 14)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
