"""A process of its own: opens the app and types a story, letter by letter, until it is killed.

Says on standard output how many letters it has typed, and when.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.worlds import a_desk

FIELD = sys.argv[2]


def main() -> None:
    app = QApplication([])
    desk = a_desk(Path(sys.argv[1]))
    desk.show_home()
    desk.start("persistent-low-back-pain")
    field = _field(desk.window)
    field.setFocus()
    typed = 0

    def type_one() -> None:
        nonlocal typed
        QTest.keyClicks(field, "abcdefghij"[typed % 10])
        typed += 1
        print(typed, time.monotonic(), flush=True)

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(25)
    app.exec()


def _field(window: QWidget) -> QWidget:
    found = [w for w in window.findChildren(QWidget) if w.accessibleName() == FIELD]
    return next(w for w in found if w.focusPolicy() and w.isVisibleTo(window))


if __name__ == "__main__":
    main()
