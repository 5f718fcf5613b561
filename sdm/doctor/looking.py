"""`sdm doctor`: one line for each thing the app needs, and what to do where it is missing."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from rich.console import Console

from sdm import places
from sdm.doctor.libraries import missing_libraries, tell_missing


@dataclass(frozen=True, slots=True)
class Looked:
    """One thing looked at; `mend` says what to do where it is not `good`."""

    what: str
    good: bool
    mend: str = ""


def look(options: Path) -> int:
    """Look at everything and say it; the exit status is 0 where nothing is missing."""
    console = Console(soft_wrap=True, highlight=False, markup=False)
    looked = [*_python(), *_folders(options), *_record()]
    missing = missing_libraries()
    looked.append(Looked("libraries Qt needs", not missing))
    if not missing:
        looked.append(_qt())
    for one in looked:
        console.print(f"{'good   ' if one.good else 'missing'}  {one.what}")
        if one.mend and not one.good:
            console.print(f"         {one.mend}")
    if missing:
        tell_missing(missing)
    return 0 if all(one.good for one in looked) else 1


def _python() -> Iterator[Looked]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Looked(f"Python {version}", sys.version_info >= (3, 11), "Install Python 3.11 or newer.")
    try:
        qt = metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        yield Looked("PySide6-Essentials", False, "Install the app again with pip.")
        return
    # 6.12 loses references to None on Python 3.10 and 3.11 and ends the process.
    too_new = sys.version_info < (3, 12) and tuple(map(int, qt.split(".")[:2])) >= (6, 12)
    yield Looked(f"PySide6-Essentials {qt}", not too_new, "Python 3.11 needs a version below 6.12.")


def _folders(options: Path) -> Iterator[Looked]:
    fonts = places.resources() / "fonts"
    yield Looked(f"fonts in {fonts}", any(fonts.rglob("*.ttf")), "Install the app again with pip.")
    aids = len(list(options.glob("*/aid.yaml"))) if options.is_dir() else 0
    yield Looked(f"options folder {options}: {aids} found", aids > 0, "Choose one with --options.")


def _record() -> Iterator[Looked]:
    folder = places.records_file().parent
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    writable = os.access(nearest, os.W_OK)
    yield Looked(f"room for the record in {folder}", writable, "Allow writing to that folder.")
    try:
        import sqlcipher3

        yield Looked(f"record engine {sqlcipher3.dbapi2.sqlite_version}", True)
    except ImportError:
        yield Looked("record engine sqlcipher3", False, "Install the app again with pip.")


def _qt() -> Looked:
    try:
        from PySide6 import QtCore, QtWidgets
    except ImportError as why:
        return Looked("Qt loads", False, f"It says: {why}")
    return Looked(f"Qt {QtCore.qVersion()} loads {QtWidgets.__name__}", True)
