"""The five panels of the bars, and what each is asked for."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from sdm.screens.bars.panel_area import PanelArea
from sdm.screens.bars.saying_panel import SayingPanel
from sdm.screens.screen import DraftLine
from sdm.screens.something_urgent import SomethingUrgent
from sdm.screens.stop_here import StopHere
from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.steps.bar import BarStep
from sdm.wording import _


class Panels(QObject):
    typed = Signal(str, str)
    waited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.area = PanelArea(theme)
        self.question = SayingPanel(
            theme,
            _("Ask a question"),
            _("The question"),
            _("It prints on the page, answered or not."),
        )
        self.differently = SayingPanel(
            theme,
            _("I see it differently"),
            _("How I see it"),
            _("Seeing it differently is fine. Both views stay on the page."),
        )
        self.time = SayingPanel(
            theme,
            _("I need more time"),
            _("What would help, if you like to say"),
            _("Nothing has to be decided today."),
            needs_words=False,
        )
        self.urgent = SomethingUrgent(theme)
        self.stop = StopHere(theme)
        for key, panel in self._by_name().items():
            self.area.hold(key, panel)
            panel.closed.connect(self.area.put_away)
        for name, field in self._fields().items():
            DraftLine(name, field).typed.connect(self.typed)
            field.troubled.connect(self.waited)

    def show_bar(self, bar: BarStep) -> None:
        self.question.show_said(bar, bar.questions)
        self.differently.show_said(bar, bar.differences)
        self.time.show_said(bar, bar.time_needed)
        self.urgent.show_bar(bar)
        self.stop.show_bar(bar)

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        for name, field in self._fields().items():
            field.hold_draft(drafts.get(name, ""))

    def waiting(self) -> Iterator[str]:
        """The fields whose words cannot be kept as they are."""
        return (field.label for field in self._fields().values() if field.waits)

    def settle(self) -> None:
        for field in self._fields().values():
            field.settle()

    def _by_name(self) -> dict[str, SayingPanel | SomethingUrgent | StopHere]:
        return {
            "question": self.question,
            "differently": self.differently,
            "time": self.time,
            "urgent": self.urgent,
            "stop": self.stop,
        }

    def _fields(self) -> dict[str, Field]:
        return {
            "bar.question": self.question.field,
            "bar.differently": self.differently.field,
            "bar.time": self.time.field,
            "bar.urgent.what": self.urgent.what,
            "bar.urgent.by-whom": self.urgent.by_whom,
            "bar.urgent.when": self.urgent.when,
        }
