"""All options first, as one-line cards in the drawn order; the patient picks two to five."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sdm.screens.options.option_card import OptionCardRow
from sdm.screens.options.own_option import OwnOption
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.steps.options import OptionsStep
from sdm.wording import _


class CardsPage(QWidget):
    """Cards stay where the draw put them; nothing is picked beforehand."""

    picked = Signal(object, str, bool)
    look_asked = Signal()
    row_made = Signal(object)
    row_gone = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: dict[str, OptionCardRow] = {}
        self._sought: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._page = ScrollColumn(theme)
        theme.space(self._page.column, 8, 24, 12, 24, 16)
        self._heading = WrappedLabel(theme, "", "title")
        self._cards = QVBoxLayout()
        theme.space(self._cards, 7)
        self.own = OwnOption(theme)
        self.own.hide()
        self._add = PlainButton(theme, _("Add one of our own"), icon="plus")
        self._page.column.addLayout(self._top())
        self._page.column.addLayout(self._cards)
        self._page.add(self.own)
        column.addWidget(self._page, 1)
        column.addWidget(self._foot())
        self._add.clicked.connect(self._open_own)

    def show_step(self, step: OptionsStep) -> None:
        self._heading.show_words(step.heading)
        for place, card in enumerate(step.cards):
            row = self.rows.get(card.option)
            if row is None:
                row = self.rows[card.option] = OptionCardRow(self.theme, card)
                row.picked.connect(self.picked)
                row.more_opened.connect(self._order_stops)
                self.row_made.emit(row)
                self._cards.insertWidget(place, row)
            row.show_card(card, step)
        for gone in self.rows.keys() - {card.option for card in step.cards}:
            self._drop(gone)
        self._look.show_words(step.look)
        self._look.setEnabled(step.grid is not None)
        self.own.show_names(step.patient, step.clinician, step.supporters)
        self.own.show_room(step.is_full)
        order_tab_stops(self)
        own = [card for card in step.cards if card.own]
        self.own.show_added([card.label for card in own], [card.involves for card in own])

    def open_more(self, option: str) -> None:
        """Open what can be said of one option, and bring it into sight."""
        row = self.rows.get(option)
        if row is None:
            return
        row.open_more(True)
        row.more.setFocus()
        self._seek(row)

    def _order_stops(self) -> None:
        order_tab_stops(self)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.theme.space(row, 16)
        words = QVBoxLayout()
        self.theme.space(words, 2)
        words.addWidget(self._heading)
        words.addWidget(
            WrappedLabel(
                self.theme,
                _(
                    "Pick two to five; you can change this at any time. The order was drawn by "
                    "chance today and noted: it says nothing about which is better."
                ),
                "quiet",
            )
        )
        row.addLayout(words, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("look", "bottom_bar")
        row = QHBoxLayout(foot)
        self.theme.space(row, 16, 24, 6, 24, 6)
        row.addWidget(
            WrappedLabel(
                self.theme,
                _("Options you leave out are not lost: your page says “not looked at today”."),
                "quiet",
            ),
            1,
        )
        self._look = PlainButton(self.theme, "")
        self._look.clicked.connect(self.look_asked)
        row.addWidget(self._look)
        return foot

    def _open_own(self) -> None:
        self.own.setVisible(not self.own.isVisible())
        if self.own.isVisible():
            self.own.label.setFocus()
            self._seek(self.own)

    def _seek(self, wanted: QWidget) -> None:
        self._sought = wanted
        QTimer.singleShot(0, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        if self._sought is not None:
            self._page.ensureWidgetVisible(self._sought)

    def _drop(self, option: str) -> None:
        row = self.rows.pop(option)
        self.row_gone.emit(row)
        self._cards.removeWidget(row)
        row.hide()
        row.deleteLater()
