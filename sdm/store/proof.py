"""Proving that what is kept is what was said: every link, every digest, every erased body."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from sdm.consultation.consultation import ConsultationId, consultation_of
from sdm.store.bodies import canonical
from sdm.store.chain import digest_of, first_link
from sdm.store.statements import KeptRow, link_of, read, rows_of
from sdm.store.tables import StatementBody, StatementRow


def broken(connection: Connection, consultation: str) -> tuple[int, ...]:
    """The numbers of statements that do not hold; empty where all is whole.

    A chain finds what was changed, moved or taken out, but not a tail that was cut off: words
    left without their statement show that, and the head on the printed page does.
    """
    said = read(connection, consultation)
    withdrawn = consultation_of(ConsultationId(consultation), said).withdrawn
    found, previous = [], first_link(consultation)
    for place, row in enumerate(rows_of(connection, consultation), 1):
        words_hold = row.n in withdrawn if row.salt is None else _digest(row) == row.digest
        if row.n != place or link_of(previous, row) != row.chain or not words_hold:
            found.append(row.n)
        previous = row.chain
    return (*found, *_words_without_statement(connection, consultation))


def _words_without_statement(connection: Connection, consultation: str) -> Sequence[int]:
    statements = select(StatementRow.n).where(StatementRow.consultation == consultation)
    bodies = select(StatementBody.n).where(StatementBody.consultation == consultation)
    return connection.scalars(bodies.where(StatementBody.n.not_in(statements))).all()


def _digest(row: KeptRow) -> str:
    return digest_of(row.salt, canonical(row.body))
