"""What waits for people, what the review log says, and how good the sources are."""

from dataclasses import replace
from datetime import date

import pytest

from sdm.evidence.governance import Contributor, Role
from sdm.evidence.option import Basis, Line
from sdm.evidence.source import ReadAs, Signed, SourceType, SourceUse
from tests.evidence.builders import TABLETS, a_governance, a_source, an_aid
from tests.library.checked import (
    TODAY,
    approved,
    findings,
    places,
    places_with_log,
    with_option,
)

PEOPLE = ["governance/people"]
CLINICIAN, PATIENT = Role.CLINICIAN_REVIEWER, Role.PATIENT_REVIEWER


def real(**changes):
    return an_aid(sample=False, **changes)


def with_source(**changes):
    sources = an_aid().sources
    return an_aid(sources=(replace(sources[0], **changes), *sources[1:]))


def test_what_waits_for_people_is_a_gate():
    assert {each.level for each in findings(an_aid(), "PRV-07")} == {"gate"}


def test_a_patient_has_read_it_or_it_is_said_why_not():
    aid = an_aid()
    assert places(aid, "PRV-07") == PEOPLE
    assert places_with_log(aid, "PRV-07", approved(aid, "A patient", PATIENT)) == []
    reason = approved(aid, "An editor", Role.EDITOR, without_patient="Nobody could be asked.")
    assert places_with_log(aid, "PRV-07", reason) == []


def test_two_besides_the_author_have_approved_and_one_is_a_clinician():
    aid = an_aid()
    one, other = approved(aid, "One", CLINICIAN), approved(aid, "Other", PATIENT)
    author = approved(aid, "The example group", CLINICIAN)
    second_patient = approved(aid, "Third", PATIENT)
    assert places_with_log(aid, "PRV-08", one + other) == []
    for too_few in ((), one, one + one, one + author, other + second_patient):
        assert places_with_log(aid, "PRV-08", too_few) == PEOPLE


def test_an_approval_is_for_the_words_and_numbers_it_was_given_for():
    aid = an_aid()
    log = approved(aid, "One", CLINICIAN) + approved(aid, "Other", PATIENT)
    assert places_with_log(aid, "PRV-17", log) == []
    changed = replace(aid, title="A sore shoulder: what now?")
    for check in ("PRV-07", "PRV-08", "PRV-17"):
        assert places_with_log(changed, check, log) == PEOPLE
    assert places(changed, "PRV-17") == []


def test_a_review_that_is_overdue_blocks():
    aid = an_aid()
    overdue = approved(aid, "One", CLINICIAN, on=date(2024, 5, 3))
    assert places_with_log(aid, "PRV-04", overdue) == ["governance/review_every_months"]
    again = approved(aid, "One", CLINICIAN)
    assert places_with_log(aid, "PRV-04", overdue + again) == []
    published = (replace(overdue[0], reviewed_on=TODAY),)
    assert places_with_log(aid, "PRV-04", published) == []


def test_a_figure_from_an_abstract_waits_for_somebody_who_has_read_the_paper():
    sources = an_aid().sources
    abstract = replace(sources[0], read_as=ReadAs.ABSTRACT)
    aid = real(sources=(abstract, *sources[1:]))
    (found,) = findings(aid, "PRV-12")
    assert found.at == "sources/shoulder-trial"
    assert "2 comparisons rest on it" in found.message
    signed = replace(abstract, checked=Signed(by="A clinician", on=TODAY))
    assert places(real(sources=(signed, *sources[1:])), "PRV-12") == []
    assert places(replace(aid, sample=True), "PRV-12") == []


def test_each_figure_may_be_signed_by_itself():
    signed = Signed(by="A clinician", on=TODAY)
    sources = tuple(
        replace(each, read_as=ReadAs.TABLE) if each.id == "stomach-trial" else each
        for each in an_aid().sources
    )
    aid = real(sources=sources)
    assert places(aid, "PRV-12") == ["sources/stomach-trial"]
    outcomes = tuple(
        replace(each, estimates=tuple(replace(one, checked=signed) for one in each.estimates))
        for each in aid.outcomes
    )
    assert places(replace(aid, outcomes=outcomes), "PRV-12") == []


def test_an_interest_is_answered_by_a_reviewer_without_one():
    author = Contributor(name="An author", role=Role.AUTHOR, interests="Paid by a maker")
    paid = Contributor(name="Paid", role=CLINICIAN, interests="Paid too")
    free = Contributor(name="Free", role=CLINICIAN, interests="none")
    aid = an_aid(governance=a_governance(people=(author, paid, free)))
    assert places_with_log(aid, "PRV-06", approved(aid, "Paid")) == ["governance/people/1"]
    assert places_with_log(aid, "PRV-06", approved(aid, "Free")) == []


@pytest.mark.parametrize(("year", "is_told"), [(2015, True), (2016, False), (None, False)])
def test_an_old_source_is_told(year, is_told):
    assert bool(places(with_source(year=year), "PRV-02")) is is_told


def test_an_old_source_that_no_figure_rests_on_is_left_alone():
    sources = (*an_aid().sources, a_source("old", year=1999, use=SourceUse.BACKGROUND))
    assert places(an_aid(sources=sources), "PRV-02") == []


def test_an_old_search_is_told_and_a_very_old_one_is_said_on_every_page():
    def told(day):
        return findings(an_aid(governance=a_governance(evidence_searched=day)), "PRV-03")

    assert told(date(2024, 1, 1)) == []
    assert "searched in 2022" in told(date(2022, 1, 1))[0].message
    assert "Every page says so" in told(date(2020, 1, 1))[0].message


def test_much_that_rests_on_one_study_is_worth_a_look():
    assert places(an_aid(), "PRV-09") == ["sources/shoulder-trial"]
    assert places(with_source(type=SourceType.SYSTEMATIC_REVIEW), "PRV-09") == []


def test_two_reports_of_one_study_are_one_study():
    sources = tuple(replace(each, study="The trial") for each in an_aid().sources)
    (found,) = findings(an_aid(sources=sources), "PRV-09")
    assert found.message.startswith("4 comparisons rest on one study")


def test_a_source_can_be_followed_and_something_rests_on_it():
    assert places(an_aid(), "PRV-10") == []
    assert places(with_source(url=""), "PRV-10") == ["sources/shoulder-trial"]
    idle = a_source("idle")
    assert places(an_aid(sources=(*an_aid().sources, idle)), "PRV-10") == ["sources/idle"]
    background = replace(idle, use=SourceUse.BACKGROUND)
    assert places(an_aid(sources=(*an_aid().sources, background)), "PRV-10") == []


def test_a_line_has_a_source_or_somebody_who_stands_for_it():
    line = Line(id="u1", text="It is not for children.", basis=Basis.PRACTICE_STATEMENT)
    at = "options/tablets/who_it_does_not_suit"
    assert places(with_option(TABLETS, who_it_does_not_suit=(line,)), "PRV-15") == [at]
    signed = replace(line, confirmed=Signed(by="A clinician", on=TODAY))
    assert places(with_option(TABLETS, who_it_does_not_suit=(signed,)), "PRV-15") == []


def test_guidance_has_a_year():
    assert places(an_aid(), "PRV-18") == []
    assert places(with_source(year=None), "PRV-18") == ["guidance/1"]
