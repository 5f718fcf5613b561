"""One box of the grid: one value, one option, what was said of them; pressed, it opens below."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sdm.screens.theme import Theme
from sdm.screens.weigh.pull_words import PullMark, pull_words
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import Press
from sdm.steps.weigh import Cell
from sdm.wording import _

CellKey = tuple[int, str]


class PullCell(Press):
    """`asked(value, option)` when pressed. Every box has the same size and weight in its row."""

    asked = Signal(int, str)

    def __init__(self, theme: Theme, key: CellKey, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "card", parent=parent)
        self.key = key
        self._is_open = False
        self._option = WrappedLabel(theme, "", "label")
        self._mark = PullMark(theme)
        self._pull = WrappedLabel(theme, "", "strong")
        self._more = WrappedLabel(theme, "", "quiet")
        said = QHBoxLayout()
        theme.space(said, 8)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._pull, 1)
        self._inside = QVBoxLayout(self)
        theme.space(self._inside, 4, 14, 12, 14, 12)
        self._inside.addWidget(self._option)
        self._inside.addLayout(said)
        self._inside.addWidget(self._more)
        self._inside.addStretch(1)
        for label in (self._option, self._pull, self._more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._report)

    def show_cell(self, cell: Cell, value: str) -> None:
        judged = cell.judged
        words = pull_words()[judged.pull] if judged else _("Not weighed up yet")
        more = _("Said by {who}").format(who=judged.judge) if judged else _("Press to open")
        if judged and judged.line:
            more = f"{judged.line.words}\n{judged.line.attribution}"
        self._option.show_words(cell.option.with_limit)
        self._mark.show_pull(judged.pull if judged else None)
        self._pull.show_words(words)
        self._more.show_words(more)
        spoken = _("{value}. {option}: {answer}")
        self.setAccessibleName(
            spoken.format(value=value, option=cell.option.with_limit, answer=words)
        )
        self.setAccessibleDescription(more)
        self.updateGeometry()

    def name_option(self, shown: bool) -> None:
        """Whether the box itself names its option: it must where no heading stands above it."""
        self._option.setVisible(shown)

    def mark_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The open box has the same double line as what opened below it."""
        super().paintEvent(event)
        if self._is_open:
            px = self.theme.px
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self.theme.colour("primary"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(11), px(11))

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width)

    def _report(self) -> None:
        self.asked.emit(*self.key)
