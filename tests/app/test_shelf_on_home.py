"""Home is there before the options are read, and fills as they come."""

from collections.abc import Iterator
from itertools import count
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton

from sdm.desk.ports import Arrival, OnShelf
from sdm.library.shelf import ClinicShelf
from sdm.library.versions.signing import withdraw
from tests.app.worlds import CHECKOUT, a_desk, wait_for_shelf
from tests.library.reviewing import EDITOR, NOW, published
from tests.screens.hands import Hands

BROKEN = OnShelf("broken", "A broken file", "", ("broken/aid.yaml:3:1: not a date.",))


def an_aid(name: str) -> OnShelf:
    return OnShelf(name.lower(), name, "What next?")


class SlowShelf:
    """Hands out each aid, and then ends, only when told to go on."""

    def __init__(self, *aids: OnShelf, fault: Exception | None = None) -> None:
        self._aids, self._fault = aids, fault
        self.steps = [Event() for _ in range(len(aids) + 1)]

    def each_aid(self) -> Iterator[Arrival]:
        for number, aid in enumerate(self._aids, start=1):
            assert self.steps[number - 1].wait(20)
            yield Arrival(aid, number, len(self._aids))
        assert self.steps[-1].wait(20)
        if self._fault is not None:
            raise self._fault


class EndlessShelf:
    """Aids come and come until nobody waits for them any more."""

    def __init__(self) -> None:
        self.left = Event()
        self._moment = Event()

    def each_aid(self) -> Iterator[Arrival]:
        try:
            for number in count(1):
                yield Arrival(an_aid(f"Aid {number}"), number, 1_000_000)
                self._moment.wait(0.01)
        finally:
            self.left.set()

    def open(self, aid_id: str) -> object:
        return ClinicShelf(CHECKOUT / "options").open("persistent-low-back-pain")

    def withdrawn(self, aid_id: str) -> str:
        return ""


@pytest.fixture
def home_of(qtbot, tmp_path):
    """Home with a shelf; all the shelf holds back is let go in the end."""
    opened = []

    def show(shelf):
        desk = a_desk(tmp_path, shelf=shelf)
        opened.append((desk, shelf))
        desk.show_home()
        Hands.settle_events()
        return desk

    yield show
    for desk, shelf in opened:
        for step in getattr(shelf, "steps", ()):
            step.set()
        desk.close()


def test_home_is_there_before_the_first_aid_and_shows_each_as_it_comes(home_of, qtbot):
    shelf = SlowShelf(an_aid("Back"), an_aid("Sleep"))
    desk = home_of(shelf)
    hands = Hands(desk.window)
    hands.see("What shall we decide together?")
    assert not hands.has("Start: Back")
    shelf.steps[0].set()
    qtbot.waitUntil(lambda: hands.has("Start: Back"))
    hands.see("Reading the options: 1 of 2")
    with qtbot.waitSignal(desk.shelf_read):
        shelf.steps[1].set()
        shelf.steps[2].set()
    Hands.settle_events()
    assert hands.has("Start: Sleep")
    hands.sees_not("Reading the options")


def test_a_broken_aid_that_comes_first_hides_no_good_one(home_of, qtbot):
    shelf = SlowShelf(BROKEN, an_aid("Back"))
    desk = home_of(shelf)
    with qtbot.waitSignal(desk.shelf_read):
        for step in shelf.steps:
            step.set()
    Hands.settle_events()
    hands = Hands(desk.window)
    hands.see("broken/aid.yaml:3:1: not a date.")
    assert hands.has("Start: Back")


def test_aids_stand_by_title_in_whatever_order_they_come(home_of, qtbot):
    shelf = SlowShelf(an_aid("sleep"), an_aid("Back"), an_aid("Knee"))
    desk = home_of(shelf)
    with qtbot.waitSignal(desk.shelf_read):
        for step in shelf.steps:
            step.set()
    Hands.settle_events()
    starts = [
        button.mapTo(desk.window, button.rect().topLeft()).y()
        for title in ("Back", "Knee", "sleep")
        for button in desk.window.findChildren(QAbstractButton)
        if button.accessibleName() == f"Start: {title}" or button.text() == f"Start: {title}"
    ]
    assert len(starts) == 3
    assert starts == sorted(starts)


def test_home_can_be_left_while_aids_are_still_coming(home_of, qtbot):
    shelf = EndlessShelf()
    desk = home_of(shelf)
    qtbot.waitUntil(lambda: Hands(desk.window).has("Start: Aid 1"))
    Hands(desk.window).press("Start: Aid 1")
    assert shelf.left.is_set()
    Hands(desk.window).see("Not checked by a clinician.")
    shelf.left.clear()
    Hands(desk.window).press("Home")
    qtbot.waitUntil(lambda: Hands(desk.window).has("Start: Aid 1"))
    Hands(desk.window).press("The clinic’s details")
    Hands(desk.window).press("Keep these details")
    qtbot.waitUntil(lambda: Hands(desk.window).has("Start: Aid 1"))


def test_a_missing_options_folder_is_told_on_home(home_of, tmp_path):
    desk = home_of(ClinicShelf(tmp_path / "nowhere"))
    wait_for_shelf(desk)
    hands = Hands(desk.window)
    hands.see("There is no options folder")
    hands.see("What shall we decide together?")


def test_a_fault_of_ours_keeps_the_aids_that_came(home_of, qtbot):
    shelf = SlowShelf(an_aid("Back"), fault=RuntimeError("ours"))
    desk = home_of(shelf)
    with qtbot.capture_exceptions() as faults, qtbot.waitSignal(desk.shelf_read):
        for step in shelf.steps:
            step.set()
    Hands.settle_events()
    assert [kind for kind, *_rest in faults] == [RuntimeError]
    assert Hands(desk.window).has("Start: Back")


def test_what_a_clinic_published_opens_without_the_words_that_nobody_checked_it(home_of, tmp_path):
    options = tmp_path / "options"
    aid = published(options).aid
    desk = home_of(ClinicShelf(options))
    wait_for_shelf(desk)
    Hands(desk.window).press(f"Start: {aid.title}")
    Hands(desk.window).sees_not("Not checked by a clinician.")


def test_what_is_withdrawn_during_a_talk_says_so_at_the_next_step(home_of, tmp_path):
    options = tmp_path / "options"
    aid = published(options).aid
    desk = home_of(ClinicShelf(options))
    wait_for_shelf(desk)
    Hands(desk.window).press(f"Start: {aid.title}")
    withdraw(options / aid.id, EDITOR, "A safety notice came out.", NOW)
    Hands(desk.window).press("On to What matters")
    Hands(desk.window).see("The clinic has withdrawn this aid.")
    Hands(desk.window).see("A safety notice came out.")


def test_what_a_clinic_withdrew_says_why_and_cannot_be_started(home_of, tmp_path):
    options = tmp_path / "options"
    aid = published(options).aid
    withdraw(options / aid.id, EDITOR, "A safety notice came out.", NOW)
    desk = home_of(ClinicShelf(options))
    wait_for_shelf(desk)
    Hands(desk.window).see("A safety notice came out.")
    assert not Hands(desk.window).has(f"Start: {aid.title}")
