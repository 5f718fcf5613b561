"""What a conversation says of words that were refused, and when it stops saying it."""

import pytest

from sdm.consultation import moves
from sdm.consultation.moves.asking import MOST_CHARACTERS
from sdm.consultation.voice import PATIENT
from tests.app.worlds import a_desk, wait_for_shelf
from tests.screens.hands import Hands

START = "Start: Persistent low back pain: what next?"
REFUSED = "is the most we can keep in one place"


@pytest.fixture
def desk(qtbot, tmp_path):
    desk = a_desk(tmp_path)
    desk.show_home()
    wait_for_shelf(desk)
    Hands(desk.window).press(START)
    desk.window.resize(1366, 768)
    Hands.settle_events()
    yield desk
    desk.close()


def refuse_a_story(desk) -> Hands:
    """As a field without a limit of its own would."""
    desk.sitting.does(moves.tell_story)(PATIENT, "x" * (MOST_CHARACTERS + 1))
    Hands.settle_events()
    return Hands(desk.window)


def test_refused_words_are_not_called_kept_until_words_are_kept(desk):
    hands = refuse_a_story(desk)
    assert desk.window.bottom.kept.text().startswith("Not kept yet: This answer has")
    hands.choose("Keyboard with:", "Clinician")
    assert desk.window.bottom.kept.text().startswith("Not kept yet: This answer has")
    hands.press("On to What matters")
    assert desk.window.bottom.kept.text().startswith("Not kept yet: This answer has")
    hands.say("What matters to you in this?", "To pick Mia up")
    hands.sees_not("Not kept yet")
    hands.see("Kept")


def test_a_notice_of_a_refusal_goes_when_the_next_words_are_kept(desk):
    hands = refuse_a_story(desk)
    hands.see(REFUSED)
    hands.say("Your story, in your own words", "I wake at four.")
    hands.sees_not(REFUSED)


def test_a_notice_of_a_refusal_goes_when_the_step_changes(desk):
    hands = refuse_a_story(desk)
    hands.press("On to What matters")
    assert not desk.window.notice.isVisible()


def test_undo_says_what_it_undid(desk):
    hands = Hands(desk.window)
    hands.say("Your story, in your own words", "I wake at four.")
    hands.press("Undo")
    hands.see("Undone: the story")


def test_a_sealed_talk_can_be_covered_but_not_stopped(desk):
    hands = Hands(desk.window)
    hands.say("Your story, in your own words", "I wake at four.")
    desk.sitting.seal(PATIENT, lambda now: '{"blocks": []}')
    hands.press("Stop here")
    hands.press("No thanks")
    hands.sees_not("Stopped here")
    hands.see("This conversation is sealed.")
    desk.window.hush()
    hands.press("Pause and cover the screen")
    hands.see("Paused")
    hands.press("Uncover")
    hands.sees_not("This conversation is sealed.")
