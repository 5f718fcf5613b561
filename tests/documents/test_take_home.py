from dataclasses import replace

import page
import pytest

from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Plan, Stop
from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import Limit
from sdm.consultation.presence import SignOff
from sdm.consultation.record import Names
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.documents.blocks import Heading
from sdm.documents.kept import from_json, to_json
from sdm.documents.option_blocks import Counted, NotKnown, OptionBoxes
from sdm.documents.take_home import take_home
from sdm.writers.pdf import write_pdf
from sdm.writers.plain import write_plain
from tests.approved import assert_approved
from tests.documents.a_visit import (
    CLINIC,
    a_beginning,
    a_visit,
    page_of,
    words_of,
)
from tests.evidence.builders import CARRY_ON, EXERCISE, TABLETS, a_governance, an_aid


def heading_of(talk):
    return next(each.words for each in page_of(talk).blocks if isinstance(each, Heading))


def boxes_of(talk):
    (boxes,) = [each for each in page_of(talk).blocks if isinstance(each, OptionBoxes)]
    return boxes.boxes


def test_the_page_reads_as_it_was_approved():
    assert_approved("take-home.txt", write_plain(page_of(a_visit())))


def test_the_page_passes_the_machine_checks_of_pdf_ua_and_comes_back_from_its_kept_form():
    made = page_of(a_visit())
    assert from_json(to_json(made)) == made
    assert page.validate_pdf_bytes(write_pdf(made), profile="ua1").is_compliant


@pytest.mark.parametrize(
    ("kind", "decider", "options", "heading"),
    [
        (DecisionKind.THIS_OPTION, Decider.BOTH, (EXERCISE,), "Our decision"),
        (DecisionKind.SEVERAL, Decider.BOTH, (EXERCISE, TABLETS), "Our decision"),
        (DecisionKind.CARRY_ON, Decider.BOTH, (), "Our decision"),
        (DecisionKind.WAIT, Decider.BOTH, (), "Our decision"),
        (DecisionKind.THIS_OPTION, Decider.PATIENT, (EXERCISE,), "My decision"),
        (DecisionKind.NEED_MORE, Decider.NOBODY_YET, (), "Not decided yet"),
        (DecisionKind.NO_AGREEMENT, Decider.NOBODY_YET, (), "We do not agree yet"),
    ],
)
def test_the_heading_follows_who_decided_what(kind, decider, options, heading):
    talk = a_beginning().says(BOTH, moves.decide, kind, decider, options)
    assert heading_of(talk) == heading


def test_a_page_before_anything_is_decided_says_so_and_still_says_whom_to_ring():
    words = words_of(a_beginning())
    assert words.startswith("Sample only.")
    assert "Not decided yet" in words
    assert "01632 960 123" in words
    assert "Ring 999 at once" in words


def test_a_talk_that_was_stopped_gives_no_reason():
    words = words_of(a_beginning().says(PATIENT, moves.stop_here, Stop.NO_THANKS))
    assert "Not decided yet\nWe stopped here today. The answer was: no thanks." in words


def test_where_a_rule_decides_the_boundary_comes_before_the_options():
    talk = a_visit()
    who = "the clinic, under its rule"
    talk.says(CLINICIAN, moves.decide, DecisionKind.BY_RULE, Decider.SOMEONE_ELSE, (), "", "", who)
    words = words_of(talk)
    assert heading_of(talk) == "Decided by the clinic, under its rule"
    assert words.index("I’ll give it a fair go") < words.index("To challenge it:")
    assert words.index("To challenge it:") < words.index("options we looked at")


def test_words_stand_in_quotation_marks_only_where_their_voice_typed_or_confirmed_them():
    talk = a_beginning()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.say_plan)(PATIENT, Plan.AT_HOME, "I’ll try.")
    assert "I’ll try.\nSam, as written down by Dr Osei." in words_of(talk)
    talk.says(PATIENT, moves.confirm, talk.now.agreement.plan[Plan.AT_HOME].n)
    assert "“I’ll try.”" in words_of(talk)


def test_words_taken_back_are_off_the_page_at_once():
    talk = a_visit()
    talk.says(PATIENT, moves.take_back, talk.now.deliberation.differences[0].n)
    assert "A scan would show it." not in words_of(talk)


def test_every_option_is_named_and_those_looked_at_keep_their_drawn_order():
    talk = a_visit()
    assert [box.name for box in boxes_of(talk)] == ["Exercise programme.", "Daily tablets."]
    assert "Carry on as now: “it has been long enough” (said by Sam)" in words_of(talk)


def test_every_option_shows_one_figure_for_better_and_one_for_worse():
    assert {len(box.outcomes) for box in boxes_of(a_visit())} == {2}


def test_figures_on_paper_are_those_of_the_evidence():
    (box, _tablets) = boxes_of(a_visit())
    arms = [arm for arm in box.outcomes[0].arms if isinstance(arm, Counted)]
    outcome = an_aid().outcomes[0]
    assert arms[0].events == outcome.estimate_for(EXERCISE).events
    assert arms[0].out_of == outcome.out_of
    assert str(arms[0].events) in arms[0].alt


def test_an_option_of_their_own_has_the_same_room_and_says_that_nothing_is_known():
    talk = a_visit().says(PATIENT, moves.add_option, "Swimming", "Once a week.")
    own = boxes_of(talk)[-1]
    assert own.name == "Swimming."
    assert len(own.outcomes) == 2
    assert all(isinstance(arm, NotKnown) for each in own.outcomes for arm in each.arms)


def test_an_option_that_is_not_safe_says_why_how_sure_and_who_can_give_a_second_view():
    talk = a_visit()
    talk.says(
        CLINICIAN,
        moves.limit_option,
        TABLETS,
        Limit.NOT_SAFE,
        "They raise your blood pressure.",
        "Fairly sure.",
        "Dr Lund.",
    )
    talk.says(PATIENT, moves.answer_limit, TABLETS, "I see.")
    words = words_of(talk)
    assert "not safe for me, says Dr Osei. They raise your blood pressure." in words
    assert "How sure: Fairly sure. For a second view: Dr Lund." in words
    assert "Sam’s reply: “I see.”" in words


def test_no_promises_is_said():
    talk = a_beginning().says(BOTH, moves.make_no_promises)
    assert "We made no promises today." in words_of(talk)


def test_names_can_be_initials_or_left_out():
    talk = a_visit().says(PATIENT, moves.name_on_page, Names.INITIALS)
    words = words_of(talk)
    assert "S. D. O. A." in words
    assert "Ana" not in words
    words = words_of(talk.says(PATIENT, moves.name_on_page, Names.NONE))
    assert "Osei" not in words
    assert "The patient. The clinician." in words


def test_an_aid_nobody_signed_says_so_on_every_side_and_a_signed_one_has_a_review_date():
    talk = a_visit()
    assert "Not checked by a clinician." in page_of(talk).footer
    assert "no review date yet" in page_of(talk).footer
    signed = replace(talk.now.presence.aid, sign_off=SignOff.PUBLISHED)
    talk.sitting.now = signed_consultation(talk.now, signed)
    assert "Not checked" not in page_of(talk).footer
    assert "review by March 2027" in page_of(talk).footer


def test_a_page_on_an_aid_withdrawn_meanwhile_says_so():
    page = take_home(a_visit().now, an_aid(), CLINIC, withdrawn=True)
    assert "The clinic has withdrawn this aid." in page.ribbons


def signed_consultation(consultation: Consultation, aid) -> Consultation:
    return replace(consultation, presence=replace(consultation.presence, aid=aid))


def test_the_footer_says_what_the_page_rests_on():
    footer = page_of(a_visit()).footer
    assert "A sore shoulder: what next? Version 1.0, evidence to March 2026" in footer
    assert "Funding: none." in footer
    assert "Mark 7f3a9c01." in footer
    assert "This is not a consent form." in footer


def test_evidence_of_more_than_five_years_is_told_at_the_top():
    old = a_governance(evidence_searched=a_governance().evidence_searched.replace(year=2020))
    ribbons = page_of(a_visit(), an_aid(governance=old)).ribbons
    assert "The evidence on this page is over five years old." in ribbons


def test_amendments_are_dated_and_the_rest_stays():
    talk = a_visit().says(BOTH, moves.seal)
    before = words_of(talk)
    talk.says(PATIENT, moves.amend, "The class is on Tuesday.")
    after = words_of(talk)
    assert "Monday 16 November 2026, Sam: “The class is on Tuesday.”" in after
    assert after.startswith(before[:200])


def test_a_clinic_without_a_number_at_the_start_of_its_contact_prints_the_contact_as_given():
    made = take_home(a_beginning().now, an_aid(), replace(CLINIC, contact="Ask at the desk"))
    assert "Ask at the desk" in write_plain(made)


def test_carry_on_is_an_option_like_any_other():
    talk = a_visit().says(PATIENT, moves.pick_option, CARRY_ON, True)
    assert "Carry on as now." in [box.name for box in boxes_of(talk)]
    assert {len(box.outcomes) for box in boxes_of(talk)} == {2}
