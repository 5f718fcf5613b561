"""The page on screen: smaller, larger, or as plain words."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.take_home.paper import Paper
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.steps.take_home import LivePage
from sdm.wording import _

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5)


class Seen(Enum):
    PAPER = "paper"
    WORDS = "words"


class PagePane(QWidget):
    """`zoomed` when the wished width of the paper changed."""

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom, self._seen, self._has_page = ZOOMS.index(1.0), Seen.PAPER, False
        choices = ((Seen.PAPER.value, _("Paper")), (Seen.WORDS.value, _("Plain words")))
        self._as = ChoiceRow(theme, _("Show the page as"), choices, shows_label=False)
        self._as.show_choice(self._seen.value)
        self._smaller = PlainButton(theme, _("Smaller page"), icon="minus")
        self._larger = PlainButton(theme, _("Larger page"), icon="plus")
        self._waiting = WrappedLabel(theme, _("The page is being drawn."), "quiet")
        self._paper = Paper(theme)
        self._words_card = Card(theme)
        self._words = WrappedLabel(theme)
        self._words_card.add(self._words)
        presses = Flow()
        theme.space(presses, 8)
        for press in (self._as, self._smaller, self._larger):
            presses.addWidget(press)
        column = QVBoxLayout(self)
        theme.space(column, 12)
        column.addLayout(presses)
        for part in (self._waiting, self._paper, self._words_card):
            column.addWidget(part)
        column.addStretch(1)
        self._as.chosen.connect(self._see_as)
        self._smaller.clicked.connect(self._make_smaller)
        self._larger.clicked.connect(self._make_larger)
        self._show()

    def presses(self) -> QWidget:
        """Where the size is changed: to be kept in sight while it changes."""
        return self._larger

    def wish(self) -> int:
        return self._paper.wish()

    def fit(self, room: int) -> None:
        self._paper.fit(room)

    def show_page(self, page: LivePage | None) -> None:
        self._has_page = page is not None
        if page is not None:
            self._paper.show_page(page.pictures, page.words)
            self._words.show_words(page.words)
        self._show()

    def _see_as(self, seen: str) -> None:
        self._seen = Seen(seen)
        self._show()

    def _make_smaller(self) -> None:
        self._take_zoom(max(self._zoom - 1, 0))

    def _make_larger(self) -> None:
        self._take_zoom(min(self._zoom + 1, len(ZOOMS) - 1))

    def _take_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        self._paper.take_zoom(ZOOMS[zoom])
        self.zoomed.emit()

    def _show(self) -> None:
        paper = self._seen is Seen.PAPER
        self._waiting.setVisible(not self._has_page)
        self._paper.setVisible(self._has_page and paper)
        self._words_card.setVisible(self._has_page and not paper)
        for button in (self._smaller, self._larger):
            button.setVisible(self._has_page and paper)
