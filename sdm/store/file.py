"""One open file: transactions that look, transactions that change, and faults that can be told."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Dialect
from sqlalchemy.engine.interfaces import DBAPICursor

from sdm.errors import Tellable
from sdm.store.engine import PATIENCE, engines_for
from sdm.store.faults import telling


class File:
    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path = path
        self._telling = partial(telling, path, locked=key is not None)
        self._reading, self._writing = engines_for(path, key)

    @property
    def dialect(self) -> Dialect:
        return self._writing.dialect

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """What cannot be made sense of in here is damage: told without showing any of it."""
        with self._telling(), self._reading.begin() as connection:
            try:
                yield connection
            except (ValueError, TypeError):
                raise Tellable("store.damaged", file=str(self._path)) from None

    @contextmanager
    def change(self) -> Iterator[Connection]:
        """Durable when the block ends; where anything in it raises, nothing was changed."""
        with self._telling(), self._writing.begin() as connection:
            yield connection

    @contextmanager
    def alone(self) -> Iterator[DBAPICursor]:
        """A cursor outside any transaction, for what the database does in none."""
        with self._telling():
            raw = self._reading.raw_connection()
            try:
                yield raw.cursor()
            finally:
                raw.close()

    def leave_no_trace(self) -> None:
        """Empty the log beside the file, where erased words would otherwise stay for a while.

        Nobody waits for a desk that is reading, and no fault is told, since all is kept already:
        the log is emptied, at the latest, when the last desk closes the file.
        """
        with suppress(Tellable), self.alone() as cursor:
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.fetchall()
            cursor.execute(f"PRAGMA busy_timeout={PATIENCE}")

    def close(self) -> None:
        self._reading.dispose()
