"""What holds for every screen: named Tab stops of a fair size, and no words cut off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

LEAST = 24  # pixels of a target, WCAG 2.2 (2.5.8)


def faults(window: QWidget) -> list[str]:
    """What is wrong in `window` as it is shown now, in words; empty when nothing is."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            found += _stop_faults(widget)
        if isinstance(widget, QLabel) and widget.text():
            found += _label_faults(widget)
        if isinstance(widget, QAbstractButton):
            found += _button_faults(widget)
        if isinstance(widget, QScrollArea):
            found += _scroll_faults(widget)
    return found


def _stop_faults(widget: QWidget) -> list[str]:
    seen = QAccessible.queryAccessibleInterface(widget)
    name = seen.text(QAccessible.Text.Name) if seen else ""
    kind = type(widget).__name__
    found = [] if name else [f"{kind} at {widget.geometry()} has no name"]
    if min(widget.width(), widget.height()) < LEAST:
        found.append(f"{kind} {name!r} is only {widget.width()} by {widget.height()}")
    return found


def _label_faults(label: QLabel) -> list[str]:
    if label.height() < label.heightForWidth(label.width()):
        needs = label.heightForWidth(label.width())
        return [f"words cut: {label.text()[:40]!r} has {label.height()}, needs {needs}"]
    return []


def _button_faults(button: QAbstractButton) -> list[str]:
    found = []
    if button.hasHeightForWidth() and button.height() < button.heightForWidth(button.width()):
        found.append(f"button cut below: {button.accessibleName()!r}")
    if button.width() < button.minimumSizeHint().width():
        found.append(f"button cut at its side: {button.accessibleName()!r}")
    return found


def _scroll_faults(area: QScrollArea) -> list[str]:
    page = area.widget()
    if page is not None and page.width() > area.viewport().width():
        return [f"scrolls sideways: {page.width()} in {area.viewport().width()}"]
    return []
