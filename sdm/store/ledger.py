"""Appending to the record: in order, and never over what another desk kept first."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from sdm.consultation.statement import Fact, Said
from sdm.sitting.ports import Overtaken
from sdm.store import lists, statements
from sdm.store.file import File


class Ledger:
    """Remembers the head it wrote last. That link can never change, so it need not be read again;
    whether something came after it the database tells, which keeps each number once."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._writer = statements.Writer(file.dialect)
        self._last: statements.Head | None = None

    @contextmanager
    def adding(self, consultation: str, said: Sequence[Said[Fact]]) -> Iterator[Connection]:
        """Keep the statements together with what the block does."""
        before = said[0].n - 1
        try:
            with self._file.change() as connection:
                head = self._head_at(connection, consultation, before)
                head = self._writer.add(connection, head, said)
                lists.keep_in_step(connection, consultation, said)
                yield connection
        except IntegrityError:
            self._overtaken(consultation, before)
            raise
        self._last = head

    def _head_at(self, connection: Connection, consultation: str, n: int) -> statements.Head:
        last = self._last
        if last is not None and (last.consultation, last.n) == (consultation, n):
            return last
        head = statements.head_of(connection, consultation)
        if head.n > n:
            raise Overtaken(statements.read(connection, consultation, n))
        return head

    def _overtaken(self, consultation: str, before: int) -> None:
        with self._file.look() as connection:
            came_in = statements.read(connection, consultation, before)
        if came_in:
            raise Overtaken(came_in)
