"""Over what time something was counted."""

from dataclasses import dataclass
from enum import StrEnum


class TimeUnit(StrEnum):
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


_HOURS_IN = {
    TimeUnit.HOURS: 1.0,
    TimeUnit.DAYS: 24.0,
    TimeUnit.WEEKS: 168.0,
    TimeUnit.MONTHS: 730.5,
    TimeUnit.YEARS: 8766.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A length of time, such as 3 months."""

    value: float
    unit: TimeUnit

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError("a span of time is longer than nothing")

    @property
    def hours(self) -> float:
        """For putting spans in order only; a month is a twelfth of 365.25 days."""
        return self.value * _HOURS_IN[self.unit]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeframe:
    """`value` `unit`, such as 12 (to 14) weeks, or, where the source does not say, `not_stated`."""

    value: float | None = None
    value_to: float | None = None
    up_to: bool = False
    unit: TimeUnit | None = None
    about: bool = False
    counted_from: str = ""
    not_stated: bool = False
    words: str = ""

    def __post_init__(self) -> None:
        given = self.value is not None and self.unit is not None
        if given == self.not_stated:
            raise ValueError("a time is either given or said not to be stated")

    @property
    def span(self) -> Span | None:
        """The longest time it may be; None where it is not stated."""
        if self.value is None or self.unit is None:
            return None
        return Span(value=self.value_to or self.value, unit=self.unit)
