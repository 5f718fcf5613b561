"""Days as people say them: "Monday 8 February 2027", and what they type for one."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from babel.dates import format_date, get_month_names

_LANGUAGE = "en_GB"
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_PASSED_OVER = frozenset({"st", "nd", "rd", "th", "of", "the", "on"})
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")


def day_of(moment: datetime) -> date:
    """The day it was here at a moment that is kept as naive UTC."""
    return moment.replace(tzinfo=UTC).astimezone().date()


def day_in_words(day: date) -> str:
    return format_date(day, "EEEE d MMMM y", locale=_LANGUAGE)


def moment_in_words(at: datetime) -> str:
    """Day and time of day on this computer's clock; `at` is UTC, as the record keeps it."""
    here = at.replace(tzinfo=UTC).astimezone()
    return f"{day_in_words(here.date())}, {here:%H:%M}"


def short_day(day: date) -> str:
    return format_date(day, "EEE d MMM y", locale=_LANGUAGE)


def month_in_words(day: date) -> str:
    return format_date(day, "MMMM y", locale=_LANGUAGE)


def read_day(words: str, today: date) -> date | None:
    """The day meant by "8 February 2027", "8 Feb", "8/2/27" or "2027-02-08"; None if unclear.

    Day before month, as said here. Without a year it is the next such day from `today` on.
    """
    if iso := _ISO.fullmatch(words):
        return _a_day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = [part for part in _WORDS.findall(words) if not _says_nothing_new(part)]
    if len(parts) not in (2, 3) or not _is_number(parts[0]):
        return None
    month, day = _month(parts[1]), int(parts[0])
    if month is None:
        return None
    if len(parts) == 3:
        return _a_day(_year(parts[2]), month, day)
    found = _a_day(today.year, month, day)
    return found if found is None or found >= today else _a_day(today.year + 1, month, day)


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month."""
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def weeks_after(day: date, weeks: int) -> date:
    return day + timedelta(weeks=weeks)


def _says_nothing_new(part: str) -> bool:
    """The "th" of 8th, or the weekday: the day itself tells that."""
    if part.casefold() in _PASSED_OVER:
        return True
    days = (date(2026, 11, 16 + n) for n in range(7))
    names = [format_date(day, "EEEE", locale=_LANGUAGE).casefold() for day in days]
    return len(part) > 1 and any(name.startswith(part.casefold()) for name in names)


def _is_number(part: str) -> bool:
    """Digits of a day, a month or a year; not a raised "²", nor a number of endless length."""
    return part.isdecimal() and len(part) <= 4


def _month(part: str) -> int | None:
    if _is_number(part):
        return int(part)
    names = get_month_names("wide", locale=_LANGUAGE)
    start = part.casefold()
    found = [n for n, name in names.items() if name.casefold().startswith(start)]
    return found[0] if len(found) == 1 and len(start) > 2 else None


def _year(part: str) -> int:
    if not _is_number(part):
        return 0
    return 2000 + int(part) if len(part) == 2 else int(part)


def _a_day(year: int, month: int, day: int) -> date | None:
    """None where there is no such day, or a year that is surely a slip of the key."""
    if not 1900 <= year <= 2200:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
