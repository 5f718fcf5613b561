"""Taking everything out of a layout, so that it can be filled again."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """What is in it goes at once from the screen, and is deleted when Qt gets to it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
