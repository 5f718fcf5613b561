"""A statement: one small frozen fact with who said it, who typed it, and when."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, Generic, TypeVar

from sdm.consultation.voice import Hand, Role, Via, Voice


class Fact:
    """What a statement says. `kind` and `format` are kept for ever; a new need is a new kind.

    `undoable` is False for facts that only note where the two people went.
    """

    __slots__ = ()
    kind: ClassVar[str]
    format: ClassVar[int] = 1
    undoable: ClassVar[bool] = True


F_co = TypeVar("F_co", bound=Fact, covariant=True)


@dataclass(frozen=True, slots=True)
class Said(Generic[F_co]):
    """A fact as stamped by the sitting. `n` counts from 1 within its consultation; `at` is UTC."""

    n: int
    at: datetime
    voice: Voice
    hand: Hand
    via: Via
    staff: str = field(repr=False)
    fact: F_co

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError("statements are counted from 1")

    @property
    def typed_by_its_voice(self) -> bool:
        """True where the person whose words these are typed them."""
        return self.voice.role is not Role.BOTH and self.voice.code == self.hand.code


@dataclass(frozen=True, slots=True)
class Recorded(Fact):
    """A fact of a kind this version does not know: kept, shown as recorded in a newer one."""

    kind: ClassVar[str] = "recorded-in-a-newer-version"
    undoable: ClassVar[bool] = False
    newer_kind: str
    newer_format: int
    body: str = field(repr=False)


def words_in(fact: Fact) -> frozenset[str]:
    """People's words in a fact: the texts that no traceback may carry (`repr=False`)."""
    parts = dataclasses.fields(fact)  # type: ignore[arg-type]
    values = (getattr(fact, part.name) for part in parts if not part.repr)
    return frozenset(value for value in values if type(value) is str and value)


def nothing_yet() -> Mapping[Any, Any]:
    """An empty, unchanging mapping: where a part of the consultation begins."""
    return MappingProxyType({})


def with_entry(known: Mapping[Any, Any], key: Any, entry: Any) -> Mapping[Any, Any]:
    return MappingProxyType({**known, key: entry})
