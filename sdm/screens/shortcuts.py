"""Keys that work everywhere in a window."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(window: QWidget, keys: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Each key sequence with what it does; fields keep their own undo while they have focus."""
    for sequence, does in keys:
        QShortcut(QKeySequence(sequence), window).activated.connect(does)
