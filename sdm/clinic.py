"""This clinic's settings, kept in clinic.toml: who it is, whom to ring, where things are."""

import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from sdm.errors import Tellable


@dataclass(frozen=True, slots=True)
class Clinic:
    """What the clinic said of itself. `contact` and `urgent_line` print on every patient page.

    `answer_days` is within how many working days the clinic answers, 0 where it promises none;
    `text_size` is in per cent, 100 to 200; `options` and `records` are empty where the usual
    places are used.
    """

    name: str = ""
    contact: str = ""
    urgent_line: str = ""
    answer_days: int = 0
    text_size: int = 100
    theme: str = "light"
    options: str = ""
    records: str = ""

    @property
    def ready(self) -> bool:
        """True once the clinic gave what must stand on every page a patient takes home."""
        return bool(self.contact.strip() and self.urgent_line.strip())


_WITHIN = {"text_size": range(100, 201), "answer_days": range(0, 91)}
"""The numbers that make sense: per cent of the text size, working days until an answer."""


def read_clinic(file: Path) -> Clinic:
    """The settings in `file`, or the defaults where there is none. Raises `Tellable`."""
    if not file.exists():
        return Clinic()
    try:
        found = tomllib.loads(file.read_text("utf-8"))
        known = {field.name: type(field.default) for field in fields(Clinic)}
        wrong = [key for key, value in found.items() if type(value) is not known.get(key)]
    except (OSError, ValueError):
        raise Tellable("clinic.unreadable", file=str(file)) from None
    wrong += [key for key in found if key in _WITHIN and found[key] not in _WITHIN[key]]
    if wrong:
        raise Tellable("clinic.wrong-setting", file=str(file), setting=wrong[0])
    return Clinic(**found)


def write_clinic(clinic: Clinic, file: Path) -> None:
    """Write beside the file, then rename: a full disk never leaves half of it."""
    lines = [f"{key} = {_toml(value)}" for key, value in asdict(clinic).items()]
    beside = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=file.parent, suffix=".new")
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")
            out.flush()
            os.fsync(out.fileno())
        Path(beside).replace(file)
    except OSError:
        if beside:
            Path(beside).unlink(missing_ok=True)
        raise Tellable("clinic.not-kept", file=str(file)) from None


def _toml(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    kept = (c if c >= " " and c not in '"\\\x7f' else f"\\u{ord(c):04X}" for c in value)
    return '"' + "".join(kept) + '"'
