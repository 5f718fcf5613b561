"""Each side and each option gets the same kinds of things; figures in a row fit each other."""

from dataclasses import replace

import pytest

from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.estimate import Derived, Range, RangeBasis, RatioKind
from sdm.evidence.finding import CheckSettings
from sdm.evidence.option import Experience, Point, Saying, Side
from sdm.evidence.outcome import OutcomeKind
from sdm.evidence.timeframe import Timeframe, TimeUnit
from sdm.library.checks import Tally, checked_aid
from tests.evidence.builders import (
    CARRY_ON,
    EXERCISE,
    MODERATE,
    NOT_STATED,
    TABLETS,
    a_count,
    an_aid,
    daily_life_on_average,
)
from tests.library.checked import TODAY, findings, places, with_option, with_outcome

AT = "options/exercise"


def points(*texts):
    return tuple(Point(id=f"p{number}", text=text) for number, text in enumerate(texts))


def test_numbers_stand_on_both_sides():
    one_side = with_option(EXERCISE, pros=points("5 of 100.", "6 of 100."), cons=points("A", "B"))
    assert AT in places(one_side, "BAL-08")
    both = with_option(EXERCISE, pros=points("5 of 100.", "Ease."), cons=points("6 of 100.", "B"))
    assert AT not in places(both, "BAL-08")


def test_there_are_benefits_and_there_are_harms_or_burdens():
    assert places(an_aid(), "BAL-09") == []
    only = tuple(replace(each, kind=OutcomeKind.BENEFIT) for each in an_aid().outcomes)
    assert places(an_aid(outcomes=only), "BAL-09") == ["outcomes"]
    none = tuple(replace(each, kind=OutcomeKind.HARM) for each in an_aid().outcomes)
    assert places(an_aid(outcomes=none), "BAL-09") == ["outcomes"]


def test_one_option_does_not_sound_warmer_than_another():
    warm = "It is a gentle, pleasant and helpful choice with good support. " * 8
    cold = "It is a hard, harsh and painful burden, and a tiring struggle. " * 8
    options = {EXERCISE: warm, TABLETS: cold}
    aid = an_aid(
        options=tuple(
            replace(each, involves=options.get(each.id, each.involves)) for each in an_aid().options
        )
    )
    (found,) = findings(aid, "BAL-11")
    assert found.message.startswith("“Exercise programme” sounds much warmer than “Daily tablets”")
    assert places(aid, "BAL-11", bal_tone=90) == []
    assert places(an_aid(), "BAL-11") == []


def test_doubt_is_expressed_on_both_sides():
    sure, unsure = ("It helps.", "It lasts."), ("It may hurt.", "It might fail.")
    aid = with_option(EXERCISE, pros=points(*sure), cons=points(*unsure))
    assert places(aid, "BAL-12") == [AT]
    assert places(with_option(EXERCISE, pros=points(*sure), cons=points(*sure)), "BAL-12") == []


def test_others_are_quoted_for_and_against_in_every_option_or_in_none():
    def sayings(*sides):
        return tuple(Saying(text="Words.", side=side, source="shoulder-trial") for side in sides)

    one = with_option(EXERCISE, what_people_say=sayings(Side.FOR))
    at = "options/{}/what_people_say".format
    assert places(one, "BAL-13") == [at(CARRY_ON), at(EXERCISE), at(TABLETS)]
    even = tuple(
        replace(each, what_people_say=sayings(Side.FOR, Side.AGAINST)) for each in an_aid().options
    )
    assert places(an_aid(options=even), "BAL-13") == []


@pytest.mark.parametrize("experience", [None, Experience(physical="Stiff at first.")])
def test_what_an_option_is_like_is_told_in_body_mind_and_daily_life(experience):
    found = findings(with_option(EXERCISE, what_it_is_like=experience), "BAL-16")
    assert [each.at for each in found] == ["options/exercise/what_it_is_like"]
    assert "in mind, in daily life" in found[0].message


def test_patients_who_find_an_aid_slanted_are_listened_to():
    def told(answers, exercise):
        tally = Tally(answers=answers, towards=((EXERCISE, exercise), (TABLETS, 1)))
        found = checked_aid(an_aid(), CheckSettings(), TODAY, tally=tally).standing
        return [each.message for each in found if each.check == "BAL-17"]

    assert told(24, 20) == []
    assert told(40, 7) == []
    (message,) = told(40, 10)
    assert message.startswith(
        "25 out of 100 people found this slanted towards “Exercise programme”"
    )


def test_no_bigger_base_than_the_figures_need():
    aid = with_outcome(4, estimates=(a_count(TABLETS, 60, percent=6.0, source="register"),))
    assert places(aid, "NUM-03") == ["outcomes/died/out_of"]
    assert places(an_aid(), "NUM-03") == []


def test_a_base_that_differs_from_the_others_has_a_reason():
    tiny = with_outcome(
        3, out_of=1000, estimates=(a_count(TABLETS, 5, percent=0.5, source="stomach-trial"),)
    )
    (found,) = findings(tiny, "NUM-03")
    assert found.message.startswith("This is out of 1,000 and the others out of 100")


def test_times_that_differ_within_a_topic_are_said():
    assert places(an_aid(), "NUM-16") == []
    later = with_outcome(1, timeframe=Timeframe(value=2, unit=TimeUnit.YEARS))
    (found,) = findings(later, "NUM-16")
    assert found.at == "topics/pain"
    assert found.message.startswith("Times differ here: 3 months, 2 years.")
    topics = tuple(
        replace(each, why_it_matters="Each study had its own time.") if each.id == "pain" else each
        for each in later.topics
    )
    assert places(replace(later, topics=topics), "NUM-16") == []


def test_benefits_and_harms_are_told_over_one_time_somewhere():
    two_years = Timeframe(value=2, unit=TimeUnit.YEARS)
    outcomes = tuple(
        replace(each, timeframe=two_years) if each.kind is OutcomeKind.HARM else each
        for each in an_aid().outcomes
    )
    aid = an_aid(outcomes=outcomes)
    assert places(aid, "NUM-16") == ["outcomes"]
    said = replace(aid, reading_notes=("Harms were counted over a longer time.",))
    assert places(said, "NUM-16") == []


def test_an_average_says_what_difference_people_notice():
    estimate = replace(daily_life_on_average().estimates[0], smallest_worthwhile=None)
    aid = with_outcome(2, estimates=(estimate,))
    assert places(aid, "NUM-21") == ["outcomes/daily-life-average/estimates"]
    assert places(an_aid(), "NUM-21") == []


def test_neither_a_range_nor_a_rating_is_told():
    count = a_count(EXERCISE, 55, certainty=NOT_STATED)
    at = "outcomes/pain-third-lower/certainty"
    assert at in places(with_outcome(0, estimates=(count,)), "FRM-05")
    ranged = replace(count, range=Range(low=50, high=60, basis=RangeBasis.PUBLISHED))
    rated = replace(count, certainty=MODERATE)
    for known in (ranged, rated):
        assert at not in places(with_outcome(0, estimates=(known,)), "FRM-05")


def test_all_figures_of_a_row_are_rated_or_none():
    low = Certainty(level=CertaintyLevel.LOW, by=RatedBy.SOURCE)
    some = (a_count(CARRY_ON, 40, certainty=low), a_count(EXERCISE, 55, certainty=NOT_STATED))
    assert places(with_outcome(0, estimates=some), "FRM-06") == [
        "outcomes/pain-third-lower/estimates"
    ]
    assert places(an_aid(), "FRM-06") == []


def test_counted_and_worked_out_figures_in_one_row_are_said_to_be_so():
    derived = Derived(
        start=40,
        start_source="shoulder-trial",
        ratio_kind=RatioKind.RISK_RATIO,
        ratio=1.375,
        ratio_source="shoulder-trial",
    )
    mixed = (a_count(CARRY_ON, 40), a_count(EXERCISE, 55, derived=derived))
    assert places(with_outcome(0, estimates=mixed), "FRM-11") == ["outcomes/pain-third-lower"]
    said = with_outcome(0, estimates=mixed, caveat="One was worked out from a ratio.")
    assert places(said, "FRM-11") == []
