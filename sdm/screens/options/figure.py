"""One comparison over the whole screen, in one sentence, with everything that stands behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sdm.consultation.value import Mark
from sdm.consultation.voice import PATIENT
from sdm.evidence.icon_array import icon_array
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.icon_array import IconArray
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import KeyedButton, PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.steps.figure import BigArm, FigureStep
from sdm.wording import _

_PERSON, _LARGE_PERSON, _DISC = 24, 32, 9  # pixels a person of 100, a disc of 1,000, at 100 %
_TALL = 860  # pixels of height from which the people stand larger


class BigArmCard(QWidget):
    """One group: its name, its people, and both fates in whole sentences."""

    def __init__(self, theme: Theme, arm: BigArm, person: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        theme.space(column, 5)
        shown = arm.shown
        column.addWidget(WrappedLabel(theme, shown.name, "card"))
        if shown.drawn:
            cell = person if shown.out_of <= 100 else _DISC
            picture = IconArray(theme, icon_array(shown.events, shown.out_of), shown.sentence, cell)
            column.addWidget(picture)
        column.addWidget(WrappedLabel(theme, arm.happened, "strong"))
        column.addWidget(WrappedLabel(theme, arm.did_not, "strong"))
        column.addStretch(1)


class FigurePage(QWidget):
    """What is shown is built anew only when it is another comparison or was marked."""

    back_asked = Signal()
    other_asked = Signal(str)
    point_marked = Signal(object, str, str, object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: FigureStep | None = None
        self._pictures: Card | None = None
        self._facts: Card | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._page = ScrollColumn(theme, widest=1500)
        theme.space(self._page.column, 8, 24, 10, 24, 20)
        column.addWidget(self._page)
        self._back = PlainButton(theme, "", icon="chevron-left")
        self._crumb = WrappedLabel(theme, "", "quiet")
        self._sentence = WrappedLabel(theme, "", "section")
        self._matters = PlainButton(theme, _("This matters to me"))
        self._puts_off = PlainButton(theme, _("This puts me off"))
        self._marks = WrappedLabel(theme, "", "patient")
        self.words = LineField(
            theme,
            _("In your own words, if you like"),
            limit=2000,
        )
        self._start, self._end = QWidget(), QWidget()
        self._lay_out()
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
        marks = (
            _("Marked: {mark}: {words}").format(mark=each.mark, words=each.told.words)
            for each in figure.marked
        )
        self._marks.show_words("\n".join(marks))
        self._marks.setVisible(bool(figure.marked))
        self.words.clear_if_shown([each.told.words for each in figure.marked])
        if other:
            self._rebuild(figure)
            self._page.verticalScrollBar().setValue(0)

    def take_focus(self, reason: Qt.FocusReason) -> None:
        self._back.setFocus(reason)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._theme.space(row, 12)
        row.addWidget(self._back)
        row.addWidget(self._crumb, 1)
        self._page.column.addLayout(row)
        self._page.add(self._sentence)
        self._page.add(SideBySide(self._theme, self.words, self._presses(), least=400))
        self._page.add(self._marks)
        self._page.add(SideBySide(self._theme, self._start, self._end, least=500))
        start, end = QVBoxLayout(self._start), QVBoxLayout(self._end)
        self._theme.space(start, 12)
        self._theme.space(end, 12)
        start.addStretch(1)
        end.addStretch(1)

    def _presses(self) -> QWidget:
        """Beside the field, level with where its words stand."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._theme.space(column, 0)
        presses = Flow()
        self._theme.space(presses, 8)
        presses.addWidget(self._matters)
        presses.addWidget(self._puts_off)
        column.addStretch(1)
        column.addLayout(presses)
        return holder

    def _rebuild(self, figure: FigureStep) -> None:
        for gone in (self._pictures, self._facts):
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._pictures = self._made_pictures(figure) if figure.arms else None
        self._facts = self._made_facts(figure)
        for side, card in ((self._start, self._pictures), (self._end, self._facts)):
            column = side.layout()
            if card is not None and isinstance(column, QVBoxLayout):
                column.insertWidget(0, card)

    def _made_pictures(self, figure: FigureStep) -> Card:
        card = Card(self._theme)
        self._theme.space(card.column, 8, 18, 12, 18, 14)
        person = _LARGE_PERSON if self.height() >= self._theme.px(_TALL) else _PERSON
        arms = [BigArmCard(self._theme, arm, person) for arm in figure.arms]
        if len(arms) == 2:
            card.add(SideBySide(self._theme, arms[0], arms[1], least=262))
        else:
            card.add(arms[0])
        card.add(WrappedLabel(self._theme, figure.difference, "card"))
        return card

    def _made_facts(self, figure: FigureStep) -> Card:
        card = Card(self._theme)
        self._theme.space(card.column, 2, 18, 12, 18, 14)
        for section in figure.facts:
            card.add(WrappedLabel(self._theme, section.heading, "label"))
            for words in section.paragraphs:
                card.add(WrappedLabel(self._theme, words, "quiet"))
            card.column.addSpacing(self._theme.px(6))
        if figure.others:
            card.add(WrappedLabel(self._theme, _("Also looked at for this option"), "label"))
        for outcome, label in figure.others:
            press = KeyedButton(self._theme, outcome, label)
            press.keyed.connect(self.other_asked)
            card.add(press)
        return card

    def _mark_matters(self) -> None:
        self._report(Mark.MATTERS)

    def _mark_puts_off(self) -> None:
        self._report(Mark.PUTS_OFF)

    def _kept_words(self) -> str:
        """The words this point is marked with already, else what names it."""
        shown = self._shown
        if shown is None:
            return ""
        return shown.marked[-1].told.words if shown.marked else shown.words

    def _report(self, mark: Mark) -> None:
        self.words.settle()
        if self._shown is not None:
            words = self.words.words() if self.words.words().strip() else self._kept_words()
            option, point = self._shown.option, self._shown.point
            self.point_marked.emit(PATIENT, option, point, mark, words)
