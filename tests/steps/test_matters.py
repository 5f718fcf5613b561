"""What What matters shows of a consultation."""

from sdm.consultation import moves
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.evidence.value_prompt import ValuePrompt
from sdm.sitting.sitting import Sitting
from sdm.steps.matters import CardChoice, MattersStep, present
from tests.evidence.builders import an_aid
from tests.sitting.fakes import a_sitting


def shown(sitting: Sitting, **aid_changes: object) -> MattersStep:
    return present(sitting.now, an_aid(**aid_changes), sitting.drafts)


def name(sitting: Sitting, words: str, importance: int | None = None) -> int:
    sitting.does(moves.name_value)(PATIENT, words)
    n = sitting.now.values.named[-1].n
    if importance is not None:
        sitting.does(moves.give_importance)(PATIENT, n, importance)
    return n


def test_a_card_offers_both_ends_and_both_and_not_sure():
    card = shown(a_sitting()).cards[0]
    assert [press.key for press in card.presses] == [
        CardChoice.ONE_END,
        CardChoice.OTHER_END,
        CardChoice.BOTH,
        CardChoice.NOT_SURE,
    ]
    assert all(press.n is None for press in card.presses)


def test_a_card_without_ends_is_named_as_it_stands():
    prompt = ValuePrompt(id="sleep", prompt="Sleeping through the night")
    card = shown(a_sitting(), value_prompts=(prompt,)).cards[0]
    assert [(press.key, press.words) for press in card.presses] == [
        (CardChoice.THIS, "Sleeping through the night")
    ]


def test_a_pressed_card_knows_the_value_it_named_and_lets_go_of_it():
    sitting = a_sitting()
    press = shown(sitting).cards[0].presses[1]
    sitting.does(moves.name_value)(PATIENT, press.words, "own-time")
    pressed = shown(sitting).cards[0].presses[1]
    assert pressed.n is not None
    assert shown(sitting).values[0].origin == "From a card"
    sitting.does(moves.take_back)(PATIENT, pressed.n)
    assert shown(sitting).cards[0].presses[1].n is None
    assert shown(sitting).values == ()


def test_what_was_pressed_in_earlier_words_stays_pressed():
    sitting = a_sitting()
    prompt = an_aid().value_prompts[0]
    sitting.does(moves.name_value)(PATIENT, f"Not sure yet: {prompt.prompt}", prompt.id)
    sitting.does(moves.name_value)(
        PATIENT, f"Both: {prompt.one_end}; {prompt.other_end}", prompt.id
    )
    step = shown(sitting)
    held = {press.key for press in step.cards[0].presses if press.n is not None}
    assert held == {CardChoice.BOTH, CardChoice.NOT_SURE}
    assert [item.asks_how_much for item in step.values] == [False, True]


def test_a_card_put_in_own_words_is_the_patients_own_value():
    sitting = a_sitting()
    sitting.does(moves.name_value)(PATIENT, "An hour for my garden", "own-time")
    step = shown(sitting)
    assert step.cards[0].in_own_words == ("An hour for my garden",)
    assert step.values[0].origin == ""


def test_a_card_pressed_with_the_clinicians_hand_needs_a_yes_as_own_words_do():
    sitting = a_sitting(hand=CLINICIANS_HAND)
    press = shown(sitting).cards[0].presses[0]
    sitting.does(moves.name_value)(PATIENT, press.words, "own-time")
    name(sitting, "My garden")
    from_card, own = shown(sitting).values
    assert from_card.told.to_confirm
    assert from_card.origin == "From a card"
    assert own.told.to_confirm


def test_unanswered_is_not_dont_know_and_dont_know_is_not_nought():
    sitting = a_sitting()
    unanswered, dont_know, nought = (name(sitting, words) for words in "abc")
    sitting.does(moves.give_importance)(PATIENT, dont_know, None)
    sitting.does(moves.give_importance)(PATIENT, nought, 0)
    items = {item.told.n: (item.answered, item.importance) for item in shown(sitting).values}
    assert items == {unanswered: (False, None), dont_know: (True, None), nought: (True, 0)}


def test_a_point_marked_among_the_options_is_a_value_and_says_where_from():
    sitting = a_sitting()
    sitting.does(moves.mark_point)(PATIENT, "tablets", "p1", "puts-off", "A blood test")
    item = shown(sitting).values[0]
    assert item.told.words == "A blood test"
    assert "puts me off" in item.origin


def test_five_are_carried_and_a_sixth_is_told_why_not():
    sitting = a_sitting()
    for words in "abcde":
        name(sitting, words)
    assert "Weigh up" in shown(sitting).carried_line
    name(sitting, "f")
    assert not shown(sitting).values[-1].carried


def test_the_compass_asks_nothing_until_something_has_a_number():
    sitting = a_sitting()
    n = name(sitting, "My garden")
    sitting.does(moves.give_importance)(PATIENT, n, None)
    assert shown(sitting).compass.value is None


def test_the_compass_stands_for_the_highest_and_of_equals_the_first_named():
    sitting = a_sitting()
    name(sitting, "Sleep", 4)
    name(sitting, "Garden", 9)
    name(sitting, "Work", 9)
    assert shown(sitting).compass.value == "Garden"


def test_a_compass_answer_is_asked_again_when_something_else_matters_most():
    sitting = a_sitting()
    garden = name(sitting, "Garden", 9)
    sitting.does(moves.give_compass)(PATIENT, 3)
    compass = shown(sitting).compass
    assert (compass.answered, compass.nearness) == (True, 3)
    name(sitting, "Sleep", 10)
    compass = shown(sitting).compass
    assert (compass.value, compass.answered) == ("Sleep", False)
    sitting.does(moves.give_importance)(PATIENT, garden, 10)
    assert shown(sitting).compass.answered


def test_the_clinicians_lane_waits_for_the_patient():
    sitting = a_sitting()
    assert not shown(sitting).lane_open
    sitting.does(moves.say_what_matters)(PATIENT, "Being out of doors")
    assert shown(sitting).lane_open


def test_a_lane_with_words_in_it_stays_open():
    sitting = a_sitting()
    sitting.does(moves.add_beside)(CLINICIAN, "worry", "The tablets and your heart")
    step = shown(sitting)
    assert step.lane_open
    assert [told.words for told in step.lane] == ["", "The tablets and your heart", "", "", ""]


def test_a_lane_with_words_being_typed_in_it_stays_open():
    sitting = a_sitting()
    sitting.types("matters.lane.worry", "The tab")
    assert shown(sitting).lane_open


def test_words_do_not_show_in_what_a_log_could_carry():
    sitting = a_sitting()
    name(sitting, "secret one", 9)
    sitting.does(moves.say_what_matters)(PATIENT, "secret two")
    sitting.does(moves.name_value)(PATIENT, "secret three", "own-time")
    assert "secret" not in repr(shown(sitting))
