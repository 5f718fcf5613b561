import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.evidence.icon_array import icon_array


def picture(events, out_of):
    array = icon_array(events, out_of)
    return [
        "".join(
            "#" if array.filled(row, column) else "." if array.present(row, column) else " "
            for column in range(array.columns)
        )
        for row in range(array.rows)
    ]


def test_fifteen_of_a_hundred_fill_the_bottom_row_and_five_above_it():
    assert picture(15, 100) == ["." * 10] * 8 + ["#####.....", "##########"]


def test_a_thousand_people_stand_in_twenty_five_rows_of_forty():
    array = icon_array(1, 1000)
    assert (array.rows, array.columns) == (25, 40)


def test_the_top_row_is_short_when_the_rows_do_not_come_out_even():
    assert picture(1, 12) == ["..        ", "#........."]


@given(st.integers(1, 2500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_there_is_one_square_for_each_person_and_one_filled_for_each_event(figure):
    events, out_of = figure
    drawn = "".join(picture(events, out_of))
    assert drawn.count("#") == events
    assert drawn.count("#") + drawn.count(".") == out_of


@given(st.integers(1, 2500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_listing_the_people_agrees_with_asking_square_by_square(figure):
    array = icon_array(*figure)
    listed = list(array.cells())
    assert len(listed) == array.out_of
    assert all(array.filled(row, column) == happened for row, column, happened in listed)


@given(st.integers(1, 1000))
def test_one_more_event_fills_one_more_square_and_empties_none(out_of):
    fewer, more = icon_array(out_of - 1, out_of), icon_array(out_of, out_of)
    assert all(more.filled(r, c) for r, c, happened in fewer.cells() if happened)


@pytest.mark.parametrize(("events", "out_of"), [(-1, 100), (101, 100), (0, 0)])
def test_what_is_not_a_count_of_people_is_refused(events, out_of):
    with pytest.raises(ValueError, match=r"people|nobody"):
        icon_array(events, out_of)


def test_there_is_no_square_outside_the_picture():
    with pytest.raises(IndexError):
        icon_array(1, 100).filled(10, 0)
