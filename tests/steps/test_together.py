"""What Together shows of a consultation."""

from sdm.consultation import moves
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.sitting.sitting import Sitting
from sdm.steps.together import Section, TogetherStep, present, too_many_lines
from tests.evidence.builders import an_aid
from tests.sitting.fakes import a_sitting


def shown(sitting: Sitting, **aid_changes: str) -> TogetherStep:
    return present(sitting.now, an_aid(**aid_changes), sitting.drafts)


def test_nothing_is_answered_before_somebody_answers():
    step = shown(a_sitting())
    assert step.decision.lead is None
    assert step.decision.can_wait is None
    assert step.here.good_time is None
    assert step.here.alone is None
    assert step.story.answer.choice is None
    assert step.explanations.answer.choice is None
    assert step.hard_news is None
    assert step.in_use == frozenset()


def test_the_aids_question_is_offered_and_not_put_in_the_field():
    step = shown(a_sitting(), question="What shall we do?")
    assert step.decision.suggestion == "What shall we do?"
    assert step.decision.named.words == ""


def test_the_aids_question_used_by_both_needs_nobodys_yes():
    sitting = a_sitting()
    sitting.does(moves.name_decision)(BOTH, "What shall we do?")
    named = shown(sitting).decision.named
    assert named.words == "What shall we do?"
    assert named.whose == "Said together"
    assert not named.to_confirm


def test_whom_the_options_are_for_is_said_with_a_word_about_under_18():
    step = shown(a_sitting(), population="Grown-ups", not_for="After a fall", setting="A clinic")
    lines = " ".join(step.about.lines)
    for words in ("Grown-ups", "After a fall", "A clinic", "under 18"):
        assert words in lines


def test_lines_the_aid_does_not_fill_are_left_out():
    assert len(shown(a_sitting(), not_for="", setting="").about.lines) == 2


def test_words_the_patient_typed_carry_no_line_about_whose_they_are():
    sitting = a_sitting()
    sitting.does(moves.tell_story)(PATIENT, "It began in May.")
    told = shown(sitting).story.told
    assert (told.words, told.whose, told.to_confirm) == ("It began in May.", "", False)


def test_words_written_down_by_the_clinician_say_so_and_wait_for_a_yes():
    sitting = a_sitting(hand=CLINICIANS_HAND)
    sitting.does(moves.give_names)(CLINICIAN, "Sam", "Dr Osei")
    sitting.does(moves.tell_story)(PATIENT, "It began in May.")
    told = shown(sitting).story.told
    assert told.whose == "Sam, as written down by Dr Osei"
    assert told.to_confirm
    sitting.does(moves.confirm)(told.voice, told.n)
    after = shown(sitting).story.told
    assert not after.to_confirm
    assert "confirmed" in after.whose


def test_a_sealed_record_asks_for_no_yes():
    sitting = a_sitting(hand=CLINICIANS_HAND)
    sitting.does(moves.tell_story)(PATIENT, "It began in May.")
    sitting.does(moves.seal)(CLINICIAN)
    assert not shown(sitting).story.told.to_confirm


def test_a_new_account_of_the_story_has_no_answer_yet():
    sitting = a_sitting()
    sitting.does(moves.say_what_i_heard)(CLINICIAN, "It began in May.")
    sitting.does(moves.answer_heard)(PATIENT, "you-missed", "the fall")
    answer = shown(sitting).story.answer
    assert (answer.choice, answer.told.words) == ("you-missed", "the fall")
    sitting.does(moves.say_what_i_heard)(CLINICIAN, "It began in May with a fall.")
    assert shown(sitting).story.answer.choice is None


def test_both_accounts_stand_in_the_same_order():
    sitting = a_sitting()
    sitting.does(moves.explain)(PATIENT, "would-tell", "A walk")
    sitting.does(moves.explain)(CLINICIAN, "account", "Stiff muscles")
    explanations = shown(sitting).explanations
    assert [told.words for told in explanations.patients] == ["", "", "", "A walk"]
    assert [told.words for told in explanations.clinicians] == ["Stiff muscles", "", "", ""]


def test_what_was_tried_says_how_it_went_and_why_it_stopped():
    sitting = a_sitting()
    sitting.does(moves.note_tried)(PATIENT, "Tablets", "made-it-worse", "sick every day")
    sitting.does(moves.note_tried)(PATIENT, "Walking", "a-bit")
    items = shown(sitting).tried
    assert items[0].line == "It made it worse. Stopped because: sick every day"
    assert items[1].line == "It helped a bit."


def test_who_came_along_is_named_with_their_part():
    sitting = a_sitting()
    sitting.does(moves.bring_along)(PATIENT, "Ana", "interpreter")
    companion = shown(sitting).here.companions[0]
    assert companion.line == "Ana, interpreter"
    sitting.does(moves.take_back)(PATIENT, companion.n)
    assert shown(sitting).here.companions == ()


def test_a_folded_part_with_something_in_it_is_in_use():
    sitting = a_sitting()
    sitting.does(moves.choose_hard_news)(PATIENT, "gently")
    sitting.types("together.explanations.patient.account", "I thi")
    assert shown(sitting).in_use == {Section.NEWS, Section.EXPLANATIONS}


def test_four_lines_are_more_than_can_be_answered():
    assert too_many_lines("a\nb\nc\nd")
    assert not too_many_lines("a\n\nb\nc\n")


def test_words_do_not_show_in_what_a_log_could_carry():
    sitting = a_sitting()
    sitting.does(moves.give_names)(CLINICIAN, "Sam", "Dr Osei")
    sitting.does(moves.tell_story)(PATIENT, "secret one")
    sitting.does(moves.bring_along)(PATIENT, "secret two", "other")
    sitting.does(moves.note_tried)(PATIENT, "secret three", "no", "secret four")
    sitting.types("together.story", "secret five")
    seen = repr(shown(sitting))
    assert "secret" not in seen
    assert "Sam" not in seen
