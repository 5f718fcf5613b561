"""Options: the cards, the grid or one comparison is in front; what was said is in the talk."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.options.cards import CardsPage
from sdm.screens.options.figure import FigurePage
from sdm.screens.options.grid import GridPage
from sdm.screens.options.option_card import OptionCardRow
from sdm.screens.said.sealed_line import SealedLine, close_fields
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.steps.options import OptionsStep

DRAFTS = "options."


@dataclass(frozen=True, slots=True)
class _Looking:
    """Which box is looked at closely."""

    topic: str
    option: str
    outcome: str


class OptionsScreen(StepScreen):
    """Picking, opening and marking are the patient's, whatever hand presses."""

    picked = Signal(object, str, bool)
    topic_shown = Signal(object, str, bool)
    figure_opened = Signal(object, str, str)
    point_marked = Signal(object, str, str, object, str)
    option_added = Signal(object, str, str)
    set_aside = Signal(object, str, str)
    limited = Signal(object, str, object, str, str, str)
    limit_answered = Signal(object, str, str)
    limit_lifted = Signal(object, str)
    option_removed = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: OptionsStep | None = None
        self._looking: _Looking | None = None
        self._cards, self._grid = CardsPage(theme), GridPage(theme)
        self._figure = FigurePage(theme)
        self._front = QStackedWidget()
        for page in (self._cards, self._grid, self._figure):
            self._front.addWidget(page)
        self._sealed = SealedLine(theme, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sealed)
        column.addWidget(self._front, 1)
        self.keeps_draft(f"{DRAFTS}own.label", self._cards.own.label)
        self.keeps_draft(f"{DRAFTS}own.involves", self._cards.own.involves)
        self.keeps_draft(f"{DRAFTS}mark", self._figure.words)
        self._connect()

    def show_step(self, step: object) -> None:
        assert isinstance(step, OptionsStep)
        before, self._step = self._step, step
        self._cards.show_step(step)
        self._open_drafted(step)
        if before is None or before.figures.consultation.id != step.figures.consultation.id:
            self._front.setCurrentWidget(self._grid if step.grid else self._cards)
        if step.grid is None and self._front.currentWidget() is not self._cards:
            self._front.setCurrentWidget(self._cards)
        self._refresh()
        self._sealed.show_sealed(step.sealed, self)

    def _connect(self) -> None:
        self._cards.picked.connect(self.picked)
        self._cards.look_asked.connect(self._to_grid)
        self._cards.row_made.connect(self._join)
        self._cards.row_gone.connect(self._part)
        self._cards.own.added.connect(self.option_added)
        self._grid.topic_shown.connect(self.topic_shown)
        self._grid.looked_at.connect(self._look_at)
        self._grid.dying_asked.connect(self._open_dying)
        self._grid.point_marked.connect(self.point_marked)
        self._grid.all_asked.connect(self._to_cards)
        self._grid.limits_asked.connect(self._to_limits)
        self._figure.back_asked.connect(self._to_grid)
        self._figure.other_asked.connect(self._look_at_other)
        self._figure.point_marked.connect(self.point_marked)

    def _join(self, row: OptionCardRow) -> None:
        row.more_opened.connect(self._join_more)

    def _join_more(self, row: OptionCardRow) -> None:
        """What can be said of one option now has its fields on the screen."""
        more = row.panel
        if more is None or self._step is None:
            return
        for name, field in more.fields().items():
            draft = f"{DRAFTS}{name}.{row.option}"
            self.keeps_draft(draft, field)
            field.hold_draft(self._step.drafts.get(draft, ""))
        close_fields(more, self._step.sealed)
        more.set_aside.connect(self.set_aside)
        more.limits.limited.connect(self.limited)
        more.limits.limit_answered.connect(self.limit_answered)
        more.limits.limit_lifted.connect(self.limit_lifted)
        more.removed.connect(self.option_removed)
        more.confirmed.connect(self.confirmed)

    def _part(self, row: OptionCardRow) -> None:
        for name in row.panel.fields() if row.panel is not None else ():
            self.forgets_draft(f"{DRAFTS}{name}.{row.option}")

    def _open_drafted(self, step: OptionsStep) -> None:
        """Words begun about an option are on the screen again when the talk is taken up."""
        drafted = {name.rpartition(".")[2] for name, words in step.drafts.items() if words}
        for option in drafted & self._cards.rows.keys():
            row = self._cards.rows[option]
            if row.panel is None:
                row.open_more()
        if any(step.drafts.get(f"{DRAFTS}own.{field}") for field in ("label", "involves")):
            self._cards.own.show()

    def _look_at(self, topic: str, option: str, outcome: str) -> None:
        self._looking = _Looking(topic, option, outcome)
        self._front.setCurrentWidget(self._figure)
        if outcome:
            self.figure_opened.emit(PATIENT, outcome, option)
        self._refresh()
        self._figure.take_focus(Qt.FocusReason.MouseFocusReason)

    def _look_at_other(self, outcome: str) -> None:
        if self._looking is not None:
            self._look_at(self._looking.topic, self._looking.option, outcome)

    def _open_dying(self, figures: tuple[tuple[str, str], ...]) -> None:
        for outcome, option in figures:
            self.figure_opened.emit(PATIENT, outcome, option)

    def _bring(self, page: QWidget) -> None:
        self._front.setCurrentWidget(page)
        self._refresh()

    def _to_grid(self) -> None:
        self._bring(self._grid)

    def _to_cards(self) -> None:
        self._bring(self._cards)

    def _to_limits(self, option: str) -> None:
        self._bring(self._cards)
        self._cards.open_more(option)

    def _refresh(self) -> None:
        """Only what is in front is put together again."""
        step, looking = self._step, self._looking
        if step is None or step.grid is None:
            return
        if self._front.currentWidget() is self._grid:
            self._grid.show_grid(step.grid)
        elif self._front.currentWidget() is self._figure and looking is not None:
            if looking.option not in {column.option for column in step.grid.columns}:
                self._to_grid()
                return
            figure = step.figures.of(looking.topic, looking.option, looking.outcome)
            self._figure.show_figure(figure, step.back)
