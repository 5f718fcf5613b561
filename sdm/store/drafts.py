"""Words still being typed: kept a field at a time, gone once they became a statement."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sdm.store.tables import Draft

_PUT = insert(Draft)
_REPLACE = _PUT.on_conflict_do_update(
    index_elements=["consultation", "field"], set_={"words": _PUT.excluded.words}
)


def keep(connection: Connection, consultation: str, field: str, words: str) -> None:
    if words:
        row = {"consultation": consultation, "field": field, "words": words}
        connection.execute(_REPLACE, row)
        return
    drop(connection, consultation, (field,))


def kept(connection: Connection, consultation: str) -> Mapping[str, str]:
    query = select(Draft.field, Draft.words).where(Draft.consultation == consultation)
    return MappingProxyType({row.field: row.words for row in connection.execute(query)})


def drop(connection: Connection, consultation: str, fields: Sequence[str]) -> None:
    if fields:
        here = (Draft.consultation == consultation) & Draft.field.in_(fields)
        connection.execute(delete(Draft).where(here))


def drop_all(connection: Connection, consultation: str) -> None:
    connection.execute(delete(Draft).where(Draft.consultation == consultation))
