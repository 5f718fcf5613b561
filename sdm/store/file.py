"""One open file: transactions that look, transactions that change, and faults that can be told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from sdm.store.engine import engines_for
from sdm.store.faults import telling


class File:
    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path = path
        self._reading, self._writing = engines_for(path, key)

    @contextmanager
    def look(self) -> Iterator[Connection]:
        with telling(self._path), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def change(self) -> Iterator[Connection]:
        """Durable when the block ends; where anything in it raises, nothing was changed."""
        with telling(self._path), self._writing.begin() as connection:
            yield connection

    def leave_no_trace(self) -> None:
        """Empty the log beside the file, where erased words would otherwise stay for a while.

        Where another desk is reading, the log is emptied when the last of them closes the file.
        """
        with telling(self._path):
            raw = self._reading.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()

    def close(self) -> None:
        self._reading.dispose()
