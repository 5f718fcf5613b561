"""Who came along, and what for."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.presence import Part
from sdm.screens.theme import Theme
from sdm.screens.widgets.at_top import at_top
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.keyed_rows import KeyedRows
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.steps.here import Companion
from sdm.wording import _


class CompanionRow(QWidget):
    removed = Signal(int)

    def __init__(self, theme: Theme, n: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n = n
        row = QHBoxLayout(self)
        theme.space(row, 12)
        self._line = WrappedLabel(theme)
        self._remove = QuietButton(theme, _("Remove"), "x")
        self._remove.clicked.connect(self._press)
        row.addWidget(self._line, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, companion: Companion) -> None:
        self._line.show_words(companion.line)
        self._remove.setAccessibleName(_("Remove {name}").format(name=companion.name))

    def _press(self) -> None:
        self.removed.emit(self._n)


class Companions(QWidget):
    """A name and what they are here for, then "Add": neither is guessed."""

    brought_along = Signal(str, str)  # name, part
    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sent = ""
        column = QVBoxLayout(self)
        theme.space(column, 10)
        column.addWidget(WrappedLabel(theme, _("Who came along?"), "label"))
        self._rows: KeyedRows[CompanionRow] = KeyedRows(theme, self._make_row, gap=4)
        column.addWidget(self._rows.widget)
        self.field = LineField(theme, _("Their name, or who they are to you"))
        choices = (
            (Part.SUPPORTER, _("To support me")),
            (Part.INTERPRETER, _("Interpreter")),
            (Part.FAMILY_INTERPRETER, _("Family, to interpret")),
            (Part.OTHER, _("Something else")),
        )
        self._part = ChoiceRow(theme, _("They are here as"), choices)
        column.addWidget(SideBySide(theme, at_top(self.field), at_top(self._part)))
        add = PlainButton(theme, _("Add them"), icon="plus")
        add.clicked.connect(self._add)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_companions(self, companions: tuple[Companion, ...]) -> None:
        self._rows.show_keys(one.n for one in companions)
        for one in companions:
            self._rows[one.n].show_line(one)
        if self._sent and self._sent in {one.name for one in companions}:
            self.field.clear_if_shown((self._sent,))
            self._part.show_choice(None)
        self._sent = ""

    def _make_row(self, n: Hashable) -> CompanionRow:
        row = CompanionRow(self.theme, int(str(n)))
        row.removed.connect(self.removed)
        return row

    def _add(self) -> None:
        self.field.settle()
        name, part = self.field.words(), self._part.choice
        if not name.strip():
            self.field.show_trouble(_("Who is it? Write a name, or a word such as “my sister”."))
        elif part is None:
            self.field.show_trouble(_("Press what they are here as, too."))
        else:
            self.field.show_trouble("")
            self._sent = name
            self.brought_along.emit(name, part)
