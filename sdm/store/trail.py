"""Who opened, printed or saved what: kept for ever, chained as the statements are."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from sdm.store.chain import first_link, link_after, written
from sdm.store.tables import Access

_TRAIL = "access"
_HEAD = select(Access.n, Access.chain).order_by(Access.n.desc()).limit(1)
_ALL = select(*Access.__table__.columns).order_by(Access.n)


def note(
    connection: Connection, act: str, staff: str, consultation: str | None, at: datetime
) -> None:
    head = connection.execute(_HEAD).first()
    n, previous = (head.n, head.chain) if head else (0, first_link(_TRAIL))
    row: dict[str, Any] = {
        "n": n + 1,
        "at": at,
        "staff": staff,
        "act": act,
        "consultation": consultation,
    }
    row["chain"] = _link(previous, row)
    connection.execute(insert(Access), row)


def broken(connection: Connection) -> tuple[int, ...]:
    """The numbers of the entries that are missing or were changed; empty where all is whole."""
    found, previous = [], first_link(_TRAIL)
    for place, row in enumerate(connection.execute(_ALL), 1):
        values = row._mapping
        if row.n != place or _link(previous, values) != row.chain:
            found.append(row.n)
        previous = row.chain
    return tuple(found)


def _link(previous: str, row: Any) -> str:
    parts = (row["n"], written(row["at"]), row["staff"], row["act"], row["consultation"])
    return link_after(previous, parts)
