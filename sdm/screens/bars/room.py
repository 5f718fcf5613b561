"""Who gets how much of the window's height: the window itself never grows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from sdm.screens.bars.panel_area import PanelArea
from sdm.screens.bars.places import Places
from sdm.screens.theme import Theme
from sdm.screens.widgets.notice import Notice

_NOTICE = 0.25  # of the window at most: a longer notice scrolls
_SCREEN = 0.2  # of the room between the bars, so that the screen under a panel is still seen
_LEAST_PANEL = 180  # pixels at 100 %: with less, the panel takes the screen's room too
_LEAST_NOTICE = 48


class Room(QObject):
    """The bars have what they need; the notice and the panel scroll in what is left."""

    def __init__(
        self,
        theme: Theme,
        whole: QWidget,
        bars: tuple[QWidget, ...],
        notice: Notice,
        panel: PanelArea,
        places: Places,
    ) -> None:
        super().__init__(whole)
        self._theme, self._whole = theme, whole
        self._bars, self._notice = bars, notice
        self._panel, self._places = panel, places
        whole.installEventFilter(self)
        panel.turned.connect(self.share)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.share()
        return super().eventFilter(watched, event)

    def share(self) -> None:
        px = self._theme.px
        width = self._whole.width()
        left = self._whole.height() - sum(_needs(bar, width) for bar in self._bars)
        if not self._notice.isHidden():
            most = min(round(self._whole.height() * _NOTICE), left - px(_LEAST_NOTICE))
            left -= self._notice.give_room(max(most, px(_LEAST_NOTICE)))
        least = max(self._places.minimumSizeHint().height(), round(left * _SCREEN))
        crowded = bool(self._panel.open_panel) and left - least < px(_LEAST_PANEL)
        self._panel.give_room(left if crowded else left - least)
        self._places.setVisible(not crowded)


def _needs(bar: QWidget, width: int) -> int:
    if bar.isHidden():
        return 0
    layout = bar.layout()
    tall = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1
    return max(tall, bar.sizeHint().height() if tall < 0 else 0)
