"""Bringing a file to the tables this version knows, or saying why it cannot be opened."""

import re
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from sdm.errors import Tellable

HEAD = "0.1"
"""The newest migration; each is named for the version of the app that brought it."""
_VERSION = re.compile(r"\d+(\.\d+)+[a-z]?")
_WRITES_NOTHING = text("UPDATE alembic_version SET version_num = '' WHERE 1 = 0")
"""Changes no row, and is refused where the file may not be written: better told now than later."""
MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(connection: Connection, path: Path) -> None:
    """Make the tables in an empty file; refuse a file of another program or a newer version."""
    tables = inspect(connection).get_table_names()
    if not tables:
        migrate(connection)
        return
    found = _revision(connection) if "alembic_version" in tables else ""
    if not _VERSION.fullmatch(found):
        raise Tellable("store.not-ours", path=str(path))
    if found != HEAD:
        raise Tellable("store.newer-version", path=str(path), found=found, known=HEAD)
    connection.execute(_WRITES_NOTHING)


def migrate(connection: Connection) -> None:
    """Run every migration inside the transaction that is open on this connection."""
    from alembic import command  # a quarter of a second, spent once in the life of a store
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str:
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
