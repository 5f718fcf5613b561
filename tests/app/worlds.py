"""A desk with a real record, a real options folder, and nobody to ask for files or printers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from sdm import places
from sdm.app.desk import Desk
from sdm.app.parts import Parts
from sdm.clinic import Clinic
from sdm.desk.ports import Format
from sdm.library.shelf import ClinicShelf
from sdm.screens.theme import Theme
from sdm.store import open_store
from sdm.writers.pages import WrittenPages

CHECKOUT = Path(__file__).parents[2]
READY = Clinic("Hill Road clinic", "01632 960 123, weekdays 8 to 6", "Ring 999 at once")


def utc_now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


def some_parts(folder: Path, theme: Theme | None = None) -> Parts:
    """The real parts on a record in `folder`; files are saved there under the suggested name."""

    def choose_file(window: QWidget, suggested: str, form: Format) -> Path:
        return folder / suggested

    def choose_no_printer(window: QWidget) -> None:
        return None

    if theme is None:
        theme = Theme(places.resources())
        theme.dress()
    return Parts(
        store=open_store(str(folder / "records.db")),
        shelf=ClinicShelf(CHECKOUT / "options"),
        pages=WrittenPages(),
        theme=theme,
        clock=utc_now,
        seed=_always_seven,
        choose_file=choose_file,
        choose_printer=choose_no_printer,
        clinic_file=folder / "clinic.toml",
    )


def _always_seven() -> int:
    return 7


def a_desk(folder: Path, clinic: Clinic = READY, **other_parts: object) -> Desk:
    return Desk(replace(some_parts(folder), **other_parts), clinic)


def wait_for_shelf(desk: Desk) -> None:
    """Until every aid there is stands on Home."""
    for pool in desk.findChildren(QThreadPool):
        assert pool.waitForDone(QDeadlineTimer(20_000))
    for _ in range(6):  # an aid comes, its card is made, laid out, shown
        QApplication.processEvents()
