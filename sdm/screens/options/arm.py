"""One group in a box: its name, its picture, and both fates as numbers with words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from sdm.evidence.icon_array import icon_array
from sdm.screens.theme import Theme
from sdm.screens.widgets.icon_array import SMALL, IconArray
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.grid_cell import ArmShown

_SIDE = 70  # pixels of a picture of 100 people at 100 %
_BESIDE = 6


class ArmPart(QWidget):
    """Laid out by its box, so that the parts of all boxes of a row stand level."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: IconArray | None = None
        self._out_of = 0
        self.name = WrappedLabel(theme, "", "small", self)
        self._numbers = [WrappedLabel(theme, "", "strong", self) for _each in range(2)]
        self._words = [WrappedLabel(theme, "", "small", self) for _each in range(2)]
        for label in (self.name, *self._numbers, *self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def show_arm(self, arm: ArmShown) -> None:
        self.name.show_words(arm.name)
        fates = (arm.did_not, arm.happened)
        for number, word, fate in zip(self._numbers, self._words, fates, strict=True):
            number.show_words(fate[0])
            word.show_words(fate[1])
        if not arm.drawn:
            self._drop_picture()
            self.setAccessibleName(arm.sentence)
            return
        grid = icon_array(arm.events, arm.out_of)
        if self._picture is None or self._out_of != arm.out_of:
            self._drop_picture()
            self._out_of = arm.out_of
            cell = SMALL if arm.out_of <= 100 else 3
            self._picture = IconArray(self._theme, grid, arm.sentence, cell, self)
            self._picture.show()
        self._picture.show_grid(grid, arm.sentence)

    def name_height(self, width: int) -> int:
        return self.name.heightForWidth(width)

    def body_height(self, width: int) -> int:
        beside = self._beside(width)
        picture = self._picture.sizeHint().height() if self._picture else 0
        fates = sum(label.heightForWidth(beside) for label in (*self._numbers, *self._words))
        return max(picture, self._theme.px(_SIDE), fates)

    def arrange(self, name: int, body: int, gap: int) -> None:
        """Within its own width: the name, then the picture with its two fates beside it."""
        width = self.width()
        self._put(self.name, QRect(0, 0, width, name))
        top, start = name + gap, 0
        if self._picture is not None:
            size = self._picture.sizeHint()
            self._put(
                self._picture, QRect(0, top + body - size.height(), size.width(), size.height())
            )
            start = width - self._beside(width)
        self._fate(0, start, top, width - start)
        happened = sum(
            each[1].heightForWidth(width - start) for each in (self._numbers, self._words)
        )
        self._fate(1, start, top + body - happened, width - start)

    def _fate(self, which: int, start: int, top: int, width: int) -> None:
        for label in (self._numbers[which], self._words[which]):
            tall = label.heightForWidth(width)
            self._put(label, QRect(start, top, width, tall))
            top += tall

    def _beside(self, width: int) -> int:
        taken = self._picture.sizeHint().width() + self._theme.px(_BESIDE) if self._picture else 0
        return max(width - taken, self._theme.px(28))

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _drop_picture(self) -> None:
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
