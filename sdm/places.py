"""Where options, resources and this clinic's records are on this machine."""

import os
import tomllib
from pathlib import Path

import platformdirs

from sdm.errors import Tellable

_APP = "deciding-together"
_HOUSE = Path(__file__).resolve().parent
_SHIPPED = _HOUSE / "_shipped"


def _checkout(folder: Path) -> Path | None:
    """`folder` where it is a checkout of this project: its pyproject.toml names sdm."""
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return folder if project.get("project", {}).get("name") == "sdm" else None


def _part(name: str) -> Path:
    """A folder that is shipped: in the checkout imported from, or inside the wheel."""
    home = _checkout(_HOUSE.parent)
    return home / name if home else _SHIPPED / name


def resources() -> Path:
    """Fonts, icons, word lists and translations."""
    return _part("resources")


def own_options() -> Path:
    """This user's copy of the options folder, made at the first edit."""
    return Path(platformdirs.user_data_dir(_APP)) / "options"


def options(chosen: Path | None = None, setting: str = "") -> Path:
    """The options folder in use.

    In order: `chosen` (the --options argument), SDM_OPTIONS_DIR, the clinic's setting, the
    checkout started in or imported from, the user's own copy, the shipped set.
    """
    if chosen is not None:
        return chosen
    named = os.environ.get("SDM_OPTIONS_DIR") or setting
    if named:
        return Path(named).expanduser()
    checkout = _checkout(Path.cwd()) or _checkout(_HOUSE.parent)
    if checkout is not None:
        return checkout / "options"
    return own_options() if own_options().is_dir() else _SHIPPED / "options"


def clinic_file() -> Path:
    """This clinic's settings."""
    return Path(platformdirs.user_config_dir(_APP)) / "clinic.toml"


def records_file() -> Path:
    """This clinic's record, where no other address is set."""
    return Path(platformdirs.user_data_dir(_APP)) / "records.db"


def own_records() -> Path:
    """The same, in a folder that is there: made for this user alone where it was not.

    Raises `Tellable` where it cannot be made.
    """
    file = records_file()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise Tellable("store.missing-folder", file=str(file.parent)) from None
    return file


def cache() -> Path:
    """What can be made again at any time: it may be deleted, and need not be there."""
    return Path(platformdirs.user_cache_dir(_APP))
