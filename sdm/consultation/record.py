"""Statements about statements: confirmed, taken back, undone, sealed, amended."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Recorded, Said


class Names(StrEnum):
    """How the two are named on the page."""

    NAMES = "names"
    INITIALS = "initials"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Confirmed(Fact):
    """ "Yes, my words": the voice of statement `of` heard it read back and said yes."""

    kind: ClassVar[str] = "confirmed"
    of: int


@dataclass(frozen=True, slots=True)
class TakenBack(Fact):
    """Somebody withdraws their words; their body is erased at sealing, the stub stays."""

    kind: ClassVar[str] = "taken-back"
    of: int


@dataclass(frozen=True, slots=True)
class Undone(Fact):
    kind: ClassVar[str] = "undone"
    undoable: ClassVar[bool] = False
    of: int


@dataclass(frozen=True, slots=True)
class NamesOnPage(Fact):
    kind: ClassVar[str] = "names-on-page"
    names: Names


@dataclass(frozen=True, slots=True)
class Sealed(Fact):
    kind: ClassVar[str] = "sealed"
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Amended(Fact):
    """A dated change after sealing; the original stays readable."""

    kind: ClassVar[str] = "amended"
    undoable: ClassVar[bool] = False
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Erased(Fact):
    """Words withdrawn before sealing: that they were there is kept, they are not."""

    kind: ClassVar[str] = "erased"
    undoable: ClassVar[bool] = False
    erased_kind: str


@dataclass(frozen=True, slots=True)
class Record:
    names: Said[NamesOnPage] | None = None
    sealed: Said[Sealed] | None = None
    amendments: tuple[Said[Amended], ...] = ()
    newer: tuple[Said[Recorded], ...] = ()


FACTS = (Confirmed, TakenBack, Undone, NamesOnPage, Sealed, Amended, Recorded, Erased)


def hear(record: Record, said: Said[Any]) -> Record:
    match said.fact:
        case NamesOnPage():
            return replace(record, names=said)
        case Sealed():
            return replace(record, sealed=said)
        case Amended():
            return replace(record, amendments=(*record.amendments, said))
        case Recorded():
            return replace(record, newer=(*record.newer, said))
    return record
