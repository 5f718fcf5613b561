"""Opening a store: the file, its key, its version."""

import errno
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sdm.errors import Tellable
from sdm.store.address import file_of
from sdm.store.copying import copy_before_change
from sdm.store.file import File
from sdm.store.schema import HEAD, Standing, check_writable, migrate, standing_of
from sdm.store.store import Store

SMALLEST_PAGE = 512
"""Bytes. No database file is smaller, but for an empty one."""


def utc_now() -> datetime:
    """Now, as naive UTC."""
    return datetime.now(UTC).replace(tzinfo=None)


def new_id() -> str:
    return uuid4().hex


def open_store(
    address: str | Path,
    key: bytes | None = None,
    clock: Callable[[], datetime] = utc_now,
    ids: Callable[[], str] = new_id,
) -> Store:
    """Open the record at a file path or `sqlite:///path`; made if it is not there.

    `key` is 32 raw bytes; None keeps the file in clear. Raises `Tellable` where the file cannot
    be opened, written or read by this version; a file that is there is not changed by that.
    """
    path = file_of(address)
    _look_at(path)
    file = File(path, key)
    try:
        _bring_up_to_date(file, path, key)
    except BaseException:
        file.close()
        raise
    return Store(file, clock, ids)


def _bring_up_to_date(file: File, path: Path, key: bytes | None) -> None:
    with file.change() as connection:
        standing = standing_of(connection, path)
        if standing is Standing.CURRENT:
            check_writable(connection)
            return
        if standing is Standing.EMPTY:
            migrate(connection)
            return
    copy_before_change(file, path, key, HEAD)
    with file.change() as connection:
        migrate(connection)


def _look_at(path: Path) -> None:
    """Make the file for its owner's eyes alone; the database keeps that for the files beside it.

    A small file of something else would be taken for an empty database and written over.
    """
    if path.exists():
        if 0 < path.stat().st_size < SMALLEST_PAGE:
            raise Tellable("store.not-a-database", file=str(path))
        return
    try:
        path.touch(mode=0o600)
    except OSError as why:
        full = why.errno == errno.ENOSPC
        raise Tellable("store.disk-full" if full else "store.read-only", file=str(path)) from why
