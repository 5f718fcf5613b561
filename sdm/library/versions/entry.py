"""One line of the review log: an act, by whom, about exactly which content."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sdm.evidence.governance import Role
from sdm.evidence.names import ContentHash


class Act(StrEnum):
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`by` is the name that was given; nobody's identity is proved until people sign in."""

    act: Act
    aid: str = ""
    """Which aid it is about; the first logs did not say so."""
    at: datetime
    """Naive UTC, to the second; written with a Z."""
    by: str
    role: Role
    hash: ContentHash
    version: str
    meaning: str = ""
    """What an approval says, such as "I have checked the numbers against the sources"."""
    reason: str = ""
    """Of a withdrawal; or why a version was published though no patient had read it."""
    next_review: date | None = None
    entered_by: str = ""
    """Who wrote it down, where that was not the person named."""


def to_line(entry: Entry, before: str) -> bytes:
    """`before`: the SHA-256 of the line before, empty for the first."""
    plain = {name: _plain(value) for name, value in _given(entry).items()}
    line = {**plain, "name": "as given", "before": before}
    return json.dumps(line, ensure_ascii=False, sort_keys=True).encode("utf-8")


def from_plain(plain: Mapping[str, Any]) -> Entry | None:
    """None for an act of a newer version of this app. Raises where the line is no entry."""
    if plain["act"] not in set(Act):
        return None
    known = {each.name for each in fields(Entry)}
    texts = {name: str(value) for name, value in plain.items() if name in known}
    review = texts.pop("next_review", "")
    return Entry(
        act=Act(texts.pop("act")),
        at=datetime.fromisoformat(texts.pop("at")).replace(tzinfo=None),
        role=Role(texts.pop("role")),
        hash=ContentHash(texts.pop("hash")),
        next_review=date.fromisoformat(review) if review else None,
        **texts,
    )


def _given(entry: Entry) -> dict[str, Any]:
    values = {each.name: getattr(entry, each.name) for each in fields(Entry)}
    return {name: value for name, value in values.items() if value not in ("", None)}


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds") + "Z"
    return value.isoformat() if isinstance(value, date) else str(value)
