"""How far apart two counts of people are, in whole people."""

from dataclasses import dataclass

from sdm.evidence.comparison import Comparison
from sdm.evidence.estimate import CountEstimate

_SAME = 0.05  # people: closer than this to a whole number is that number


@dataclass(frozen=True, slots=True)
class Difference:
    """Made from the whole numbers shown, so that picture and sum agree (checks DSP-14)."""

    more: int
    out_of: int
    about: bool
    """True where the exact difference is not this whole number, or is not known exactly."""


def difference(comparison: Comparison) -> Difference | None:
    """This option's people less the others'; None where there is nobody to compare with."""
    if comparison.other is None:
        return None
    out_of = comparison.outcome.out_of
    mine, theirs = comparison.arm.estimate, comparison.other.estimate
    more = mine.events - theirs.events
    exact = exact_figure(mine, out_of), exact_figure(theirs, out_of)
    if exact[0] is None or exact[1] is None:
        return Difference(more, out_of, about=True)
    return Difference(more, out_of, about=abs(exact[0] - exact[1] - more) > _SAME)


def exact_figure(count: CountEstimate, out_of: int) -> float | None:
    """People out of `out_of`, not rounded; None for a middle of a span or a worked-out figure."""
    if count.raw is not None:
        return count.raw.n / count.raw.of * out_of
    if count.percent is not None:
        return count.percent / 100 * out_of
    return None


def is_below_one(count: CountEstimate, out_of: int) -> bool:
    """It did happen, to fewer than one in so many: never drawn as nobody (checks DSP-06)."""
    if count.events:
        return False
    exact = exact_figure(count, out_of)
    if exact is not None:
        return exact > 0
    return count.range is not None and count.range.high > 0
