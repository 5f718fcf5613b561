"""An aid answers what it holds, and cannot hold what contradicts itself."""

from dataclasses import FrozenInstanceError

import pytest

from sdm.evidence.estimate import Derived, EstimateKind, UnknownEstimate
from sdm.evidence.option import OptionKind, PracticalCategory, PracticalLine
from sdm.evidence.timeframe import Span, Timeframe, TimeUnit
from tests.evidence.builders import (
    CARRY_ON,
    DAILY_LIFE,
    EXERCISE,
    PAIN,
    SIDE_EFFECTS,
    TABLETS,
    a_count,
    an_aid,
    an_option,
    an_outcome,
    pain_with_tablets,
    stomach_trouble,
)


def test_an_option_can_be_found_by_its_id():
    assert an_aid().option(EXERCISE).label == "Exercise programme"
    with pytest.raises(KeyError):
        an_aid().option("nobody")


def test_a_topic_lists_its_outcomes_and_what_is_not_known():
    aid = an_aid()
    assert [each.id for each in aid.outcomes_of(SIDE_EFFECTS)] == ["stomach-trouble", "died"]
    assert aid.topic(DAILY_LIFE).not_known_for(TABLETS).say.startswith("Nobody has measured")
    assert aid.topic(PAIN).not_known_for(TABLETS) is None


def test_topics_stand_first_or_behind_more():
    aid = an_aid()
    assert [each.id for each in aid.first_layer] == [PAIN, DAILY_LIFE, SIDE_EFFECTS]
    assert [each.id for each in aid.further_topics] == ["work"]


def test_not_part_of_a_comparison_is_not_the_same_as_not_known_in_it():
    outcome = stomach_trouble()
    assert outcome.estimate_for(CARRY_ON) is None
    unknown = outcome.estimate_for(EXERCISE)
    assert isinstance(unknown, UnknownEstimate)
    assert unknown.kind is EstimateKind.UNKNOWN


def test_a_comparator_stands_beside_the_options():
    outcome = pain_with_tablets()
    assert [each.events for each in outcome.counts] == [60, 48]
    assert outcome.estimate_for(CARRY_ON) is None


def test_an_outcome_names_every_source_its_figures_rest_on():
    derived = Derived(start=44.0, start_source="register", ratio_source="tablet-trials")
    outcome = an_outcome(estimates=(a_count(EXERCISE, 55, derived=derived),))
    assert outcome.sources == ("shoulder-trial", "register", "tablet-trials")


def test_outcomes_are_read_beside_each_other_only_under_one_name():
    assert an_outcome().comparison == "pain-third-lower"
    assert an_outcome(comparability_group="pain-trial").comparison == "pain-trial"


@pytest.mark.parametrize("kind", OptionKind)
def test_carrying_on_waiting_and_stopping_add_nothing_new(kind):
    as_now = {OptionKind.NO_CHANGE, OptionKind.WATCHFUL_WAITING, OptionKind.STOP_TREATMENT}
    assert an_option(kind=kind).is_as_now is (kind in as_now)


def test_two_parts_of_one_name_cannot_stand_in_one_aid():
    with pytest.raises(ValueError, match="stands twice"):
        an_aid(options=(an_option(), an_option()))


@pytest.mark.parametrize(
    "changes",
    [{"topic": "nothing"}, {"estimates": (a_count("nobody", 5),)}, {"source": "nowhere"}],
)
def test_what_an_outcome_names_must_be_in_the_aid(changes):
    with pytest.raises(ValueError, match="nothing is called"):
        an_aid(outcomes=(an_outcome(**changes),))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"estimates": (a_count(EXERCISE, 101),)}, "more events"),
        ({"estimates": (a_count(EXERCISE, 5), a_count(EXERCISE, 6))}, "one estimate"),
        ({"estimates": (a_count(None, 5),)}, "one estimate"),
        ({"framing": None}, "both wordings"),
    ],
)
def test_an_outcome_that_contradicts_itself_cannot_be_built(changes, message):
    with pytest.raises(ValueError, match=message):
        an_outcome(**changes)


def test_a_time_is_given_or_said_not_to_be_stated():
    weeks = Timeframe(value=12, value_to=14, unit=TimeUnit.WEEKS)
    assert weeks.span == Span(value=14, unit=TimeUnit.WEEKS)
    assert Timeframe(not_stated=True, words="during treatment").span is None
    for wrong in ({}, {"value": 3}, {"value": 3, "unit": TimeUnit.DAYS, "not_stated": True}):
        with pytest.raises(ValueError, match="a time is"):
            Timeframe(**wrong)


def test_spans_stand_in_order():
    spans = [
        Span(value=1, unit=TimeUnit.YEARS),
        Span(value=3, unit=TimeUnit.DAYS),
        Span(value=6, unit=TimeUnit.MONTHS),
        Span(value=30, unit=TimeUnit.HOURS),
        Span(value=2, unit=TimeUnit.WEEKS),
    ]
    in_order = sorted(spans, key=lambda span: span.hours)
    assert [each.unit for each in in_order] == ["hours", "days", "weeks", "months", "years"]
    with pytest.raises(ValueError, match="longer than nothing"):
        Span(value=0, unit=TimeUnit.DAYS)


def test_a_practical_line_says_something_or_that_it_is_not_relevant():
    food = PracticalCategory.FOOD_AND_DRINKS
    assert PracticalLine(id="l1", category=food, not_relevant=True).text == ""
    for wrong in ({}, {"text": "With food.", "not_relevant": True}):
        with pytest.raises(ValueError, match="either words"):
            PracticalLine(id="l1", category=food, **wrong)


def test_nothing_in_an_aid_can_be_changed_afterwards():
    with pytest.raises(FrozenInstanceError):
        an_aid().title = "Another title"
