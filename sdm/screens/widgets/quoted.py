"""Someone's words, exactly as kept, with a line that says whose they are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel


class Quoted(QWidget):
    """Plain text only: `<b>` is shown as it was typed."""

    def __init__(
        self,
        theme: Theme,
        words: str = "",
        attribution: str = "",
        look: str = "quote",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 2)
        self.words = WrappedLabel(theme, "", look)
        self.attribution = WrappedLabel(theme, "", "small")
        column.addWidget(self.words)
        column.addWidget(self.attribution)
        self.show_words(words, attribution)

    def show_words(self, words: str, attribution: str = "") -> None:
        self.words.show_words(words)
        self.attribution.show_words(attribution)
        self.attribution.setVisible(bool(attribution))
