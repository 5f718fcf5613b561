"""What matters on the screen: the patient's values first, then the clinician's lane."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from sdm.consultation import moves
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.errors import Tellable
from sdm.screens.matters import MattersScreen
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.press import QuietButton
from sdm.screens.wiring.matters import wire
from sdm.steps.matters import present
from tests.evidence.builders import an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import FakeKeeper, a_sitting

LINE = "Add one thing that matters, in a few words"
CARDS = "Words to start with, if they help"
QUESTION = "How do you feel about setting time aside on most days?"


class World:
    """A screen wired to a real sitting on a keeper in memory."""

    def __init__(self, theme, shown, keeper=None, hand=None):
        self.told: list[Tellable] = []
        self.keeper = keeper or FakeKeeper()
        self.sitting = a_sitting(self.keeper, told=self.told, **({"hand": hand} if hand else {}))
        self.screen = MattersScreen(theme)
        wire(self.screen, self.sitting)
        self.sitting.watch(self.show)
        self.show()
        self.hands: Hands = shown(self.screen)

    def show(self):
        self.screen.show_step(present(self.sitting.now, an_aid(), self.sitting.drafts))

    @property
    def values(self):
        return self.sitting.now.values

    def name(self, *things: str) -> None:
        for words in things:
            self.hands.say(LINE, words)


@pytest.fixture
def world(theme, shown):
    return World(theme, shown)


def test_it_opens_with_an_open_question_and_nothing_named(world):
    world.hands.see("What matters to you in this?")
    world.hands.see("Nothing is named yet. That is fine.")
    world.hands.sees_not(QUESTION)
    assert world.hands.words_in("What matters to you in this?") == ""


def test_the_open_question_is_answered_in_the_patients_words(world, qtbot):
    with qtbot.waitSignal(world.screen.opening_said) as said:
        world.hands.say("What matters to you in this?", "Being out of doors")
    assert said.args == [PATIENT, "Being out of doors"]
    assert world.values.opening.fact.words == "Being out of doors"


def test_add_pressed_with_nothing_written_says_what_is_missing(world):
    world.hands.press("Add this")
    world.hands.see("Write a few words first.")
    world.hands.type_into(LINE, "My garden")
    world.hands.press("Add this")
    world.hands.sees_not("Write a few words first.")
    assert [value.words for value in world.values.named] == ["My garden"]


def test_add_pressed_by_mouse_after_typing_is_no_empty_press(world):
    world.hands.type_into(LINE, "My garden")
    add = next(
        each for each in world.screen.findChildren(QAbstractButton) if each.text() == "Add this"
    )
    add.setFocus(Qt.FocusReason.MouseFocusReason)
    world.hands.press("Add this")
    assert [value.words for value in world.values.named] == ["My garden"]
    world.hands.sees_not("Write a few words first.")


def test_not_sure_yet_is_kept_with_its_topic_and_asks_for_no_number(world):
    question = an_aid().value_prompts[0].prompt
    world.hands.press("Words to start with, if they help")
    world.hands.toggle(question, "Not sure yet")
    (value,) = world.values.named
    assert value.words == f"{question.rstrip('?')}: not sure yet"
    world.hands.sees_not("How much does it matter?")
    world.hands.toggle(question, "A bit of both")
    assert world.values.named[1].words == f"{question.rstrip('?')}: a bit of both"
    world.hands.see("How much does it matter?")


def test_a_sealed_talk_says_so_and_can_only_be_read(world):
    world.sitting.does(moves.seal)(CLINICIAN)
    Hands.settle_events()
    world.hands.see("This talk is finished and sealed.")
    assert all(field.edit.isReadOnly() for field in world.screen.findChildren(Field))


def test_a_value_in_own_words_is_listed_and_the_line_is_free_again(world):
    world.name("My garden", "Sleep")
    assert [value.words for value in world.values.named] == ["My garden", "Sleep"]
    assert world.hands.words_in(LINE) == ""
    world.hands.see("My garden")
    world.hands.sees_not("Nothing is named yet.")


def test_add_this_names_what_stands_in_the_line(world):
    world.hands.type_into(LINE, "My garden")
    world.hands.press("Add this")
    assert [value.words for value in world.values.named] == ["My garden"]


def test_an_empty_line_names_nothing(world):
    world.hands.press("Add this")
    world.name("   ")
    assert world.values.named == ()
    assert world.told == []


def test_a_value_that_cannot_be_kept_stays_in_the_line(world):
    world.keeper.refuse = True
    world.name("My garden")
    assert world.told
    world.show()
    assert world.hands.words_in(LINE) == "My garden"


def test_a_card_is_pressed_to_name_it_and_again_to_take_it_back(world):
    world.hands.press(CARDS)
    world.hands.toggle(QUESTION, "My days are full")
    assert world.values.named[0].said.fact.prompt == "own-time"
    assert world.hands.chosen(QUESTION) == ["My days are full"]
    world.hands.see("From a card")
    world.hands.toggle(QUESTION, "My days are full")
    assert world.values.named == ()
    assert world.hands.chosen(QUESTION) == []


def test_a_card_can_be_put_in_own_words(world):
    world.hands.press(CARDS)
    world.hands.press("In my own words")
    world.hands.say(f"In my own words: {QUESTION}", "An hour for my garden")
    fact = world.values.named[0].said.fact
    assert (fact.words, fact.prompt) == ("An hour for my garden", "own-time")
    assert world.hands.words_in(f"In my own words: {QUESTION}") == ""


def test_words_being_typed_on_a_card_come_back_with_the_card_open(theme, shown, qtbot):
    keeper = FakeKeeper()
    first = World(theme, shown, keeper)
    first.hands.press(CARDS)
    first.hands.press("In my own words")
    with qtbot.waitSignal(first.screen.typed):
        first.hands.type_into(f"In my own words: {QUESTION}", "An hour")
    again = World(theme, shown, keeper)
    again.screen.show_drafts(again.sitting.drafts)
    assert again.hands.words_in(f"In my own words: {QUESTION}") == "An hour"


def test_how_much_it_matters_is_said_from_0_to_10_or_dont_know(world):
    world.name("My garden", "Sleep")
    world.hands.choose("How much does it matter? Sleep", "8")
    world.hands.choose("How much does it matter? My garden", "Don’t know")
    garden, sleep = world.values.named
    assert garden.importance.fact.importance is None
    assert sleep.importance.fact.importance == 8
    assert world.hands.chosen("How much does it matter? Sleep") == ["8"]


def test_nothing_has_a_number_beforehand(world):
    world.name("My garden")
    assert world.hands.chosen("How much does it matter? My garden") == []


def test_a_must_have_and_what_is_taken_on(world):
    world.name("My garden")
    world.hands.toggle("My garden", "A must-have")
    world.hands.toggle("My garden", "Take it to Weigh up")
    value = world.values.named[0]
    assert value.must
    assert not value.carried


def test_a_sixth_value_is_not_taken_on_and_the_chip_says_so(world):
    world.name("a", "b", "c", "d", "e", "f")
    world.hands.see("5 go with us to Weigh up.")
    world.hands.toggle("f", "Take it to Weigh up")
    world.show()
    assert [told.key for told in world.told] == ["value.enough-carried"]
    assert world.hands.chosen("f") == []


def test_a_value_is_removed_and_the_others_stay_where_they_are(world):
    world.name("My garden", "Sleep", "Work")
    world.hands.press("Remove: Sleep")
    assert [value.words for value in world.values.named] == ["My garden", "Work"]
    world.hands.sees_not("Sleep")


def test_a_removed_value_comes_back_in_its_place_on_undo(world):
    world.name("My garden", "Sleep", "Work")
    world.hands.press("Remove: My garden")
    world.sitting.undo(PATIENT)
    world.hands.settle_events()
    removes = [button for button in world.screen.findChildren(QuietButton) if button.isVisible()]
    removes.sort(key=height_of(world.screen))
    assert [button.accessibleName() for button in removes] == [
        "Remove: My garden",
        "Remove: Sleep",
        "Remove: Work",
    ]


def height_of(screen):
    def height(button):
        return button.mapTo(screen, QPoint(0, 0)).y()

    return height


def test_tab_goes_through_each_value_before_the_next(world):
    world.name("My garden", "Sleep")
    world.hands.choose("How much does it matter? My garden", "9")
    stops = list(tab_stops(world.screen))
    assert stops.index("Remove: My garden") < stops.index("9") < stops.index("Remove: Sleep")


def tab_stops(screen):
    here = screen.nextInFocusChain()
    first = here
    while True:
        stops_here = here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops_here and here.focusProxy() is None:
            yield here.accessibleName()
        here = here.nextInFocusChain()
        if here is first:
            return


def test_the_compass_asks_about_what_matters_most(world):
    world.hands.sees_not("How near is life to this today?")
    world.name("My garden", "Sleep")
    world.hands.choose("How much does it matter? Sleep", "9")
    world.hands.choose("How near is life to this today?", "3")
    assert world.values.compass.fact.nearness == 3
    assert world.values.compass.voice == PATIENT


def test_the_clinicians_lane_opens_after_the_patient(world):
    assert not world.hands.has("What worries me")
    world.name("My garden")
    world.hands.say("What worries me", "Your heart")
    lane = world.values.lane["worry"]
    assert (lane.voice, lane.fact.words) == (CLINICIAN, "Your heart")


def test_the_patient_may_ask_to_hear_the_clinician_first(world):
    world.hands.press("I would like to hear it now")
    assert world.hands.has("What I honestly expect")
    world.show()
    assert world.hands.has("What I honestly expect")


def test_the_patient_replies(world):
    world.hands.say("My reply to the clinician", "Sleep is a good point")
    reply = world.values.lane_answer
    assert (reply.voice, reply.fact.words) == (PATIENT, "Sleep is a good point")


def test_values_in_another_hand_ask_for_a_yes(theme, shown):
    world = World(theme, shown, hand=CLINICIANS_HAND)
    world.name("My garden")
    world.hands.press("Yes, my words")
    world.hands.press("Yes, just now")
    assert world.sitting.now.is_own_words(world.values.named[0].said)
    assert not world.hands.has("Yes, my words")


def test_another_change_does_not_touch_words_being_typed(world):
    world.hands.type_into("What matters to you in this?", "Being out")
    world.name("My garden")
    assert world.hands.words_in("What matters to you in this?") == "Being out"


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_can_be_read_reached_and_named(world, theme, width, height, scale):
    theme.take_scale(scale)
    world.screen.resize(width, height)
    world.name("Getting down on the floor with my children, and up again, unafraid", "Sleep")
    world.hands.choose("How much does it matter? Sleep", "9")
    world.hands.press(CARDS)
    world.hands.press("In my own words")
    world.hands.settle_events()
    assert faults(world.screen) == []
