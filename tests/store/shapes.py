"""What kept facts are made of, a line each: kinds, formats, fields, their types and values.

The names of classes are left out: they may change. What the lines name stands in people's records.
"""

import dataclasses
from collections.abc import Iterator
from datetime import date
from enum import EnumMeta, StrEnum
from types import NoneType
from typing import Any, get_args, get_type_hints

from sdm.consultation.consultation import KINDS
from sdm.consultation.record import Erased
from sdm.consultation.statement import Fact, Recorded, Said
from sdm.consultation.voice import Role

KEPT_KINDS = tuple(KINDS[kind] for kind in sorted(KINDS) if KINDS[kind] not in (Recorded, Erased))
"""The two others stand for words that are gone, and for kinds of a newer version."""
_MISSING = dataclasses.MISSING
_PLAIN = {str: "text", int: "whole number", bool: "yes or no", date: "day", NoneType: "nothing"}


def shapes() -> frozenset[str]:
    """All that this version of the app can keep in a statement."""
    roles = {f"somebody: {role.value}" for role in Role if role is not Role.NEWER}
    return frozenset(roles).union(*(_shapes_of_kind(kind) for kind in KEPT_KINDS))


def shapes_in(fact: Fact) -> frozenset[str]:
    """What of it this fact is an example of."""
    return frozenset((_kind(type(fact)), *_in_fields(fact, fact.kind)))


def shapes_held(said: Said[Fact], kept: dict[str, Any]) -> frozenset[str]:
    """What of it this statement holds; `kept`: without what a field added since is filled with."""
    roles = {f"somebody: {who.role.value}" for who in (said.voice, said.hand, said.via)}
    places = {said.fact.kind, *_places(kept["fact"], said.fact.kind)}
    return frozenset(roles) | {s for s in shapes_in(said.fact) if s.rpartition(": ")[0] in places}


def _places(kept: object, where: str) -> Iterator[str]:
    yield where
    if isinstance(kept, dict):
        for name, value in kept.items():
            yield from _places(value, f"{where}, {name}")
    elif isinstance(kept, list):
        for each in kept:
            yield from _places(each, f"{where}, each")


def left_out(shape: str) -> bool:
    """Whether it says that a field may be missing, of which no kept file holds an example."""
    return shape.endswith("may be left out")


def _shapes_of_kind(kind: type[Fact]) -> Iterator[str]:
    yield _kind(kind)
    yield from _of_fields(kind, kind.kind)


def _kind(kind: type[Fact]) -> str:
    return f"{kind.kind}: format {kind.format}"


def _of_fields(kind: type, where: str) -> Iterator[str]:
    hints = get_type_hints(kind)
    for field in dataclasses.fields(kind):
        place = f"{where}, {field.name}"
        if (field.default, field.default_factory) != (_MISSING, _MISSING):
            yield f"{place}: may be left out"
        yield from _of_type(hints[field.name], place)


def _of_type(hint: object, where: str) -> Iterator[str]:
    if hint in _PLAIN:
        yield f"{where}: {_PLAIN[hint]}"
    elif isinstance(hint, EnumMeta):
        yield from (f"{where}: {each.value}" for each in hint)
    elif dataclasses.is_dataclass(hint):
        yield from _of_fields(hint, where)
    else:
        several = getattr(hint, "__origin__", None) is tuple
        for part in get_args(hint):
            if part is not Ellipsis:
                yield from _of_type(part, f"{where}, each" if several else where)


def _in_fields(value: object, where: str) -> Iterator[str]:
    for field in dataclasses.fields(value):
        yield from _in_value(getattr(value, field.name), f"{where}, {field.name}")


def _in_value(value: object, where: str) -> Iterator[str]:
    if isinstance(value, tuple):
        for each in value:
            yield from _in_value(each, f"{where}, each")
    elif dataclasses.is_dataclass(value):
        yield from _in_fields(value, where)
    elif isinstance(value, StrEnum):
        yield f"{where}: {value.value}"
    else:
        yield f"{where}: {_PLAIN[type(value)]}"
