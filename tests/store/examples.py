"""Made-up facts of every kind, with every value that a field of it can take."""

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from enum import EnumMeta
from itertools import cycle, islice
from types import NoneType
from typing import get_args, get_type_hints

from sdm.consultation.statement import Fact
from sdm.consultation.voice import Role
from tests.store.shapes import KEPT_KINDS, shapes_in

FIRST = 1
"""Numbers in the facts: the first statement of the file, which is there to be withdrawn."""
_NAMED = (Role.SUPPORTER, Role.INTERPRETER)


def examples(without: frozenset[str] = frozenset()) -> Iterator[Fact]:
    """Facts that show between them all there is but for the shapes in `without`."""
    for kind in KEPT_KINDS:
        for fact in _of_class(kind, kind.kind):
            if not shapes_in(fact) <= without:
                without |= shapes_in(fact)
                yield fact


def people() -> Iterator[tuple[Role, str]]:
    """Everybody who can be a voice, a hand or in between, again and again."""
    known = [role for role in Role if role is not Role.NEWER]
    return cycle((role, "Noor Ĉapelo نور" if role in _NAMED else "") for role in known)


def _of_class(kind: type, where: str) -> Iterator[Fact]:
    hints = get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    columns = [_values(hints[name], f"{where}, {name}") for name in names]
    rows = max(map(len, columns), default=1)
    for row in islice(zip(*map(cycle, columns), strict=True), rows) if columns else [()]:
        yield kind(**dict(zip(names, row, strict=True)))


def _values(hint: object, where: str) -> Sequence[object]:
    """A few values that show all there is in a type, never all alike."""
    if hint is str:
        return (f"{where}: “words” 👩🏽‍🌾\nأنا <b>&</b>", "")
    if hint is bool:
        return (True, False)
    if hint in (int, date, NoneType):
        return {int: (FIRST,), date: (date(2026, 5, 4),), NoneType: (None,)}[hint]
    if isinstance(hint, EnumMeta):
        return tuple(hint)
    if dataclasses.is_dataclass(hint):
        return tuple(_of_class(hint, where))
    parts = [each for part in get_args(hint) if part is not ... for each in _values(part, where)]
    several = getattr(hint, "__origin__", None) is tuple
    return (tuple(parts), ()) if several else tuple(parts)
