"""Who is here, what they need, who leads: the first part of Together."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import Hand, Role


class SignOff(StrEnum):
    """Where an aid stood in its review when it was shown."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class AidRef:
    """Which aid was on the table, down to its content hash."""

    id: str
    version: str
    language: str
    hash: str
    app_version: str
    sign_off: SignOff = SignOff.DRAFT
    translation_hash: str = ""
    reviewed_on: date | None = None
    """When it was last approved or published."""


class Part(StrEnum):
    """What somebody who came along is here for."""

    SUPPORTER = "supporter"
    INTERPRETER = "interpreter"
    FAMILY_INTERPRETER = "family-interpreter"
    OTHER = "other"


class Lead(StrEnum):
    """Who leads, for this decision, today; said from the patient's side."""

    ME = "me"
    YOU = "you"
    BOTH = "both"
    NOT_SURE = "not-sure"


class GoodTime(StrEnum):
    YES = "yes"
    SHORT = "short"
    NOT_NOW = "not-now"


class Alone(StrEnum):
    """A few minutes alone: now, later, no thanks."""

    NOW = "now"
    LATER = "later"
    NO_THANKS = "no-thanks"


class Need(StrEnum):
    LARGE_PRINT = "large-print"
    INTERPRETER = "interpreter"
    READ_ALOUD = "read-aloud"
    BREAKS = "breaks"


@dataclass(frozen=True, slots=True)
class Opened(Fact):
    kind: ClassVar[str] = "opened"
    undoable: ClassVar[bool] = False
    aid: AidRef
    made_up: bool = False
    follows: str = ""


@dataclass(frozen=True, slots=True)
class AidChanged(Fact):
    kind: ClassVar[str] = "aid-changed"
    undoable: ClassVar[bool] = False
    aid: AidRef


@dataclass(frozen=True, slots=True)
class NamesGiven(Fact):
    """How each would like to be called; empty leaves the page without that name."""

    kind: ClassVar[str] = "names-given"
    patient: str = field(repr=False)
    clinician: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CameAlong(Fact):
    kind: ClassVar[str] = "came-along"
    name: str = field(repr=False)
    part: Part


@dataclass(frozen=True, slots=True)
class NeedsNoted(Fact):
    kind: ClassVar[str] = "needs-noted"
    needs: tuple[Need, ...]
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GoodTimeAnswered(Fact):
    kind: ClassVar[str] = "good-time-answered"
    answer: GoodTime


@dataclass(frozen=True, slots=True)
class AloneAnswered(Fact):
    kind: ClassVar[str] = "alone-answered"
    answer: Alone


@dataclass(frozen=True, slots=True)
class LeadChosen(Fact):
    kind: ClassVar[str] = "lead-chosen"
    lead: Lead


@dataclass(frozen=True, slots=True)
class StepOpened(Fact):
    """The two people went to a step; kept so that reopening lands where they left off."""

    kind: ClassVar[str] = "step-opened"
    undoable: ClassVar[bool] = False
    step: str


@dataclass(frozen=True, slots=True)
class Presence:
    opened: Said[Opened] | None = None
    aid: AidRef | None = None
    names: Said[NamesGiven] | None = None
    came_along: tuple[Said[CameAlong], ...] = ()
    needs: Said[NeedsNoted] | None = None
    good_time: Said[GoodTimeAnswered] | None = None
    alone: Said[AloneAnswered] | None = None
    lead: Said[LeadChosen] | None = None
    step: str = ""

    @property
    def patient_name(self) -> str:
        return self.names.fact.patient if self.names else ""

    @property
    def clinician_name(self) -> str:
        return self.names.fact.clinician if self.names else ""

    @property
    def supporters(self) -> tuple[str, ...]:
        """Those who came along for the patient, by name: they may speak in a voice of their own."""
        came = (said.fact for said in self.came_along)
        return tuple(dict.fromkeys(one.name for one in came if one.part is Part.SUPPORTER))

    @property
    def helping_hands(self) -> tuple[Hand, ...]:
        """Whoever came along and may have the keyboard besides the two."""
        came = (said.fact for said in self.came_along)
        hands = (Hand(_TYPES_AS[one.part], one.name) for one in came if one.part in _TYPES_AS)
        return tuple(dict.fromkeys(hands))

    @property
    def made_up(self) -> bool:
        return bool(self.opened and self.opened.fact.made_up)


_TYPES_AS = {
    Part.SUPPORTER: Role.SUPPORTER,
    Part.INTERPRETER: Role.INTERPRETER,
    Part.FAMILY_INTERPRETER: Role.INTERPRETER,
}
FACTS = (
    Opened,
    AidChanged,
    NamesGiven,
    CameAlong,
    NeedsNoted,
    GoodTimeAnswered,
    AloneAnswered,
    LeadChosen,
    StepOpened,
)


def hear(presence: Presence, said: Said[Any]) -> Presence:
    match said.fact:
        case Opened(aid=aid):
            return replace(presence, opened=said, aid=aid)
        case AidChanged(aid=aid):
            return replace(presence, aid=aid)
        case NamesGiven():
            return replace(presence, names=said)
        case CameAlong():
            return replace(presence, came_along=(*presence.came_along, said))
        case NeedsNoted():
            return replace(presence, needs=said)
        case GoodTimeAnswered():
            return replace(presence, good_time=said)
        case AloneAnswered():
            return replace(presence, alone=said)
        case LeadChosen():
            return replace(presence, lead=said)
        case StepOpened(step=step):
            return replace(presence, step=step)
    return presence
