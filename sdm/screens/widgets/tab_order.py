"""Tab goes where the eyes go: in the order of the layouts, whenever a thing was made."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget


def order_tab_stops(root: QWidget) -> None:
    """Call after things came or went; what lies outside `root` keeps its place.

    Chips that only a mouse can reach now are ordered too: each may be a row's stop later.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def move_into(part: QWidget) -> None:
    """Go on with the first thing in a part that has just opened; marked for those who use Tab."""
    first = next(_stops(part), None)
    if first is not None:
        first.setFocus(reason_to_focus())


def step_focus(window: QWidget, forward: bool) -> bool:
    """Tab, or Shift+Tab, through a whole window by its layouts: parts of it come, go and move."""
    every = list(_stops(window))
    here = window.focusWidget()
    at = every.index(here) if here in every else -1
    after = (
        (every[at + 1 :] + every[: at + 1])
        if forward
        else (every[max(at, 0) :] + every[: max(at, 0)])[::-1]
    )
    there = next((stop for stop in after if _takes_tab(stop)), None)
    if there is None:
        return False
    tab, back = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
    there.setFocus(tab if forward else back)
    _bring_into_view(there)
    return True


def _takes_tab(stop: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & tab == tab


def _bring_into_view(stop: QWidget) -> None:
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def reason_to_focus() -> Qt.FocusReason:
    """Whoever came here by Tab is shown where the focus goes next; others need no mark."""
    here = QApplication.focusWidget()
    by_tab = here is not None and bool(here.property("tabbed"))
    return Qt.FocusReason.TabFocusReason if by_tab else Qt.FocusReason.MouseFocusReason


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _stops(inside)
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=partial(_row_and_column, layout))
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _rows, _columns = cast(tuple[int, int, int, int], grid.getItemPosition(place))
    return row, column
