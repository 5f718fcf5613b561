"""The line that is on every screen: who signed this, what it is, what in it is not real."""

from PySide6.QtWidgets import QFrame, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.bar import BarStep
from sdm.wording import _


class Ribbon(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ribbon")
        self.setAccessibleName(_("About these options"))
        row = Flow(self, line_gap=0)
        theme.space(row, 14, 24, 4, 24, 4)
        self._made_up = WrappedLabel(theme, "", "ribbon_strong", self)
        self._sign_off = WrappedLabel(theme, "", "ribbon_strong", self)
        self._more = WrappedLabel(theme, "", "ribbon", self)
        self._title = WrappedLabel(theme, "", "ribbon", self)
        self._sample = WrappedLabel(theme, "", "ribbon_strong", self)
        for label in (self._sample, self._sign_off, self._more, self._title, self._made_up):
            row.addWidget(label)

    def show_bar(self, bar: BarStep) -> None:
        lines = (
            (self._sample, bar.sample),
            (self._sign_off, bar.sign_off),
            (self._more, bar.sign_off_more),
            (self._title, bar.aid_title),
            (self._made_up, bar.made_up),
        )
        for label, words in lines:
            label.show_words(words)
            label.setVisible(bool(words))
