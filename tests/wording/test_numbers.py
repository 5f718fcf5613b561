"""Sentences with numbers: people, both fates, whole numbers that agree with the picture."""

from dataclasses import replace

import pytest

from sdm.evidence.certainty import CertaintyLevel, RatedBy
from sdm.evidence.comparison import Comparison, shown_for
from sdm.evidence.difference import Difference
from sdm.evidence.estimate import Derived, Midpoint, Range, RangeBasis, RatioKind, Raw
from sdm.evidence.outcome import Framing, Outcome
from sdm.evidence.timeframe import Timeframe, TimeUnit
from sdm.wording import numbers, sureness, times
from tests.evidence.builders import (
    CARRY_ON,
    EXERCISE,
    MODERATE,
    NOT_STATED,
    PAIN,
    TABLETS,
    a_count,
    an_aid,
    an_outcome,
)

VIEW = (EXERCISE, CARRY_ON, TABLETS)


def comparison(option: str = EXERCISE, outcome: Outcome | None = None) -> Comparison:
    aid = an_aid() if outcome is None else an_aid(outcomes=(outcome,))
    shown = shown_for(aid, PAIN, option, VIEW)
    assert isinstance(shown, Comparison)
    return shown


def rare() -> Outcome:
    return an_outcome(
        estimates=(a_count(EXERCISE, 0, raw=Raw(n=1, of=400)), a_count(CARRY_ON, 0, percent=0.2))
    )


def test_a_count_is_told_as_people_with_both_fates() -> None:
    shown = comparison()
    told = numbers.happened(shown.arm, shown.outcome)
    assert told == "55 of 100 people have pain at least a third lower"
    told = numbers.did_not_happen(shown.arm, shown.outcome)
    assert told == "45 of 100 people do not have pain at least a third lower"


def test_one_sentence_tells_the_whole_comparison_of_the_people_in_the_study() -> None:
    assert numbers.in_one_sentence(an_aid(), comparison()) == (
        "After 3 months, 55 of 100 people in this study have pain at least a third lower with "
        "“Exercise programme”, and 40 of 100 with “Carry on as now”."
    )


def test_a_comparator_keeps_its_own_name() -> None:
    told = numbers.in_one_sentence(an_aid(), comparison(TABLETS))
    assert "48 of 100 with “Dummy tablets”" in told
    assert "60 of 100 people in these studies" in told


@pytest.mark.parametrize(
    ("apart", "told"),
    [
        (Difference(11, 100, about=True), "About 11 more of 100"),
        (Difference(-15, 100, about=False), "15 fewer of 100"),
        (Difference(2, 1000, about=False), "2 more of 1,000"),
        (Difference(0, 100, about=True), "About the same in both groups"),
        (Difference(0, 100, about=False), "The same in both groups"),
    ],
)
def test_a_difference_is_more_or_fewer_people(apart: Difference, told: str) -> None:
    assert numbers.in_difference(apart) == told


def test_fewer_than_one_is_said_and_is_not_none() -> None:
    shown = comparison(outcome=rare())
    assert numbers.people(shown.arm, shown.outcome) == "fewer than 1 of 100 people"
    assert numbers.counted(shown.arm, shown.outcome) == ("fewer than 1", "nearly all")
    assert numbers.difference_words(shown) == "Difference: too few people to show"


def test_with_nobody_to_compare_with_the_difference_says_so() -> None:
    shown = comparison(outcome=an_outcome(estimates=(a_count(EXERCISE, 55),)))
    assert numbers.difference_words(shown) == "Difference: nobody to compare with"
    assert numbers.in_one_sentence(an_aid(), shown).endswith("with “Exercise programme”.")


@pytest.mark.parametrize(
    ("positive", "negative", "short"),
    [
        ("were less limited", "were not less limited", ("were", "were not")),
        ("have pain a third lower", "do not have pain a third lower", ("have", "do not")),
        ("died", "did not die", ("died", "did not die")),
        (
            "stopped because of side effects",
            "did not stop because of side effects",
            ("stopped", "did not stop"),
        ),
        (
            "went on to have a second operation soon",
            "were still well without one at the end",
            ("yes", "no"),
        ),
    ],
)
def test_beside_a_small_picture_stand_only_the_words_that_part_the_fates(
    positive: str, negative: str, short: tuple[str, str]
) -> None:
    assert numbers.short_fates(Framing(positive=positive, negative=negative)) == short


def test_a_picture_says_group_time_and_both_fates() -> None:
    shown = comparison()
    assert numbers.picture_in_words(an_aid(), shown.arm, shown.outcome) == (
        "Exercise programme, after 3 months: 55 of 100 people have pain at least a third lower; "
        "45 of 100 people do not have pain at least a third lower."
    )


MONTHS = TimeUnit.MONTHS


@pytest.mark.parametrize(
    ("time", "told"),
    [
        (Timeframe(value=3, unit=MONTHS), "after 3 months"),
        (Timeframe(value=1, unit=TimeUnit.YEARS, up_to=True), "within 1 year"),
        (Timeframe(value=12, value_to=14, unit=TimeUnit.WEEKS), "after 12 to 14 weeks"),
        (Timeframe(value=2.5, unit=TimeUnit.YEARS, about=True), "after about 2.5 years"),
        (Timeframe(not_stated=True), "over a time the source does not state"),
    ],
)
def test_times_are_told_in_words(time: Timeframe, told: str) -> None:
    assert times.when(time) == told


def test_a_range_says_what_kind_of_range_it_is() -> None:
    count = a_count(EXERCISE, 55, range=Range(low=48.1, high=61.7, basis=RangeBasis.FROM_COUNTS))
    told = sureness.range_of(count, 100)
    assert told.startswith("48 to 62 of 100. We worked it out")
    assert "not the range of the difference" in told
    told = sureness.range_of(a_count(EXERCISE, 55), 100)
    assert told == "No range: the paper prints none."


def test_certainty_is_copied_or_said_not_to_be_stated() -> None:
    assert "rated by the source" in sureness.certainty(MODERATE)
    assert "not stated in the source" in sureness.certainty(NOT_STATED)
    panel = replace(MODERATE, level=CertaintyLevel.VERY_LOW, by=RatedBy.OWN_PANEL, words="")
    assert sureness.certainty(panel) == "Certainty: very low, rated by our own panel."


def test_a_worked_out_figure_shows_what_it_was_worked_out_from() -> None:
    derived = Derived(
        start=40,
        start_source="shoulder-trial",
        ratio_kind=RatioKind.RISK_RATIO,
        ratio=1.5,
        ratio_source="tablet-trials",
    )
    told = sureness.worked_out(an_aid(), a_count(EXERCISE, 60, derived=derived), an_outcome())
    assert told == (
        "About; worked out from 40 of 100 (shoulder-trial) and a risk ratio of 1.5 (tablet-trials)."
    )
    middle = a_count(EXERCISE, 6, midpoint=Midpoint(low=5, high=7))
    assert "middle of 5 to 7 of 100" in sureness.worked_out(an_aid(), middle, an_outcome())
