"""Opening the app from the command line, where there is a display."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from sdm.clinic import Clinic
from sdm.consultation.consultation import ConsultationId
from sdm.store import Store


def utc_now() -> datetime:
    """Now, as naive UTC: the form in which the record keeps time."""
    return datetime.now(UTC).replace(tzinfo=None)


def has_display() -> bool:
    """Whether a window can be opened here at all."""
    if sys.platform in ("win32", "darwin"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)


def _without_qt() -> bool:
    """Say what is missing where Qt cannot be loaded; Qt's own message misleads."""
    from sdm.doctor import missing_libraries, tell_missing

    missing = missing_libraries()
    if missing:
        tell_missing(missing)
    return bool(missing)


def open_app(options: Path | None) -> int:
    """Open the app on this clinic's record; the exit status."""
    if not has_display():
        from sdm.cli.telling import say

        say("There is no display here, so no window can be opened. Try: sdm demo --no-window")
        return 1
    if _without_qt():
        return 1
    from sdm.app import run

    return run(options, utc_now)


def open_app_on(store: Store, options: Path, clinic: Clinic, id_: ConsultationId) -> int:
    """Open the app on one consultation of an open record."""
    if _without_qt():
        return 0
    from sdm.app import run_on

    return run_on(store, options, clinic, id_, utc_now)
