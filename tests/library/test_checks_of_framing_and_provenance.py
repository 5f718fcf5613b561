"""Somebody stands for each rating, range, sum, source and promise of review."""

from dataclasses import replace

import pytest

from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.estimate import Derived, Range, RatioKind
from sdm.evidence.governance import Contributor, Role
from sdm.evidence.outcome import Framing
from sdm.evidence.source import Retracted, SourceUse
from sdm.evidence.topic import Layer
from tests.evidence.builders import (
    CARRY_ON,
    EXERCISE,
    TABLETS,
    a_count,
    a_governance,
    a_source,
    an_aid,
)
from tests.library.checked import (
    approved,
    findings,
    places,
    places_with_log,
    with_option,
    with_outcome,
)

MUSTS = (
    *("FRM-07", "FRM-09", "FRM-10", "WRD-07"),
    *("PRV-04", "PRV-06", "PRV-11", "PRV-14", "PRV-22"),
)
FIGURE = "outcomes/pain-third-lower/estimates/exercise"


@pytest.mark.parametrize("check", MUSTS)
def test_the_small_aid_has_nothing_to_tell(check):
    assert findings(an_aid(), check) == []


def rated(level, by):
    count = a_count(EXERCISE, 55, certainty=Certainty(level=level, by=by))
    return with_outcome(0, estimates=(count,))


def test_a_rating_has_somebody_behind_it():
    low, nobody = CertaintyLevel.LOW, RatedBy.NOBODY
    assert places(rated(low, nobody), "FRM-07") == [f"{FIGURE}/certainty"]
    assert places(rated(low, RatedBy.SOURCE), "FRM-07") == []
    assert places(rated(CertaintyLevel.NOT_RATED, nobody), "FRM-07") == []


def test_an_own_panel_needs_a_methods_reviewer():
    aid = rated(CertaintyLevel.HIGH, RatedBy.OWN_PANEL)
    assert places(aid, "FRM-07") == [f"{FIGURE}/certainty"]
    reviewer = Contributor(name="A reviewer", role=Role.METHODS_REVIEWER, interests="none")
    people = (*aid.governance.people, reviewer)
    assert places(replace(aid, governance=a_governance(people=people)), "FRM-07") == []


def test_a_range_says_what_kind_it_is():
    count = a_count(EXERCISE, 55, range=Range(low=48, high=62))
    assert places(with_outcome(0, estimates=(count,)), "FRM-09") == [f"{FIGURE}/range"]


@pytest.mark.parametrize(
    "missing", [None, "start", "ratio", "ratio_kind", "start_source", "ratio_source"]
)
def test_a_worked_out_figure_shows_its_whole_sum(missing):
    whole = Derived(
        start=44.0,
        start_source="shoulder-trial",
        ratio_kind=RatioKind.RISK_RATIO,
        ratio=1.25,
        ratio_source="shoulder-trial",
    )
    shown = replace(whole, **{missing: None}) if missing else whole
    aid = with_outcome(0, estimates=(a_count(EXERCISE, 55, derived=shown),))
    assert places(aid, "FRM-10") == ([f"{FIGURE}/derived"] if missing else [])


@pytest.mark.parametrize("words", ["TODO", "a figure, TBC", "XXX", "Is that so??"])
def test_unfinished_words_are_told_wherever_they_stand(words):
    assert places(with_option(EXERCISE, setback_plan=words), "WRD-07") == [
        "options/exercise/setback_plan"
    ]
    source = a_source("register", citation=words)
    sources = (*an_aid().sources[:3], source)
    assert places(an_aid(sources=sources), "WRD-07") == ["sources/register/citation"]


def test_a_review_is_at_most_as_far_ahead_as_the_library_allows():
    aid = an_aid(governance=a_governance(review_every_months=36))
    assert places(aid, "PRV-04") == []
    assert places(aid, "PRV-04", prv_review_years=2) == ["governance/review_every_months"]


def test_an_author_with_an_interest_needs_a_reviewer_without_one():
    author = Contributor(name="An author", role=Role.AUTHOR, interests="Paid by a maker")
    alone = an_aid(governance=a_governance(people=(author,)))
    assert places(alone, "PRV-06") == ["governance/people/1"]
    reviewer = Contributor(name="A reviewer", role=Role.CLINICIAN_REVIEWER, interests="None.")
    both = an_aid(governance=a_governance(people=(author, reviewer)))
    assert places(both, "PRV-06") == ["governance/people/1"]
    assert places_with_log(both, "PRV-06", approved(both, "A reviewer")) == []


def test_a_retracted_source_is_told_unless_it_is_background():
    sources = an_aid().sources
    retracted = replace(sources[0], retracted=Retracted.YES)
    assert places(an_aid(sources=(retracted, *sources[1:])), "PRV-11") == ["sources/shoulder-trial"]
    background = replace(retracted, use=SourceUse.BACKGROUND)
    assert places(an_aid(sources=(background, *sources[1:])), "PRV-11") == []


def test_a_corrected_source_asks_and_does_not_block():
    sources = an_aid().sources
    corrected = replace(sources[0], retracted=Retracted.CORRECTED)
    (found,) = findings(an_aid(sources=(corrected, *sources[1:])), "PRV-11")
    assert found.level == "should"


def test_sample_content_stays_in_samples():
    sources = an_aid().sources
    placeholder = (replace(sources[0], doi="10.5555/made.up"), *sources[1:])
    assert places(an_aid(sources=placeholder), "PRV-14") == []
    assert places(an_aid(sources=placeholder, sample=False), "PRV-14") == [
        "sources/shoulder-trial/doi"
    ]
    assert places(an_aid(title="SAMPLE only", sample=False), "PRV-14") == ["title"]


def test_numbers_about_dying_are_opened_only_when_asked_for():
    assert places(with_outcome(4, ask_first=False), "PRV-22") == ["outcomes/died"]
    killed = Framing(positive="were killed by it", negative="were not")
    assert places(with_outcome(0, framing=killed), "PRV-22") == ["outcomes/pain-third-lower"]
    diet = Framing(positive="change their diet", negative="do not change their diet")
    assert places(with_outcome(0, framing=diet), "PRV-22") == []


def test_a_figure_about_dying_for_one_option_alone_stays_in_the_background():
    one = with_outcome(4, estimates=(a_count(TABLETS, 6, percent=0.6, source="register"),))
    assert places(one, "PRV-22") == ["outcomes/died"]
    later = tuple(
        replace(topic, layer=Layer.MORE) if topic.id == "side-effects" else topic
        for topic in one.topics
    )
    assert places(replace(one, topics=later), "PRV-22") == []


def test_a_long_sentence_is_told_by_its_words():
    long = "It " + "goes on " * 12 + "for ever."
    (found,) = findings(with_option(CARRY_ON, involves=f"A short one. {long}"), "WRD-04")
    assert found.message == "27 words: split it."
    assert found.fragment == long
    assert findings(with_option(CARRY_ON, involves=long), "WRD-04", wrd_sentence=30) == []
