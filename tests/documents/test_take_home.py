from dataclasses import replace
from datetime import date

import page
import pytest

from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Plan, Side, Stop
from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import Limit
from sdm.consultation.presence import Lead, SignOff
from sdm.consultation.record import Names
from sdm.consultation.value import Mark
from sdm.consultation.voice import (
    BOTH,
    CLINICIAN,
    CLINICIANS_HAND,
    PATIENT,
    Hand,
    Role,
    supporter,
)
from sdm.documents.blocks import Heading
from sdm.documents.kept import from_json, to_json
from sdm.documents.option_blocks import Counted, NotKnown, OptionBoxes
from sdm.documents.reading import words_in_order
from sdm.documents.take_home import take_home, with_notes
from sdm.documents.take_home.figures import pair
from sdm.evidence.comparison import shown_for
from sdm.evidence.outcome import Framing
from sdm.writers.pdf import write_pdf
from sdm.writers.plain import write_plain
from tests.approved import assert_approved
from tests.documents.a_visit import (
    CLINIC,
    a_beginning,
    a_visit,
    page_of,
    words_of,
    words_of_page,
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
    assert "Stopped here today: no thanks\nNo thanks is an answer. It needs no reason." in words
    assert "Not decided yet" not in words


def test_a_talk_that_was_stopped_to_wait_is_not_decided_yet():
    words = words_of(a_beginning().says(PATIENT, moves.stop_here, Stop.WAIT))
    assert "Not decided yet\nStopped here today: wait for now." in words


def test_where_a_rule_decides_the_boundary_comes_before_the_options():
    talk = a_visit()
    who = "the clinic, under its rule"
    talk.says(CLINICIAN, moves.decide, DecisionKind.BY_RULE, Decider.SOMEONE_ELSE, (), "", "", who)
    words = words_of(talk)
    assert heading_of(talk) == "Decided by a law or a rule"
    assert "What decides, and by what right: the clinic, under its rule." in words
    assert words.index("I’ll give it a fair go") < words.index("To challenge it:")
    assert words.index("To challenge it:") < words.index("options we looked at")


def test_words_stand_in_quotation_marks_only_where_their_voice_typed_or_confirmed_them():
    talk = a_beginning()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.say_plan)(PATIENT, Plan.AT_HOME, "I’ll try.")
    assert "I’ll try.\nSam, as written down by Dr Osei." in words_of(talk)
    talk.says(PATIENT, moves.confirm, talk.now.agreement.plan[Plan.AT_HOME].n)
    assert "“I’ll try.”" in words_of(talk)


@pytest.mark.parametrize(
    ("move", "args"),
    [
        (moves.say_plan, (Plan.WHY_IT_FITS, "these words")),
        (moves.say_plan, (Plan.SETBACK, "these words")),
        (moves.say_plan, (Plan.UNSURE, "these words")),
        (moves.ask_question, ("these words",)),
        (moves.see_differently, ("these words",)),
        (moves.undertake, (Side.PATIENT, "these words")),
    ],
)
def test_words_somebody_else_wrote_down_say_whose_hand_it_was(move, args):
    talk = a_beginning()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(move)(PATIENT, *args)
    assert "these words (as written down by Dr Osei)" in words_of(talk)
    talk.says(PATIENT, moves.confirm, talk.now.statements[-1].n)
    assert "as written down by" not in words_of(talk)


def test_a_supporters_words_stand_under_their_own_name():
    talk = a_beginning()
    ana = supporter("Ana")
    talk.sitting.hand = Hand(Role.SUPPORTER, "Ana")
    talk.sitting.does(moves.ask_question)(ana, "Will it hurt?")
    talk.sitting.does(moves.say_plan)(ana, Plan.SETBACK, "I come round.")
    words = words_of(talk)
    assert "“Will it hurt?” (Ana)" in words
    assert "“I come round.” (Ana)" in words


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
    told = "Not safe for me, says Dr Osei. They raise your blood pressure. How sure: Fairly sure."
    assert f"{told} For a second view: Dr Lund." in words
    assert "Sam’s reply: “I see.”" in words
    assert not boxes_of(talk)[0].limit
    assert len(boxes_of(talk)[1].limit) == 2


def test_a_decision_for_an_option_called_not_safe_has_the_reason_right_below_it():
    talk = a_visit()
    limit = (TABLETS, Limit.NOT_SAFE, "They raise your blood pressure", "Fairly sure", "Dr Lund")
    talk.says(CLINICIAN, moves.limit_option, *limit)
    talk.says(PATIENT, moves.answer_limit, TABLETS, "I see.")
    assert "blood pressure" not in words_of(talk).partition("Who was here")[0]
    talk.says(PATIENT, moves.decide, DecisionKind.THIS_OPTION, Decider.PATIENT, (TABLETS,))
    opening = words_of(talk).partition("Who was here")[0]
    assert (
        "My decision\nDaily tablets.\n"
        "Daily tablets: not safe for me, says Dr Osei. They raise your blood pressure. "
        "How sure: Fairly sure. For a second view: Dr Lund.\nSam’s reply: “I see.”" in opening
    )


def test_carrying_on_when_that_was_called_not_safe_says_so_below_the_decision():
    talk = a_visit()
    limit = (CARRY_ON, Limit.NOT_SAFE, "It will stiffen.", "Sure.", "Dr Lund.")
    talk.says(CLINICIAN, moves.limit_option, *limit)
    talk.says(BOTH, moves.decide, DecisionKind.CARRY_ON, Decider.BOTH, ())
    assert "It will stiffen." in words_of(talk).partition("Who was here")[0]


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
    reviewed = replace(signed, reviewed_on=date(2026, 11, 2))
    talk.sitting.now = signed_consultation(talk.now, reviewed)
    assert "review by November 2027" in page_of(talk).footer


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


def test_a_note_added_after_sealing_follows_a_page_that_stays_word_for_word():
    talk = a_visit().says(BOTH, moves.seal)
    kept = page_of(talk)
    talk.says(PATIENT, moves.amend, "The class is on Tuesday.")
    noted = with_notes(kept, talk.now, an_aid(), CLINIC)
    assert noted.blocks[: len(kept.blocks)] == kept.blocks
    assert replace(noted, blocks=kept.blocks) == kept
    assert "Notes added later" in words_of_page(noted)
    assert "Monday 16 November 2026, Sam: “The class is on Tuesday.”" in words_of_page(noted)


def test_a_note_written_down_by_another_has_no_quotation_marks_and_says_whose_it_is():
    talk = a_visit().says(BOTH, moves.seal)
    kept = page_of(talk)
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.amend)(PATIENT, "Tuesday.")
    words = words_of_page(with_notes(kept, talk.now, an_aid(), CLINIC))
    assert "Monday 16 November 2026, Sam, as written down by Dr Osei: Tuesday." in words


def test_a_sealed_page_without_later_notes_is_the_page_as_it_was():
    talk = a_visit().says(BOTH, moves.seal)
    assert with_notes(page_of(talk), talk.now, an_aid(), CLINIC) == page_of(talk)


def test_a_clinic_that_promised_no_days_is_not_quoted_as_having_done_so():
    promised = "We answer within 2 working days."
    assert promised in words_of(a_visit())
    made = take_home(a_visit().now, an_aid(), replace(CLINIC, answer_days=0))
    assert "We answer" not in words_of_page(made)


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ((), "We have not settled this."),
        ((PATIENT,), "We have not settled this. Sam’s view is on this page."),
        ((CLINICIAN,), "We have not settled this. Dr Osei’s view is on this page."),
        ((PATIENT, CLINICIAN), "We have not settled this. Both views are on this page."),
    ],
)
def test_only_views_that_are_on_the_page_are_promised(voices, told):
    talk = a_beginning()
    for voice in voices:
        talk.says(voice, moves.see_differently, "I see it so.")
    talk.says(BOTH, moves.decide, DecisionKind.NO_AGREEMENT, Decider.NOBODY_YET)
    assert f"We do not agree yet\n{told}\n" in words_of(talk)


def test_where_the_patient_leans_another_way_than_was_decided_it_is_their_view_and_no_fit():
    talk = a_beginning().says(PATIENT, moves.lean, TABLETS, 6, "They are quick.")
    talk.says(BOTH, moves.decide, DecisionKind.NO_AGREEMENT, Decider.NOBODY_YET)
    words = words_of(talk)
    assert "Sam’s view: Daily tablets. “They are quick.” How sure I am: 6 of 10." in words
    assert "How each of us sees it\nSam’s view" in words
    assert "Why this fits" not in words


def test_several_options_are_joined_as_a_list():
    talk, several = a_beginning(), (EXERCISE, TABLETS, CARRY_ON)
    talk.says(BOTH, moves.decide, DecisionKind.SEVERAL, Decider.BOTH, several)
    assert "Exercise programme, Daily tablets and Carry on as now." in words_of(talk)


def test_the_urgent_line_is_a_sentence_of_its_own_and_the_signs_are_a_list():
    signs = ("A hot shoulder.", "A fever.", "Thoughts of ending your life.")
    made = page_of(a_visit(), replace(an_aid(), urgent_signs=signs))
    words = list(words_in_order(made))
    place = words.index("Ring 999 at once. Get help at once for any of these:")
    assert tuple(words[place + 1 : place + 4]) == signs
    assert "- A fever.\n" in write_plain(made)


def test_values_beyond_those_carried_and_points_that_put_off_are_named_too():
    talk = a_beginning()
    for words in ("One", "Two", "Three", "Four", "Five", "Six"):
        talk.says(PATIENT, moves.name_value, words)
    point = (TABLETS, "stomach", Mark.PUTS_OFF, "Stomach trouble")
    talk.says(PATIENT, moves.mark_point, *point)
    assert "Five\nAlso named: Six; Daily tablets: Stomach trouble (puts me off)." in words_of(talk)


@pytest.mark.parametrize(
    ("voice", "told"),
    [(PATIENT, "Sam was not sure who should lead."), (BOTH, "We were not sure who should lead.")],
)
def test_only_who_said_so_was_not_sure_who_should_lead(voice, told):
    assert told in words_of(a_beginning().says(voice, moves.choose_lead, Lead.NOT_SURE))


@pytest.mark.parametrize(
    ("label", "positive", "negative", "told"),
    [
        ("Any complication", "had a complication", "did not have a complication", "had|did not"),
        ("Pain", "have much pain", "do not have much pain", "have|do not"),
        ("Stopped early", "stopped early", "did not stop early", "did|did not"),
        ("Much less limited", "were less limited", "were not less limited", "were|were not"),
        ("Movements", "got such movements", "did not get such movements", "yes|no"),
    ],
)
def test_beside_four_small_pictures_the_fates_go_on_from_the_label(label, positive, negative, told):
    arms = arms_told(label, Framing(positive=positive, negative=negative), boxes=4)
    assert arms == [f"55 {told.split('|')[0]}", f"45 {told.split('|')[1]}"]


def test_where_two_options_share_a_side_the_fates_are_told_in_whole_words():
    framing = Framing(positive="felt better", negative="did not feel better")
    assert arms_told("Pain", framing, boxes=2) == ["55 felt better", "45 did not feel better"]


def arms_told(label, framing, boxes):
    aid = an_aid()
    outcome = replace(aid.outcomes[0], label=label, framing=framing)
    aid = replace(aid, outcomes=(outcome, *aid.outcomes[1:]))
    shown = shown_for(aid, outcome.topic, EXERCISE, (EXERCISE, TABLETS))
    arm = pair(aid, (aid.topic(outcome.topic), shown), boxes).arms[0]
    return ["".join(run.words for run in fate) for fate in (arm.happened, arm.did_not)]


def test_a_clinic_without_a_number_at_the_start_of_its_contact_prints_the_contact_as_given():
    made = take_home(a_beginning().now, an_aid(), replace(CLINIC, contact="Ask at the desk"))
    assert "Ask at the desk" in write_plain(made)


def test_carry_on_is_an_option_like_any_other():
    talk = a_visit().says(PATIENT, moves.pick_option, CARRY_ON, True)
    assert "Carry on as now." in [box.name for box in boxes_of(talk)]
    assert {len(box.outcomes) for box in boxes_of(talk)} == {2}
