"""Words about each option, in columns of the same width and weight; points can be marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sdm.consultation.value import Mark
from sdm.consultation.voice import PATIENT
from sdm.screens.options.columns import Columns
from sdm.screens.options.pressable import Pressable
from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.steps.grid_words import LineShown
from sdm.wording import _

Lines = tuple[LineShown, ...]


class PointPress(Pressable):
    """The words of one point, in the weight of every other line."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme)
        inside = QVBoxLayout(self)
        theme.space(inside, 0, 10, 10, 10, 10)
        label = WrappedLabel(theme, words, "body")
        self.let_through(label)
        inside.addWidget(label)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class PointLine(QWidget):
    """Pressed, it asks how the point is for the patient: it matters, or it puts them off."""

    point_marked = Signal(object, str, str, object, str)

    def __init__(self, theme: Theme, line: LineShown) -> None:
        super().__init__()
        self._line = line
        column = QVBoxLayout(self)
        theme.space(column, 4)
        self._press = PointPress(theme, line.text)
        column.addWidget(self._press)
        self._marked = WrappedLabel(theme, "", "patient")
        column.addWidget(self._marked)
        self._marks = QWidget()
        marks = Flow(self._marks)
        theme.space(marks, 6)
        self._matters = PlainButton(theme, _("This matters to me"))
        self._puts_off = PlainButton(theme, _("This puts me off"))
        for button in (self._matters, self._puts_off):
            name = _("{mark}: {point}").format(mark=button.words(), point=line.text)
            button.setAccessibleName(name)
            marks.addWidget(button)
        self._marks.hide()
        column.addWidget(self._marks)
        self._press.clicked.connect(self._offer)
        self._matters.clicked.connect(self._mark_matters)
        self._puts_off.clicked.connect(self._mark_puts_off)
        self.show_mark(line.mark)

    def show_mark(self, mark: str) -> None:
        self._marked.show_words(_("Marked: {mark}").format(mark=mark))
        self._marked.setVisible(bool(mark))

    def _offer(self) -> None:
        self._marks.setVisible(self._marks.isHidden())

    def _mark_matters(self) -> None:
        self._report(Mark.MATTERS)

    def _mark_puts_off(self) -> None:
        self._report(Mark.PUTS_OFF)

    def _report(self, mark: Mark) -> None:
        self._marks.hide()
        line = self._line
        self.point_marked.emit(PATIENT, line.option, line.point, mark, line.text)


class WordsColumn(QFrame):
    """What the aid says of one option on one matter."""

    point_marked = Signal(object, str, str, object, str)

    def __init__(self, theme: Theme, lines: Lines) -> None:
        super().__init__()
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        theme.space(column, 8, 14, 12, 14, 12)
        self._points: list[PointLine] = []
        for line in lines:
            column.addWidget(self._made(theme, line))
        column.addStretch(1)

    def show_marks(self, lines: Lines) -> None:
        points = (line for line in lines if line.point)
        for point, line in zip(self._points, points, strict=True):
            point.show_mark(line.mark)

    def _made(self, theme: Theme, line: LineShown) -> QWidget:
        if line.point:
            point = PointLine(theme, line)
            point.point_marked.connect(self.point_marked)
            self._points.append(point)
            return point
        return WrappedLabel(theme, line.text, "strong" if line.heading else "body")


class WordsCells(QWidget):
    """Built anew only when the words or the columns are others."""

    point_marked = Signal(object, str, str, object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        theme.space(self._row, 8)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._shown: tuple[Lines, ...] = ()
        self._columns: list[WordsColumn] = []

    def show_cells(self, cells: Sequence[Lines], columns: Columns) -> None:
        before, self._shown = self._shown, tuple(cells)
        if [_words(lines) for lines in before] != [_words(lines) for lines in self._shown]:
            self._rebuild()
        for column, lines in zip(self._columns, self._shown, strict=True):
            column.show_marks(lines)
        for column in self._columns:
            column.setFixedWidth(columns.column)

    def _rebuild(self) -> None:
        for gone in self._columns:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._columns = [WordsColumn(self._theme, lines) for lines in self._shown]
        for column in self._columns:
            column.point_marked.connect(self.point_marked)
            self._row.addWidget(column)


def _words(lines: Lines) -> list[tuple[str, str]]:
    """What the lines say, marks left out: a mark changes no structure."""
    return [(line.option + line.point, line.text) for line in lines]
