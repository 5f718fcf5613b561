"""One outcome: one comparison, from one source, over one time, out of one number of people."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.certainty import Certainty
from sdm.evidence.estimate import CountEstimate, Estimate
from sdm.evidence.names import ComparatorId, GroupId, OptionId, OutcomeId, SourceId, TopicId
from sdm.evidence.timeframe import Timeframe


class OutcomeKind(StrEnum):
    BENEFIT = "benefit"
    HARM = "harm"
    BURDEN = "burden"


class Better(StrEnum):
    HIGHER = "higher"
    LOWER = "lower"


class Construction(StrEnum):
    ONE_COMPARISON = "one-comparison"
    ONE_GROUP = "one-group"
    ASSEMBLED = "assembled"
    """One starting figure and ratios from several studies; says so beside every figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """Both fates in mirror wording: "have pain a third lower", "do not have pain a third lower"."""

    positive: str
    negative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparator:
    """A group in the trial that is no option of this aid, such as dummy capsules.

    `maps_to_option` is None ("none" in the file) unless the group truly is that option.
    """

    id: ComparatorId
    label: str
    maps_to_option: OptionId | None = None
    why_it_maps: str = ""
    estimate: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Its estimates hold their own certainty and source; those here are what they share."""

    id: OutcomeId
    topic: TopicId
    label: str
    kind: OutcomeKind
    better: Better
    for_group: GroupId | None = None
    measure: str = ""
    population: str
    timeframe: Timeframe
    out_of: int = 100
    framing: Framing | None = None
    construction: Construction = Construction.ONE_COMPARISON
    how_assembled: str = ""
    comparability_group: str = ""
    source: SourceId
    certainty: Certainty
    range_why_not: str = ""
    icon_array_ok: bool = False
    icon_array_why_not: str = ""
    comparators: tuple[Comparator, ...] = ()
    estimates: tuple[Estimate, ...]
    caveat: str = ""
    why_it_matters: str = ""
    ask_first: bool = False

    def __post_init__(self) -> None:
        options = [estimate.option for estimate in self.estimates]
        if None in options or len(set(options)) < len(options):
            raise ValueError(f"outcome {self.id}: one estimate for each option that was compared")
        if any(count.events > self.out_of for count in self.counts):
            raise ValueError(f"outcome {self.id}: more events than the people they are out of")
        if self.counts and self.framing is None:
            raise ValueError(f"outcome {self.id}: a count needs both wordings")

    def estimate_for(self, option: OptionId) -> Estimate | None:
        """None: the option was not part of this comparison."""
        return next((each for each in self.estimates if each.option == option), None)

    @property
    def every_estimate(self) -> tuple[Estimate, ...]:
        """The options' figures, then the comparators'."""
        return (*self.estimates, *(each.estimate for each in self.comparators))

    @property
    def counts(self) -> tuple[CountEstimate, ...]:
        return tuple(each for each in self.every_estimate if isinstance(each, CountEstimate))

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """Every source a figure of this outcome rests on, each once, its own first."""
        return tuple(dict.fromkeys((self.source, *self.figure_sources)))

    @property
    def figure_sources(self) -> tuple[SourceId, ...]:
        """The sources its figures themselves name, each once."""
        return tuple(dict.fromkeys(self._named_by_figures()))

    def _named_by_figures(self) -> Iterable[SourceId]:
        for estimate in self.every_estimate:
            yield estimate.source
            if isinstance(estimate, CountEstimate) and estimate.derived is not None:
                derived = (estimate.derived.start_source, estimate.derived.ratio_source)
                yield from (source for source in derived if source is not None)

    @property
    def comparison(self) -> str:
        """Outcomes under one name may be read beside each other; others never."""
        return self.comparability_group or self.id
