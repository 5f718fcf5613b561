"""One box of the grid. Every box has the same parts, level with those of its neighbours."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from sdm.screens.options.arm import ArmPart
from sdm.screens.options.pressable import Pressable
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.grid_cell import Cell
from sdm.wording import _

_PAD, _GAP, _ARMS, _SAY = 8, 4, 8, 9
_CHEVRON = 18


@dataclass(frozen=True, slots=True)
class Heights:
    """Of the parts of a box, in pixels; a row gives all its boxes the tallest of each."""

    title: int = 0
    counts: int = 0
    name: int = 0
    body: int = 0
    difference: int = 0
    note: int = 0

    def tallest(self, other: "Heights") -> "Heights":
        return Heights(
            max(self.title, other.title),
            max(self.counts, other.counts),
            max(self.name, other.name),
            max(self.body, other.body),
            max(self.difference, other.difference),
            max(self.note, other.note),
        )

    @property
    def middle(self) -> int:
        """The place of a pair of pictures, or of words in a box as large."""
        return self.name + _GAP + self.body


class CellBox(Pressable):
    """Pressed anywhere it opens the close look; its name says the whole comparison."""

    looked_at = Signal(str, str, str)  # topic, option, outcome

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._cell: Cell | None = None
        self._title = WrappedLabel(theme, "", "strong", self)
        self._counts = WrappedLabel(theme, "", "small", self)
        self._arms = [ArmPart(theme, self) for _each in range(2)]
        self._frame = QFrame(self)
        self._frame.setProperty("look", "sunk")
        self._say = WrappedLabel(theme, "", "body", self._frame)
        self._difference = WrappedLabel(theme, "", "strong", self)
        self._note = WrappedLabel(theme, "", "small", self)
        words = (self._title, self._counts, self._frame, self._difference, self._note)
        for label in (self._title, self._counts, self._difference, self._note):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.let_through(*words, *self._arms)
        self.clicked.connect(self._report)

    def show_cell(self, cell: Cell) -> None:
        if cell == self._cell:
            return
        self._cell = cell
        self._title.show_words(cell.title)
        self._counts.show_words(cell.counts)
        self._difference.show_words(cell.difference)
        self._note.show_words(cell.note)
        self._say.show_words(cell.say)
        self._frame.setVisible(bool(cell.say))
        for place, part in enumerate(self._arms):
            part.setVisible(place < len(cell.arms))
            if place < len(cell.arms):
                part.show_arm(cell.arms[place])
        self.setAccessibleName(_("{box} Look at this closely.").format(box=cell.name))

    def heights(self, width: int) -> Heights:
        """What each part needs in a box of this width."""
        inside = width - 2 * self.theme.px(_PAD)
        if self._cell is None:
            return Heights()
        shared = {
            "title": self._title.heightForWidth(inside),
            "counts": self._counts.heightForWidth(inside) if self._cell.counts else 0,
            "difference": self._difference.heightForWidth(inside - self.theme.px(_CHEVRON)),
            "note": self._note.heightForWidth(inside) if self._cell.note else 0,
        }
        arms = self._arms[: len(self._cell.arms)]
        if not arms:
            pad = self.theme.px(_SAY)
            return Heights(body=self._say.heightForWidth(inside - 2 * pad) + 2 * pad, **shared)
        half = self._half(inside)
        return Heights(
            name=max(arm.name_height(half) for arm in arms),
            body=max(arm.body_height(half) for arm in arms),
            **shared,
        )

    def height_of(self, parts: Heights) -> int:
        px = self.theme.px
        words = parts.title + parts.counts + parts.middle + parts.difference + parts.note
        return words + 2 * px(_PAD) + 3 * px(_GAP) + px(2)

    def arrange(self, parts: Heights) -> None:
        px = self.theme.px
        start, top, inside = px(_PAD), px(_PAD), self.width() - 2 * px(_PAD)
        self._put(self._title, QRect(start, top, inside, parts.title))
        top += parts.title
        self._put(self._counts, QRect(start, top, inside, parts.counts))
        top += parts.counts + px(_GAP) + px(2)
        self._arrange_middle(QRect(start, top, inside, parts.middle), parts)
        top += parts.middle + px(_GAP)
        wide = inside - px(_CHEVRON)
        self._put(self._difference, QRect(start, top, wide, parts.difference))
        top += parts.difference
        self._put(self._note, QRect(start, top, inside, parts.note))

    def paint_more(self, painter: QPainter) -> None:
        side = self.theme.px(_CHEVRON)
        near = self._difference.geometry()
        place = QRect(self.width() - self.theme.px(_PAD) - side, near.y(), side, side)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = "chevron-left" if mirrored else "chevron-right"
        pixmap = self.theme.icon(icon, _CHEVRON, "ink", self.devicePixelRatioF())
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(seen.topLeft(), pixmap)

    def _arrange_middle(self, place: QRect, parts: Heights) -> None:
        half = self._half(place.width())
        for which, arm in enumerate(self._arms):
            start = place.x() + which * (half + self.theme.px(_ARMS))
            self._put(arm, QRect(start, place.y(), half, place.height()))
            arm.arrange(parts.name, parts.body, _GAP)
        self._put(self._frame, place)
        pad = self.theme.px(_SAY)
        self._say.setGeometry(pad, pad, place.width() - 2 * pad, place.height() - 2 * pad)

    def _half(self, inside: int) -> int:
        return (inside - self.theme.px(_ARMS)) // 2

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _report(self) -> None:
        if self._cell is not None:
            self.looked_at.emit(self._cell.topic, self._cell.option, self._cell.outcome)
