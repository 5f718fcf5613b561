"""Days that can be chosen by one press: in two weeks, in six weeks, in three months."""

from dataclasses import dataclass
from datetime import date

from sdm.consultation.consultation import Consultation
from sdm.wording import _
from sdm.wording.days import day_of, months_after, short_day, weeks_after


@dataclass(frozen=True, slots=True)
class QuickDay:
    """`iso` is year-month-day; `words` say how far off, and which day that is."""

    iso: str
    words: str
    in_words: str


def today_in(consultation: Consultation) -> date:
    """The day of the talk: that of the last thing said in it."""
    return day_of(consultation.statements[-1].at)


def quick_days(today: date) -> tuple[QuickDay, ...]:
    choices = (
        (_("In 2 weeks"), weeks_after(today, 2)),
        (_("In 6 weeks"), weeks_after(today, 6)),
        (_("In 3 months"), months_after(today, 3)),
    )
    return tuple(
        QuickDay(
            day.isoformat(),
            _("{when}: {day}").format(when=when, day=short_day(day)),
            short_day(day),
        )
        for when, day in choices
    )
