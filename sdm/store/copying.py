"""A whole copy of the record in a file of its own, proved by counting before it is relied on."""

from itertools import count
from pathlib import Path

from sqlalchemy import func, select, text

from sdm.store.file import File
from sdm.store.tables import StatementRow

_COUNT = select(func.count()).select_from(StatementRow)


def copy_before_change(file: File, path: Path, key: bytes | None, version: str) -> Path:
    """Copy the record beside itself before it is changed for a version; nothing is written over."""
    target = _free_name(path, version)
    target.touch(mode=0o600)
    try:
        with file.alone() as cursor:
            cursor.execute("VACUUM INTO ?", (str(target),))
        _prove(file, File(target, key))
    except BaseException:
        target.unlink()
        raise
    return target


def _free_name(path: Path, version: str) -> Path:
    """`records.before-0.2.db`, and with a number where that is taken."""
    for n in count(1):
        again = f"-{n}" if n > 1 else ""
        name = path.with_name(f"{path.stem}.before-{version}{again}{path.suffix}")
        if not name.exists():
            return name
    raise AssertionError("numbers do not end")


def _prove(file: File, copy: File) -> None:
    try:
        with file.look() as original, copy.look() as copied:
            whole = copied.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            if not whole or copied.execute(_COUNT).scalar() != original.execute(_COUNT).scalar():
                raise RuntimeError("the copy made before changing the record does not hold it all")
    finally:
        copy.close()
