"""The whole of Together, in a calm order: what is needed first, the rest folded below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.screens.said.sealed_line import SealedLine
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.screens.together.decision import DecisionSection
from sdm.screens.together.explanations import ExplanationsSection
from sdm.screens.together.here import HereSection
from sdm.screens.together.names import Names
from sdm.screens.together.news import NewsSection
from sdm.screens.together.story import StorySection
from sdm.screens.together.tried import TriedSection
from sdm.screens.widgets.fold import Fold
from sdm.screens.widgets.labels import SectionHeading
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.together import DRAFTS, Section, TogetherStep
from sdm.wording import _


class TogetherScreen(StepScreen):
    """Every intent begins with the voice whose words they are."""

    names_given = Signal(object, str, str)
    brought_along = Signal(object, str, str)
    needs_noted = Signal(object, object, str)
    good_time_answered = Signal(object, str)
    alone_answered = Signal(object, str)
    decision_named = Signal(object, str)
    why_now_said = Signal(object, str)
    wait_answered = Signal(object, str)
    lead_chosen = Signal(object, str)
    story_told = Signal(object, str)
    heard_said = Signal(object, str)
    heard_answered = Signal(object, str, str)
    tried_noted = Signal(object, str, str, str)
    hard_news_chosen = Signal(object, str)
    explained = Signal(object, str, str)
    explanation_answered = Signal(object, str, str)
    taken_back = Signal(object, int)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sealed = SealedLine(theme)
        self._names = Names(theme)
        self._decision = DecisionSection(theme)
        self._story = StorySection(theme)
        self._here = HereSection(theme)
        self._tried = TriedSection(theme)
        self._explanations = ExplanationsSection(theme)
        self._news = NewsSection(theme)
        self._folds = {
            Section.HERE: self._fold(_("Who is here, and what would help"), self._here),
            Section.TRIED: self._fold(_("What has been tried"), self._tried),
            Section.EXPLANATIONS: self._fold(
                _("Two explanations, side by side"), self._explanations
            ),
            Section.NEWS: self._fold(_("How you would like hard news"), self._news),
        }
        self._sections = (
            self._names,
            self._here,
            self._decision,
            self._story,
            self._tried,
            self._explanations,
            self._news,
        )
        self._listed: tuple[int, ...] = ()
        self._lay_out()
        self._report()
        self._keep_drafts()

    def show_step(self, step: TogetherStep) -> None:
        for section in self._sections:
            section.show_step(step)
        for key, fold in self._folds.items():
            fold.show_use(key in step.in_use)
        self._sealed.show_sealed(step.sealed, self)
        self._folds[Section.HERE].show_summary(step.here.summary)
        self._order_stops(step)

    def _order_stops(self, step: TogetherStep) -> None:
        """Tab goes through new rows where they stand, not where they were made."""
        listed = (
            *(one.n for one in step.here.companions),
            *(item.what.n for item in step.tried),
        )
        if listed != self._listed:
            self._listed = listed
            order_tab_stops(self)

    def _lay_out(self) -> None:
        page = self.make_page()
        page.add(self._sealed)
        page.add(self._names)
        page.add(self._folds[Section.HERE])
        page.add(SectionHeading(self.theme, _("The decision, and who leads")))
        page.add(self._decision)
        page.add(SectionHeading(self.theme, _("Your story")))
        page.add(self._story)
        for key in (Section.TRIED, Section.EXPLANATIONS, Section.NEWS):
            page.add(self._folds[key])
        order_tab_stops(self)

    def _report(self) -> None:
        self._names.names_given.connect(self.names_given)
        self._here.brought_along.connect(self.brought_along)
        self._here.needs_noted.connect(self.needs_noted)
        self._here.good_time_answered.connect(self.good_time_answered)
        self._here.alone_answered.connect(self.alone_answered)
        self._decision.decision_named.connect(self.decision_named)
        self._decision.why_now_said.connect(self.why_now_said)
        self._decision.wait_answered.connect(self.wait_answered)
        self._decision.lead_chosen.connect(self.lead_chosen)
        self._story.story_told.connect(self.story_told)
        self._story.heard_said.connect(self.heard_said)
        self._story.heard_answered.connect(self.heard_answered)
        self._tried.tried_noted.connect(self.tried_noted)
        self._news.hard_news_chosen.connect(self.hard_news_chosen)
        self._explanations.explained.connect(self.explained)
        self._explanations.explanation_answered.connect(self.explanation_answered)
        for listed in (self._here, self._tried):
            listed.taken_back.connect(self.taken_back)
        for spoken in (self._here, self._decision, self._story, self._tried, self._explanations):
            spoken.confirmed.connect(self.confirmed)

    def _keep_drafts(self) -> None:
        for section in self._sections:
            for name, field in section.fields():
                self.keeps_draft(f"{DRAFTS}{name}", field)

    def _fold(self, title: str, section: QWidget) -> Fold:
        fold = Fold(self.theme, title)
        fold.add(section)
        return fold
