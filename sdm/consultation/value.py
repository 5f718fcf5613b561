"""What matters: the patient's values in their words, and the clinician's lane beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said, nothing_yet, with_entry

MOST_CARRIED = 5
"""At most so many values are carried on to Weigh up."""


class LanePart(StrEnum):
    """What the clinician says beside the patient's values."""

    ADD = "add"
    WORRY = "worry"
    EXPECT = "expect"
    DO_NOT_KNOW = "do-not-know"
    MAY_BE_WRONG = "may-be-wrong"


class Mark(StrEnum):
    """What the patient says of a point in the options grid."""

    MATTERS = "matters"
    PUTS_OFF = "puts-off"


@dataclass(frozen=True, slots=True)
class MattersSaid(Fact):
    """The answer to the open question, before any card is shown."""

    kind: ClassVar[str] = "matters-said"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ValueNamed(Fact):
    """A value card. `prompt` is the id of the aid's card it came from, or empty for own words."""

    kind: ClassVar[str] = "value-named"
    words: str = field(repr=False)
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class PointMarked(Fact):
    """A point of an option that matters to the patient or puts them off: a value card as well."""

    kind: ClassVar[str] = "point-marked"
    option: str
    point: str
    mark: Mark
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MarkChanged(Fact):
    """The point behind a value card has the other mark now; its words and number stay."""

    kind: ClassVar[str] = "mark-changed"
    value: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class ImportanceGiven(Fact):
    """How much a value matters, 0 to 10; None means "don't know". Ties are welcome."""

    kind: ClassVar[str] = "importance-given"
    value: int
    importance: int | None


@dataclass(frozen=True, slots=True)
class MustHaveSet(Fact):
    kind: ClassVar[str] = "must-have-set"
    value: int
    must: bool


@dataclass(frozen=True, slots=True)
class CarrySet(Fact):
    kind: ClassVar[str] = "carry-set"
    value: int
    carried: bool


@dataclass(frozen=True, slots=True)
class CompassGiven(Fact):
    """How near life is today to what matters most, 0 to 10."""

    kind: ClassVar[str] = "compass-given"
    nearness: int | None


@dataclass(frozen=True, slots=True)
class LaneSaid(Fact):
    kind: ClassVar[str] = "lane-said"
    part: LanePart
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LaneAnswered(Fact):
    kind: ClassVar[str] = "lane-answered"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Value:
    """One value with all that was said of it; `n` is the number of the statement that named it.

    `mark` is how the point it stands for is marked now; None for a value that marks no point.
    """

    said: Said[ValueNamed] | Said[PointMarked]
    importance: Said[ImportanceGiven] | None = None
    must: bool = False
    carried: bool = False
    mark: Mark | None = None

    @property
    def n(self) -> int:
        return self.said.n

    @property
    def words(self) -> str:
        return self.said.fact.words


@dataclass(frozen=True, slots=True)
class Values:
    opening: Said[MattersSaid] | None = None
    named: tuple[Value, ...] = ()
    compass: Said[CompassGiven] | None = None
    lane: Mapping[LanePart, Said[LaneSaid]] = field(default_factory=nothing_yet)
    lane_answer: Said[LaneAnswered] | None = None

    @property
    def carried(self) -> tuple[Value, ...]:
        """The values weighed up later, in the order they were named."""
        return tuple(value for value in self.named if value.carried)

    def value(self, n: int) -> Value | None:
        return next((value for value in self.named if value.n == n), None)

    def marking(self, option: str, point: str) -> tuple[Value, ...]:
        """The cards one point became, in the order they came."""
        return tuple(one for one in self.named if _point_of(one) == (option, point))


FACTS = (
    MattersSaid,
    ValueNamed,
    PointMarked,
    MarkChanged,
    ImportanceGiven,
    MustHaveSet,
    CarrySet,
    CompassGiven,
    LaneSaid,
    LaneAnswered,
)


def _point_of(value: Value) -> tuple[str, str] | None:
    fact = value.said.fact
    return (fact.option, fact.point) if isinstance(fact, PointMarked) else None


def _changed(values: Values, n: int, **changes: Any) -> Values:
    named = tuple(replace(one, **changes) if one.n == n else one for one in values.named)
    return replace(values, named=named)


def _named(values: Values, said: Said[Any]) -> Values:
    """A new value is carried on while there is room, so that naming one is enough."""
    carried = len(values.carried) < MOST_CARRIED
    mark = said.fact.mark if isinstance(said.fact, PointMarked) else None
    return replace(values, named=(*values.named, Value(said=said, carried=carried, mark=mark)))


def hear(values: Values, said: Said[Any]) -> Values:
    match said.fact:
        case MattersSaid():
            return replace(values, opening=said)
        case ValueNamed() | PointMarked():
            return _named(values, said)
        case MarkChanged(value=n, mark=mark):
            return _changed(values, n, mark=mark)
        case ImportanceGiven(value=n):
            return _changed(values, n, importance=said)
        case MustHaveSet(value=n, must=must):
            return _changed(values, n, must=must)
        case CarrySet(value=n, carried=carried):
            return _changed(values, n, carried=carried)
        case CompassGiven():
            return replace(values, compass=said)
        case LaneSaid(part=part):
            return replace(values, lane=with_entry(values.lane, part, said))
        case LaneAnswered():
            return replace(values, lane_answer=said)
    return values
