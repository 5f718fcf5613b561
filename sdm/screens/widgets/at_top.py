"""Keeping a control at the top of the room it is given, so that labels beside it line up."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def at_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
