"""Bringing a file to the tables this version knows, or saying why it cannot be opened."""

import re
from enum import Enum
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from sdm.errors import Tellable

HEAD = "0.1"
"""The newest migration; each is named for the version of the app that brought it."""
MIGRATIONS = Path(__file__).parent / "migrations"
_VERSION = re.compile(r"\d+(\.\d+)+[a-z]?")
_WRITES_NOTHING = text("UPDATE alembic_version SET version_num = '' WHERE 1 = 0")


class Standing(Enum):
    """How a file stands to this version of the app."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"


def standing_of(connection: Connection, path: Path) -> Standing:
    """Raises `Tellable` for a file of another program or of a newer version."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return Standing.EMPTY
    found = _revision(connection) if "alembic_version" in tables else ""
    if found == HEAD:
        return Standing.CURRENT
    if not _VERSION.fullmatch(found):
        raise Tellable("store.not-ours", file=str(path))
    if found not in _known():
        raise Tellable("store.newer-version", file=str(path), found=found, known=HEAD)
    return Standing.OLDER


def check_writable(connection: Connection) -> None:
    """Change no row, which is refused where the file may not be written: told now, not later."""
    connection.execute(_WRITES_NOTHING)


def migrate(connection: Connection) -> None:
    """Run the migrations still missing, inside the transaction that is open on this connection."""
    from alembic import command  # a quarter of a second, spent once in the life of a store
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _known() -> frozenset[str]:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(MIGRATIONS))
    return frozenset(script.revision for script in scripts.walk_revisions())


def _revision(connection: Connection) -> str:
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
