"""One comparison over the whole screen, in one sentence, with everything that stands behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.value import Mark
from sdm.evidence.icon_array import icon_array
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.icon_array import LARGE, IconArray
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.steps.figure import BigArm, FigureStep
from sdm.wording import _


class BigArmCard(QWidget):
    """One group: its name, its people, and both fates in whole sentences."""

    def __init__(self, theme: Theme, arm: BigArm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        theme.space(column, 8)
        shown = arm.shown
        column.addWidget(WrappedLabel(theme, shown.name, "card"))
        if shown.drawn:
            cell = LARGE if shown.out_of <= 100 else 9
            picture = IconArray(theme, icon_array(shown.events, shown.out_of), shown.sentence, cell)
            column.addWidget(picture)
        column.addWidget(WrappedLabel(theme, arm.happened, "strong"))
        column.addWidget(WrappedLabel(theme, arm.did_not, "strong"))
        column.addStretch(1)


class OtherPress(PlainButton):
    """Opens another comparison of the same option on the same topic."""

    pressed_for = Signal(str)

    def __init__(self, theme: Theme, outcome: str, label: str) -> None:
        super().__init__(theme, label)
        self._outcome = outcome
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.pressed_for.emit(self._outcome)


class FigurePage(QWidget):
    """What is shown is built anew only when it is another comparison or was marked."""

    back_asked = Signal()
    other_asked = Signal(str)
    point_marked = Signal(str, str, object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: FigureStep | None = None
        self._body: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._page = ScrollColumn(theme, widest=1500)
        column.addWidget(self._page)
        self._back = PlainButton(theme, "", icon="chevron-left")
        self._crumb = WrappedLabel(theme, "", "quiet")
        self._sentence = WrappedLabel(theme, "", "title")
        self.words = LineField(
            theme, _("In your own words, if you like"), shows_label=True, limit=2000
        )
        self._matters = PlainButton(theme, _("This matters to me"))
        self._puts_off = PlainButton(theme, _("This puts me off"))
        self._page.column.addLayout(self._top())
        self._page.add(self._sentence)
        self._place = QVBoxLayout()
        theme.space(self._place, 12)
        self._page.column.addLayout(self._place)
        self._page.add(self._marking())
        self._back.clicked.connect(self.back_asked)
        self._matters.clicked.connect(self._mark_matters)
        self._puts_off.clicked.connect(self._mark_puts_off)

    def show_figure(self, figure: FigureStep, back: str) -> None:
        self._back.show_words(back)
        if figure == self._shown:
            return
        other = self._shown is None or figure.point != self._shown.point
        self._shown = figure
        self._crumb.show_words(figure.crumb)
        self._sentence.show_words(figure.sentence)
        marks = [
            _("Marked: {mark}: {words}").format(mark=m.mark, words=m.told.words)
            for m in figure.marked
        ]
        self._marks.show_words("\n".join(marks))
        self._marks.setVisible(bool(marks))
        self.words.clear_if_shown([each.told.words for each in figure.marked])
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = self._made(figure)
        self._place.addWidget(self._body)
        if other:
            self._page.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._theme.space(row, 12)
        row.addWidget(self._back)
        row.addWidget(self._crumb, 1)
        return row

    def _marking(self) -> Card:
        card = Card(self._theme)
        card.add(self.words)
        presses = Flow()
        self._theme.space(presses, 8)
        presses.addWidget(self._matters)
        presses.addWidget(self._puts_off)
        card.column.addLayout(presses)
        self._marks = WrappedLabel(self._theme, "", "patient")
        card.add(self._marks)
        return card

    def _made(self, figure: FigureStep) -> QWidget:
        facts = self._facts(figure)
        if not figure.arms:
            return facts
        return SideBySide(self._theme, self._pictures(figure), facts, least=500)

    def _pictures(self, figure: FigureStep) -> Card:
        card = Card(self._theme)
        arms = [BigArmCard(self._theme, arm) for arm in figure.arms]
        if len(arms) == 2:
            card.add(SideBySide(self._theme, arms[0], arms[1], least=262))
        else:
            card.add(arms[0])
        rule = QWidget()
        rule.setProperty("look", "rule")
        card.add(WrappedLabel(self._theme, figure.difference, "card"))
        card.column.addStretch(1)
        return card

    def _facts(self, figure: FigureStep) -> Card:
        card = Card(self._theme)
        self._theme.space(card.column, 3, 18, 14, 18, 16)
        for section in figure.facts:
            card.add(WrappedLabel(self._theme, section.heading, "label"))
            for words in section.paragraphs:
                card.add(WrappedLabel(self._theme, words, "quiet"))
            card.column.addSpacing(self._theme.px(6))
        if figure.others:
            card.add(WrappedLabel(self._theme, _("Also looked at for this option"), "label"))
        for outcome, label in figure.others:
            press = OtherPress(self._theme, outcome, label)
            press.pressed_for.connect(self.other_asked)
            card.add(press)
        card.column.addStretch(1)
        return card

    def _mark_matters(self) -> None:
        self._report(Mark.MATTERS)

    def _mark_puts_off(self) -> None:
        self._report(Mark.PUTS_OFF)

    def _report(self, mark: Mark) -> None:
        if self._shown is not None:
            words = self.words.words() if self.words.words().strip() else self._shown.words
            self.point_marked.emit(self._shown.option, self._shown.point, mark, words)
