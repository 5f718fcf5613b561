"""Figures agree with their own sums, ranges and studies, and with the sentences about them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.evidence.estimate import Derived, Midpoint, Part, Range, RangeBasis, RatioKind, Raw
from sdm.evidence.option import Point
from sdm.evidence.outcome import Construction
from sdm.library.checks.figures import worked_out
from tests.evidence.builders import (
    CARRY_ON,
    EXERCISE,
    TABLETS,
    a_count,
    a_source,
    an_aid,
    pain_with_tablets,
)
from tests.library.checked import findings, places, with_option, with_outcome

MUSTS = ("NUM-04", "NUM-05", "NUM-06", "NUM-12", "NUM-13", "NUM-18", "NUM-19", "NUM-20")
FIGURE = "outcomes/pain-third-lower/estimates/exercise"


def with_count(**facts):
    return with_outcome(0, estimates=(a_count(EXERCISE, **facts),))


def derived(kind, ratio, start=40.0, **more):
    return Derived(
        start=start,
        start_source="shoulder-trial",
        ratio_kind=kind,
        ratio=ratio,
        ratio_source="shoulder-trial",
        **more,
    )


@pytest.mark.parametrize("check", MUSTS)
def test_the_small_aid_has_nothing_to_tell(check):
    assert findings(an_aid(), check) == []


@pytest.mark.parametrize(
    ("events", "way"),
    [
        (60, {"raw": Raw(n=135, of=225)}),
        (49, {"raw": Raw(n=125, of=256)}),
        (3, {"percent": 3.42}),
        (13, {"percent": 12.5}),
        (12, {"percent": 12.5}),
        (58, {"midpoint": Midpoint(low=56, high=60)}),
        (50, {"derived": derived(RatioKind.RISK_RATIO, 1.25)}),
        (32, {"derived": derived(RatioKind.RISK_RATIO, 1.25, invert=True)}),
        (57, {"derived": derived(RatioKind.ODDS_RATIO, 2)}),
        (64, {"derived": derived(RatioKind.HAZARD_RATIO, 2)}),
        (35, {"derived": derived(RatioKind.RISK_DIFFERENCE, -5)}),
        (45, {"derived": derived(RatioKind.RISK_DIFFERENCE, -5, invert=True)}),
    ],
)
def test_a_count_is_the_rounded_figure(events, way):
    assert places(with_count(events=events, **way), "NUM-12") == []
    assert places(with_count(events=events + 2, **way), "NUM-12") == [f"{FIGURE}/events"]


def test_a_wrong_count_is_told_with_its_sum():
    (found,) = findings(with_count(events=59, raw=Raw(n=135, of=225)), "NUM-12")
    assert found.message == "135 of 225 is 60 of 100, but the file says 59: correct it."


def test_parts_add_up_to_the_whole():
    parts = (Part(label="better", events=55), Part(label="the same", events=40))
    wrong = with_count(events=55, parts=parts)
    assert places(wrong, "NUM-12") == [f"{FIGURE}/parts"]
    right = with_count(events=55, parts=(*parts, Part(label="worse", events=5)))
    assert places(right, "NUM-12") == []


@given(
    start=st.floats(min_value=0, max_value=100),
    ratio=st.floats(min_value=0.01, max_value=50),
    kind=st.sampled_from([RatioKind.ODDS_RATIO, RatioKind.HAZARD_RATIO]),
)
def test_odds_and_hazards_never_lead_outside_the_people_there_are(start, ratio, kind):
    figure = worked_out(derived(kind, ratio, start=start), 100)
    assert figure is not None
    assert -1e-9 <= figure <= 100 + 1e-9


def test_the_range_is_held_against_the_unrounded_figure():
    published = RangeBasis.PUBLISHED
    exact = with_count(events=3, percent=3.42, range=Range(low=3.4, high=3.5, basis=published))
    assert places(exact, "NUM-13") == []
    beside = with_count(events=3, percent=3.0, range=Range(low=3.4, high=3.5, basis=published))
    assert places(beside, "NUM-13") == [f"{FIGURE}/range"]


def test_a_range_of_people_stays_within_the_people_there_are():
    beyond = Range(low=-2, high=101, basis=RangeBasis.PUBLISHED)
    assert places(with_count(events=50, range=beyond), "NUM-13") == [f"{FIGURE}/range"]


def test_figures_of_two_studies_are_not_one_comparison():
    two = (
        a_count(CARRY_ON, 40, source="shoulder-trial"),
        a_count(EXERCISE, 55, source="stomach-trial"),
    )
    assert places(with_outcome(0, estimates=two), "NUM-18") == ["outcomes/pain-third-lower"]


def test_two_reports_of_one_trial_are_one_study():
    two = (
        a_count(CARRY_ON, 40, source="shoulder-trial"),
        a_count(EXERCISE, 55, source="stomach-trial"),
    )
    aid = with_outcome(0, estimates=two)
    sources = tuple(replace(each, study="One trial") for each in aid.sources)
    assert places(replace(aid, sources=sources), "NUM-18") == []


def test_an_assembled_outcome_says_how():
    silent = with_outcome(0, construction=Construction.ASSEMBLED)
    assert places(silent, "NUM-18") == ["outcomes/pain-third-lower/how_assembled"]
    told = with_outcome(0, construction=Construction.ASSEMBLED, how_assembled="From two trials.")
    assert places(told, "NUM-18") == []


@pytest.mark.parametrize(
    ("option", "why", "is_wrong"),
    [
        (None, "", False),
        (CARRY_ON, "They went on as before.", False),
        (CARRY_ON, "", True),
        (TABLETS, "They took them too.", True),
    ],
)
def test_a_trial_group_stands_for_an_option_only_with_a_reason(option, why, is_wrong):
    placebo = pain_with_tablets().comparators[0]
    mapped = replace(placebo, maps_to_option=option, why_it_maps=why)
    found = places(with_outcome(1, comparators=(mapped,)), "NUM-19")
    expected = "outcomes/pain-third-lower-tablets/comparators/placebo"
    assert found == ([expected] if is_wrong else [])


def test_only_counted_people_are_drawn_and_a_reason_is_given_where_they_are_not():
    assert places(with_outcome(2, icon_array_ok=True), "NUM-20") == [
        "outcomes/daily-life-average/icon_array_ok"
    ]
    silent = with_outcome(0, icon_array_ok=False)
    assert places(silent, "NUM-20") == ["outcomes/pain-third-lower/icon_array_ok"]
    told = with_outcome(0, icon_array_ok=False, icon_array_why_not="Estimated from a chart.")
    assert places(told, "NUM-20") == []


def with_point(text, outcome="pain-third-lower"):
    return with_option(EXERCISE, pros=(Point(id="p1", text=text, outcome=outcome),))


POINT = "options/exercise/pros/p1/text"


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        ("Pain is lower for 55 out of 100 people.", []),
        ("Pain is lower for 55 in 100 people.", []),
        ("Pain is lower for 42 out of 100 people.", ["NUM-05"]),
        ("Pain is lower for 137 of 250 people.", ["NUM-04"]),
        ("A trial in 2019 looked at this.", []),
        ("It was 3 in 2019 and 5 later.", []),
        ("More people do well.", []),
    ],
)
def test_a_sentence_and_the_table_say_the_same(text, checks):
    aid = with_point(text)
    assert [each for each in ("NUM-04", "NUM-05") if places(aid, each) == [POINT]] == checks


def test_the_texts_of_one_option_use_one_base():
    cons = (Point(id="c1", text="9 out of 1,000 people stop."),)
    aid = with_point("Pain is lower for 55 out of 100 people.")
    mixed = replace(aid, options=(replace(aid.options[1], cons=cons), *aid.options[::2]))
    (found,) = findings(mixed, "NUM-04")
    assert found.at == "options/exercise/cons/c1/text"
    assert found.fragment == "9 out of 1,000"


@pytest.mark.parametrize(
    "text",
    [
        "It reduces the risk by 30%.",
        "Pain fell by 20 per cent.",
        "It cuts the risk by a third.",
        "It doubles the chance of getting better.",
        "People were three times more likely to do well.",
        "The odds ratio was 1.4.",
        "Stomach trouble is twice as likely.",
        "HR 0.8 for stopping.",
    ],
)
def test_a_change_needs_a_starting_point(text):
    assert places(with_option(EXERCISE, involves=text), "NUM-06") == ["options/exercise/involves"]
    started = f"{text} That is 55 out of 100 people."
    assert places(with_option(EXERCISE, involves=started), "NUM-06") == []


@pytest.mark.parametrize(
    "text", ["You come 3 times a week.", "Start with 5 or 8 movements.", "Pain may get lower."]
)
def test_ordinary_numbers_are_no_change_without_a_start(text):
    assert places(with_option(EXERCISE, involves=text), "NUM-06") == []


def test_english_word_rules_are_silent_in_other_languages():
    aid = with_option(EXERCISE, involves="It reduces the risk by 30%.")
    assert places(replace(aid, language="fr"), "NUM-06") == []


def test_one_in_so_many_is_told_with_what_to_write():
    aid = with_option(EXERCISE, involves="It helps 1 in 7 people.")
    (found,) = findings(aid, "NUM-08")
    assert found.message == "“1 in 7” is hard to compare: write about 14 out of 100."
    assert places(aid, "NUM-08", num_one_in_x=False) == []
    rare = with_option(EXERCISE, involves="It harms one in 2,500 people, not 1 in 100.")
    assert [each.message for each in findings(rare, "NUM-08")] == [
        "“one in 2,500” is hard to compare: write about 4 out of 10000."
    ]


def test_a_study_is_known_by_its_own_id_where_it_has_no_name():
    assert a_source("register").name_of_study == "register"
