"""Proving that what is kept is what was said: every link, every digest, every erased body."""

from sqlalchemy import Connection

from sdm.consultation.consultation import ConsultationId, consultation_of
from sdm.store.bodies import canonical
from sdm.store.chain import digest_of, first_link
from sdm.store.statements import KeptRow, link_of, read, rows_of


def broken(connection: Connection, consultation: str) -> tuple[int, ...]:
    """The numbers of statements that do not hold; empty where all is whole.

    A chain finds what was changed, moved or taken out, but not a tail that was cut off: for that
    its head stands on the printed page.
    """
    said = read(connection, consultation)
    withdrawn = consultation_of(ConsultationId(consultation), said).withdrawn
    found, previous = [], first_link(consultation)
    for place, row in enumerate(rows_of(connection, consultation), 1):
        words_hold = row.n in withdrawn if row.salt is None else _digest(row) == row.digest
        if row.n != place or link_of(previous, row) != row.chain or not words_hold:
            found.append(row.n)
        previous = row.chain
    return tuple(found)


def _digest(row: KeptRow) -> str:
    return digest_of(row.salt, canonical(row.body))
