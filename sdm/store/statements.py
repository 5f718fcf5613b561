"""Statements to and from rows: appended in one transaction, read back in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any, cast

from sqlalchemy import Connection, Dialect, Row, select

from sdm.consultation.deliberation import OrderDrawn
from sdm.consultation.presence import AidChanged, Opened, StepOpened
from sdm.consultation.record import Erased, Sealed, TakenBack, Undone
from sdm.consultation.statement import Fact, Recorded, Said
from sdm.consultation.voice import Hand, Role, Via, Voice
from sdm.errors import Tellable
from sdm.store.bodies import body_of, canonical, fact_of, kind_and_format
from sdm.store.chain import digest_of, first_link, link_after, written
from sdm.store.inserting import Insert
from sdm.store.tables import StatementBody, StatementRow

SALT_BYTES = 32
_WHOEVER_SAYS_IT = (Opened, AidChanged, OrderDrawn, StepOpened, TakenBack, Undone, Sealed)
"""Facts that hold a talk together or withdraw words: they are heard whoever said them."""
KeptRow = Row[*tuple[Any, ...]]
"""A statement as it is kept, with its salt and body, or None for both where they were erased."""
_WITH_BODY = (
    select(
        StatementRow.n,
        StatementRow.kind,
        StatementRow.format,
        StatementRow.voice,
        StatementRow.hand,
        StatementRow.via,
        StatementRow.staff,
        StatementRow.at,
        StatementRow.digest,
        StatementRow.chain,
        StatementBody.salt,
        StatementBody.body,
    )
    .outerjoin(
        StatementBody,
        (StatementBody.consultation == StatementRow.consultation)
        & (StatementBody.n == StatementRow.n),
    )
    .order_by(StatementRow.n)
)
_HEAD = select(StatementRow.n, StatementRow.chain).order_by(StatementRow.n.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class Head:
    """The last statement of a consultation: its number, and the link the next is made after."""

    consultation: str
    n: int
    chain: str


def head_of(connection: Connection, consultation: str) -> Head:
    found = connection.execute(_HEAD.where(StatementRow.consultation == consultation)).first()
    if found is None:
        return Head(consultation, 0, first_link(consultation))
    return Head(consultation, found.n, found.chain)


class Writer:
    """Appends statements. Its SQL is written out once, since every edit waits for it."""

    def __init__(self, dialect: Dialect) -> None:
        self._add = Insert(StatementRow.__table__, dialect)
        self._add_body = Insert(StatementBody.__table__, dialect)

    def add(self, connection: Connection, head: Head, said: Sequence[Said[Fact]]) -> Head:
        """Append statements after `head`; returns the new head."""
        for one in said:
            if one.n != head.n + 1:
                raise ValueError(f"statement {one.n} does not follow {head.n}")
            body, salt = canonical(body_of(one.fact)), token_hex(SALT_BYTES)
            row = _row(head, one, digest_of(salt, body))
            self._add(connection, {**row, "at": one.at.isoformat(" ", "microseconds")})
            key: dict[str, str | int] = {"consultation": head.consultation, "n": one.n}
            self._add_body(connection, {**key, "salt": salt, "body": body})
            head = Head(head.consultation, one.n, row["chain"])
        return head


def read(connection: Connection, consultation: str, after: int = 0) -> tuple[Said[Fact], ...]:
    """What was said after statement number `after`, in order."""
    return tuple(_said(row) for row in rows_of(connection, consultation, after))


def rows_of(connection: Connection, consultation: str, after: int = 0) -> Sequence[KeptRow]:
    query = _WITH_BODY.where(StatementRow.consultation == consultation, StatementRow.n > after)
    return [_sound(row) for row in connection.execute(query)]


def link_of(previous: str, row: KeptRow) -> str:
    """The link a kept row must have after `previous`."""
    return _link(previous, row._mapping)


def _row(head: Head, said: Said[Fact], digest: str) -> dict[str, Any]:
    kind, format_ = kind_and_format(said.fact)
    row: dict[str, Any] = {
        "consultation": head.consultation,
        "n": said.n,
        "kind": kind,
        "format": format_,
        "voice": _name(said.voice.code),
        "hand": _name(said.hand.code),
        "via": _name(said.via.code),
        "staff": _name(said.staff),
        "at": said.at,
        "digest": digest,
    }
    row["chain"] = _link(head.chain, row)
    return row


_LINKED = ("n", "kind", "format", "voice", "hand", "via", "staff")


def _link(previous: str, row: Any) -> str:
    parts = [row[part] for part in _LINKED]
    return link_after(previous, [*parts, written(cast(datetime, row["at"])), row["digest"]])


def _said(row: KeptRow) -> Said[Fact]:
    voice, hand, via = Voice.parse(row.voice), Hand.parse(row.hand), Via.parse(row.via)
    newer = Role.NEWER in (voice.role, hand.role, via.role)
    return Said(row.n, row.at, voice, hand, via, row.staff, _fact(row, newer))


def _fact(row: KeptRow, newer: bool) -> Fact:
    """What was said by or through somebody unknown here is not heard as if it were another's."""
    if row.salt is None:
        return Erased(row.kind)
    fact = fact_of(row.kind, row.format, row.body)
    if newer and not isinstance(fact, _WHOEVER_SAYS_IT):
        return Recorded(row.kind, row.format, canonical(row.body))
    return fact


def _sound(row: KeptRow) -> KeptRow:
    """A damaged file may give back bytes, numbers or nothing where text was kept."""
    texts = (row.kind, row.voice, row.hand, row.via, row.staff, row.digest, row.chain)
    if {type(text) for text in texts} != {str} or {type(row.n), type(row.format)} != {int}:
        raise ValueError("a statement that is not one any more")
    return row


def _name(name: str) -> str:
    """Names stand in plain columns, which cannot hold half a character as words can."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        raise Tellable("store.name-unwritable") from None
    return name
