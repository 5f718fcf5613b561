"""Figures that stand beside each other: bases, times, ratings, sums (NUM-03, 16, 21, FRM-05 on)."""

import re
from collections import Counter
from collections.abc import Iterator

from sdm.evidence.estimate import AverageEstimate, CountEstimate
from sdm.evidence.outcome import Outcome, OutcomeKind
from sdm.evidence.timeframe import Timeframe
from sdm.evidence.topic import Layer, Topic
from sdm.library.checks.check import Check, Hit, Subject, should
from sdm.library.checks.figures import exact
from sdm.wording import _
from sdm.wording.times import how_long

_SAME_TIME = 1.25
"""12 weeks and 3 months are one time, as are 10 and 12 weeks; 3 months and 6 are two."""
_SAYS_TIME = re.compile(r"\b(?:hour|day|week|month|year|time|long|soon|later|early)\w*", re.I)
_SAYS_SUM = re.compile(r"\b(?:work\w* out|calculat\w+|estimat\w+|deriv\w+|ratio|model)\b", re.I)


def bigger_base_than_needed(subject: Subject) -> Iterator[Hit]:
    first = {topic.id for topic in subject.aid.first_layer}
    counted = [each for each in subject.aid.outcomes if each.counts]
    bases = Counter(each.out_of for each in counted if each.topic in first)
    usual = bases.most_common(1)[0][0] if bases else 100
    for outcome in counted:
        mixed = outcome.topic in first and not outcome.ask_first and outcome.out_of != usual
        beside = (each for each in counted if each.topic == outcome.topic)
        if outcome.out_of > 100 and not any(map(_needs_its_base, beside)):
            message = _("This is out of {out_of:,}, which no figure here needs: rescale it.")
            yield Hit(f"outcomes/{outcome.id}/out_of", message.format(out_of=outcome.out_of))
        elif mixed:
            message = _(
                "This is out of {out_of:,} and the others out of {usual:,}: "
                "rescale it, or say why it must differ."
            )
            told = message.format(out_of=outcome.out_of, usual=usual)
            yield Hit(f"outcomes/{outcome.id}/out_of", told)


def _needs_its_base(outcome: Outcome) -> bool:
    """Some figure would be under 1 if it were counted out of ten times fewer people."""
    figures = (exact(count, outcome.out_of) or float(count.events) for count in outcome.counts)
    return any(0 < figure < 10 for figure in figures)


def times_in_a_topic(subject: Subject) -> Iterator[Hit]:
    for topic in subject.aid.topics:
        times = _times(each for each in subject.aid.outcomes_of(topic.id) if not each.ask_first)
        if topic.layer is Layer.FIRST and len(times) > 1 and not _tells_time(topic):
            message = _(
                "Times differ here: {times}. "
                "Say so in “why_it_matters”, or find figures over the same time."
            )
            yield Hit(f"topics/{topic.id}", message.format(times=", ".join(times)), topic.label)
    yield from _no_time_shared(subject)


def _tells_time(topic: Topic) -> bool:
    return bool(_SAYS_TIME.search(topic.why_it_matters))


def _no_time_shared(subject: Subject) -> Iterator[Hit]:
    outcomes = subject.aid.outcomes
    benefits = [each.timeframe for each in outcomes if each.kind is OutcomeKind.BENEFIT]
    harms = [each.timeframe for each in outcomes if each.kind is OutcomeKind.HARM]
    known = [each for each in (*benefits, *harms) if each.span]
    if not (benefits and harms and known) or any(
        _is_same(benefit, harm) for benefit in benefits for harm in harms
    ):
        return
    if not any(_SAYS_TIME.search(note) for note in subject.aid.reading_notes):
        message = _(
            "No benefit and harm are told over the same time: "
            "say so in the reading notes, or find matching times."
        )
        yield Hit("outcomes", message)


def _times(outcomes: Iterator[Outcome]) -> tuple[str, ...]:
    """The different times among these outcomes, in words, the shortest first."""
    known = [each.timeframe for each in outcomes if each.timeframe.span is not None]
    kept: list[Timeframe] = []
    for time in sorted(known, key=_hours):
        if not kept or not _is_same(kept[-1], time):
            kept.append(time)
    return tuple(how_long(time) for time in kept)


def _hours(time: Timeframe) -> float:
    return time.span.hours if time.span else 0.0


def _is_same(one: Timeframe, other: Timeframe) -> bool:
    """They overlap, or nearly: "1 year" and "12 to 24 months" are one time."""
    first, second = sorted((_from_to(one), _from_to(other)))
    return second[0] <= first[1] * _SAME_TIME


def _from_to(time: Timeframe) -> tuple[float, float]:
    longest = _hours(time)
    share = time.value / time.value_to if time.value and time.value_to else 1.0
    return longest * share, longest


def no_smallest_worthwhile(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        averages = [each for each in outcome.estimates if isinstance(each, AverageEstimate)]
        if averages and not any(each.smallest_worthwhile for each in averages):
            message = _(
                "Is this a difference people notice? "
                "Add the smallest change that matters, with its source."
            )
            yield Hit(f"outcomes/{outcome.id}/estimates", message, outcome.label)


def nothing_says_how_sure(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        if any(not each.certainty.is_rated and each.range is None for each in outcome.counts):
            message = _(
                "Nothing says how sure this is: the screen will say so; "
                "look for a review that rates it."
            )
            yield Hit(f"outcomes/{outcome.id}/certainty", message, outcome.label)


def rated_for_some(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        figures = [each for each in outcome.estimates if each.kind.value != "unknown"]
        if len({each.certainty.is_rated for each in figures}) > 1:
            message = _("Certainty is rated for some options only: rate all in this row, or none.")
            yield Hit(f"outcomes/{outcome.id}/estimates", message, outcome.label)


def counted_and_worked_out(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        counts = [each for each in outcome.every_estimate if isinstance(each, CountEstimate)]
        mixed = len({each.derived is None for each in counts}) > 1
        told = f"{outcome.caveat} {outcome.how_assembled}"
        if mixed and not _SAYS_SUM.search(told):
            message = _("Some of these were counted and some worked out: say so in the caveat.")
            yield Hit(f"outcomes/{outcome.id}", message, outcome.label)


SHOULDS: tuple[Check, ...] = (
    should("NUM-03", bigger_base_than_needed),
    should("NUM-16", times_in_a_topic),
    should("NUM-21", no_smallest_worthwhile),
    should("FRM-05", nothing_says_how_sure),
    should("FRM-06", rated_for_some),
    should("FRM-11", counted_and_worked_out),
)
