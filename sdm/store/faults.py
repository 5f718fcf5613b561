"""What the database says went wrong, as something a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from sdm.errors import Tellable

_TOLD = MappingProxyType(
    {
        dbapi2.SQLITE_NOTADB: "store.not-a-database",
        dbapi2.SQLITE_CORRUPT: "store.damaged",
        dbapi2.SQLITE_ERROR: "store.damaged",  # a table or column that was there is not
        dbapi2.SQLITE_READONLY: "store.read-only",
        dbapi2.SQLITE_PERM: "store.read-only",
        dbapi2.SQLITE_FULL: "store.disk-full",
        dbapi2.SQLITE_BUSY: "store.locked",
        dbapi2.SQLITE_LOCKED: "store.locked",
        dbapi2.SQLITE_CANTOPEN: "store.cannot-open",
        dbapi2.SQLITE_IOERR: "store.cannot-write",
    }
)
_PRIMARY = 0xFF
"""The lower byte of an extended result code names the fault; the rest is detail."""


@contextmanager
def telling(path: Path, locked: bool) -> Iterator[None]:
    """Turn faults of disk and file into `Tellable`; anything else is a fault of ours.

    `locked`: the file is opened with a key, so a file that makes no sense may be the wrong key.
    """
    try:
        yield
    except UnicodeDecodeError:
        raise Tellable("store.damaged", file=str(path)) from None
    except (DBAPIError, dbapi2.Error) as why:
        key = _TOLD.get(code_of(why) & _PRIMARY)
        if key is None:
            raise
        if locked and key == "store.not-a-database":
            key = "store.wrong-key-or-damaged"
        raise Tellable(key, file=str(path)) from why


def code_of(why: BaseException) -> int:
    """The result code of the database, 0 where there is none."""
    origin = why.orig if isinstance(why, DBAPIError) else why
    return int(getattr(origin, "sqlite_errorcode", 0) or 0)
