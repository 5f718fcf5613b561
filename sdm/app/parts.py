"""The real parts of the app, plugged together once at the start."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from sdm.desk.ports import Format, Pages, Shelf
from sdm.screens.theme import Theme
from sdm.sitting.ports import Clock
from sdm.store import Store

ChoosesFile = Callable[[QWidget, str, Format], Path | None]
ChoosesPrinter = Callable[[QWidget], QPrinter | None]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the desk works with. `staff` is this desk's name until people sign in.

    `clinic_file` is None where the clinic's details are not to be changed (the demo).
    """

    store: Store
    shelf: Shelf
    pages: Pages
    theme: Theme
    clock: Clock
    seed: Callable[[], int]
    choose_file: ChoosesFile
    choose_printer: ChoosesPrinter
    clinic_file: Path | None
    staff: str = "this desk"
