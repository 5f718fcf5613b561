"""The unrounded figure behind a count, and figures with the paths they stand at."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from sdm.evidence.aid import Aid
from sdm.evidence.estimate import (
    AverageEstimate,
    CountEstimate,
    Derived,
    Estimate,
    EventsEstimate,
    RatioKind,
)
from sdm.evidence.names import OptionId
from sdm.evidence.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Figure:
    outcome: Outcome
    estimate: Estimate
    at: str


def figures(aid: Aid) -> Iterator[Figure]:
    """Every figure of every outcome: the options', then the comparators'."""
    for outcome in aid.outcomes:
        yield from figures_of(outcome)


def figures_of(outcome: Outcome) -> Iterator[Figure]:
    at = f"outcomes/{outcome.id}"
    for estimate in outcome.estimates:
        yield Figure(outcome, estimate, f"{at}/estimates/{estimate.option}")
    for comparator in outcome.comparators:
        yield Figure(outcome, comparator.estimate, f"{at}/comparators/{comparator.id}/estimate")


def counts(aid: Aid) -> Iterator[tuple[Outcome, CountEstimate, str]]:
    for figure in figures(aid):
        if isinstance(figure.estimate, CountEstimate):
            yield figure.outcome, figure.estimate, figure.at


def estimates_for(outcome: Outcome, option: OptionId) -> Iterator[Estimate]:
    """The option's own figure, and that of a comparator which truly is that option."""
    own = outcome.estimate_for(option)
    if own is not None:
        yield own
    yield from (each.estimate for each in outcome.comparators if each.maps_to_option == option)


def is_number(estimate: Estimate) -> bool:
    return isinstance(estimate, CountEstimate | AverageEstimate | EventsEstimate)


def exact(count: CountEstimate, out_of: int) -> float | None:
    """People out of `out_of` before rounding; None where the file does not say enough."""
    if count.raw is not None:
        return count.raw.n / count.raw.of * out_of
    if count.percent is not None:
        return count.percent / 100 * out_of
    if count.midpoint is not None:
        return (count.midpoint.low + count.midpoint.high) / 2
    if count.derived is not None:
        return worked_out(count.derived, out_of)
    return None


def worked_out(derived: Derived, out_of: int) -> float | None:
    """A starting figure carried through a ratio; None where a part of it is missing or 0."""
    start, ratio = derived.start, derived.ratio
    if start is None or ratio is None or derived.ratio_kind is None:
        return None
    if derived.ratio_kind is RatioKind.RISK_DIFFERENCE:
        return start - ratio if derived.invert else start + ratio
    if ratio <= 0:
        return None
    ratio = 1 / ratio if derived.invert else ratio
    share = min(start / out_of, 1.0)
    if derived.ratio_kind is RatioKind.RISK_RATIO:
        return share * ratio * out_of
    if derived.ratio_kind is RatioKind.ODDS_RATIO:
        return share * ratio / (1 - share + share * ratio) * out_of
    return (1.0 - math.pow(1.0 - share, ratio)) * out_of
