"""Looking at the options and weighing them up, value by value, together."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said, nothing_yet, with_entry

MOST_TOPICS_OPEN = 3
MOST_IN_VIEW = 5


class Pull(StrEnum):
    """Where a value pulls for one option."""

    TOWARDS = "towards"
    AWAY = "away"
    NO_DIFFERENCE = "no-difference"
    NOT_KNOWN = "not-known"


class Limit(StrEnum):
    """Why an option is not simply open to this patient. It keeps its column all the same."""

    NOT_HERE = "not-here"
    NOT_SAFE = "not-safe"


@dataclass(frozen=True, slots=True)
class OrderDrawn(Fact):
    """The order of the options and of better and worse, drawn by chance and kept.

    Source of the rule: options order moved consent, Bergus 2002 (PMC1495093).
    """

    kind: ClassVar[str] = "order-drawn"
    undoable: ClassVar[bool] = False
    options: tuple[str, ...]
    worse_first: bool
    seed: int


@dataclass(frozen=True, slots=True)
class OptionPicked(Fact):
    kind: ClassVar[str] = "option-picked"
    option: str
    picked: bool


@dataclass(frozen=True, slots=True)
class SetAside(Fact):
    """Why an option was not looked at today."""

    kind: ClassVar[str] = "set-aside"
    option: str
    because: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OptionAdded(Fact):
    """An option of their own; its id is "own-" and the statement's number."""

    kind: ClassVar[str] = "option-added"
    label: str = field(repr=False)
    involves: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class OptionNoted(OptionAdded):
    """An option of their own, on the list but not in view, since as many are as may be."""

    kind: ClassVar[str] = "option-noted"


@dataclass(frozen=True, slots=True)
class TopicShown(Fact):
    """A topic was opened or closed in the grid."""

    kind: ClassVar[str] = "topic-shown"
    undoable: ClassVar[bool] = False
    topic: str
    shown: bool


@dataclass(frozen=True, slots=True)
class FigureOpened(Fact):
    """One comparison was looked at closely; asked for, where it is about dying."""

    kind: ClassVar[str] = "figure-opened"
    undoable: ClassVar[bool] = False
    outcome: str
    option: str


@dataclass(frozen=True, slots=True)
class OptionLimited(Fact):
    kind: ClassVar[str] = "option-limited"
    option: str
    limit: Limit
    reason: str = field(repr=False)
    how_sure: str = field(default="", repr=False)
    who_else: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LimitAnswered(Fact):
    kind: ClassVar[str] = "limit-answered"
    option: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PullJudged(Fact):
    """Where one value pulls for one option; who judged stands in the voice."""

    kind: ClassVar[str] = "pull-judged"
    value: int
    option: str
    pull: Pull
    because: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SeenDifferently(Fact):
    kind: ClassVar[str] = "seen-differently"
    words: str = field(repr=False)
    about: str = ""


@dataclass(frozen=True, slots=True)
class QuestionAsked(Fact):
    kind: ClassVar[str] = "question-asked"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TimeNeeded(Fact):
    kind: ClassVar[str] = "time-needed"
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Deliberation:
    order: Said[OrderDrawn] | None = None
    picked: tuple[str, ...] = ()
    set_aside: Mapping[str, Said[SetAside]] = field(default_factory=nothing_yet)
    added: tuple[Said[OptionAdded], ...] = ()
    topics: tuple[str, ...] = ()
    topics_asked: tuple[str, ...] = ()
    figures_opened: tuple[tuple[str, str], ...] = ()
    limits: Mapping[str, Said[OptionLimited]] = field(default_factory=nothing_yet)
    limit_answers: Mapping[str, Said[LimitAnswered]] = field(default_factory=nothing_yet)
    pulls: Mapping[tuple[int, str], Said[PullJudged]] = field(default_factory=nothing_yet)
    differences: tuple[Said[SeenDifferently], ...] = ()
    questions: tuple[Said[QuestionAsked], ...] = ()
    time_needed: tuple[Said[TimeNeeded], ...] = ()

    @property
    def in_view(self) -> tuple[str, ...]:
        """The picked options in the drawn order, own options last as they came."""
        drawn = self.order.fact.options if self.order else ()
        every = (*drawn, *(own_id(said) for said in self.added))
        return tuple(option for option in every if option in self.picked)


def own_id(said: Said[OptionAdded]) -> str:
    return f"own-{said.n}"


FACTS = (
    OrderDrawn,
    OptionPicked,
    SetAside,
    OptionAdded,
    OptionNoted,
    TopicShown,
    FigureOpened,
    OptionLimited,
    LimitAnswered,
    PullJudged,
    SeenDifferently,
    QuestionAsked,
    TimeNeeded,
)


def _without(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    return tuple(one for one in items if one != item)


def _shown(talk: Deliberation, topic: str, shown: bool) -> Deliberation:
    others = _without(talk.topics, topic)
    asked = talk.topics_asked if topic in talk.topics_asked else (*talk.topics_asked, topic)
    if shown:
        return replace(talk, topics=(*others, topic), topics_asked=asked)
    return replace(talk, topics=others)


def hear(talk: Deliberation, said: Said[Any]) -> Deliberation:
    match said.fact:
        case OrderDrawn():
            return replace(talk, order=said)
        case OptionPicked(option=option, picked=chosen):
            others = _without(talk.picked, option)
            return replace(talk, picked=(*others, option) if chosen else others)
        case SetAside(option=option):
            return replace(talk, set_aside=with_entry(talk.set_aside, option, said))
        case OptionNoted():
            return replace(talk, added=(*talk.added, said))
        case OptionAdded():
            in_view = (*talk.picked, own_id(said))
            return replace(talk, added=(*talk.added, said), picked=in_view)
        case TopicShown(topic=topic, shown=shown):
            return _shown(talk, topic, shown)
        case FigureOpened(outcome=outcome, option=option):
            return replace(talk, figures_opened=(*talk.figures_opened, (outcome, option)))
    return _hear_judgements(talk, said)


def _hear_judgements(talk: Deliberation, said: Said[Any]) -> Deliberation:
    match said.fact:
        case OptionLimited(option=option):
            return replace(talk, limits=with_entry(talk.limits, option, said))
        case LimitAnswered(option=option):
            return replace(talk, limit_answers=with_entry(talk.limit_answers, option, said))
        case PullJudged(value=value, option=option):
            return replace(talk, pulls=with_entry(talk.pulls, (value, option), said))
        case SeenDifferently():
            return replace(talk, differences=(*talk.differences, said))
        case QuestionAsked():
            return replace(talk, questions=(*talk.questions, said))
        case TimeNeeded():
            return replace(talk, time_needed=(*talk.time_needed, said))
    return talk
