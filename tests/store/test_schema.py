"""The migrations make the very tables the code knows."""

import re

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from sdm.store.schema import HEAD, MIGRATIONS, migrate
from sdm.store.tables import Base

DEFINITIONS = text(
    "SELECT name, sql FROM sqlite_master"
    " WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name <> 'alembic_version'"
)


@pytest.fixture
def migrated():
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection)
        yield connection
    engine.dispose()


def definitions(connection):
    """Each table and index with its parts in alphabetical order, constraints and all."""
    found = connection.execute(DEFINITIONS).all()
    return {name: sorted(re.split(r",\s*\n\s*|\(\s*\n\s*|\n", sql)) for name, sql in found}


def test_migrations_and_tables_do_not_differ(migrated):
    options = {"compare_type": True, "compare_server_default": True}
    context = MigrationContext.configure(migrated, opts=options)
    assert compare_metadata(context, Base.metadata) == []


def test_constraints_too_are_the_same_letter_for_letter(migrated):
    """Autogenerate sees no CHECK constraint, so their text is compared."""
    engine = create_engine("sqlite://")
    with engine.begin() as plain:
        Base.metadata.create_all(plain)
        assert definitions(migrated) == definitions(plain)
    engine.dispose()


def test_the_newest_migration_is_the_version_the_code_names():
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_every_table_of_the_record_is_there(migrated):
    assert set(Base.metadata.tables) == {
        "access",
        "aid_shown",
        "consultation",
        "draft",
        "person",
        "sealed_page",
        "staff",
        "statement",
        "statement_body",
        "tally",
    }
