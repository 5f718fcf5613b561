"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0.1"
down_revision = None
branch_labels = None
depends_on = None

ONLY_ADDED_TO = ("statement", "access")
_NEVER = """
CREATE TRIGGER {table}_never_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END
"""


def upgrade() -> None:
    _people()
    _aids()
    _consultation()
    _statements()
    _beside_the_statements()
    _access()
    for table in ONLY_ADDED_TO:
        for verb in ("UPDATE", "DELETE"):
            op.execute(_NEVER.format(table=table, verb=verb))


def _people() -> None:
    op.create_table(
        "person",
        _key("id"),
        _needed("name", sa.Text()),
        _needed("family_key", sa.Text()),
    )
    op.create_index(op.f("ix_person_family_key"), "person", ["family_key"])
    op.create_table(
        "staff",
        _key("id"),
        _needed("name", sa.Text()),
        _needed("role", sa.String(16)),
        sa.CheckConstraint("role IN ('clinician', 'editor', 'keeper')", name="role"),
    )


def _aids() -> None:
    op.create_table("aid_shown", _key("hash", 80), _needed("canonical", sa.Text()))
    op.create_table(
        "tally",
        sa.Column("aid_hash", sa.String(80), sa.ForeignKey("aid_shown.hash"), primary_key=True),
        _key("question"),
        _key("answer"),
        _needed("count", sa.Integer()),
        sa.CheckConstraint('"count" >= 0', name="not_negative"),
    )


def _consultation() -> None:
    op.create_table(
        "consultation",
        _key("id"),
        sa.Column("person", sa.String(64), sa.ForeignKey("person.id"), nullable=True),
        _needed("aid_id", sa.String(200)),
        _needed("aid_version", sa.String(64)),
        sa.Column("aid_hash", sa.String(80), sa.ForeignKey("aid_shown.hash"), nullable=False),
        _needed("aid_title", sa.Text()),
        _needed("patient_name", sa.Text()),
        _needed("clinician_name", sa.Text()),
        _needed("staff", sa.Text()),
        _needed("started", sa.DateTime()),
        _needed("made_up", sa.Boolean()),
        sa.Column("sealed", sa.DateTime(), nullable=True),
        sa.Column("review_due", sa.Date(), nullable=True),
        _needed("follows", sa.String(64)),
    )
    op.create_index(op.f("ix_consultation_started"), "consultation", ["started"])
    op.create_index(op.f("ix_consultation_person"), "consultation", ["person"])


def _statements() -> None:
    op.create_table(
        "statement",
        _part_of_a_consultation(),
        _number(),
        _needed("kind", sa.String(64)),
        _needed("format", sa.Integer()),
        _needed("voice", sa.Text()),
        _needed("hand", sa.Text()),
        _needed("via", sa.Text()),
        _needed("staff", sa.Text()),
        _needed("at", sa.DateTime()),
        _needed("digest", sa.String(64)),
        _needed("chain", sa.String(64)),
        sa.CheckConstraint("n >= 1", name="counted_from_1"),
        sa.CheckConstraint("format >= 1", name="format_from_1"),
        sa.CheckConstraint("length(digest) = 64 AND length(chain) = 64", name="hex"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "statement_body",
        _key("consultation"),
        _number(),
        _needed("salt", sa.String(64)),
        _needed("body", sa.JSON()),
        _of_a_statement(),
        sqlite_with_rowid=False,
    )


def _beside_the_statements() -> None:
    op.create_table(
        "sealed_page",
        _key("consultation"),
        _number(),
        _needed("blocks", sa.Text()),
        _of_a_statement(),
    )
    op.create_table(
        "draft",
        _part_of_a_consultation(),
        _key("field", 200),
        _needed("words", sa.JSON()),
    )


def _access() -> None:
    op.create_table(
        "access",
        _number(),
        _needed("at", sa.DateTime()),
        _needed("staff", sa.Text()),
        _needed("act", sa.String(32)),
        sa.Column("consultation", sa.String(64), sa.ForeignKey("consultation.id"), nullable=True),
        _needed("chain", sa.String(64)),
        sa.CheckConstraint("length(act) > 0", name="act_named"),
        sa.CheckConstraint("length(chain) = 64", name="hex"),
    )


def _key(name: str, length: int = 64) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), primary_key=True)


def _part_of_a_consultation() -> sa.Column[str]:
    return sa.Column(
        "consultation", sa.String(64), sa.ForeignKey("consultation.id"), primary_key=True
    )


def _number() -> sa.Column[int]:
    return sa.Column("n", sa.Integer(), primary_key=True, autoincrement=False)


def _needed(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _of_a_statement() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["consultation", "n"], ["statement.consultation", "statement.n"])
