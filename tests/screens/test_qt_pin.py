"""PySide6 6.12.0 on Python 3.10 and 3.11 loses a reference to None in nearly every call."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_into_qt_do_not_eat_up_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("words")
    assert sys.getrefcount(None) > before - 1_000
