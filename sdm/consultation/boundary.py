"""Authority named openly: what cannot be chosen, by what rule, and how to challenge it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said, nothing_yet, with_entry


@dataclass(frozen=True, slots=True)
class BoundaryNamed(Fact):
    """What I must or cannot do, by what rule, what is still yours, how to challenge, how back."""

    kind: ClassVar[str] = "boundary-named"
    what: str = field(repr=False)
    rule: str = field(repr=False)
    still_yours: str = field(repr=False)
    challenge: str = field(repr=False)
    back: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BoundaryAnswered(Fact):
    kind: ClassVar[str] = "boundary-answered"
    boundary: int
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Boundaries:
    named: tuple[Said[BoundaryNamed], ...] = ()
    replies: Mapping[int, Said[BoundaryAnswered]] = field(default_factory=nothing_yet)


FACTS = (BoundaryNamed, BoundaryAnswered)


def hear(boundaries: Boundaries, said: Said[Any]) -> Boundaries:
    match said.fact:
        case BoundaryNamed():
            return replace(boundaries, named=(*boundaries.named, said))
        case BoundaryAnswered(boundary=n):
            return replace(boundaries, replies=with_entry(boundaries.replies, n, said))
    return boundaries
