"""What no single field can tell: that names exist, stand once, and figures fit what they are of."""

from collections.abc import Iterable, Iterator

from sdm.evidence.timeframe import Span, TimeUnit
from sdm.library.references import unknown_references
from sdm.library.refusals import Refusal
from sdm.library.written import Written
from sdm.wording import _

_LISTS = ("groups", "topics", "outcomes", "options", "value_prompts", "sources")
_OPTION_LISTS = ("pros", "cons", "practical", "unclear", "who_it_does_not_suit")


def cross_checks(aid: Written, folder: str = "") -> Iterator[Refusal]:
    """Every problem between fields, also where other fields are not right yet."""
    yield from _named_as_its_folder(aid, folder)
    yield from _ids_stand_once(aid)
    yield from unknown_references(aid)
    for outcome in aid.each("outcomes"):
        yield from _one_figure_an_option(outcome)
        yield from _a_count_needs(outcome)
        yield from _source_and_certainty(outcome)
        for figure in figures(outcome):
            yield from _no_more_than_there_are(outcome, figure)
            yield from _course(figure)


def figures(outcome: Written) -> Iterator[Written]:
    """The options' figures, then the comparators'."""
    yield from outcome.each("estimates")
    for comparator in outcome.each("comparators"):
        estimate = comparator.field("estimate")
        if estimate is not None:
            yield estimate


def _kind(figure: Written) -> str:
    return figure.text("kind") or "count"


def _named_as_its_folder(aid: Written, folder: str) -> Iterator[Refusal]:
    written = aid.field("id")
    if folder and written is not None and aid.text("id") not in ("", folder):
        yield Refusal(
            path=written.path,
            message=_("the folder is called “{folder}”.").format(folder=folder),
            write=_("Give the aid the same name."),
        )


def _ids_stand_once(aid: Written) -> Iterator[Refusal]:
    for name in _LISTS:
        yield from _repeated(aid.each(name), "id")
    for option in aid.each("options"):
        for name in _OPTION_LISTS:
            yield from _repeated(option.each(name), "id")
    for outcome in aid.each("outcomes"):
        yield from _repeated(outcome.each("comparators"), "id")


def _repeated(entries: Iterable[Written], name: str) -> Iterator[Refusal]:
    seen: set[str] = set()
    for entry in entries:
        called = entry.text(name)
        if called in seen:
            yield Refusal(
                path=(*entry.path, name),
                message=_("“{name}” stands twice in this list.").format(name=called),
                write=_("Give one of them another name, or take it out."),
            )
        if called:
            seen.add(called)


def _one_figure_an_option(outcome: Written) -> Iterator[Refusal]:
    yield from _repeated(outcome.each("estimates"), "option")
    for estimate in outcome.each("estimates"):
        if isinstance(estimate.value, dict) and estimate.field("option") is None:
            yield Refusal(
                path=estimate.path,
                message=_("“option” is missing."),
                write=_("Say which option this figure belongs to."),
            )
    for comparator in outcome.each("comparators"):
        estimate_ = comparator.field("estimate")
        option = estimate_.field("option") if estimate_ else None
        if option is not None:
            yield Refusal(
                path=option.path,
                message=_("a comparator's figure has no “option”."),
                write=_("Use “maps_to_option” of the comparator."),
                at_name=True,
            )


def _a_count_needs(outcome: Written) -> Iterator[Refusal]:
    if not any(_kind(figure) == "count" for figure in figures(outcome)):
        return
    if outcome.field("framing") is None:
        yield Refusal(
            path=outcome.path,
            message=_("“framing” is missing."),
            write=_("Write both: how many have it and how many do not (FRM-01)."),
        )
    if outcome.field("icon_array_ok") is None:
        yield Refusal(
            path=outcome.path,
            message=_("“icon_array_ok” is missing."),
            write=_("Write yes only where people were counted (NUM-20)."),
        )


def _source_and_certainty(outcome: Written) -> Iterator[Refusal]:
    """Written once on the outcome, or on every figure; an unknown figure needs neither."""
    needs = (
        ("source", _("Say where this number comes from (PRV-01).")),
        ("certainty", _("If the source does not say, choose not-stated-in-source (FRM-04).")),
    )
    for name, write in needs:
        if outcome.field(name) is not None:
            continue
        known = [each for each in figures(outcome) if _kind(each) != "unknown"]
        for place in known or [outcome]:
            if place.field(name) is None:
                message = _("“{name}” is missing.").format(name=name)
                yield Refusal(path=place.path, message=message, write=write)


def _no_more_than_there_are(outcome: Written, figure: Written) -> Iterator[Refusal]:
    if _kind(figure) != "count":
        return
    out_of = _whole(outcome.text("out_of") or "100")
    for place in (figure, *figure.each("course", "parts")):
        events = _whole(place.text("events"))
        if events is not None and out_of is not None and events > out_of:
            yield Refusal(
                path=(*place.path, "events"),
                message=_("{events} is more than the {out_of} people it is counted out of.").format(
                    events=events, out_of=out_of
                ),
            )


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= 12 else None


def _course(figure: Written) -> Iterator[Refusal]:
    wanted = {"count": "events", "average": "mean"}.get(_kind(figure))
    before = 0.0
    for entry in figure.each("course"):
        if wanted and isinstance(entry.value, dict) and entry.field(wanted) is None:
            message = _("“{name}” is missing.").format(name=wanted)
            yield Refusal(
                path=entry.path, message=message, write=_("Give the figure at that time.")
            )
        hours = _hours(entry)
        if hours is not None and hours <= before:
            yield Refusal(
                path=(*entry.path, "at"),
                message=_("this time is not later than the one before it."),
                write=_("Put the times in order."),
            )
        before = hours or before


def _hours(entry: Written) -> float | None:
    at = entry.field("at")
    if at is None:
        return None
    try:
        return Span(value=float(at.text("value")), unit=TimeUnit(at.text("unit"))).hours
    except ValueError:
        return None
