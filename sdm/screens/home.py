"""Home: start a conversation, or go back to one. Other patients' names stay covered."""

from bisect import bisect
from collections.abc import Iterable
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from sdm.desk.home import HomeView, PastConversation, ShelfCard
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.emptying import empty
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.mark import Mark
from sdm.screens.widgets.press import KeyedButton, PlainButton
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.tab_order import order_tab_stops
from sdm.wording import _


class Home(QWidget):
    started = Signal(str)  # the aid's id
    reopened = Signal(str)  # the conversation's id
    details_asked = Signal()
    older_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: HomeView | None = None
        self._names_shown = False
        self._cards: list[ShelfCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = ScrollColumn(theme, 900)
        column.addWidget(page)
        self._clinic = WrappedLabel(theme, "", "quiet")
        self._details = PlainButton(theme, _("The clinic’s details"))
        self._details.clicked.connect(self.details_asked)
        self._names = PlainButton(theme, _("Show names"))
        self._names.clicked.connect(self._turn_names)
        self._older = PlainButton(theme, _("Show older"))
        self._older.clicked.connect(self.older_asked)
        self._room = QWidget()
        self._shelf, self._past = QVBoxLayout(self._room), QVBoxLayout()
        self._shelf.setContentsMargins(0, 0, 0, 0)
        self._reading = WrappedLabel(theme, "", "quiet")
        self._past_title = WrappedLabel(theme, _("Conversations"), "section")
        self._fill(page)

    def show_view(self, view: HomeView) -> None:
        self._view = view
        self._clinic.show_words(view.clinic_name)
        self._clinic.setVisible(bool(view.clinic_name))
        empty(self._shelf)
        self._cards = []
        self.show_reading("")
        self.add_aids(view.shelf)
        self._past_title.setVisible(bool(view.conversations))
        self._names.setVisible(bool(view.conversations))
        self._older.setVisible(view.older)
        self._show_names(False)

    def show_older(self, view: HomeView) -> None:
        """The list goes on below what is there; whoever asked goes on at the first that came."""
        asked, before = self._older.hasFocus(), self._past.count()
        self._view = view
        for conversation in view.conversations[before:]:
            self._past.addWidget(self._conversation(conversation))
        order_tab_stops(self)
        came = self._past.itemAt(before)
        card = came.widget() if asked and came is not None else None
        for button in card.findChildren(KeyedButton) if card is not None else ():
            button.setFocus(Qt.FocusReason.TabFocusReason)
        self._older.setVisible(view.older)

    def add_aids(self, cards: Iterable[ShelfCard]) -> None:
        """More aids, each at its place by title; the others, and where somebody is, stay.

        Hidden meanwhile: a column in sight is laid out anew for every card that is added.
        """
        here = QApplication.focusWidget()
        inside = here is not None and self._room.isAncestorOf(here)
        self._room.hide()
        for card in cards:
            place = bisect(self._cards, card.order, key=attrgetter("order"))
            self._cards.insert(place, card)
            self._shelf.insertWidget(place, self._aid(card))
        self._room.show()
        if here is not None and inside:
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, words: str) -> None:
        """How far the options are read; empty once they all are."""
        self._reading.show_words(words)
        self._reading.setVisible(bool(words))
        if not words:
            order_tab_stops(self)

    def _fill(self, page: ScrollColumn) -> None:
        head = QHBoxLayout()
        self._theme.space(head, 16)
        words = QVBoxLayout()
        self._theme.space(words, 0)
        head.addWidget(Mark(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(WrappedLabel(self._theme, _("What shall we decide together?"), "title"))
        words.addWidget(self._clinic)
        head.addLayout(words, 1)
        head.addWidget(self._details, 0, Qt.AlignmentFlag.AlignTop)
        page.column.addLayout(head)
        self._theme.space(self._shelf, 12)
        self._theme.space(self._past, 8)
        page.column.addWidget(self._room)
        page.add(self._reading)
        page.add(
            WrappedLabel(
                self._theme,
                _("These options are for adults. They were not made for anyone under 18."),
                "quiet",
            )
        )
        past = QHBoxLayout()
        self._theme.space(past, 16)
        past.addWidget(self._past_title, 1)
        past.addWidget(self._names)
        page.column.addLayout(past)
        page.column.addLayout(self._past)
        page.column.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeading)

    def _aid(self, shown: ShelfCard) -> Card:
        card = Card(self._theme, shown.title, parent=self)
        if shown.sample:
            card.add(WrappedLabel(self._theme, shown.sample, "strong"))
        if shown.sign_off and not shown.trouble:
            card.add(WrappedLabel(self._theme, shown.sign_off, "quiet"))
        if shown.question:
            card.add(WrappedLabel(self._theme, shown.question, "body"))
        if shown.trouble:
            card.add(WrappedLabel(self._theme, shown.trouble, "problem"))
            return card
        start = KeyedButton(self._theme, shown.aid_id, shown.start)
        start.keyed.connect(self.started)
        card.column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _list_past(self) -> None:
        empty(self._past)
        for conversation in self._view.conversations if self._view else ():
            self._past.addWidget(self._conversation(conversation))

    def _conversation(self, past: PastConversation) -> Card:
        card = Card(self._theme, parent=self)
        row = QHBoxLayout()
        self._theme.space(row, 16)
        words = QVBoxLayout()
        self._theme.space(words, 2)
        who = past.who if self._names_shown else _("Names covered")
        words.addWidget(WrappedLabel(self._theme, f"{past.title} · {past.when}", "strong"))
        facts = (who, past.state, _("Made-up example") if past.made_up else "")
        words.addWidget(
            WrappedLabel(self._theme, " · ".join(fact for fact in facts if fact), "quiet")
        )
        row.addLayout(words, 1)
        button = KeyedButton(self._theme, past.id, _("Open"))
        button.setAccessibleName(past.open_words)
        button.keyed.connect(self.reopened)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.column.addLayout(row)
        return card

    def _turn_names(self) -> None:
        self._show_names(not self._names_shown)

    def _show_names(self, shown: bool) -> None:
        self._names_shown = shown
        self._names.show_words(_("Cover names") if shown else _("Show names"))
        self._list_past()
