"""Figures that agree with their own sums, ranges and studies (NUM)."""

from collections.abc import Iterator

from sdm.evidence.estimate import AverageEstimate, CountEstimate, EventsEstimate
from sdm.evidence.outcome import Construction, Outcome
from sdm.library.checks.check import Check, Hit, Override, Subject, must, should
from sdm.library.checks.figures import Figure, counts, exact, figures
from sdm.wording import _

_NOISE = 1e-9


def plain(number: float) -> str:
    """As a person would write it: 60, 59.7, 0.33."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def not_the_rounded_figure(subject: Subject) -> Iterator[Hit]:
    for outcome, count, at in counts(subject.aid):
        figure = exact(count, outcome.out_of)
        if figure is not None and abs(count.events - figure) > 0.5 + _NOISE:
            message = _("{sum} is {figure} of {out_of}, but the file says {events}: correct it.")
            yield Hit(
                f"{at}/events",
                message.format(
                    sum=_the_sum(count),
                    figure=plain(figure),
                    out_of=outcome.out_of,
                    events=count.events,
                ),
                str(count.events),
            )
        shares = sum(part.events for part in count.parts)
        if count.parts and shares != outcome.out_of:
            message = _("The parts add up to {shares}, not to {out_of}: correct them.")
            yield Hit(f"{at}/parts", message.format(shares=shares, out_of=outcome.out_of))


def _the_sum(count: CountEstimate) -> str:
    if count.raw is not None:
        return _("{n} of {of}").format(n=count.raw.n, of=count.raw.of)
    if count.percent is not None:
        return _("{percent} per cent").format(percent=plain(count.percent))
    if count.midpoint is not None:
        low, high = plain(count.midpoint.low), plain(count.midpoint.high)
        return _("the middle of {low} and {high}").format(low=low, high=high)
    return _("the worked-out figure")


def range_misses_the_figure(subject: Subject) -> Iterator[Hit]:
    """On the unrounded figure only: 3 of 100 may stand for 3.42 with a range of 3.4 to 3.5."""
    for figure in figures(subject.aid):
        estimate = figure.estimate
        if not isinstance(estimate, CountEstimate | AverageEstimate | EventsEstimate):
            continue
        extent, value = estimate.range, _unrounded(figure)
        if extent is None:
            continue
        limits = {"low": plain(extent.low), "high": plain(extent.high)}
        if value is not None and not extent.low - _NOISE <= value <= extent.high + _NOISE:
            message = _("The range {low} to {high} does not hold this figure: check both.")
            yield Hit(f"{figure.at}/range", message.format(**limits), plain(value))
        elif isinstance(estimate, CountEstimate) and not _within(
            extent.low, extent.high, figure.outcome.out_of
        ):
            message = _("The range {low} to {high} goes beyond 0 to {out_of}: check it.")
            out_of = figure.outcome.out_of
            yield Hit(f"{figure.at}/range", message.format(**limits, out_of=out_of))


def _unrounded(figure: Figure) -> float | None:
    estimate = figure.estimate
    if isinstance(estimate, CountEstimate):
        return exact(estimate, figure.outcome.out_of)
    if isinstance(estimate, AverageEstimate):
        return estimate.mean
    return estimate.count if isinstance(estimate, EventsEstimate) else None


def _within(low: float, high: float, out_of: int) -> bool:
    return low >= 0 and high <= out_of


def more_than_one_study(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        at = f"outcomes/{outcome.id}"
        if outcome.construction is Construction.ASSEMBLED:
            if not outcome.how_assembled:
                message = _("This outcome is assembled from several studies: say how.")
                yield Hit(f"{at}/how_assembled", message)
        elif len(studies := _studies(subject, outcome)) > 1:
            message = _(
                "These figures come from different studies: "
                "split the outcome, or mark it “assembled” and say how."
            )
            yield Hit(at, message, ", ".join(studies))


def _studies(subject: Subject, outcome: Outcome) -> tuple[str, ...]:
    """By name of study, so that two reports of one trial count once."""
    sources = (subject.aid.source(each) for each in outcome.figure_sources)
    return tuple(sorted({source.name_of_study for source in sources}))


def comparator_mapped_wrongly(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        for comparator in outcome.comparators:
            option = comparator.maps_to_option
            if option is None:
                continue
            doubled = outcome.estimate_for(option) is not None
            if doubled or not comparator.why_it_maps:
                message = _(
                    "Is “{group}” the same as “{option}”? "
                    "Say which option it stands for and why, or “none”."
                ).format(group=comparator.label, option=subject.aid.option(option).label)
                at = f"outcomes/{outcome.id}/comparators/{comparator.id}"
                yield Hit(at, message, comparator.label)


def icon_array_of_no_people(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        at = f"outcomes/{outcome.id}/icon_array_ok"
        if outcome.icon_array_ok and not outcome.counts:
            yield Hit(at, _("No people were counted here: no icon array."))
        if outcome.counts and not outcome.icon_array_ok and not outcome.icon_array_why_not:
            yield Hit(at, _("Say why these people cannot be drawn as an icon array."))


def shown_as_none(subject: Subject) -> Iterator[Hit]:
    """Rounded to 0 although it did happen, or may have."""
    for _outcome, count, at in counts(subject.aid):
        happened = count.raw is not None and count.raw.n > 0
        may_have = count.range is not None and count.range.high > 0
        if count.events == 0 and (happened or may_have):
            message = _(
                "This shows as 0 but it did or may happen: "
                "say “fewer than 1”, or use a bigger “out of”."
            )
            yield Hit(f"{at}/events", message, "0")


MUSTS: tuple[Check, ...] = (
    must("NUM-12", not_the_rounded_figure),
    must("NUM-13", range_misses_the_figure),
    must("NUM-18", more_than_one_study, Override.EDITOR),
    must("NUM-19", comparator_mapped_wrongly),
    must("NUM-20", icon_array_of_no_people),
)
SHOULDS: tuple[Check, ...] = (should("NUM-14", shown_as_none),)
