"""What matters against each option: a grid where there is room, else one list under each value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.weigh.open_cell import OpenCell
from sdm.screens.weigh.pull_cell import CellKey, PullCell
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.option_names import NamedOption
from sdm.steps.weigh import Cell, ValueRow

_TITLE, _COLUMN, _GAP = 190, 176, 10  # pixels at 100 %: narrower than this and boxes go in a list
_IN_LIST = 250  # the least width of a box in the list
_STEP = 20  # grid rows kept for each value, so that what opens below a box has its place


class OptionHeading(QWidget):
    """The option's name, and what limits it here."""

    def __init__(self, theme: Theme, option: NamedOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 2)
        label = WrappedLabel(theme, option.label, "card")
        label.limit_lines(3)
        column.addWidget(label)
        if option.limit:
            column.addWidget(WrappedLabel(theme, option.limit, "clinician"))
        column.addStretch(1)


class RowTitle(QWidget):
    """One value, in the patient's words, with how much it matters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 2, 0, 10, 6, 0)
        self._words = WrappedLabel(theme, "", "card")
        self._weight = WrappedLabel(theme, "", "quiet")
        column.addWidget(self._words)
        column.addWidget(self._weight)
        column.addStretch(1)

    def show_row(self, row: ValueRow) -> None:
        self._words.show_words(row.words)
        self._weight.show_words(row.weight)
        self._weight.setVisible(bool(row.weight))


class PullGrid(QWidget):
    """`asked(value, option)`: a box was pressed. One box at most is open, below its own line."""

    asked = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        theme.space(self._grid, _GAP)
        self._options: tuple[NamedOption, ...] = ()
        self._headings: list[OptionHeading] = []
        self._placing = False
        self._titles: dict[int, RowTitle] = {}
        self._cells: dict[CellKey, PullCell] = {}
        self._open: tuple[CellKey, OpenCell] | None = None
        self._wide, self._in_line = True, 1
        theme.changed.connect(self._change)

    def show_rows(self, rows: tuple[ValueRow, ...]) -> None:
        keys = [(row.n, cell.option.id) for row in rows for cell in row.cells]
        options = tuple(cell.option for cell in rows[0].cells) if rows else ()
        if keys != list(self._cells) or options != self._options:
            self._build(rows, options)
        for row in rows:
            self._titles[row.n].show_row(row)
            for cell in row.cells:
                self._cells[row.n, cell.option.id].show_cell(cell, row.words)

    def open_below(self, key: CellKey, box: OpenCell) -> None:
        self._open = (key, box)
        self._cells[key].mark_open(True)
        self._place_open()
        box.show()

    def close_open(self) -> None:
        if self._open is None:
            return
        (key, box), self._open = self._open, None
        self._grid.removeWidget(box)
        box.hide()
        box.deleteLater()
        if key in self._cells:
            self._cells[key].mark_open(False)

    def focus_cell(self, key: CellKey) -> None:
        if key in self._cells:
            self._cells[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _change(self) -> None:
        self._settle()

    def _build(self, rows: tuple[ValueRow, ...], options: tuple[NamedOption, ...]) -> None:
        for gone in (*self._headings, *self._titles.values(), *self._cells.values()):
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._options = options
        self._headings = [OptionHeading(self._theme, each, self) for each in options]
        self._titles = {row.n: RowTitle(self._theme, self) for row in rows}
        self._cells = {
            (row.n, cell.option.id): self._make_cell(row, cell)
            for row in rows
            for cell in row.cells
        }
        self._in_line = len(options) if self._wide else self._in_line
        self._settle(anew=True)

    def _make_cell(self, row: ValueRow, cell: Cell) -> PullCell:
        made = PullCell(self._theme, (row.n, cell.option.id), self)
        made.asked.connect(self.asked)
        return made

    def _settle(self, anew: bool = False) -> None:
        """Showing a heading can bring a scroll bar and so a resize, in the middle of placing."""
        if self._placing:
            return
        self._placing = True
        if self._fits_otherwise() or anew:
            self._place()
        if self._fits_otherwise():
            self._place()
        self._placing = False

    def _fits_otherwise(self) -> bool:
        """Whether the width asks for other lines than are laid out now."""
        columns = len(self._options)
        least = self._theme.px(_TITLE + columns * (_COLUMN + _GAP))
        wide = self.width() >= least
        in_line = max(self.width() // max(self._theme.px(_IN_LIST + _GAP), 1), 1)
        in_line = columns if wide else max(min(in_line, columns), 1)
        before = (self._wide, self._in_line)
        self._wide, self._in_line = wide, in_line
        return before != (wide, in_line)

    def _place(self) -> None:
        self._stretch()
        for n, heading in enumerate(self._headings):
            heading.setVisible(self._wide)
            if self._wide:
                self._grid.addWidget(heading, 0, n + 1)
        for place, title in enumerate(self._titles.values()):
            across = 1 if self._wide else self._in_line
            self._grid.addWidget(title, self._line(place), 0 if self._wide else 1, 1, across)
            title.show()
        for key, cell in self._cells.items():
            self._grid.addWidget(cell, *self._spot(key))
            cell.name_option(not self._wide)
            cell.show()
        self._place_open()

    def _stretch(self) -> None:
        """Equal columns for the options, whichever they are."""
        last = max(self._grid.columnCount(), self._in_line + 1)
        for column in range(1, last):
            self._grid.setColumnStretch(column, 100 if column <= self._in_line else 0)
        self._grid.setColumnStretch(0, 90 if self._wide else 0)

    def _place_open(self) -> None:
        if self._open is not None:
            key, box = self._open
            start = 0 if self._wide else 1
            across = self._in_line + 1 - start
            self._grid.addWidget(box, self._spot(key)[0] + 1, start, 1, across)

    def _spot(self, key: CellKey) -> tuple[int, int]:
        """The grid row and column of a box; below each line of boxes one row is left to open."""
        place = [each.id for each in self._options].index(key[1])
        line, column = divmod(place, self._in_line)
        title = 0 if self._wide else 1
        return self._line(self._row_of(key)) + title + 2 * line, column + 1

    def _row_of(self, key: CellKey) -> int:
        return list(self._titles).index(key[0])

    def _line(self, row: int) -> int:
        return 1 + row * _STEP
