from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from sdm.screens.widgets.tab_order import order_tab_stops


def test_what_was_made_late_is_reached_where_it_stands(shown):
    page = QWidget()
    column, grid = QVBoxLayout(page), QGridLayout()
    last, first = QPushButton("last"), QPushButton("first")
    column.addWidget(first)
    column.addLayout(grid)
    column.addWidget(last)
    late = {(1, 0): QPushButton("third"), (0, 0): QPushButton("second")}
    for place, button in late.items():
        grid.addWidget(button, *place)
    shown(page)
    order_tab_stops(page)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(4):
        here = page.focusWidget()
        reached.append(here.text())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert reached == ["first", "second", "third", "last"]
