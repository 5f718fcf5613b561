"""A row of the grid: its title, and what it holds when open. Rows keep their places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.options.boxes import Boxes
from sdm.screens.options.columns import Columns
from sdm.screens.options.row_heading import RowHeading
from sdm.screens.options.words_cells import WordsCells
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.steps.dying import DyingShown
from sdm.steps.grid import GridStep, TopicRow
from sdm.steps.grid_words import WordsRow
from sdm.wording import _

_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Row(QWidget):
    """The title beside the boxes where three columns fit, above them where they do not."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme, self.key = theme, key
        self.heading = RowHeading(theme)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        theme.space(self.column, 8, 0, 0, 0, 6)
        self._note = WrappedLabel(theme, "", "small")
        self.column.addWidget(self._note)
        self._row = QBoxLayout(_ABOVE, self)
        theme.space(self._row, 0)
        self._row.addWidget(self.heading)
        self._row.addWidget(self.inside, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)

    def show_heading(
        self, title: str, why: str, opened: bool, columns: Columns, note: str = ""
    ) -> None:
        beside = opened and columns.title > 0
        self._row.setDirection(_BESIDE if beside else _ABOVE)
        self._row.setStretch(2, 1 if beside else 0)
        if beside:
            self.heading.setFixedWidth(columns.title)
            self._row.setSpacing(columns.gap)
        else:
            self.heading.setMinimumWidth(0)
            self.heading.setMaximumWidth(16_777_215)
            self._row.setSpacing(0)
        self.inside.setVisible(opened)
        self.inside.setFixedWidth(columns.area)
        self._note.show_words(note)
        self._note.setVisible(bool(note))
        self.heading.show_row(title, why, opened, beside, columns.title)


class TopicBoxes(Row):
    """A topic: the box of each option, and numbers about dying where they were asked for."""

    shown = Signal(object, str, bool)
    looked_at = Signal(str, str, str)
    dying_asked = Signal(object)

    def __init__(self, theme: Theme, topic: str) -> None:
        super().__init__(theme, topic)
        self._boxes: Boxes | None = None
        self._dying: Dying | None = None
        self._open = False
        self.heading.clicked.connect(self._toggle)

    def show_row(self, row: TopicRow, grid: GridStep, first: int, columns: Columns) -> None:
        self._open = row.open
        # Beside its boxes a long line would make the row tall: it stands above them instead.
        beside = row.open and columns.title > 0
        note = row.counted or (row.why if beside else "")
        self.show_heading(row.title, "" if beside else row.why, row.open, columns, note)
        if not row.open:
            return
        if self._boxes is None:
            self._boxes = Boxes(self.theme)
            self._boxes.looked_at.connect(self.looked_at)
            self._dying = Dying(self.theme)
            self._dying.asked.connect(self.dying_asked)
            self.column.addWidget(self._boxes)
            self.column.addWidget(self._dying)
        letters = [column.letter for column in grid.columns]
        self._boxes.show_cells(row.cells, letters, first, columns)
        if self._dying is not None:
            self._dying.show_dying(row.dying)

    def order_stops(self) -> None:
        if self._boxes is not None:
            self._boxes.follow(self.heading)

    def _toggle(self) -> None:
        """It opens when the talk says so: a sealed one is only read, and stays as it is."""
        self.heading.setChecked(self._open)
        self.shown.emit(PATIENT, self.key, not self._open)


class Dying(QWidget):
    """Closed until the patient asks; told in words, in the same size for every option."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._figures: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        theme.space(column, 6)
        self._ask = PlainButton(theme, "")
        self._title = WrappedLabel(theme, "", "strong")
        self._card = Card(theme)
        self._card.add(self._title)
        self._words = WrappedLabel(theme, "", "body")
        self._card.add(self._words)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._card)
        self._ask.clicked.connect(self._report)

    def show_dying(self, dying: DyingShown | None) -> None:
        self.setVisible(dying is not None)
        if dying is None:
            return
        self._figures = dying.figures
        self._ask.show_words(_("Here if you want it: {what}").format(what=dying.what))
        self._title.show_words(dying.what)
        self._ask.setVisible(not dying.asked)
        self._card.setVisible(dying.asked)
        self._words.show_words("\n\n".join(dying.lines))

    def _report(self) -> None:
        self.asked.emit(self._figures)


class WordsBoxes(Row):
    """A row of words; which of these stand open is no part of the talk."""

    point_marked = Signal(object, str, str, object, str)
    toggled = Signal(str)

    def __init__(self, theme: Theme, key: str, opened: bool) -> None:
        super().__init__(theme, key)
        self.opened = opened
        self._cells: WordsCells | None = None
        self.heading.clicked.connect(self._toggle)

    def show_row(self, row: WordsRow, first: int, columns: Columns) -> None:
        self.show_heading(row.title, row.hint, self.opened, columns)
        if not self.opened:
            return
        if self._cells is None:
            self._cells = WordsCells(self.theme)
            self._cells.point_marked.connect(self.point_marked)
            self.column.addWidget(self._cells)
        self._cells.show_cells(row.cells[first : first + columns.count], columns)

    def _toggle(self, opened: bool) -> None:
        self.opened = opened
        self.toggled.emit(self.key)
