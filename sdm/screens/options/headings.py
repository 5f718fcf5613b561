"""The headings of the columns: they stay in place while the rows below them scroll."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sdm.screens.options.columns import GAP, MARGIN, Columns
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.steps.grid import Column, GridStep
from sdm.wording import _

_ROUND = 30


class Letter(QWidget):
    """A letter in a circle: options go by letters, never by colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._letter = theme, ""
        theme.changed.connect(self._change)

    def _change(self) -> None:
        self.updateGeometry()
        self.update()

    def show_letter(self, letter: str) -> None:
        self._letter = letter
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(_ROUND)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(_ROUND)
        circle = QRect(0, (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("primary_soft"))
            painter.drawEllipse(QRectF(circle))
            painter.setPen(self._theme.colour("primary"))
            painter.setFont(self._theme.font(16, 600))
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self._letter)


class ColumnHeading(QWidget):
    """Letter and name; what limits the option here; a quiet way to say that something does."""

    limits_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._option = ""
        row = QHBoxLayout(self)
        theme.space(row, 8, 8, 4, 0, 4)
        self._letter = Letter(theme)
        self._label = WrappedLabel(theme, "", "card")
        self._label.limit_lines(3)
        self._limit = WrappedLabel(theme, "", "clinician")
        self._ask = QuietButton(theme, _("Limits"))
        words = QVBoxLayout()
        theme.space(words, 0)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._limit)
        words.addStretch(1)
        row.addWidget(self._letter)
        row.addLayout(words, 1)
        row.addWidget(self._ask)
        self._ask.clicked.connect(self._report)

    def show_column(self, column: Column) -> None:
        self._option = column.option
        self._letter.show_letter(column.letter)
        self._label.show_words(column.label)
        self._limit.show_words(column.limit)
        self._limit.setVisible(bool(column.limit))
        name = _("Limits, not here or not safe: {option}").format(option=column.label)
        self._ask.setAccessibleName(name)
        self._ask.setToolTip(name)

    def _report(self) -> None:
        self.limits_asked.emit(self._option)


class Paging(QWidget):
    """Where more options are in view than columns fit: a press names those it brings."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._back = self._on = 0
        row = QHBoxLayout(self)
        theme.space(row, 10)
        self._words = WrappedLabel(theme, "", "strong")
        self._before = PlainButton(theme, "", icon="chevron-left")
        self._after = PlainButton(theme, "", icon="chevron-right")
        row.addWidget(self._words, 1)
        row.addWidget(self._before)
        row.addWidget(self._after)
        self._before.clicked.connect(self._step_back)
        self._after.clicked.connect(self._step_on)

    def show_place(self, letters: str, first: int, count: int) -> None:
        total, end = len(letters), first + count
        self.setVisible(count < total)
        words = _("Options {which} of {total}").format(which=_span(letters[first:end]), total=total)
        self._words.show_words(words)
        self._back, self._on = min(count, first), min(count, total - end)
        self._name(self._before, letters[first - self._back : first])
        self._name(self._after, letters[end : end + self._on])

    def _name(self, button: PlainButton, letters: str) -> None:
        button.setVisible(bool(letters))
        button.show_words(_("Show {which}").format(which=_span(letters)))

    def _step_back(self) -> None:
        self._step(-self._back, self._after)

    def _step_on(self) -> None:
        self._step(self._on, self._before)

    def _step(self, by: int, way_back: QWidget) -> None:
        """Where the pressed button goes, whoever uses keys stands at the way back."""
        self.stepped.emit(by)
        if not (self._before.isVisible() and self._after.isVisible()):
            way_back.setFocus(Qt.FocusReason.TabFocusReason)


def _span(letters: str) -> str:
    """One letter, or from the first to the last of several."""
    return letters if len(letters) < 2 else f"{letters[0]}–{letters[-1]}"


class Headings(QFrame):
    """A frozen strip with the same columns as the rows below."""

    all_asked = Signal()
    stepped = Signal(int)
    limits_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._corner = QWidget()
        corner = QHBoxLayout(self._corner)
        theme.space(corner, 4)
        self._all = QuietButton(theme, _("All options"), icon="arrow-left")
        self._paging = Paging(theme)
        corner.addWidget(self._all)
        corner.addWidget(self._paging)
        corner.addStretch(1)
        self._cells: list[ColumnHeading] = []
        self._grid = QGridLayout(self)
        theme.space(self._grid, GAP, MARGIN, 2, MARGIN, 2)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._all.clicked.connect(self.all_asked)
        self._paging.stepped.connect(self.stepped)

    def show_columns(self, grid: GridStep, first: int, columns: Columns) -> None:
        while len(self._cells) < columns.count:
            cell = ColumnHeading(self._theme, self)
            cell.limits_asked.connect(self.limits_asked)
            self._cells.append(cell)
        beside = columns.title > 0 and columns.count == len(grid.columns)
        self._grid.removeWidget(self._corner)
        for cell in self._cells:
            self._grid.removeWidget(cell)
        span = 1 if beside else columns.count + 1
        self._grid.addWidget(self._corner, 0, 0, 1, span)
        row, shift = (0 if beside else 1), (1 if columns.title else 0)
        self._grid.setColumnMinimumWidth(0, columns.title)
        shown = grid.columns[first : first + columns.count]
        for place, cell in enumerate(self._cells):
            cell.setVisible(place < len(shown))
            if place < len(shown):
                cell.show_column(shown[place])
                cell.setFixedWidth(columns.column)
                self._grid.addWidget(cell, row, place + shift)
        letters = "".join(column.letter for column in grid.columns)
        self._paging.show_place(letters, first, columns.count)
