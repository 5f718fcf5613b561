"""Every text of an aid with its path by ids, such as options/exercise/pros/p1/text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from sdm.evidence.aid import Aid
from sdm.evidence.option import Option

_NO_WORDS = frozenset(
    ("format", "version", "language", "doi", "pmid", "url", "original_url", "at", "of")
)
_FOR_REVIEWERS = frozenset(
    (
        "quote",
        "arithmetic",
        "note",
        "where",
        "words",
        "how_assembled",
        "range_why_not",
        "why_it_maps",
        "icon_array_why_not",
        "comparability_group",
        "compared_with",
        "other_names",
    )
)
_PARTS_FOR_REVIEWERS = ("sources", "governance", "check_notes", "not_found")


@dataclass(frozen=True, slots=True)
class Placed:
    at: str
    text: str


def all_texts(aid: Aid) -> Iterator[Placed]:
    yield from _texts(aid, "", _NO_WORDS)


def prose(aid: Aid) -> Iterator[Placed]:
    """What the two people read: no citations, arithmetic, quotations or notes for reviewers."""
    for placed in _texts(aid, "", _NO_WORDS | _FOR_REVIEWERS):
        if not placed.at.startswith(_PARTS_FOR_REVIEWERS):
            yield placed


def prose_of(option: Option, texts: Iterable[Placed]) -> Iterator[Placed]:
    """Of these texts, those that tell of one option; what the clinic adds is left out."""
    start, local = f"options/{option.id}/", f"options/{option.id}/local/"
    for placed in texts:
        if placed.at.startswith(start) and not placed.at.startswith(local):
            yield placed


def words_of(texts: Iterable[Placed]) -> int:
    return sum(len(placed.text.split()) for placed in texts)


class _Holds(Enum):
    TEXT = 1
    TEXTS = 2
    PARTS = 3
    PART = 4


def _texts(part: Any, at: str, left_out: frozenset[str]) -> Iterator[Placed]:
    kind: Any = type(part)
    for name, holds in _plan(kind, left_out):
        value = getattr(part, name)
        if not value:
            continue
        place = f"{at}/{name}" if at else name
        if holds is _Holds.TEXT:
            yield Placed(place, value)
        elif holds is _Holds.PART:
            if is_dataclass(value):
                yield from _texts(value, place, left_out)
        elif holds is _Holds.TEXTS:
            yield from (Placed(f"{place}/{n}", text) for n, text in enumerate(value, start=1))
        else:
            for number, each in enumerate(value, start=1):
                called = getattr(each, "id", None) or getattr(each, "option", None) or number
                yield from _texts(each, f"{place}/{called}", left_out)


@cache
def _plan(kind: Any, left_out: frozenset[str]) -> tuple[tuple[str, _Holds], ...]:
    """Which fields of this kind of part hold texts, or parts that may."""
    types = get_type_hints(kind)
    told = ((each.name, _holds(types[each.name])) for each in fields(kind))
    return tuple((name, holds) for name, holds in told if holds and name not in left_out)


def _holds(declared: Any) -> _Holds | None:
    if declared is str:
        return _Holds.TEXT
    if declared == tuple[str, ...]:
        return _Holds.TEXTS
    if get_origin(declared) is tuple:
        return _Holds.PARTS if _may_be_a_part(get_args(declared)[0]) else None
    return _Holds.PART if _may_be_a_part(declared) else None


def _may_be_a_part(declared: Any) -> bool:
    return any(is_dataclass(each) for each in (declared, *get_args(declared)))
