from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.wording.days import day_in_words, moment_in_words, months_after, read_day, short_day

TODAY = date(2026, 11, 16)
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    "words",
    ["8 February 2027", "Monday 8 Feb 2027", "8 feb", "8th of February", "8/2/27", "8.2.2027"],
)
def test_a_day_can_be_written_as_people_write_it(words):
    assert read_day(words, TODAY) == date(2027, 2, 8)


def test_a_day_without_a_year_is_the_next_such_day():
    assert read_day("16 November", TODAY) == TODAY
    assert read_day("15 November", TODAY) == date(2027, 11, 15)


@pytest.mark.parametrize(
    "words", ["", "soon", "31 February 2027", "8", "13/13/27", "8 Ju 2027", "8 2 2027 3", "8/2/2"]
)
def test_what_is_no_clear_day_is_not_guessed(words):
    assert read_day(words, TODAY) is None


@given(DAYS)
def test_what_is_said_back_can_be_read_again(day):
    for put in (day_in_words, short_day, date.isoformat):
        assert read_day(put(day), TODAY) == day


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_not_and_never_fails(words):
    found = read_day(words, TODAY)
    assert found is None or isinstance(found, date)


@given(DAYS, st.integers(1, 30))
def test_months_later_is_never_in_a_wrong_month(day, months):
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_a_moment_is_told_on_the_clock_of_this_computer():
    at = datetime(2026, 7, 6, 23, 30)
    here = at.replace(tzinfo=UTC).astimezone()
    assert moment_in_words(at) == f"{day_in_words(here.date())}, {here.hour:02}:{here.minute:02}"
