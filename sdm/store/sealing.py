"""Sealing: the page is kept word for word, and what was withdrawn before it is erased."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from sdm.store import drafts
from sdm.store.tables import SealedPage, StatementBody


def keep_page(connection: Connection, consultation: str, n: int, page: str) -> None:
    row = {"consultation": consultation, "n": n, "blocks": page}
    connection.execute(insert(SealedPage), row)
    drafts.drop_all(connection, consultation)


def erase(connection: Connection, consultation: str, numbers: Sequence[int]) -> None:
    """Erase the words of these statements; their stubs, and the chain over them, stay."""
    here = (StatementBody.consultation == consultation) & StatementBody.n.in_(numbers)
    connection.execute(delete(StatementBody).where(here))


def page_of(connection: Connection, consultation: str) -> str | None:
    """The newest page that was sealed."""
    query = select(SealedPage.blocks).where(SealedPage.consultation == consultation)
    return connection.execute(query.order_by(SealedPage.n.desc()).limit(1)).scalar()
