"""The whole of What matters: the patient first, then the clinician, then the patient's reply."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.matters.cards import Cards
from sdm.screens.matters.compass import CompassCard
from sdm.screens.matters.lane import ClinicianLane, Reply
from sdm.screens.matters.naming import Naming
from sdm.screens.matters.values import ValueList
from sdm.screens.said.sealed_line import SealedLine
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.screens.widgets.fold import Fold
from sdm.screens.widgets.labels import SectionHeading
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.matters import DRAFTS, MattersStep
from sdm.wording import _


class MattersScreen(StepScreen):
    """Every intent begins with the voice whose words they are."""

    opening_said = Signal(object, str)
    value_named = Signal(object, str, str)
    importance_given = Signal(object, int, object)
    must_set = Signal(object, int, bool)
    carried_set = Signal(object, int, bool)
    compass_given = Signal(object, object)
    lane_said = Signal(object, str, str)
    reply_said = Signal(object, str)
    taken_back = Signal(object, int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sealed = SealedLine(theme)
        self._naming = Naming(theme)
        self._cards = Cards(theme)
        self._words_to_start = Fold(theme, _("Words to start with, if they help"))
        self._words_to_start.add(self._cards)
        self._values = ValueList(theme)
        self._compass = CompassCard(theme)
        self._lane = ClinicianLane(theme)
        self._reply = Reply(theme)
        self._listed: tuple[object, ...] = ()
        self._lay_out()
        self._report()
        for section in (self._naming, self._lane, self._reply):
            for name, field in section.fields():
                self.keeps_draft(f"{DRAFTS}{name}", field)

    def show_step(self, step: MattersStep) -> None:
        self._words_to_start.setVisible(bool(step.cards))
        self._words_to_start.show_use(step.cards_in_use)
        parts = (self._naming, self._cards, self._values, self._compass, self._lane, self._reply)
        for part in parts:
            part.show_step(step)
        self._sealed.show_sealed(step.sealed, self)
        self._order_stops(step)

    def _order_stops(self, step: MattersStep) -> None:
        """Tab goes through new rows and cards where they stand, not where they were made."""
        listed = (
            *(card.prompt for card in step.cards),
            *(item.told.n for item in step.values),
        )
        if listed != self._listed:
            self._listed = listed
            order_tab_stops(self)

    def _lay_out(self) -> None:
        page = self.make_page()
        page.add(SectionHeading(self.theme, _("What matters"), "title"))
        page.add(self._sealed)
        page.add(self._naming)
        page.add(self._words_to_start)
        page.add(SectionHeading(self.theme, _("What matters to me, so far")))
        page.add(self._values)
        page.add(self._compass)
        page.add(SectionHeading(self.theme, _("The clinician’s side, and the reply")))
        page.add(SideBySide(self.theme, self._lane, self._reply))
        order_tab_stops(self)

    def _report(self) -> None:
        self._naming.opening_said.connect(self.opening_said)
        for naming in (self._naming, self._cards):
            naming.value_named.connect(self.value_named)
        for listed in (self._cards, self._values):
            listed.taken_back.connect(self.taken_back)
        self._values.importance_given.connect(self.importance_given)
        self._values.must_set.connect(self.must_set)
        self._values.carried_set.connect(self.carried_set)
        self._compass.compass_given.connect(self.compass_given)
        self._lane.lane_said.connect(self.lane_said)
        self._reply.reply_said.connect(self.reply_said)
        for spoken in (self._naming, self._values, self._lane, self._reply):
            spoken.confirmed.connect(self.confirmed)
        self._cards.came.connect(self.keeps_draft)
        self._cards.went.connect(self.forgets_draft)
