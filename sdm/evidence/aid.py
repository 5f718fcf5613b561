"""An aid answers one decision: its options, what may happen, and where that is known from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sdm.evidence.governance import Governance
from sdm.evidence.names import AidId, CheckId, GroupId, OptionId, OutcomeId, SourceId, TopicId
from sdm.evidence.option import Option
from sdm.evidence.outcome import Outcome
from sdm.evidence.source import Source
from sdm.evidence.topic import Layer, Topic
from sdm.evidence.value_prompt import ValuePrompt

FORMAT = "sdm-aid/1"


class DecisionType(StrEnum):
    TREATMENT = "treatment"
    TEST = "test"
    CARE = "care"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`course`: what happens if nothing is done."""

    summary: str
    course: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A fixed published group ("under 25"), picked by people and never computed."""

    id: GroupId
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """What a named body says, dissent included; never a badge."""

    statement: str
    source: SourceId
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutTheTest:
    """For decisions about a test: what it finds, misses and leads to."""

    measures: str
    next_if_found: str
    next_if_not_found: str
    over_detection: str
    true_positives: str = ""
    true_negatives: str = ""
    false_positives: str = ""
    false_negatives: str = ""
    detection: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckNote:
    """Why a check may stay unanswered; lapses when the text with digest `of` changes."""

    check: CheckId
    at: str
    of: str
    reason: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """Whether a clinic has signed it is no part of it: that lives in the review log."""

    format: str
    id: AidId
    version: str
    language: str
    sample: bool = False
    title: str
    question: str
    decision_type: DecisionType
    condition: Condition
    population: str
    not_for: str = ""
    setting: str = ""
    groups: tuple[Group, ...] = ()
    urgent_signs: tuple[str, ...]
    safety_notes: tuple[str, ...] = ()
    background: str = ""
    topics: tuple[Topic, ...]
    outcomes: tuple[Outcome, ...]
    options: tuple[Option, ...]
    value_prompts: tuple[ValuePrompt, ...] = ()
    reading_notes: tuple[str, ...] = ()
    overall_uncertainty: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    questions_to_ask: tuple[str, ...] = ()
    test: AboutTheTest | None = None
    sources: tuple[Source, ...]
    governance: Governance
    check_notes: tuple[CheckNote, ...] = ()

    def __post_init__(self) -> None:
        for each in (self.options, self.topics, self.outcomes, self.sources):
            _require_one_of_each(part.id for part in each)
        _require_known((outcome.topic for outcome in self.outcomes), self.topics)
        for outcome in self.outcomes:
            _require_known((estimate.option for estimate in outcome.estimates), self.options)
            _require_known(outcome.sources, self.sources)
        for option in self.options:
            points = (*option.pros, *option.cons)
            _require_known((point.outcome for point in points if point.outcome), self.outcomes)
        _require_known((guidance.source for guidance in self.guidance), self.sources)

    def option(self, wanted: OptionId) -> Option:
        return {each.id: each for each in self.options}[wanted]

    def topic(self, wanted: TopicId) -> Topic:
        return {each.id: each for each in self.topics}[wanted]

    def outcome(self, wanted: OutcomeId) -> Outcome:
        return {each.id: each for each in self.outcomes}[wanted]

    def source(self, wanted: SourceId) -> Source:
        return {each.id: each for each in self.sources}[wanted]

    def outcomes_of(self, topic: TopicId) -> tuple[Outcome, ...]:
        return tuple(each for each in self.outcomes if each.topic == topic)

    @property
    def first_layer(self) -> tuple[Topic, ...]:
        return tuple(each for each in self.topics if each.layer is Layer.FIRST)

    @property
    def further_topics(self) -> tuple[Topic, ...]:
        return tuple(each for each in self.topics if each.layer is Layer.MORE)


def _require_one_of_each(ids: Iterable[str]) -> None:
    seen = list(ids)
    if len(set(seen)) < len(seen):
        raise ValueError(f"an id stands twice among {', '.join(seen)}")


def _require_known(
    wanted: Iterable[str | None], parts: Iterable[Option | Topic | Outcome | Source]
) -> None:
    unknown = set(wanted) - {part.id for part in parts}
    if unknown:
        raise ValueError(f"nothing is called {', '.join(sorted(str(each) for each in unknown))}")
