"""Every text of an aid with its path by ids, such as options/exercise/pros/p1/text."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_type_hints

from sdm.evidence.aid import Aid
from sdm.evidence.option import Option

_NO_WORDS = {"format", "version", "language", "doi", "pmid", "url", "original_url", "at", "of"}
_FOR_REVIEWERS = {
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
}
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


def option_prose(option: Option) -> Iterator[Placed]:
    yield from _texts(option, f"options/{option.id}", _NO_WORDS | _FOR_REVIEWERS | {"local"})


def words_of(texts: Iterator[Placed]) -> int:
    return sum(len(placed.text.split()) for placed in texts)


def _texts(part: Any, at: str, left_out: set[str]) -> Iterator[Placed]:
    kind: Any = type(part)
    types = _types_of(kind)
    for each in fields(part):
        if each.name in left_out:
            continue
        value, place = getattr(part, each.name), f"{at}/{each.name}".lstrip("/")
        if types[each.name] is str and value:
            yield Placed(place, value)
        elif types[each.name] == tuple[str, ...]:
            yield from (Placed(f"{place}/{n}", text) for n, text in enumerate(value, start=1))
        elif isinstance(value, tuple):
            yield from _listed(value, place, left_out)
        elif is_dataclass(value):
            yield from _texts(value, place, left_out)


@cache
def _types_of(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _listed(parts: tuple[Any, ...], at: str, left_out: set[str]) -> Iterator[Placed]:
    for number, part in enumerate(parts, start=1):
        if is_dataclass(part):
            name = getattr(part, "id", None) or getattr(part, "option", None) or number
            yield from _texts(part, f"{at}/{name}", left_out)
