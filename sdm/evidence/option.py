"""A course open to the patient, carrying on as now included. None is marked as recommended."""

from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.names import LineId, OptionId, OutcomeId, PointId, SourceId
from sdm.evidence.source import Signed


class OptionKind(StrEnum):
    NO_CHANGE = "no-change"
    WATCHFUL_WAITING = "watchful-waiting"
    SELF_CARE = "self-care"
    MEDICINE = "medicine"
    PROCEDURE = "procedure"
    THERAPY = "therapy"
    SUPPORT = "support"
    STOP_TREATMENT = "stop-treatment"
    TEST = "test"
    COMBINATION = "combination"


class Basis(StrEnum):
    SOURCED = "sourced"
    PRACTICE_STATEMENT = "practice-statement"
    SAFETY_STATEMENT = "safety-statement"
    LOCAL_KNOWLEDGE = "local-knowledge"


class PracticalCategory(StrEnum):
    """The 15 practical issues of Heen 2021, doi:10.1016/j.jclinepi.2020.10.002."""

    MEDICATION_ROUTINE = "medication-routine"
    TESTS_AND_VISITS = "tests-and-visits"
    PROCEDURE_AND_DEVICE = "procedure-and-device"
    RECOVERY_AND_ADAPTATION = "recovery-and-adaptation"
    COORDINATION_OF_CARE = "coordination-of-care"
    ADVERSE_EFFECTS = "adverse-effects-interactions-antidote"
    PHYSICAL_WELLBEING = "physical-wellbeing"
    EMOTIONAL_WELLBEING = "emotional-wellbeing"
    PREGNANCY_AND_NURSING = "pregnancy-and-nursing"
    COSTS_AND_ACCESS = "costs-and-access"
    FOOD_AND_DRINKS = "food-and-drinks"
    EXERCISE_AND_ACTIVITIES = "exercise-and-activities"
    SOCIAL_LIFE = "social-life-and-relationships"
    WORK_AND_EDUCATION = "work-and-education"
    TRAVEL_AND_DRIVING = "travel-and-driving"


class Offered(StrEnum):
    HERE = "here"
    ELSEWHERE = "elsewhere"
    NOT_HERE = "not-here"


class Side(StrEnum):
    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One advantage or one disadvantage."""

    id: PointId
    text: str
    outcome: OutcomeId | None = None
    source: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: LineId
    text: str
    basis: Basis
    source: SourceId | None = None
    where: str = ""
    quote: str = ""
    confirmed: Signed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticalLine:
    """A line about everyday life, or a category said to be not relevant to this option."""

    id: LineId
    category: PracticalCategory
    text: str = ""
    not_relevant: bool = False
    basis: Basis | None = None
    source: SourceId | None = None
    where: str = ""
    quote: str = ""
    confirmed: Signed | None = None

    def __post_init__(self) -> None:
        if bool(self.text) == self.not_relevant:
            raise ValueError(f"line {self.id}: either words or “not relevant”")


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """What it is like to live with, in body, mind and daily life (IPDAS 1.2.1)."""

    physical: str = ""
    psychological: str = ""
    social: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """Kept apart from the merits of the option."""

    offered: Offered
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What people who took this course have said of it."""

    text: str
    side: Side
    source: SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFacts:
    """What this clinic knows about its own services."""

    wait: str = ""
    cost: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    id: OptionId
    label: str
    other_names: tuple[str, ...] = ()
    kind: OptionKind
    involves: str
    what_it_is_like: Experience | None = None
    pros: tuple[Point, ...]
    cons: tuple[Point, ...]
    practical: tuple[PracticalLine, ...] = ()
    unclear: tuple[Line, ...] = ()
    who_it_does_not_suit: tuple[Line, ...] = ()
    if_i_say_no: str
    stop_or_reverse: str = ""
    if_it_does_not_help: str = ""
    setback_plan: str = ""
    availability: Availability | None = None
    what_people_say: tuple[Saying, ...] = ()
    local: LocalFacts | None = None

    @property
    def is_as_now(self) -> bool:
        """Carrying on, waiting or stopping: the course that adds nothing new."""
        return self.kind in (
            OptionKind.NO_CHANGE,
            OptionKind.WATCHFUL_WAITING,
            OptionKind.STOP_TREATMENT,
        )
