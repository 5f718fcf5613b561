"""Weigh up on the screen: the grid filled in together, the leanings, where the two differ."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sdm.consultation import moves
from sdm.consultation.deliberation import Limit, Pull
from sdm.consultation.presence import Part
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT, supporter
from sdm.screens.weigh import WeighScreen
from sdm.screens.weigh.pull_words import PullMark
from sdm.screens.widgets.field import Field
from sdm.screens.wiring.weigh import wire
from sdm.steps.weigh import present
from tests.evidence.builders import CARRY_ON, EXERCISE, TABLETS, an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import FakeKeeper, a_sitting

BOX = "Sleeping through. Daily tablets: Not weighed up yet"
WHO, WHICH, WHY = "Who is saying this?", "Which way does this pull?", "Because (if you like)"


class World:
    """A screen wired to a real sitting in which one value meets two options."""

    def __init__(self, theme, shown, keeper=None):
        self.told = []
        self.keeper = keeper or FakeKeeper()
        self.sitting = a_sitting(self.keeper, told=self.told)
        self.do(PATIENT, moves.give_names, "Sam", "Dr Osei")
        self.do(BOTH, moves.draw_order, (TABLETS, CARRY_ON, EXERCISE), False, 7)
        self.do(PATIENT, moves.pick_option, TABLETS, True)
        self.do(PATIENT, moves.pick_option, CARRY_ON, True)
        self.do(PATIENT, moves.name_value, "Sleeping through")
        self.screen = WeighScreen(theme)
        wire(self.screen, self.sitting)
        self.sitting.watch(self.show)
        self.show()
        self.hands: Hands = shown(self.screen)

    def do(self, voice, move, *said):
        assert self.sitting.does(move)(voice, *said)
        Hands.settle_events()

    def show(self):
        self.screen.show_step(present(self.sitting.now, an_aid(), self.sitting.drafts))

    @property
    def pulls(self):
        return [
            (said.voice, said.fact.option, said.fact.pull, said.fact.because)
            for said in self.sitting.now.deliberation.pulls.values()
        ]

    @property
    def preferences(self):
        return self.sitting.now.preferences


@pytest.fixture
def world(theme, shown):
    return World(theme, shown)


def test_a_sealed_talk_says_so_and_can_only_be_read(world):
    world.sitting.does(moves.seal)(CLINICIAN)
    Hands.settle_events()
    world.hands.see("This talk is finished and sealed.")
    world.hands.press(BOX)
    assert all(field.edit.isReadOnly() for field in world.screen.findChildren(Field))


def test_a_box_opens_in_place_and_keeps_who_judged_and_why(world):
    hands = world.hands
    hands.sees_not(WHO)
    hands.press(BOX)
    hands.see("Sleeping through · Daily tablets")
    hands.choose(WHO, "Both of us")
    hands.choose(WHICH, "Away")
    hands.say(WHY, "they upset my sleep")
    assert world.pulls == [(BOTH, TABLETS, Pull.AWAY, "they upset my sleep")]
    hands.press("Close this box")
    hands.sees_not(WHO)
    hands.see("they upset my sleep")


def test_nobody_is_taken_to_be_speaking_before_they_press_their_name(world):
    world.hands.press(BOX)
    world.hands.choose(WHICH, "Towards")
    world.hands.see("First press who is saying this.")
    assert world.pulls == []
    assert world.hands.chosen(WHICH) == []


def test_an_answer_is_not_marked_as_that_of_another_person(world):
    n = world.sitting.now.values.named[0].n
    world.do(PATIENT, moves.judge_pull, n, TABLETS, Pull.TOWARDS, "they are quick")
    world.hands.press("Sleeping through. Daily tablets: Towards")
    world.hands.choose(WHO, "Dr Osei")
    assert world.hands.chosen(WHICH) == []
    assert world.hands.words_in(WHY) == ""
    world.hands.choose(WHICH, "Towards")
    assert world.pulls == [(CLINICIAN, TABLETS, Pull.TOWARDS, "")]


def test_who_is_saying_it_stays_pressed_for_the_next_box(world):
    hands = world.hands
    hands.press(BOX)
    hands.choose(WHO, "Sam")
    hands.press("Sleeping through. Carry on as now: Not weighed up yet")
    hands.choose(WHICH, "No difference")
    assert world.pulls == [(PATIENT, CARRY_ON, Pull.NO_DIFFERENCE, "")]


def test_a_reason_without_an_answer_waits_in_its_box(world, theme, shown, qtbot):
    world.hands.press(BOX)
    with qtbot.waitSignal(world.screen.typed):
        world.hands.type_into(WHY, "not sure yet why")
    world.hands.press("Close this box")
    assert "not sure yet why" in world.keeper.drafts(world.sitting.now.id).values()
    world.hands.press(BOX)
    assert world.hands.words_in(WHY) == "not sure yet why"


def test_the_patient_leans_first_and_that_opens_the_clinicians_view(world):
    hands = world.hands
    hands.see("Dr Osei waits with this.")
    hands.sees_not("Because I weigh")
    hands.choose("Today I lean to", "Daily tablets")
    hands.choose("How sure am I?", "7")
    hands.say("I lean this way because", "they are quick")
    leaning = world.preferences.leaning
    assert leaning.voice == PATIENT
    assert (leaning.fact.option, leaning.fact.sure, leaning.fact.because) == (
        TABLETS,
        7,
        "they are quick",
    )
    hands.choose("My view today", "Carry on as now")
    hands.say("Because I weigh", "the side effects")
    hands.say("You said", "you want to be quick")
    view = world.preferences.suggestion
    assert (view.voice, view.fact.option) == (CLINICIAN, CARRY_ON)
    assert (view.fact.because, view.fact.you_said) == ("the side effects", "you want to be quick")


def test_by_keyboard_a_box_opens_and_goes_on_inside_it(world):
    world.screen.activateWindow()
    box = next(b for b in world.screen.findChildren(QWidget) if b.accessibleName() == BOX)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Space)
    Hands.settle_events()
    inside = world.screen.focusWidget()
    assert inside.accessibleName() == "Sam"
    QTest.keyClick(inside, Qt.Key.Key_Space)
    world.hands.choose(WHICH, "Away")
    assert world.pulls == [(PATIENT, TABLETS, Pull.AWAY, "")]
    world.hands.press("Close this box")
    assert world.screen.focusWidget() is box


def test_a_view_in_words_alone_says_what_is_still_to_press(world):
    world.hands.press("I would like to hear yours first")
    world.hands.say("Because I weigh", "the side effects")
    world.hands.see("Press which way you lean too.")
    assert world.preferences.suggestion is None
    world.hands.choose("My view today", "I do not lean to one")
    view = world.preferences.suggestion.fact
    assert (view.option, view.because) == ("", "the side effects")
    world.hands.sees_not("Press which way you lean too.")


def test_not_knowing_how_sure_stays_pressed(world):
    world.hands.choose("Today I lean to", "Daily tablets")
    world.hands.choose("How sure am I?", "Don’t know")
    assert world.hands.chosen("How sure am I?") == ["Don’t know"]
    assert world.preferences.leaning.fact.sure is None
    world.hands.choose("Today I lean to", "Carry on as now")
    assert world.hands.chosen("How sure am I?") == []


def test_not_knowing_how_sure_is_kept_and_is_not_unanswered(world, theme, shown):
    world.hands.choose("Today I lean to", "Daily tablets")
    world.hands.choose("How sure am I?", "Don’t know")
    world.hands.say("I lean this way because", "they are quick")
    again = WeighScreen(theme)
    again.show_step(present(world.sitting.now, an_aid(), {}))
    assert shown(again).chosen("How sure am I?") == ["Don’t know"]


@pytest.mark.parametrize(
    ("limit", "mark"),
    [(Limit.NOT_SAFE, "not safe for you: see why"), (Limit.NOT_HERE, "not here: see why")],
)
@pytest.mark.parametrize("width", [1366, 700])
def test_what_limits_an_option_is_said_in_the_grid_and_at_both_leanings(world, limit, mark, width):
    world.screen.resize(width, 700)
    said = (TABLETS, limit, "Your kidneys", "Quite sure", "Dr Lind")
    world.do(CLINICIAN, moves.limit_option, *said)
    hands = world.hands
    hands.see("Your kidneys")
    assert hands.has(f"Sleeping through. Daily tablets ({mark}): Not weighed up yet")
    hands.choose("Today I lean to", f"Daily tablets ({mark})")
    hands.choose("My view today", f"Daily tablets ({mark})")
    assert world.preferences.suggestion.fact.option == TABLETS
    assert faults(world.screen) == []


def test_not_being_sure_is_an_answer_and_asks_for_no_number(world):
    world.hands.choose("Today I lean to", "I am not sure yet")
    assert world.preferences.leaning.fact.option == ""
    world.hands.sees_not("How sure am I?")
    world.hands.see("“I am not sure yet”.")


def test_the_patient_can_ask_to_hear_the_clinician_first(world):
    world.hands.press("I would like to hear yours first")
    assert world.preferences.asked_first.voice == PATIENT
    world.hands.see("Open, because Sam asked to hear it first.")
    world.hands.see("Because I weigh")
    assert not world.hands.has("I would like to hear yours first")


def test_a_difference_is_kept_under_the_name_that_is_pressed(world):
    field = "I see it differently: add a line"
    world.hands.type_into(field, "A scan would show it.")
    world.hands.press(f"Dr Osei: {field}")
    (said,) = world.sitting.now.deliberation.differences
    assert (said.voice, said.fact.words) == (CLINICIAN, "A scan would show it.")
    assert world.hands.words_in(field) == ""
    world.hands.press("Take this back: A scan would show it.")
    assert world.sitting.now.deliberation.differences == ()
    world.hands.sees_not("A scan would show it.")


def test_whoever_came_along_sees_it_differently_in_their_own_name(world):
    field = "I see it differently: add a line"
    world.do(PATIENT, moves.bring_along, "Ana", Part.SUPPORTER)
    world.hands.type_into(field, "She never sleeps.")
    world.hands.press(f"Ana: {field}")
    (said,) = world.sitting.now.deliberation.differences
    assert said.voice == supporter("Ana")
    world.hands.see("Ana, as written down by")
    world.do(PATIENT, moves.take_back, world.sitting.now.presence.came_along[0].n)
    assert not world.hands.has(f"Ana: {field}")


def test_words_of_the_patient_typed_by_another_can_be_confirmed(world):
    world.sitting.pass_keyboard(CLINICIANS_HAND)
    world.do(PATIENT, moves.see_differently, "I want a scan.")
    world.hands.press("Yes, my words: I want a scan.")
    world.hands.press("Yes, just now")
    world.hands.see("“I want a scan.”")
    assert not world.hands.has("Yes, my words: I want a scan.")


def test_words_stay_in_the_field_when_the_disk_says_no(world):
    field = "I see it differently: add a line"
    world.hands.type_into(field, "A scan would show it.")
    world.keeper.refuse = True
    world.hands.press(f"Sam: {field}")
    assert world.hands.words_in(field) == "A scan would show it."
    assert world.told


def test_an_open_box_stays_open_with_its_words_while_another_desk_changes_things(world):
    world.hands.press(BOX)
    world.hands.type_into(WHY, "half a wo")
    world.do(PATIENT, moves.name_value, "Driving")
    assert world.hands.words_in(WHY) == "half a wo"
    world.hands.see("Driving")


def test_a_value_that_goes_takes_its_open_box_with_it(world):
    world.hands.press(BOX)
    world.do(PATIENT, moves.carry_value, world.sitting.now.values.named[0].n, False)
    world.hands.sees_not(WHO)
    world.hands.see("Nothing was carried on")


def test_the_four_answers_differ_by_shape_and_not_by_colour(theme, shown):
    drawn = []
    for pull in (*Pull, None):
        mark = PullMark(theme)
        mark.show_pull(pull)
        shown(mark, 44, 44)
        drawn.append(mark.grab().toImage())
    for n, image in enumerate(drawn):
        assert all(image != other for other in drawn[n + 1 :])
    for image in drawn[:4]:
        inks = {image.pixel(x, y) for x in range(44) for y in range(44)}
        assert theme.colour("ink").rgb() in inks


@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (1920, 1.5), (800, 1.0)])
def test_every_width_and_text_size_shows_all_without_scrolling_sideways(theme, shown, width, scale):
    theme.take_scale(scale)
    world = World(theme, shown)
    world.screen.resize(width, 700)
    world.do(PATIENT, moves.name_value, "A very long value, " * 8)
    world.do(PATIENT, moves.lean, TABLETS, 5, "quick")
    world.hands.press(BOX)
    Hands.settle_events()
    assert faults(world.screen) == []
