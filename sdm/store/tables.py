"""The tables of a store. The statements are the record; all else stands beside it.

Any change here needs a migration of its own in `migrations/versions`.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
CLUSTERED = {"sqlite_with_rowid": False}
"""Rows lie in the order of their key, so keeping one writes one page and not two."""


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    metadata = MetaData(naming_convention=NAMING)


class Person(Base):
    __tablename__ = "person"
    __table_args__ = (Index(None, "family_key"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text, repr=False)
    family_key: Mapped[str] = mapped_column(Text, repr=False)
    """The family name folded by Python, so that every database sorts it alike."""


class Staff(Base):
    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("role IN ('clinician', 'editor', 'keeper')", name="role"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(String(16))


class AidShown(Base):
    """An aid as it was shown, so that an old page never depends on a file."""

    __tablename__ = "aid_shown"

    hash: Mapped[str] = mapped_column(String(80), primary_key=True)
    canonical: Mapped[str] = mapped_column(Text)


class ConsultationRow(Base):
    """A read model for lists, written in the same transaction as the statements it repeats."""

    __tablename__ = "consultation"
    __table_args__ = (Index(None, "started"), Index(None, "person"))

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    person: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    aid_id: Mapped[str] = mapped_column(String(200))
    aid_version: Mapped[str] = mapped_column(String(64))
    aid_hash: Mapped[str] = mapped_column(ForeignKey("aid_shown.hash"))
    aid_title: Mapped[str] = mapped_column(Text)
    patient_name: Mapped[str] = mapped_column(Text, repr=False)
    clinician_name: Mapped[str] = mapped_column(Text, repr=False)
    staff: Mapped[str] = mapped_column(Text)
    started: Mapped[datetime]
    made_up: Mapped[bool]
    sealed: Mapped[datetime | None]
    review_due: Mapped[date | None]
    follows: Mapped[str] = mapped_column(String(64))


class StatementRow(Base):
    """Never changed and never removed; two triggers hold that."""

    __tablename__ = "statement"
    __table_args__ = (
        CheckConstraint("n >= 1", name="counted_from_1"),
        CheckConstraint("format >= 1", name="format_from_1"),
        CheckConstraint("length(digest) = 64 AND length(chain) = 64", name="hex"),
        CLUSTERED,
    )

    consultation: Mapped[str] = mapped_column(ForeignKey("consultation.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(64))
    format: Mapped[int]
    voice: Mapped[str] = mapped_column(Text)
    hand: Mapped[str] = mapped_column(Text)
    via: Mapped[str] = mapped_column(Text)
    staff: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    digest: Mapped[str] = mapped_column(String(64))
    chain: Mapped[str] = mapped_column(String(64))


class StatementBody(Base):
    """The words of a statement: the only part of it that may be erased, with its salt."""

    __tablename__ = "statement_body"
    __table_args__ = (
        ForeignKeyConstraint(["consultation", "n"], ["statement.consultation", "statement.n"]),
        CLUSTERED,
    )

    consultation: Mapped[str] = mapped_column(String(64), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    salt: Mapped[str] = mapped_column(String(64), repr=False)
    body: Mapped[dict[str, Any]] = mapped_column(JSON, repr=False)


class SealedPage(Base):
    """The composed blocks at sealing; a reprint is made from them, word for word."""

    __tablename__ = "sealed_page"
    __table_args__ = (
        ForeignKeyConstraint(["consultation", "n"], ["statement.consultation", "statement.n"]),
    )

    consultation: Mapped[str] = mapped_column(String(64), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    blocks: Mapped[str] = mapped_column(Text, repr=False)


class Draft(Base):
    """Words still being typed: one row a field, replaced until they become a statement."""

    __tablename__ = "draft"

    consultation: Mapped[str] = mapped_column(ForeignKey("consultation.id"), primary_key=True)
    field: Mapped[str] = mapped_column(String(200), primary_key=True)
    words: Mapped[str] = mapped_column(JSON, repr=False)


class Access(Base):
    """Who opened, printed or saved what, and when; chained as the statements are."""

    __tablename__ = "access"
    __table_args__ = (
        CheckConstraint("length(act) > 0", name="act_named"),
        CheckConstraint("length(chain) = 64", name="hex"),
    )

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    staff: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(String(32))
    consultation: Mapped[str | None] = mapped_column(ForeignKey("consultation.id"))
    chain: Mapped[str] = mapped_column(String(64))


class Tally(Base):
    """Counted answers to one question about an aid, without times and without people."""

    __tablename__ = "tally"
    __table_args__ = (CheckConstraint('"count" >= 0', name="not_negative"),)

    aid_hash: Mapped[str] = mapped_column(ForeignKey("aid_shown.hash"), primary_key=True)
    question: Mapped[str] = mapped_column(String(64), primary_key=True)
    answer: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]
