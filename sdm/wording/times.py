"""Over what time something was counted, in words."""

from collections.abc import Callable

from sdm.evidence.timeframe import Span, Timeframe, TimeUnit
from sdm.wording.catalogue import _, ngettext

_LENGTHS: dict[TimeUnit, Callable[[int], str]] = {
    TimeUnit.HOURS: lambda n: ngettext("{span} hour", "{span} hours", n),
    TimeUnit.DAYS: lambda n: ngettext("{span} day", "{span} days", n),
    TimeUnit.WEEKS: lambda n: ngettext("{span} week", "{span} weeks", n),
    TimeUnit.MONTHS: lambda n: ngettext("{span} month", "{span} months", n),
    TimeUnit.YEARS: lambda n: ngettext("{span} year", "{span} years", n),
}


def span(length: Span) -> str:
    """Such as "3 months"."""
    return _length(length.unit, _plain(length.value), length.value)


def how_long(time: Timeframe) -> str:
    """Such as "12 to 14 weeks", for a small heading."""
    if time.value is None or time.unit is None:
        return time.words or _("time not stated")
    if time.words:
        return time.words
    shown = _plain(time.value)
    if time.value_to is not None:
        shown = _("{low} to {high}").format(low=shown, high=_plain(time.value_to))
    length = _length(time.unit, shown, time.value_to or time.value)
    if time.about:
        length = _("about {time}").format(time=length)
    return _("up to {time}").format(time=length) if time.up_to else length


def when(time: Timeframe) -> str:
    """Such as "after 3 months" or "within 1 year", to begin or end a sentence with."""
    if time.value is None and time.words:
        return _("over a time given as “{words}”").format(words=time.words)
    if time.value is None:
        return _("over a time the source does not state")
    if time.words:
        return time.words
    length = how_long(time) if not time.up_to else _upper_end(time)
    told = _("within {time}") if time.up_to else _("after {time}")
    told = told.format(time=length)
    if time.counted_from:
        return _("{when}, counted from {start}").format(when=told, start=time.counted_from)
    return told


def _upper_end(time: Timeframe) -> str:
    longest = time.span
    return span(longest) if longest is not None else ""


def _length(unit: TimeUnit, shown: str, value: float) -> str:
    return _LENGTHS[unit](1 if value == 1 else 2 if value < 1 else max(2, round(value))).format(
        span=shown
    )


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else str(round(value, 1))
