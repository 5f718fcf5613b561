"""Every conversation there ever was is reached from Home, and what a newer version said is told."""

import pytest
from PySide6.QtWidgets import QWidget

from sdm.consultation import moves
from sdm.consultation.statement import Recorded
from sdm.consultation.voice import PATIENT
from sdm.desk.past_list import PAGE
from sdm.evidence.canonical import content_hash
from sdm.sitting.opening import begin
from tests.app.worlds import a_desk, utc_now, wait_for_shelf
from tests.evidence.builders import an_aid
from tests.screens.hands import Hands


@pytest.fixture
def desk(qtbot, tmp_path):
    opened = a_desk(tmp_path)
    yield opened
    opened.close()


def a_talk(desk):
    aid, store = an_aid(), desk.parts.store
    id_ = store.start(aid, content_hash(aid), "Dr Example", made_up=True)
    return begin(id_, store, utc_now, "Dr Example", pytest.fail, aid, content_hash(aid), 7)


def at_home(desk):
    desk.show_home()
    wait_for_shelf(desk)
    Hands.settle_events()
    return Hands(desk.window)


def listed(desk):
    """The conversations on Home, as their buttons are called."""
    names = (each.accessibleName() for each in desk.window.home.findChildren(QWidget))
    return [name for name in names if name.startswith("Open: ")]


def test_the_fifty_first_conversation_is_reached_and_opened(desk):
    first = a_talk(desk)
    first.does(moves.tell_story)(PATIENT, "the very first")
    for _ in range(PAGE):
        a_talk(desk)
    hands = at_home(desk)
    assert len(listed(desk)) == PAGE
    hands.press("Show older")
    assert len(set(listed(desk))) == PAGE + 1
    assert not hands.has("Show older")
    hands.press(listed(desk)[-1])
    assert desk.sitting.now.id == first.now.id
    Hands(desk.window).see("the very first")


def test_a_talk_that_never_began_does_not_stand_on_home(desk):
    aid = an_aid()
    desk.parts.store.start(aid, content_hash(aid), "Dr Example", made_up=True)
    at_home(desk)
    assert listed(desk) == []


def test_that_something_was_recorded_in_a_newer_version_is_told_on_opening(desk):
    def of_tomorrow(consultation, voice):
        return Recorded("a-kind-of-tomorrow", 2, '{"words":"unknown"}')

    sitting = a_talk(desk)
    sitting.does(of_tomorrow)(PATIENT)
    desk.reopen(sitting.now.id)
    Hands(desk.window).see("recorded in a newer version")
