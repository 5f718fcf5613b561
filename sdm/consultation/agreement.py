"""The decision, what each will do, and what happens when it goes otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said, nothing_yet, with_entry


class DecisionKind(StrEnum):
    THIS_OPTION = "this-option"
    SEVERAL = "several"
    TRY_FOR_A_TIME = "try-for-a-time"
    WAIT = "wait"
    NEED_MORE = "need-more"
    CARRY_ON = "carry-on"
    SOMEONE_ELSE = "someone-else"
    BY_RULE = "by-rule"
    NO_AGREEMENT = "no-agreement"


class Decider(StrEnum):
    """Who made the decision; the page's heading follows it."""

    BOTH = "both"
    PATIENT = "patient"
    SOMEONE_ELSE = "someone-else"
    NOBODY_YET = "nobody-yet"


class Side(StrEnum):
    """Who undertakes something."""

    PATIENT = "patient"
    CLINICIAN = "clinician"
    SERVICE = "service"
    BOTH = "both"


class Idea(StrEnum):
    """Whose idea an undertaking was."""

    PATIENTS = "patients"
    CLINICIANS = "clinicians"
    BOTH = "both"


class Stop(StrEnum):
    """How the talk was stopped; no reason is asked."""

    WAIT = "wait"
    NO_THANKS = "no-thanks"
    SOMEONE_ELSE = "someone-else"
    PAUSE = "pause"


class Plan(StrEnum):
    """The single lines of the plan, each in somebody's words."""

    AT_HOME = "at-home"
    WHY_IT_FITS = "why-it-fits"
    WHAT_IT_COSTS = "what-it-costs"
    ONE_CANNOT = "one-cannot"
    SETBACK = "setback"
    RING = "ring"
    NO_BETTER = "no-better"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Decided(Fact):
    """What was decided. `authority` names who decides, by what rule, where these two do not."""

    kind: ClassVar[str] = "decided"
    decision: DecisionKind
    decider: Decider
    options: tuple[str, ...] = ()
    words: str = field(default="", repr=False)
    until: date | None = None
    authority: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PlanSaid(Fact):
    """One line of the plan. AT_HOME is the teach-back: how would you put it at home?"""

    kind: ClassVar[str] = "plan-said"
    plan: Plan
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Undertaken(Fact):
    """What one side will do, by when (a date or words such as "each Sunday"), whose idea."""

    kind: ClassVar[str] = "undertaken"
    side: Side
    words: str = field(repr=False)
    by_when: str = field(default="", repr=False)
    idea: Idea = Idea.BOTH


@dataclass(frozen=True, slots=True)
class NotDoneAnswered(Fact):
    """The clinician's answer to "What happens if you do not?" under a patient's undertaking."""

    kind: ClassVar[str] = "not-done-answered"
    undertaking: int
    nothing_changes: bool
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NoPromisesMade(Fact):
    kind: ClassVar[str] = "no-promises-made"


@dataclass(frozen=True, slots=True)
class ReviewDated(Fact):
    kind: ClassVar[str] = "review-dated"
    on: date


@dataclass(frozen=True, slots=True)
class StoppedHere(Fact):
    kind: ClassVar[str] = "stopped-here"
    how: Stop


@dataclass(frozen=True, slots=True)
class KeptSafe(Fact):
    """Something urgent: what we did to keep safe, by whom, when."""

    kind: ClassVar[str] = "kept-safe"
    words: str = field(repr=False)
    by_whom: str = field(default="", repr=False)
    when: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Undertaking:
    """An undertaking with what was said of it; `n` is its statement's number."""

    said: Said[Undertaken]
    not_done: Said[NotDoneAnswered] | None = None

    @property
    def n(self) -> int:
        return self.said.n


@dataclass(frozen=True, slots=True)
class Agreement:
    decided: Said[Decided] | None = None
    plan: Mapping[Plan, Said[PlanSaid]] = field(default_factory=nothing_yet)
    undertakings: tuple[Undertaking, ...] = ()
    no_promises: Said[NoPromisesMade] | None = None
    review: Said[ReviewDated] | None = None
    stopped: Said[StoppedHere] | None = None
    kept_safe: tuple[Said[KeptSafe], ...] = ()

    def by(self, *sides: Side) -> tuple[Undertaking, ...]:
        return tuple(one for one in self.undertakings if one.said.fact.side in sides)

    def undertaking(self, n: int) -> Undertaking | None:
        return next((one for one in self.undertakings if one.n == n), None)


FACTS = (
    Decided,
    PlanSaid,
    Undertaken,
    NotDoneAnswered,
    NoPromisesMade,
    ReviewDated,
    StoppedHere,
    KeptSafe,
)


def _answered(agreement: Agreement, said: Said[NotDoneAnswered]) -> Agreement:
    n = said.fact.undertaking
    changed = (replace(u, not_done=said) if u.n == n else u for u in agreement.undertakings)
    return replace(agreement, undertakings=tuple(changed))


def hear(agreement: Agreement, said: Said[Any]) -> Agreement:
    match said.fact:
        case Decided():
            return replace(agreement, decided=said)
        case PlanSaid(plan=plan):
            return replace(agreement, plan=with_entry(agreement.plan, plan, said))
        case Undertaken():
            undertakings = (*agreement.undertakings, Undertaking(said))
            return replace(agreement, undertakings=undertakings, no_promises=None)
        case NotDoneAnswered():
            return _answered(agreement, said)
        case NoPromisesMade():
            return replace(agreement, no_promises=said)
        case ReviewDated():
            return replace(agreement, review=said)
        case StoppedHere():
            return replace(agreement, stopped=said)
        case KeptSafe():
            return replace(agreement, kept_safe=(*agreement.kept_safe, said))
    return agreement
