"""Connections to the embedded store: durable on commit, explicit about who writes."""

from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import Pool, QueuePool
from sqlcipher3 import dbapi2

from sdm.store.bodies import canonical

KEY_BYTES = 32
PATIENCE = 5000
"""Milliseconds to wait for another desk that is writing."""
_SETTINGS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={PATIENCE}",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
)


def engines_for(path: Path, key: bytes | None) -> tuple[Engine, Engine]:
    """Two engines over the same connections: one looks, one takes the write lock as it begins."""
    if key is not None and len(key) != KEY_BYTES:
        raise ValueError(f"a key is {KEY_BYTES} bytes, not a passphrase")
    pool = QueuePool(partial(_connection, path, key))
    return _engine(pool, "BEGIN"), _engine(pool, "BEGIN IMMEDIATE")


def _engine(pool: Pool, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://", module=dbapi2, pool=pool, hide_parameters=True, json_serializer=canonical
    )

    def begins(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)

    event.listen(engine, "begin", begins)
    return engine


def _connection(path: Path, key: bytes | None) -> Any:
    opened = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    # The driver's own complaint about damaged text would show it, and errors reach logs.
    opened.text_factory = partial(str, encoding="utf-8", errors="replace")
    try:
        _set_up(opened, key)
    except BaseException:
        opened.close()
        raise
    return opened


def _set_up(opened: Any, key: bytes | None) -> None:
    opened.execute("PRAGMA cipher_log_level=NONE")
    if not opened.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("the database driver cannot encrypt; refusing to write in clear")
    if key is not None:
        opened.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    for setting in _SETTINGS:
        opened.execute(setting).close()
    if opened.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        opened.execute("PRAGMA journal_mode=WAL").close()
