"""Agree: what was decided, how it is put at home, what each will do, and what comes after."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.agreement import Plan
from sdm.screens.agree.boundaries import Boundaries
from sdm.screens.agree.decision_card import DecisionCard
from sdm.screens.agree.looking_ahead import LookingAhead
from sdm.screens.agree.plan_lane import PlanLane
from sdm.screens.agree.promises import Promises
from sdm.screens.said.sealed_line import SealedLine
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Whose
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.labels import SectionHeading
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.agree import AgreeStep
from sdm.wording import _


class AgreeScreen(StepScreen):
    # voice, kind, decider, options, words, until (year-month-day), authority
    decided = Signal(object, object, object, object, str, str, str)
    plan_said = Signal(object, object, str)  # voice, plan, words
    undertaken = Signal(object, object, str, str, object)  # voice, side, words, by when, idea
    not_done_answered = Signal(object, int, bool, str)
    no_promises_made = Signal(object)
    boundary_named = Signal(object, str, str, str, str, str)
    boundary_answered = Signal(object, int, str)
    review_dated = Signal(object, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: AgreeStep | None = None
        self._sealed = SealedLine(theme)
        self._decision = DecisionCard(theme)
        self._at_home = PlanLane(theme, Whose.PATIENT, "", _patients_lines())
        self._promises = Promises(theme)
        self._boundaries = Boundaries(theme)
        self._ahead = LookingAhead(theme)
        self._page = page = self.make_page()
        page.add(SectionHeading(theme, _("What we decide, and what each of us does"), "title"))
        page.add(self._sealed)
        page.add(self._decision)
        page.add(self._at_home)
        page.add(SectionHeading(theme, _("What will each of us do?")))
        page.add(self._promises)
        page.add(self._boundaries)
        page.add(SectionHeading(theme, _("Looking ahead")))
        page.add(self._ahead)
        self._connect()
        self._keep_drafts()

    def show_step(self, step: AgreeStep) -> None:
        self._step = step
        self._decision.show_step(step)
        self._at_home.show_plan(step.patient, step.plan)
        self._promises.show_step(step)
        self._boundaries.show_step(step)
        self._ahead.show_step(step)
        self._sealed.show_sealed(step.sealed, self)
        order_tab_stops(self)

    def settle(self) -> None:
        self._ahead.settle()
        super().settle()

    def _connect(self) -> None:
        self._decision.decided.connect(self.decided)
        self._decision.written_down.connect(self._keep_decision_in_sight)
        self._decision.drafted.connect(self._draft_decision)
        self._at_home.said.connect(self.plan_said)
        self._promises.undertaken.connect(self.undertaken)
        self._promises.not_done_answered.connect(self.not_done_answered)
        self._promises.no_promises_made.connect(self.no_promises_made)
        self._promises.plan_said.connect(self.plan_said)
        self._boundaries.named.connect(self.boundary_named)
        self._boundaries.answered.connect(self.boundary_answered)
        self._ahead.plan_said.connect(self.plan_said)
        self._ahead.review_dated.connect(self.review_dated)
        parts = (self._decision, self._at_home, self._promises, self._boundaries, self._ahead)
        for part in parts:
            part.confirmed.connect(self.confirmed)
        self._promises.taken_back.connect(self.taken_back)
        self._boundaries.taken_back.connect(self.taken_back)

    def _keep_drafts(self) -> None:
        self.keeps_draft("agree.decision.words", self._decision.words)
        self.keeps_draft("agree.decision.authority", self._decision.authority)
        plans = {**self._at_home.fields(), **self._ahead.fields()}
        plans[Plan.ONE_CANNOT] = self._promises.one_cannot.field
        for plan, field in plans.items():
            self.keeps_draft(f"agree.{plan}", field)
        for whose, lane in self._promises.lanes.items():
            self.keeps_draft(f"agree.promise.{whose.value}", lane.form.words)
            self.keeps_draft(f"agree.by-when.{whose.value}", lane.form.by_when)
            lane.idea_drafted.connect(self._draft_idea)
            lane.not_done_came.connect(self._keep_not_done)
            lane.not_done_went.connect(self._forget_not_done)
        for place, field in enumerate(self._boundaries.fields()):
            self.keeps_draft(f"agree.boundary.{place}", field)
        self._boundaries.reply_came.connect(self._keep_reply)
        self._boundaries.reply_went.connect(self._forget_reply)

    def _keep_decision_in_sight(self) -> None:
        """Once all that was asked has gone, the written decision stands where one looks."""
        QTimer.singleShot(0, self._show_decision)

    def _show_decision(self) -> None:
        inside = self._page.widget()
        if inside is None:
            return
        top = self._decision.mapTo(inside, QPoint(0, 0)).y()
        self._page.verticalScrollBar().setValue(max(top - self.theme.px(16), 0))

    def _draft_decision(self, part: str, kept: str) -> None:
        self.typed.emit(f"agree.decision.{part}", kept)

    def _draft_idea(self, whose: str, idea: str) -> None:
        self.typed.emit(f"agree.idea.{whose}", idea)

    def _keep_not_done(self, n: int, field: Field) -> None:
        self._keep_late(f"agree.not-done.{n}", field)

    def _forget_not_done(self, n: int) -> None:
        self.forgets_draft(f"agree.not-done.{n}")

    def _keep_reply(self, n: int, field: Field) -> None:
        self._keep_late(f"agree.reply.{n}", field)

    def _forget_reply(self, n: int) -> None:
        self.forgets_draft(f"agree.reply.{n}")

    def _keep_late(self, name: str, field: Field) -> None:
        """A field that came while the step was shown: give it back what was typed in it."""
        self.keeps_draft(name, field)
        if self._step is not None:
            field.hold_draft(self._step.drafts.get(name, ""))


def _patients_lines() -> tuple[tuple[Plan, str, str], ...]:
    home = _("How would you put it at home?")
    return (
        (Plan.AT_HOME, home, _("It stands at the top of the page.")),
        (Plan.WHY_IT_FITS, _("Why this fits me"), _("In your own words")),
        (Plan.WHAT_IT_COSTS, _("What it costs me"), _("Time, effort, money, side effects")),
    )
