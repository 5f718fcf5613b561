"""One option's figure in one outcome: a count of people wherever there is one, else words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from sdm.evidence.certainty import Certainty
from sdm.evidence.names import OptionId, SourceId
from sdm.evidence.source import Signed
from sdm.evidence.timeframe import Span


class EstimateKind(StrEnum):
    COUNT = "count"
    AVERAGE = "average"
    EVENTS = "events"
    WORDS = "words"
    UNKNOWN = "unknown"


class RangeBasis(StrEnum):
    PUBLISHED = "published"
    PUBLISHED_RESCALED = "published-rescaled"
    FROM_COUNTS = "from-counts"
    """Worked out from one arm's counts: not a range of the difference."""
    THROUGH_RATIO = "through-ratio"
    SPREAD_ACROSS_STUDIES = "spread-across-studies"


class RatioKind(StrEnum):
    RISK_RATIO = "rr"
    ODDS_RATIO = "or"
    HAZARD_RATIO = "hr"
    RISK_DIFFERENCE = "rd"


class WhyUnknown(StrEnum):
    NOT_MEASURED = "not-measured"
    NOT_REPORTED = "not-reported"
    NOT_FOUND = "not-found"
    NOT_SOURCED_YET = "not-sourced-yet"
    DOES_NOT_APPLY = "does-not-apply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """In the unit of the figure it belongs to: people out of `out_of`, or points of a scale."""

    low: float
    high: float
    basis: RangeBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """People as the paper counts them: `n` of the `of` who were in that group."""

    n: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Midpoint:
    """A published span, in people out of the outcome's `out_of`; the figure is its middle."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """A figure worked out from a starting figure and a ratio.

    `start` counts people out of the outcome's `out_of`, and so do `ratio`, `low` and `high` of a
    risk difference. `invert`: the paper prints the comparison the other way round (1 / ratio).
    """

    start: float | None = None
    start_source: SourceId | None = None
    ratio_kind: RatioKind | None = None
    ratio: float | None = None
    invert: bool = False
    low: float | None = None
    high: float | None = None
    ratio_source: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseEntry:
    """The same figure at another time: `events` for counts, `mean` for averages."""

    at: Span
    events: int | None = None
    mean: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of several shares that add up to `out_of`."""

    label: str
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    name: str
    min: float
    max: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallestWorthwhile:
    """The smallest difference people notice, in points of the scale."""

    value: float
    source: SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyEstimate:
    """What every kind of estimate holds; `option` is None inside a comparator."""

    kind: ClassVar[EstimateKind]
    option: OptionId | None = None
    certainty: Certainty
    source: SourceId
    where: str = ""
    quote: str = ""
    note: str = ""
    checked: Signed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountEstimate(AnyEstimate):
    """`events` people out of the outcome's `out_of`, and how that whole number came about."""

    kind: ClassVar[EstimateKind] = EstimateKind.COUNT
    events: int
    raw: Raw | None = None
    percent: float | None = None
    midpoint: Midpoint | None = None
    derived: Derived | None = None
    range: Range | None = None
    range_why_not: str = ""
    arithmetic: str = ""
    course: tuple[CourseEntry, ...] = ()
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        if self.events < 0:
            raise ValueError("a count of people is never below 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class AverageEstimate(AnyEstimate):
    """A mean change or difference. `compared_with`: "start", an option id or a comparator id."""

    kind: ClassVar[EstimateKind] = EstimateKind.AVERAGE
    say: str
    mean: float | None = None
    scale: Scale | None = None
    compared_with: str = ""
    range: Range | None = None
    range_why_not: str = ""
    smallest_worthwhile: SmallestWorthwhile | None = None
    course: tuple[CourseEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsEstimate(AnyEstimate):
    """Things that happen, which may happen more than once to one person: `count` of them."""

    kind: ClassVar[EstimateKind] = EstimateKind.EVENTS
    say: str
    count: float | None = None
    per_people: int | None = None
    per_time: Span | None = None
    range: Range | None = None
    range_why_not: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsEstimate(AnyEstimate):
    """A published statement without usable figures."""

    kind: ClassVar[EstimateKind] = EstimateKind.WORDS
    say: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownEstimate(AnyEstimate):
    """The option was in the comparison and the figure is not known: neither zero nor blank."""

    kind: ClassVar[EstimateKind] = EstimateKind.UNKNOWN
    say: str
    why: WhyUnknown


Estimate = CountEstimate | AverageEstimate | EventsEstimate | WordsEstimate | UnknownEstimate
