"""What screen readers are told a painted thing is: a picture, a heading."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from sdm.screens.widgets.icon_array import IconArray
from sdm.screens.widgets.labels import WrappedLabel


def role_of(kind: str, thing: object) -> QAccessibleInterface | None:
    """Only the role: the name is read from the widget each time, so it is never out of date."""
    if isinstance(thing, IconArray):
        return QAccessibleWidget(thing, QAccessible.Role.Graphic)
    if isinstance(thing, WrappedLabel) and thing.is_heading:
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    return None


def tell_roles() -> None:
    """Called once when the app starts."""
    QAccessible.installFactory(role_of)
