"""Weigh up: nothing is summed. The grid, the two leanings, where the two see it differently."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import Voice
from sdm.screens.said.sealed_line import SealedLine, close_fields
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.screens.weigh.differences import Differences
from sdm.screens.weigh.leaning import LeaningLane, ViewLane
from sdm.screens.weigh.open_cell import OpenCell
from sdm.screens.weigh.pull_cell import CellKey
from sdm.screens.weigh.pull_grid import PullGrid
from sdm.screens.widgets.labels import SectionHeading, WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.tab_order import move_into, order_tab_stops
from sdm.steps.weigh import Cell, ValueRow, WeighStep
from sdm.wording import _

DRAFTS = "weigh."


class WeighScreen(StepScreen):
    pull_judged = Signal(object, int, str, object, str)  # voice, value, option, pull, because
    leaned = Signal(object, str, object, str, bool)  # voice, option, sure, because, unsure
    yours_first_asked = Signal(object)
    suggested = Signal(object, str, str, str)  # voice, option, because, you said
    seen_differently = Signal(object, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: WeighStep | None = None
        self._open: tuple[CellKey, OpenCell] | None = None
        self._speaker: Voice | None = None
        page = self.make_page()
        page.add(SectionHeading(theme, _("What matters, and what each option does"), "title"))
        self._sealed = SealedLine(theme)
        self._how = WrappedLabel(theme, "", "quiet")
        self._grid = PullGrid(theme)
        self._leaning, self._view = LeaningLane(theme), ViewLane(theme)
        self._differences = Differences(theme)
        self._limits = WrappedLabel(theme)
        page.add(self._sealed)
        page.add(self._how)
        page.add(self._limits)
        page.add(self._grid)
        page.add(SectionHeading(theme, _("Which way do we lean?")))
        page.add(SideBySide(theme, self._leaning, self._view))
        page.add(self._differences)
        self.keeps_draft(f"{DRAFTS}leaning", self._leaning.because)
        self.keeps_draft(f"{DRAFTS}view", self._view.because)
        self.keeps_draft(f"{DRAFTS}you-said", self._view.you_said)
        self.keeps_draft(f"{DRAFTS}difference", self._differences.field)
        self._connect()

    def show_step(self, step: WeighStep) -> None:
        self._step = step
        self._how.show_words(_how(step))
        self._limits.show_words("\n".join(step.limits))
        self._limits.setVisible(bool(step.limits))
        self._grid.setVisible(bool(step.rows and step.rows[0].cells))
        if self._open is not None and self._find(self._open[0]) is None:
            self._close()
        self._grid.show_rows(step.rows if step.rows and step.rows[0].cells else ())
        self._show_open()
        self._sealed.show_sealed(step.sealed, self)
        self._leaning.show_step(step)
        self._view.show_step(step)
        self._differences.show_names(step.patient, step.clinician, step.supporters)
        self._differences.show_lines(step.differences, (each.bare for each in step.differences))
        order_tab_stops(self)

    def _connect(self) -> None:
        self._grid.asked.connect(self._open_or_close)
        self._leaning.leaned.connect(self.leaned)
        self._leaning.yours_first_asked.connect(self.yours_first_asked)
        self._view.suggested.connect(self.suggested)
        self._differences.seen.connect(self.seen_differently)
        self._differences.taken_back.connect(self.taken_back)
        for part in (self._leaning, self._view, self._differences):
            part.confirmed.connect(self.confirmed)

    def _open_or_close(self, value: int, option: str) -> None:
        again = self._open is not None and self._open[0] == (value, option)
        self._close()
        if not again:
            self._open_box((value, option))

    def _open_box(self, key: CellKey) -> None:
        box = OpenCell(self.theme, self._speaker, self._grid)
        box.judged.connect(self._judged)
        box.speaker_chosen.connect(self._hold_speaker)
        box.confirmed.connect(self.confirmed)
        box.closed.connect(self._close_and_return)
        self._open = (key, box)
        self._show_open()
        name = self._draft_name(key)
        self.keeps_draft(name, box.because)
        if self._step is not None:
            close_fields(box, self._step.sealed)
            box.because.hold_draft(self._step.drafts.get(name, ""))
        self._grid.open_below(key, box)
        order_tab_stops(self)
        move_into(box)

    def _close(self) -> None:
        if self._open is None:
            return
        key, box = self._open
        box.because.settle()
        self._open = None
        self.forgets_draft(self._draft_name(key))
        self._grid.close_open()

    def _close_and_return(self) -> None:
        key = self._open[0] if self._open else None
        self._close()
        if key is not None:
            self._grid.focus_cell(key)

    def _show_open(self) -> None:
        if self._open is None or self._step is None:
            return
        found = self._find(self._open[0])
        if found is not None:
            row, cell = found
            step = self._step
            self._open[1].show_cell(cell, row.words, step.patient, step.clinician)

    def _find(self, key: CellKey) -> tuple[ValueRow, Cell] | None:
        rows = self._step.rows if self._step else ()
        boxes = ((row, cell) for row in rows for cell in row.cells)
        return next((found for found in boxes if (found[0].n, found[1].option.id) == key), None)

    def _judged(self, voice: Voice, pull: object, because: str) -> None:
        if self._open is not None:
            value, option = self._open[0]
            self.pull_judged.emit(voice, value, option, pull, because)

    def _hold_speaker(self, voice: Voice) -> None:
        self._speaker = voice

    def _draft_name(self, key: CellKey) -> str:
        return f"{DRAFTS}because.{key[0]}.{key[1]}"


def _how(step: WeighStep) -> str:
    if not step.rows:
        return _("Nothing was carried on from “What matters” yet. You can do that there.")
    if not step.rows[0].cells:
        return _("No option is in view yet. You can choose some in “Options”.")
    return _("Press a box and fill it in together. Leave any box as it is. Nothing is added up.")
