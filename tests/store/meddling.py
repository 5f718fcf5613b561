"""What a person with a database program could do to the file, behind the app's back."""

from pathlib import Path

from sqlcipher3 import dbapi2

TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"


def meddle(path: Path, *statements: str) -> None:
    """Run SQL on the file with its guards taken away."""
    with_guards_down = dbapi2.connect(str(path), isolation_level=None)
    for (name,) in with_guards_down.execute(TRIGGERS).fetchall():
        with_guards_down.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        with_guards_down.execute(statement)
    with_guards_down.close()


def bytes_beside(path: Path) -> bytes:
    """All that stands in the file and in those the database keeps beside it."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))
