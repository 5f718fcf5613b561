"""What either person can do, and what it makes of the consultation."""

import pytest

from sdm.consultation.agreement import Decider, DecisionKind, Idea, Plan, Side
from sdm.consultation.deliberation import Limit, Pull
from sdm.consultation.explanation import ExplanationPart, Fit
from sdm.consultation.moves.asking import MOST_CHARACTERS
from sdm.consultation.preference import Gate
from sdm.consultation.story import HeardRight, Helped
from sdm.consultation.value import Mark
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT
from tests.consultation.worlds import a_talk, moves


def test_a_story_is_kept_exactly_as_typed():
    words = "  It <b>aches</b> & {burns} 100 %s\n\nسلام 🙂\t"
    talk = a_talk().says(PATIENT, moves.tell_story, words)
    assert talk.now.story.told.fact.words == words


def test_a_story_comes_from_the_patient_only():
    assert a_talk().refuses(CLINICIAN, moves.tell_story, "She hurts") == "voice.not-here"


def test_an_answer_as_long_as_allowed_is_kept_and_a_longer_one_refused():
    talk = a_talk().says(PATIENT, moves.tell_story, "x" * MOST_CHARACTERS)
    refused = talk.refuses(PATIENT, moves.tell_story, "x" * (MOST_CHARACTERS + 1))
    assert refused == "answer.too-long"
    assert len(talk.now.story.told.fact.words) == MOST_CHARACTERS


def test_a_changed_story_replaces_the_first_and_the_first_stays_in_the_record():
    talk = a_talk().says(PATIENT, moves.tell_story, "one")
    talk.says(PATIENT, moves.tell_story, "two")
    assert talk.now.story.told.fact.words == "two"
    assert [s.fact.kind for s in talk.now.statements] == ["opened", "story-told", "story-told"]


def test_the_same_words_again_say_nothing_new():
    talk = a_talk().says(PATIENT, moves.tell_story, "one")
    talk.says(PATIENT, moves.tell_story, "one")
    assert len(talk.now.statements) == 2


def test_emptying_an_answer_takes_back_every_version_of_it():
    talk = a_talk().says(PATIENT, moves.tell_story, "one").says(PATIENT, moves.tell_story, "two")
    talk.says(PATIENT, moves.tell_story, " ")
    assert talk.now.story.told is None
    assert talk.now.withdrawn == {2, 3}


def test_emptying_takes_back_the_words_of_either_voice_in_a_shared_place():
    talk = a_talk().says(PATIENT, moves.name_decision, "mine")
    talk.says(BOTH, moves.name_decision, "ours").says(PATIENT, moves.name_decision, "")
    assert talk.now.question.named is None


def test_the_same_words_in_another_voice_say_whose_they_are_now():
    talk = a_talk().says(PATIENT, moves.say_plan, Plan.SETBACK, "rest")
    talk.says(BOTH, moves.say_plan, Plan.SETBACK, "rest")
    assert talk.now.agreement.plan[Plan.SETBACK].voice == BOTH


def test_emptying_one_part_of_an_explanation_leaves_the_others():
    talk = a_talk()
    talk.says(PATIENT, moves.explain, ExplanationPart.ACCOUNT, "a worn disc")
    talk.says(PATIENT, moves.explain, ExplanationPart.FITS, "it began with lifting")
    talk.says(CLINICIAN, moves.explain, ExplanationPart.ACCOUNT, "a sensitive back")
    talk.says(PATIENT, moves.explain, ExplanationPart.ACCOUNT, "")
    assert set(talk.now.explanations.patients) == {ExplanationPart.FITS}
    assert set(talk.now.explanations.clinicians) == {ExplanationPart.ACCOUNT}


def test_the_patient_answers_the_clinicians_explanation_in_words():
    talk = a_talk().says(CLINICIAN, moves.explain, ExplanationPart.ACCOUNT, "a sensitive back")
    talk.says(PATIENT, moves.answer_explanation, Fit.PARTLY, "not the mornings")
    assert talk.now.explanations.answer.fact.answer is Fit.PARTLY


def test_what_i_heard_has_at_most_three_lines_and_a_new_one_asks_again():
    talk = a_talk().says(CLINICIAN, moves.say_what_i_heard, "a\nb\nc")
    talk.says(PATIENT, moves.answer_heard, HeardRight.NOT_QUITE, "and the nights")
    talk.says(CLINICIAN, moves.say_what_i_heard, "a\nb\nthe nights")
    assert talk.now.story.answer is None
    assert talk.refuses(CLINICIAN, moves.say_what_i_heard, "a\nb\nc\nd") == "heard.too-many-lines"


def test_what_was_tried_is_a_list():
    talk = a_talk().says(PATIENT, moves.note_tried, "tablets", Helped.A_BIT, "my stomach")
    talk.says(PATIENT, moves.note_tried, "rest", Helped.NO)
    assert [said.fact.what for said in talk.now.story.tried] == ["tablets", "rest"]


def test_a_sixth_value_is_kept_but_not_carried_on():
    talk = a_talk()
    for words in ("a", "b", "c", "d", "e", "f"):
        talk.says(PATIENT, moves.name_value, words)
    assert len(talk.now.values.named) == 6
    assert [value.words for value in talk.now.values.carried] == ["a", "b", "c", "d", "e"]
    sixth = talk.now.values.named[5].n
    assert talk.refuses(PATIENT, moves.carry_value, sixth, True) == "value.enough-carried"


def test_importance_may_be_tied_or_not_known():
    talk = a_talk().says(PATIENT, moves.name_value, "a").says(PATIENT, moves.name_value, "b")
    first, second = (value.n for value in talk.now.values.named)
    talk.says(PATIENT, moves.give_importance, first, 10)
    talk.says(PATIENT, moves.give_importance, second, 10)
    talk.says(PATIENT, moves.give_importance, second, None)
    given = [value.importance.fact.importance for value in talk.now.values.named]
    assert given == [10, None]
    assert talk.refuses(PATIENT, moves.give_importance, first, 11) == "number.not-0-to-10"


def test_a_mark_on_a_point_becomes_a_value_in_the_patients_voice():
    talk = a_talk()
    talk.says(PATIENT, moves.mark_point, "exercise", "p1", Mark.PUTS_OFF, "evening classes")
    assert talk.now.values.carried[0].words == "evening classes"
    assert talk.now.values.carried[0].said.voice == PATIENT


def test_five_options_are_the_most_in_view_and_stay_in_the_drawn_order():
    talk = a_talk().says(CLINICIAN, moves.draw_order, tuple("cabdef"), False, 7)
    for option in "abcde":
        talk.says(PATIENT, moves.pick_option, option, True)
    assert talk.now.deliberation.in_view == tuple("cabde")
    assert talk.refuses(PATIENT, moves.pick_option, "f", True) == "option.enough-in-view"


def test_the_order_is_drawn_once():
    talk = a_talk().says(CLINICIAN, moves.draw_order, ("a", "b"), False, 7)
    talk.says(CLINICIAN, moves.draw_order, ("b", "a"), True, 8)
    assert talk.now.deliberation.order.fact.options == ("a", "b")


def test_a_fourth_topic_closes_the_one_opened_longest_ago():
    talk = a_talk()
    for topic in ("pain", "sleep", "work", "mood"):
        talk.says(PATIENT, moves.show_topic, topic, True)
    assert talk.now.deliberation.topics == ("sleep", "work", "mood")
    assert talk.now.deliberation.topics_asked == ("pain", "sleep", "work", "mood")


def test_an_option_of_their_own_is_in_view_at_once():
    talk = a_talk().says(PATIENT, moves.add_option, "Swim", "twice a week")
    assert talk.now.deliberation.in_view == ("own-2",)


def test_not_safe_needs_reason_sureness_and_a_second_view():
    talk = a_talk()
    refused = talk.refuses(CLINICIAN, moves.limit_option, "fusion", Limit.NOT_SAFE, "weak heart")
    assert refused == "limit.incomplete"
    talk.says(
        CLINICIAN, moves.limit_option, "fusion", Limit.NOT_SAFE, "weak heart", "fairly", "Dr Lund"
    )
    talk.says(PATIENT, moves.answer_limit, "fusion", "I would still like to ask")
    assert talk.now.deliberation.limit_answers["fusion"].fact.words == "I would still like to ask"


def test_a_pull_keeps_who_judged_it():
    talk = a_talk().says(PATIENT, moves.name_value, "sleep")
    n = talk.now.values.named[0].n
    talk.says(BOTH, moves.judge_pull, n, "exercise", Pull.TOWARDS, "less stiff")
    assert talk.now.deliberation.pulls[n, "exercise"].voice == BOTH


def test_the_clinicians_view_waits_for_the_patient():
    talk = a_talk()
    assert talk.refuses(CLINICIAN, moves.suggest, "exercise", "because") == "view.waits"
    talk.says(PATIENT, moves.lean, "", None, "")
    assert talk.now.preferences.gate is Gate.NOT_SURE_YET
    talk.says(CLINICIAN, moves.suggest, "exercise", "because")
    assert talk.now.preferences.suggestion.fact.option == "exercise"


def test_asking_for_the_clinicians_view_first_is_recorded():
    talk = a_talk().says(PATIENT, moves.ask_yours_first).says(PATIENT, moves.lean, "exercise", 7)
    assert talk.now.preferences.gate is Gate.HEAR_YOURS_FIRST


def test_a_decision_names_its_option_and_someone_elses_decision_its_authority():
    talk = a_talk()
    both = Decider.BOTH
    assert talk.refuses(BOTH, moves.decide, DecisionKind.THIS_OPTION, both) == (
        "decision.one-option"
    )
    assert talk.refuses(BOTH, moves.decide, DecisionKind.BY_RULE, both) == "decision.who-decides"
    talk.says(
        BOTH, moves.decide, DecisionKind.TRY_FOR_A_TIME, both, ("exercise",), "", "2027-02-08"
    )
    assert talk.now.agreement.decided.fact.until.year == 2027


def test_a_date_in_the_wrong_order_is_refused_with_the_words_still_there():
    assert a_talk().refuses(BOTH, moves.date_review, "08/02/2027") == "date.unclear"


def test_undertakings_keep_side_idea_and_the_answer_to_what_if_not():
    talk = a_talk()
    talk.says(PATIENT, moves.undertake, Side.PATIENT, "walk daily", "each day", Idea.PATIENTS)
    n = talk.now.agreement.undertakings[0].n
    talk.says(CLINICIAN, moves.answer_not_done, n, True)
    mine = talk.now.agreement.by(Side.PATIENT)[0]
    assert (mine.said.fact.idea, mine.not_done.fact.nothing_changes) == (Idea.PATIENTS, True)
    assert talk.refuses(BOTH, moves.make_no_promises) == "undertaking.some-made"


def test_a_boundary_needs_every_line_and_has_room_for_a_reply():
    talk = a_talk()
    refused = talk.refuses(CLINICIAN, moves.name_boundary, "no opioids", "", "a", "b", "c")
    assert refused == "boundary.incomplete"
    talk.says(CLINICIAN, moves.name_boundary, "no opioids", "clinic rule", "a", "b", "c")
    n = talk.now.boundaries.named[0].n
    talk.says(PATIENT, moves.reply_to_boundary, n, "I do not like it")
    assert talk.now.boundaries.replies[n].fact.words == "I do not like it"


def test_an_emptied_reply_takes_back_every_version_of_it():
    talk = a_talk()
    talk.says(CLINICIAN, moves.name_boundary, "no opioids", "clinic rule", "a", "b", "c")
    n = talk.now.boundaries.named[0].n
    for words in ("I hate it", "I do not like it", ""):
        talk.says(PATIENT, moves.reply_to_boundary, n, words)
        talk.says(PATIENT, moves.answer_limit, "fusion", words)
    assert not talk.now.boundaries.replies
    assert not talk.now.deliberation.limit_answers


def test_an_emptied_reason_is_taken_back_and_leaves_that_of_other_options():
    talk = a_talk()
    talk.says(PATIENT, moves.set_aside, "fusion", "Not for me.")
    for words in ("Too far", "Too far away", " "):
        talk.says(PATIENT, moves.set_aside, "tablets", words)
    assert list(talk.now.deliberation.set_aside) == ["fusion"]


def test_an_option_of_their_own_that_was_decided_on_stays():
    talk = a_talk().says(PATIENT, moves.add_option, "Swim", "twice a week")
    talk.says(BOTH, moves.decide, DecisionKind.THIS_OPTION, Decider.BOTH, ("own-2",))
    assert talk.refuses(PATIENT, moves.remove_option, "own-2") == "option.settled-on"
    assert talk.refuses(PATIENT, moves.remove_option, "fusion") == "words.gone"


def test_an_emptied_review_day_takes_back_every_day_that_was_named():
    talk = a_talk()
    for on in ("2027-02-08", "2027-03-08", ""):
        talk.says(CLINICIAN, moves.date_review, on)
    assert talk.now.agreement.review is None


def test_a_plan_line_replaces_the_one_before():
    talk = a_talk().says(PATIENT, moves.say_plan, Plan.AT_HOME, "I will try")
    talk.says(PATIENT, moves.say_plan, Plan.AT_HOME, "We will try")
    assert talk.now.agreement.plan[Plan.AT_HOME].fact.words == "We will try"


@pytest.mark.parametrize("move", [moves.tell_story, moves.name_value, moves.ask_question])
def test_a_sealed_conversation_takes_only_amendments(move):
    talk = a_talk().says(CLINICIAN, moves.seal)
    assert talk.refuses(PATIENT, move, "too late") == "record.sealed"
    talk.says(PATIENT, moves.amend, "my number changed")
    assert talk.now.record.amendments[0].fact.words == "my number changed"


def test_the_other_mark_keeps_the_card_with_its_number_and_its_words():
    talk = a_talk().says(PATIENT, moves.mark_point, "tablets", "p1", Mark.MATTERS, "a blood test")
    n = talk.now.values.named[0].n
    talk.says(PATIENT, moves.give_importance, n, 7)
    talk.says(PATIENT, moves.mark_point, "tablets", "p1", Mark.PUTS_OFF, "a blood test")
    (card,) = talk.now.values.named
    assert (card.n, card.mark, card.importance.fact.importance) == (n, Mark.PUTS_OFF, 7)
    talk.sitting.undo(PATIENT)
    assert talk.now.values.named[0].mark is Mark.MATTERS


def test_one_point_has_one_card_and_the_same_mark_again_takes_it_back():
    talk = a_talk().says(PATIENT, moves.mark_point, "tablets", "p1", Mark.MATTERS, "a blood test")
    talk.says(PATIENT, moves.mark_point, "tablets", "p1", Mark.PUTS_OFF, "needles")
    talk.says(PATIENT, moves.mark_point, "surgery", "p1", Mark.PUTS_OFF, "needles")
    marked = [(card.said.fact.option, card.words) for card in talk.now.values.named]
    assert marked == [("tablets", "needles"), ("surgery", "needles")]
    talk.says(PATIENT, moves.mark_point, "tablets", "p1", Mark.PUTS_OFF, "needles")
    assert [card.said.fact.option for card in talk.now.values.named] == ["surgery"]


def test_an_idea_beyond_five_is_on_the_list_and_can_be_picked_when_there_is_room():
    talk = a_talk()
    for option in "abcde":
        talk.says(PATIENT, moves.pick_option, option, True)
    talk.says(PATIENT, moves.add_option, "Swim")
    own = f"own-{talk.now.statements[-1].n}"
    assert own not in talk.now.deliberation.picked
    talk.says(PATIENT, moves.pick_option, "a", False).says(PATIENT, moves.pick_option, own, True)
    assert own in talk.now.deliberation.in_view


def test_words_beside_not_knowing_how_sure_stay_the_patients():
    talk = a_talk().says(PATIENT, moves.lean, "tablets", 4, "they are quick")
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.lean)(PATIENT, "tablets", None, "they are quick", True)
    assert talk.now.is_own_words(talk.now.preferences.leaning)
