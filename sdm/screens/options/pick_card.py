"""One option as one line, picked by pressing it."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStyle, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.options.pressable import Pressable
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.options import OptionCard
from sdm.wording import _

_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_MARK = 20
_ROOMY = 700
_STATE = 136  # pixels for either words, so that picking moves nothing


class PickCard(Pressable):
    """The square and the words both say whether it is picked; colour only follows them."""

    picked = Signal(object, str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.option = ""
        self.setCheckable(True)
        self.radius = 12
        self._label = WrappedLabel(theme, "", "card")
        self._first = WrappedLabel(theme, "", "body")
        self._off = WrappedLabel(theme, _("Look at this"), "small")
        self._on = WrappedLabel(theme, _("We will look at this"), "patient")
        self._row = QBoxLayout(_BESIDE, self)
        theme.space(self._row, 10, 52, 9, 16, 9)
        for child, share in ((self._label, 30), (self._first, 54), (self._off, 0), (self._on, 0)):
            self.let_through(child)
            self._row.addWidget(child, share)
        for child in (self._label, self._first):
            policy = child.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            child.setSizePolicy(policy)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._report)
        theme.changed.connect(self._settle)
        self._settle()

    def show_card(self, card: OptionCard) -> None:
        self.option = card.option
        self._label.show_words(card.label)
        self._first.show_words(card.first)
        self._first.setVisible(bool(card.first))
        self.setChecked(card.picked)
        self._mark_words(card.picked)
        self.setAccessibleName(card.label)
        self.setAccessibleDescription(card.first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paint_more(self, painter: QPainter) -> None:
        px = self.theme.px
        side = px(_MARK)
        square = QRect(px(18), (self.height() - side) // 2, side, side)
        box = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), square))
        ink = self.theme.colour("patient" if self.isChecked() else "edge")
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(self.theme.colour("card"))
        painter.drawRoundedRect(box, px(5), px(5))
        if self.isChecked():
            inset = side * 0.25
            painter.setBrush(ink)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), px(3), px(3))

    def _mark_words(self, picked: bool) -> None:
        self._on.setVisible(picked)
        self._off.setVisible(not picked)
        self.edge, self.edge_width = ("patient", 2.0) if picked else ("line", 1.0)
        self.update()

    def _settle(self) -> None:
        roomy = self.width() >= self.theme.px(_ROOMY)
        self._row.setDirection(_BESIDE if roomy else _ABOVE)
        self.setMinimumHeight(self.theme.px(52))
        for words in (self._on, self._off):
            words.setMinimumWidth(self.theme.px(_STATE) if roomy else 0)

    def _report(self, picked: bool) -> None:
        self._mark_words(picked)
        self.picked.emit(PATIENT, self.option, picked)
