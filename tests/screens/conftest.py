"""The look every screen test is given, and a way to show a widget and put hands on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from sdm.screens.theme import Theme
from tests.screens.hands import Hands

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    QStandardPaths.setTestModeEnabled(True)
    theme = Theme(RESOURCES)
    theme.dress()
    return theme


@pytest.fixture
def shown(qtbot) -> Callable[..., Hands]:
    """Show a widget at a clinic laptop's size (or another) and put hands on it."""

    def show(widget: QWidget, width: int = 1366, height: int = 768) -> Hands:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        Hands.settle_events()
        return Hands(widget)

    return show
