"""The self-assessment: from the aid's own fields, never ticking what only people can do."""

from dataclasses import replace
from datetime import date

import pytest

from sdm.evidence.aid import DecisionType
from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.governance import PeopleWork
from sdm.library.checks.excuses import Texts
from sdm.library.standards import as_text, assessed
from sdm.library.standards.item import Standing
from sdm.library.versions.draft import Draft, draft_at
from tests.library.files import as_written
from tests.library.reviewing import NOW, TODAY, a_draft, a_sound_aid, approved, published

PEOPLE = ("Q12", "Q13", "Q14", "Q15", "Q16", "Q17", "Q22", "Q23")


def item(draft: Draft, number: str):
    panels = assessed(draft, TODAY).panels
    return next(each for panel in panels for each in panel.items if each.number == number)


def standing(draft: Draft, number: str) -> Standing:
    return item(draft, number).standing


@pytest.fixture
def sound(tmp_path):
    return a_draft(tmp_path)


def test_there_are_6_qualifying_10_certification_and_28_quality_items(sound):
    panels = assessed(sound, TODAY).panels
    assert [len(panel.items) for panel in panels[:3]] == [6, 10, 28]


def test_a_decision_not_about_a_test_is_measured_by_6_certification_items(sound):
    certification = assessed(sound, TODAY).panels[1]
    assert certification.of == 6
    assert certification.count(Standing.NOT_APPLICABLE) == 4


def test_a_decision_about_a_test_is_measured_by_all_10(tmp_path):
    text = as_written(replace(a_sound_aid(), decision_type=DecisionType.TEST)) + (
        "test:\n  measures: How thick the tendon is.\n  next_if_found: We talk again.\n"
        "  next_if_not_found: Nothing more.\n  over_detection: Many thick tendons never hurt.\n"
    )
    file = a_draft(tmp_path).folder / "aid.yaml"
    file.write_text(text, "utf-8")
    draft = draft_at(file)
    assert assessed(draft, TODAY).panels[1].of == 10
    assert standing(draft, "2.4.4") is Standing.MET
    assert standing(draft, "Q24") is Standing.NOT_MET
    assert "test.true_positives" in item(draft, "Q24").mend


def test_what_people_must_do_is_never_ticked(sound):
    for number in PEOPLE:
        assert standing(sound, number) is Standing.PEOPLE_WORK


def test_what_people_did_is_told_as_stated_by_them_and_still_not_ticked(tmp_path):
    work = PeopleWork(
        item="Q16", what="Eight patients tried it.", by="A. Name", on=date(2026, 5, 4)
    )
    aid = a_sound_aid()
    aid = replace(aid, governance=replace(aid.governance, people_work=(work,)))
    found = item(a_draft(tmp_path, aid), "Q16")
    assert found.standing is Standing.PEOPLE_WORK
    assert found.because == "Stated by A. Name, Monday 4 May 2026: Eight patients tried it."


def test_an_approval_by_a_patient_shows_beside_the_review_by_patients_without_ticking_it(sound):
    assert "review log" not in item(sound, "Q14").because
    reviewed = approved(sound)
    assert "review log" in item(reviewed, "Q14").because
    assert standing(reviewed, "Q14") is Standing.PEOPLE_WORK


def test_the_day_it_was_made_and_the_reading_level_come_with_publishing(tmp_path):
    draft = a_draft(tmp_path)
    assert {standing(draft, number) for number in ("2.2.2", "Q21")} == {Standing.NOT_MET}
    assert "Publish" in item(draft, "2.2.2").mend
    made = published(tmp_path)
    assert {standing(made, number) for number in ("2.2.2", "Q21")} == {Standing.MET}


def test_uneven_detail_is_not_met_and_says_where(tmp_path):
    aid = a_sound_aid()
    lone = replace(aid.options[0], cons=aid.options[0].cons[:1])
    many = tuple(
        replace(lone.pros[0], id=f"p{n}", text=f"Good thing number {n}.") for n in range(5)
    )
    aid = replace(aid, options=(replace(lone, pros=many), *aid.options[1:]))
    found = item(a_draft(tmp_path, aid), "2.1.1")
    assert found.standing is Standing.NOT_MET
    assert f"options/{lone.id}" in found.mend


def test_a_finding_that_was_given_a_reason_leaves_its_item_only_partly_met(tmp_path):
    aid = a_sound_aid()
    many = tuple(
        replace(aid.options[0].pros[0], id=f"p{n}", text=f"It helps, {n}.") for n in range(4)
    )
    aid = replace(aid, options=(replace(aid.options[0], pros=many), *aid.options[1:]))
    draft = a_draft(tmp_path, aid)
    text = (draft.folder / "aid.yaml").read_text("utf-8")
    for finding in draft.checked(TODAY).standing:
        if finding.check.startswith("BAL-"):
            text = _excused(draft, text, finding)
    (draft.folder / "aid.yaml").write_text(text, "utf-8")
    found = item(draft_at(draft.folder), "2.1.1")
    assert found.standing is Standing.PARTLY
    assert "There truly are more." in found.because


def _excused(draft, text, finding):
    head = "" if "check_notes:" in text else "check_notes:\n"
    return text + (
        f"{head}- check: {finding.check}\n  at: {finding.at}\n"
        f"  of: '{Texts(draft.aid).digest(finding.at)}'\n"
        f"  reason: There truly are more.\n  by: Avery Writer\n  on: {NOW.date()}\n"
    )


def test_ratings_on_some_counts_only_are_partly(sound):
    assert standing(sound, "Q19") is Standing.PARTLY


def test_a_rating_on_every_count_is_met(tmp_path):
    aid = a_sound_aid()
    rated = Certainty(level=CertaintyLevel.MODERATE, by=RatedBy.SOURCE)
    outcomes = tuple(
        replace(
            outcome,
            certainty=rated,
            estimates=tuple(
                replace(each, certainty=rated) if hasattr(each, "events") else each
                for each in outcome.estimates
            ),
            comparators=tuple(
                replace(each, estimate=replace(each.estimate, certainty=rated))
                for each in outcome.comparators
            ),
        )
        for outcome in aid.outcomes
    )
    assert standing(a_draft(tmp_path, replace(aid, outcomes=outcomes)), "Q19") is Standing.MET


def test_what_is_not_met_says_which_field_would_meet_it(sound):
    assert standing(sound, "Q20") is Standing.NOT_MET
    assert "credentials" in item(sound, "Q20").mend


def test_the_text_claims_nothing_that_was_not_given(sound):
    text = as_text(assessed(sound, TODAY))
    assert "Self-assessment against IPDAS v4" in text
    for claim in ("compliant", "NICE approved", "certified by"):
        assert claim not in text


def test_items_known_from_memory_are_marked_and_the_nice_panel_has_no_total(sound):
    lines = as_text(assessed(sound, TODAY)).splitlines()
    marked = {line.split("  ")[-1] for line in lines if " Q" in line}
    assert marked
    for line in lines:
        for number in ("Q9 ", "Q16 ", "Q28 "):
            assert f" {number}" not in line or "(u)" in line
        assert " Q8 " not in line or "(u)" not in line
    heading = next(line for line in lines if line.startswith("NICE framework"))
    assert "no total" in heading
