"""What to know before printing: what is not on the page yet, and what has no ink."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card
from sdm.screens.widgets.labels import WrappedLabel
from sdm.steps.take_home import TakeHomeStep
from sdm.wording import _


class BeforePrinting(Card):
    """Takes no room where there is nothing to know. Nothing here stands in the way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Good to know first"), parent=parent)
        self._open = WrappedLabel(theme)
        self._signs = QWidget()
        inside = QVBoxLayout(self._signs)
        theme.space(inside, 4)
        self._named = WrappedLabel(theme, "", "strong")
        inside.addWidget(WrappedLabel(theme, _("This cannot be printed:"), "label"))
        inside.addWidget(self._named)
        inside.addWidget(WrappedLabel(theme, _way_on(), "quiet"))
        self.add(self._open)
        self.add(self._signs)
        self.hide()

    def show_step(self, step: TakeHomeStep) -> None:
        cannot = step.page.cannot_print if step.page else ()
        self._open.show_words("\n".join(step.still_open))
        self._open.setVisible(bool(step.still_open))
        self._named.show_words("\n".join(cannot))
        self._signs.setVisible(bool(cannot))
        self.setVisible(bool(step.still_open or cannot))


def _way_on() -> str:
    return _(
        "It is kept as it was written, and all the rest prints. A mark on the page shows where "
        "it stood. To have it on paper, write it in another way, or by hand."
    )
