"""The title of a row: pressed, the row opens or closes where it stands."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from sdm.screens.options.pressable import Pressable
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import WrappedLabel
from sdm.wording import _

_CLOSED = 232  # pixels for the titles of closed rows, so that what follows them lines up
_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class RowHeading(Pressable):
    """One line while the row is closed or the columns are few; else a column beside the boxes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)
        self.edge = "page"
        self._opened = False
        self._title = WrappedLabel(theme, "", "card")
        self._why = WrappedLabel(theme, "", "small")
        self._word = QLabel()
        self._sign = QLabel()
        self._word.setProperty("text_look", "label")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QBoxLayout(_BESIDE, self)
        theme.space(self._column, 4, 8, 8, 8, 8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._why, 1)
        self._column.addLayout(self._indicator())
        self._column.addStretch(0)
        self.let_through(self._title, self._why, self._word, self._sign)
        theme.changed.connect(self._dress)

    def show_row(self, title: str, why: str, opened: bool, beside: bool, title_width: int) -> None:
        """`beside`: it stands as a column next to the open boxes."""
        self._title.show_words(title)
        self._why.show_words(why)
        self._why.setVisible(bool(why))
        self._opened = opened
        self.setChecked(opened)
        self._word.setText(_("Close") if opened else _("Open"))
        named = _("Close: {row}") if opened else _("Open: {row}")
        self.setAccessibleName(named.format(row=title))
        self._column.setDirection(_ABOVE if beside else _BESIDE)
        self._column.setStretch(3, 1 if beside else 0)
        self._column.setStretch(1, 0 if beside else 1)
        line = not beside and title_width > 0
        self._title.setMinimumWidth(self.theme.px(_CLOSED) if line else 0)
        self.setMinimumHeight(self.theme.px(44))
        self._dress()

    def ground(self) -> str:
        ground = super().ground()
        return "page" if ground == "card" else ground

    def paint_more(self, painter: QPainter) -> None:
        painter.setPen(self.theme.colour("line"))
        if not self._opened:
            painter.drawLine(0, 0, self.width(), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(44))

    def _indicator(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.theme.space(row, 6)
        row.addWidget(self._word)
        row.addWidget(self._sign)
        row.addStretch(0)
        return row

    def _dress(self) -> None:
        icon = "minus" if self._opened else "plus"
        self._sign.setPixmap(self.theme.icon(icon, 18, "ink", self.devicePixelRatioF()))
