"""Before anything else: no test sees this person's own folders, or a real display."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOME = Path(tempfile.mkdtemp(prefix="sdm-tests-"))
_SCREENS = Path(__file__).parent / "screens" / "two_screens.json"

os.environ["HOME"] = str(_HOME)
for _folder in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_folder}_HOME"] = str(_HOME / _folder.lower())
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREENS}")
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"


@pytest.fixture(autouse=True)
def _leave_nothing_on_screen() -> Iterator[None]:
    """Close what a test opened, delete what it threw away, and fail a dialog left open.

    Does nothing where a test uses no Qt, so tests below the screens run without PySide6.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None or not app.topLevelWidgets():
        return
    modal = app.activeModalWidget()
    for window in app.topLevelWidgets():
        window.close()
    _delete_what_was_thrown_away()
    assert modal is None, f"a dialog was left open: {modal}"


def _delete_what_was_thrown_away() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
