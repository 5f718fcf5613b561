from dataclasses import replace

import pytest

from sdm.clinic import Clinic
from sdm.consultation import moves
from sdm.consultation.agreement import Stop
from sdm.consultation.presence import Lead, Part
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND, PATIENT, PATIENTS_HAND, supporter
from sdm.steps import bar
from sdm.steps.flow import StepKey, here, way_on
from tests.consultation.worlds import a_talk
from tests.evidence.builders import an_aid

CLINIC = Clinic("Hill Road", "01632 960 123", "Ring 999 at once")


@pytest.fixture
def talk():
    return a_talk()


def bars(talk, hand=PATIENTS_HAND, not_kept=""):
    return bar.present(talk.now, an_aid(), CLINIC, hand, not_kept)


def test_a_conversation_opens_at_the_first_step_and_is_found_where_it_was_left(talk):
    assert bars(talk).here.key is StepKey.TOGETHER
    talk.says(PATIENT, moves.open_step, "weigh-up")
    assert bars(talk).here.word == "Weigh up"


def test_a_sample_is_called_one_at_every_step(talk):
    for step in StepKey:
        talk.says(PATIENT, moves.open_step, step)
        assert bars(talk).sample == "Sample: not for a real decision"
    real = replace(an_aid(), sample=False)
    assert bar.present(talk.now, real, CLINIC, PATIENTS_HAND).sample == ""


def test_a_step_of_a_newer_version_opens_at_the_first():
    assert here("a-step-nobody-knows-yet") is StepKey.TOGETHER


def test_the_way_on_follows_the_map_and_ends_at_the_page(talk):
    assert bars(talk).way_on.key is StepKey.WHAT_MATTERS
    assert [way_on(key) for key in StepKey][-2:] == [StepKey.TAKE_HOME, None]


def test_who_has_the_keyboard_is_said_by_name_or_else_by_part(talk):
    assert [place.name for place in bars(talk).keyboard] == ["Patient", "Clinician"]
    talk.says(PATIENT, moves.give_names, "Sam", "Dr Osei")
    places = bars(talk, CLINICIANS_HAND).keyboard
    assert [(place.name, place.here) for place in places] == [("Sam", False), ("Dr Osei", True)]


def test_an_interpreter_who_came_along_can_have_the_keyboard(talk):
    talk.says(PATIENT, moves.bring_along, "Ana", Part.INTERPRETER)
    assert bars(talk).keyboard[-1].code == "interpreter:Ana"


def test_who_leads_is_said_by_name_and_not_guessed(talk):
    assert bars(talk).leads == "Leads today: not said yet"
    talk.says(PATIENT, moves.give_names, "Sam", "Dr Osei")
    talk.says(PATIENT, moves.choose_lead, Lead.ME)
    assert bars(talk).leads == "Leads today: Sam"
    talk.says(PATIENT, moves.choose_lead, Lead.BOTH)
    assert bars(talk).leads == "Leads today: both of us"


def test_an_aid_that_nobody_signed_says_so(talk):
    assert bars(talk).sign_off == "Not checked by a clinician."


def test_an_aid_withdrawn_since_it_was_opened_says_so_and_why(talk):
    shown = bar.present(talk.now, an_aid(), CLINIC, PATIENTS_HAND, withdrawn="A safety notice.")
    assert shown.sign_off == "The clinic has withdrawn this aid."
    assert shown.sign_off_more == "A safety notice."


def test_what_is_not_kept_is_said(talk):
    assert bars(talk).kept == "Kept"
    shown = bars(talk, not_kept="the disk is full")
    assert (shown.kept, shown.all_kept) == ("Not kept yet: the disk is full", False)


def test_questions_and_views_are_shown_with_whose_they_are(talk):
    talk.says(PATIENT, moves.ask_question, "Will it last?")
    talk.says(CLINICIAN, moves.see_differently, "I would wait.")
    shown = bars(talk)
    assert [line.words for line in shown.questions] == ["“Will it last?”"]
    assert [line.bare for line in shown.differences] == ["I would wait."]


def test_words_typed_for_somebody_wait_for_their_yes(talk):
    talk.sitting.pass_keyboard(CLINICIANS_HAND)
    talk.sitting.does(moves.ask_question)(PATIENT, "Will it last?")
    (line,) = bars(talk).questions
    assert line.to_confirm


def test_a_supporter_may_speak_and_an_interpreter_speaks_for_another(talk):
    talk.says(PATIENT, moves.bring_along, "Ana", Part.SUPPORTER)
    talk.says(PATIENT, moves.bring_along, "Bo", Part.INTERPRETER)
    talk.says(supporter("Ana"), moves.ask_question, "May I stay?")
    shown = bars(talk)
    assert shown.supporters == ("Ana",)
    assert shown.questions[0].attribution.startswith("Ana")


def test_needing_time_without_words_is_told_in_ours_and_not_quoted(talk):
    talk.says(PATIENT, moves.need_time, "")
    (line,) = bars(talk).time_needed
    assert (line.words, line.to_confirm) == ("More time is needed.", False)


def test_what_was_done_to_keep_safe_names_who_and_when(talk):
    talk.says(CLINICIAN, moves.keep_safe, "Rang the ambulance", "Dr Osei", "10:40")
    (line,) = bars(talk).urgent.done
    assert line.words == "Rang the ambulance"
    assert line.attribution.endswith("Dr Osei · 10:40")


def test_urgent_signs_come_from_the_aid_and_the_line_from_the_clinic(talk):
    urgent = bars(talk).urgent
    assert urgent.signs == an_aid().urgent_signs
    assert urgent.clinic_line == "Ring 999 at once"


def test_undo_is_offered_only_when_there_is_something_to_undo(talk):
    assert not bars(talk).can_undo
    talk.says(PATIENT, moves.tell_story, "I wake at four.")
    assert bars(talk).can_undo


def test_an_undoing_is_told_by_what_it_undid(talk):
    talk.says(PATIENT, moves.tell_story, "I wake at four.")
    talk.says(PATIENT, moves.undo_of)
    shown = bars(talk)
    assert (shown.undone, shown.said) == ("Undone: the story", talk.now.next_n - 1)
    talk.says(PATIENT, moves.open_step, "agree")
    assert bars(talk).undone == ""


def test_stopping_is_told_with_its_own_number_each_time(talk):
    assert bars(talk).stopped == 0
    talk.says(PATIENT, moves.stop_here, Stop.WAIT)
    first = bars(talk).stopped
    talk.says(PATIENT, moves.stop_here, Stop.WAIT)
    assert bars(talk).stopped > first > 0
