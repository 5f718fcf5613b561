"""Agree on the screen: a decision, promises both ways, a boundary, and what comes after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit

from sdm.clinic import Clinic
from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Idea, Plan, Side
from sdm.consultation.deliberation import Limit
from sdm.consultation.presence import Part
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT, supporter
from sdm.screens.agree import AgreeScreen
from sdm.screens.wiring.agree import wire
from sdm.steps.agree import present
from tests.evidence.builders import EXERCISE, TABLETS, an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import FakeKeeper, a_sitting

CLINIC = Clinic("Hill Road", "Hill Road clinic, 01632 960 123", "Ring 999 at once")
WHAT, WORDS = "What have we decided?", "In your own words (if you like)"
SETBACK = "If it gets worse, or there is a setback"


class World:
    def __init__(self, theme, shown, keeper=None):
        self.told = []
        self.keeper = keeper or FakeKeeper()
        self.sitting = a_sitting(self.keeper, told=self.told)
        self.do(PATIENT, moves.give_names, "Sam", "Dr Osei")
        self.screen = AgreeScreen(theme)
        wire(self.screen, self.sitting)
        self.sitting.watch(self.show)
        self.show()
        self.screen.show_drafts(self.sitting.drafts)
        self.hands: Hands = shown(self.screen)

    def do(self, voice, move, *said):
        assert self.sitting.does(move)(voice, *said)
        Hands.settle_events()

    def show(self):
        self.screen.show_step(present(self.sitting.now, an_aid(), self.sitting.drafts, CLINIC))

    @property
    def agreement(self):
        return self.sitting.now.agreement


@pytest.fixture
def world(theme, shown):
    return World(theme, shown)


def test_nine_answers_stand_there_and_none_is_pressed(world):
    assert world.hands.chosen(WHAT) == []
    world.hands.see("Carry on as now")
    world.hands.see("We do not agree yet")
    world.hands.sees_not("Which option?")


def test_a_trial_is_kept_with_its_option_its_end_and_whose_words(world):
    hands = world.hands
    hands.choose(WHAT, "Try one for a time")
    hands.choose("Which option?", "Exercise programme")
    hands.say("Until when?: another day", "8 Feb 2027")
    hands.choose("Who had the say?", "Both of us")
    hands.type_into(WORDS, "We try it till spring.")
    hands.press("Sam: the decision")
    said = world.agreement.decided
    assert said.voice == PATIENT
    fact = said.fact
    assert (fact.decision, fact.decider) == (DecisionKind.TRY_FOR_A_TIME, Decider.BOTH)
    assert (fact.options, fact.words) == ((EXERCISE,), "We try it till spring.")
    assert fact.until.isoformat() == "2027-02-08"
    hands.see("Until Monday 8 February 2027")
    hands.see("“We try it till spring.”")
    assert world.keeper.drafts(world.sitting.now.id) == {}
    assert not hands.has("Sam: the decision")


def test_whoever_came_along_can_say_a_line_that_is_in_nobodys_lane(world):
    world.do(PATIENT, moves.bring_along, "Ana", Part.SUPPORTER)
    world.hands.say(SETBACK, "She rings me.")
    world.hands.press(f"Ana: {SETBACK}")
    assert world.agreement.plan[Plan.SETBACK].voice == supporter("Ana")
    world.hands.see("Ana, as written down by")
    world.hands.choose(WHAT, "We do not agree yet")
    world.hands.press("Ana: the decision")
    assert world.agreement.decided.voice == supporter("Ana")


def test_several_options_are_chosen_together(world):
    hands = world.hands
    hands.choose(WHAT, "More than one option")
    hands.toggle("Which options?", "Exercise programme")
    hands.choose("Who had the say?", "Sam alone")
    hands.press("Both of us: the decision")
    hands.see("Press each option this is about: two or more.")
    assert world.agreement.decided is None
    hands.toggle("Which options?", "Daily tablets")
    hands.press("Both of us: the decision")
    assert world.agreement.decided.fact.options == (EXERCISE, TABLETS)
    assert world.agreement.decided.voice == BOTH
    assert world.agreement.decided.fact.decider is Decider.PATIENT


def test_not_agreeing_yet_asks_nothing_more(world):
    world.hands.choose(WHAT, "We do not agree yet")
    world.hands.sees_not("Who had the say?")
    world.hands.press("Both of us: the decision")
    assert world.agreement.decided.fact.decider is Decider.NOBODY_YET


def test_a_kept_decision_stands_by_itself_and_can_be_changed(world):
    world.hands.choose(WHAT, "We do not agree yet")
    world.hands.press("Both of us: the decision")
    world.hands.sees_not(WHAT)
    world.hands.press("Change the decision")
    assert world.hands.chosen(WHAT) == ["We do not agree yet"]
    world.hands.choose(WHAT, "Wait for now")
    world.hands.choose("Who had the say?", "Sam alone")
    world.hands.press("Sam: the decision")
    assert world.agreement.decided.fact.decision is DecisionKind.WAIT
    world.hands.see("Wait for now")
    world.hands.see("Who had the say: Sam alone")
    world.hands.sees_not(WHAT)


def test_options_ticked_for_one_kind_do_not_come_along_to_another(world):
    hands = world.hands
    world.do(PATIENT, moves.decide, DecisionKind.SEVERAL, Decider.BOTH, (EXERCISE, TABLETS))
    hands.press("Change the decision")
    hands.choose(WHAT, "Try one for a time")
    assert hands.chosen("Which option?") == []
    hands.choose("Which option?", "Daily tablets")
    hands.choose(WHAT, "One option")
    assert hands.chosen("Which option?") == []


def test_who_decides_is_asked_anew_for_another_kind_and_waits_under_the_first(world):
    hands, asked = world.hands, "Who or what decides, and by what right?"
    hands.choose(WHAT, "Someone else decides")
    hands.type_into(asked, "My daughter")
    hands.choose(WHAT, "A law or a rule decides")
    assert hands.words_in(asked) == ""
    hands.choose(WHAT, "Someone else decides")
    assert hands.words_in(asked) == "My daughter"


def test_words_of_the_patient_are_not_taken_over_by_another_name(world):
    hands = world.hands
    waits = (DecisionKind.WAIT, Decider.BOTH, (), "I want the summer first.")
    world.do(PATIENT, moves.decide, *waits)
    hands.press("Change the decision")
    hands.choose("Who had the say?", "Sam alone")
    hands.press("Both of us: the decision")
    hands.see("These are the words of Sam.")
    assert world.agreement.decided.voice == PATIENT
    hands.choose(WHAT, "Carry on as now")
    assert hands.words_in(WORDS) == ""
    hands.choose("Who had the say?", "Both of us")
    hands.press("Both of us: the decision")
    said = world.agreement.decided
    assert (said.voice, said.fact.words) == (BOTH, "")


def test_a_decision_written_down_stays_in_sight(world):
    hands = world.hands
    hands.choose(WHAT, "Wait for now")
    hands.choose("Who had the say?", "Both of us")
    hands.press("Both of us: the decision")
    sentence = next(
        each
        for each in world.screen.findChildren(QLabel)
        if each.text() == "Wait for now" and each.isVisible()
    )
    assert not sentence.visibleRegion().isEmpty()
    assert world.screen.focusWidget().text() == "Change the decision"


@pytest.mark.parametrize(
    ("limit", "mark"),
    [(Limit.NOT_SAFE, "not safe for you: see why"), (Limit.NOT_HERE, "not here: see why")],
)
def test_what_limits_an_option_is_said_where_it_can_be_decided_for(world, limit, mark):
    said = (TABLETS, limit, "Your kidneys", "Quite sure", "Dr Lind")
    world.do(CLINICIAN, moves.limit_option, *said)
    world.hands.choose(WHAT, "One option")
    world.hands.see("Your kidneys")
    world.hands.choose("Which option?", f"Daily tablets ({mark})")
    assert world.hands.has("Exercise programme")


def test_a_decision_by_a_rule_needs_the_rule(world):
    hands = world.hands
    hands.choose(WHAT, "A law or a rule decides")
    hands.press("Dr Osei: the decision")
    hands.see("Write who or what decides.")
    hands.type_into("Who or what decides, and by what right?", "The driving rules")
    hands.press("Dr Osei: the decision")
    fact = world.agreement.decided.fact
    assert (fact.authority, fact.decider) == ("The driving rules", Decider.SOMEONE_ELSE)


def test_a_half_pressed_decision_is_still_there_after_a_crash(world, theme, shown):
    world.hands.choose(WHAT, "One option")
    world.hands.choose("Which option?", "Daily tablets")
    world.hands.type_into(WORDS, "the tablets th")
    world.screen.typed.emit("agree.decision.words", "the tablets th")
    again = World(theme, shown, world.keeper)
    assert again.hands.chosen(WHAT) == ["One option"]
    assert again.hands.chosen("Which option?") == ["Daily tablets"]
    assert again.hands.words_in(WORDS) == "the tablets th"


@pytest.mark.parametrize(
    ("written", "told"),
    [("soon", "We cannot tell which day this is."), ("3 May 2020", "is over. Is the year right?")],
)
def test_an_unclear_day_is_told_next_to_its_field_and_kept_nowhere(world, written, told):
    world.hands.say("When do we look again?: another day", written)
    world.hands.see(told)
    assert world.agreement.review is None
    assert world.hands.words_in("When do we look again?: another day") == written


def test_an_unclear_end_holds_the_decision_back_with_its_words(world):
    world.hands.choose(WHAT, "Wait for now")
    world.hands.choose("Who had the say?", "Both of us")
    world.hands.type_into("Until when?: another day", "in a while")
    world.hands.press("Sam: the decision")
    assert world.agreement.decided is None
    world.hands.see("Look at the day again first.")
    world.hands.clear("Until when?: another day")
    world.hands.press("Sam: the decision")
    assert world.agreement.decided.fact.until is None


def test_another_kind_takes_nothing_along_that_it_does_not_ask(world):
    world.hands.choose(WHAT, "Try one for a time")
    world.hands.choose("Which option?", "Daily tablets")
    world.hands.choose("Until when?", "In 6 weeks: Mon 28 Dec 2026")
    world.hands.choose("Who had the say?", "Sam alone")
    world.hands.choose(WHAT, "Carry on as now")
    world.hands.press("Sam: the decision")
    fact = world.agreement.decided.fact
    assert (fact.options, fact.until, fact.decider) == ((), None, Decider.PATIENT)


def test_when_the_two_look_again_is_one_press(world):
    world.hands.choose("When do we look again?", "In 6 weeks: Mon 28 Dec 2026")
    assert world.agreement.review.fact.on.isoformat() == "2026-12-28"
    world.hands.see("We look again on Monday 28 December 2026.")


def test_an_emptied_day_is_no_day_and_no_older_one_comes_back(world):
    world.hands.choose("When do we look again?", "In 2 weeks: Mon 30 Nov 2026")
    world.hands.choose("When do we look again?", "In 6 weeks: Mon 28 Dec 2026")
    world.hands.clear("When do we look again?: another day")
    world.hands.leave("When do we look again?: another day")
    assert world.agreement.review is None
    assert world.hands.chosen("When do we look again?") == []
    world.hands.sees_not("We look again on")


def test_how_it_is_put_at_home_is_the_patients(world):
    world.hands.say("How would you put it at home?", "We try the classes.")
    said = world.agreement.plan[Plan.AT_HOME]
    assert (said.voice, said.fact.words) == (PATIENT, "We try the classes.")


def test_whom_to_ring_is_ready_in_one_press(world):
    world.hands.press(f"Ring {CLINIC.contact}")
    said = world.agreement.plan[Plan.RING]
    assert (said.voice, said.fact.words) == (CLINICIAN, CLINIC.contact)
    assert world.hands.words_in("Whom to ring") == CLINIC.contact
    assert not world.hands.has(f"Ring {CLINIC.contact}")


def test_a_line_in_nobodys_lane_asks_whose_words_it_is(world):
    world.hands.say(SETBACK, "We rest a day.")
    assert Plan.SETBACK not in world.agreement.plan
    world.hands.press(f"Both of us: {SETBACK}")
    said = world.agreement.plan[Plan.SETBACK]
    assert (said.voice, said.fact.words) == (BOTH, "We rest a day.")
    world.hands.see("Said together")
    assert not world.hands.has(f"Both of us: {SETBACK}")
    world.hands.clear(SETBACK)
    world.hands.leave(SETBACK)
    assert Plan.SETBACK not in world.agreement.plan


def test_the_patient_promises_in_their_words_with_whose_idea_it_was(world):
    hands = world.hands
    hands.say("Sam: I will", "walk on Sundays")
    hands.press("Add: I will: Sam")
    hands.see("Press whose idea it was.")
    assert world.agreement.undertakings == ()
    hands.choose("By when? Sam", "In 2 weeks: Mon 30 Nov 2026")
    hands.choose("Whose idea was it? Sam", "Yours")
    hands.press("Add: I will: Sam")
    (made,) = world.agreement.undertakings
    fact = made.said.fact
    assert (made.said.voice, fact.side, fact.idea) == (PATIENT, Side.PATIENT, Idea.CLINICIANS)
    assert (fact.words, fact.by_when) == ("walk on Sundays", "Mon 30 Nov 2026")
    assert hands.words_in("Sam: I will") == ""
    hands.sees_not("Whose idea was it?")


def test_by_keys_alone_tab_goes_from_a_promise_to_what_is_asked_with_it(world):
    world.screen.activateWindow()
    edit = next(
        each
        for each in world.screen.findChildren(QTextEdit)
        if each.accessibleName() == "Sam: I will"
    )
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(edit, "walk")
    reached = []
    for _each in range(4):
        QTest.keyClick(world.screen.focusWidget(), Qt.Key.Key_Tab)
        here = world.screen.focusWidget()
        assert here.isVisible()
        reached.append(here.accessibleName() or here.text())
    assert reached == [
        "In 2 weeks: Mon 30 Nov 2026",
        "By when, in words: Sam",
        "Mine",
        "Add: I will: Sam",
    ]
    world.hands.choose("Whose idea was it? Sam", "Mine")
    QTest.keyClick(world.screen.focusWidget(), Qt.Key.Key_Space)
    assert [one.said.fact.words for one in world.agreement.undertakings] == ["walk"]
    assert world.screen.focusWidget() is edit


def test_the_clinician_promises_for_themselves_or_for_the_service(world):
    hands = world.hands
    hands.say("Dr Osei: I will", "send the letter")
    hands.choose("Whose idea was it? Dr Osei", "Mine")
    hands.press("Add: the service will: Dr Osei")
    (made,) = world.agreement.undertakings
    assert (made.said.voice, made.said.fact.side) == (CLINICIAN, Side.SERVICE)
    assert made.said.fact.idea is Idea.CLINICIANS
    hands.see("The service will")


def test_what_happens_if_the_patient_does_not_is_the_clinicians_answer(world):
    world.do(PATIENT, moves.undertake, Side.PATIENT, "walk")
    world.hands.see("If Sam cannot: what happens in Sam’s care? Dr Osei answers.")
    world.hands.press("Nothing changes in your care")
    answer = world.agreement.undertakings[0].not_done
    assert (answer.voice, answer.fact.nothing_changes) == (CLINICIAN, True)
    world.hands.press("Answer this again")
    world.hands.say("What happens then: walk", "I ring you.")
    assert world.agreement.undertakings[0].not_done.fact.words == "I ring you."
    world.hands.see("I ring you.")


def test_a_promise_can_be_taken_back(world):
    world.do(PATIENT, moves.undertake, Side.PATIENT, "walk")
    world.hands.press("Take this back: walk")
    assert world.agreement.undertakings == ()
    world.hands.sees_not("If Sam cannot")


def test_no_promises_at_all_is_fine(world):
    world.hands.press("We made no promises today")
    assert world.agreement.no_promises.voice == BOTH
    world.hands.see("That is fine")
    world.hands.press("Take this back")
    assert world.agreement.no_promises is None
    assert world.hands.has("We made no promises today")


def test_a_boundary_needs_all_five_lines_and_can_be_answered(world):
    hands = world.hands
    hands.press("Something here we cannot choose together")
    lines = {
        "What I must do, or cannot do": "No strong opioids.",
        "By what law or rule": "The clinic's rule.",
        "What is still yours to decide": "All the rest.",
        "How you can challenge this": "Ask Dr Lund.",
    }
    for field, words in lines.items():
        hands.type_into(field, words)
    hands.press("Write down this boundary")
    hands.see("This line is needed too.")
    assert world.sitting.now.boundaries.named == ()
    hands.type_into("How we get back to deciding together", "On 8 February.")
    hands.press("Write down this boundary")
    (named,) = world.sitting.now.boundaries.named
    assert (named.voice, named.fact.what) == (CLINICIAN, "No strong opioids.")
    assert hands.words_in("By what law or rule") == ""
    hands.say("My reply to boundary 1", "I do not like it.")
    reply = world.sitting.now.boundaries.replies[named.n]
    assert (reply.voice, reply.fact.words) == (PATIENT, "I do not like it.")
    hands.clear("My reply to boundary 1")
    hands.leave("My reply to boundary 1")
    assert not world.sitting.now.boundaries.replies


def test_words_stay_in_their_fields_when_the_disk_says_no(world):
    world.hands.say("Sam: I will", "walk on Sundays")
    world.hands.choose("Whose idea was it? Sam", "Mine")
    world.keeper.refuse = True
    world.hands.press("Add: I will: Sam")
    assert world.hands.words_in("Sam: I will") == "walk on Sundays"
    assert world.told


def test_a_sealed_talk_says_so(world):
    world.hands.sees_not("sealed")
    world.do(CLINICIAN, moves.seal)
    world.hands.see("This talk is finished and sealed.")


@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (1920, 1.5), (800, 1.0)])
def test_every_width_and_text_size_shows_all_without_scrolling_sideways(theme, shown, width, scale):
    theme.take_scale(scale)
    world = World(theme, shown)
    world.screen.resize(width, 700)
    world.do(PATIENT, moves.undertake, Side.PATIENT, "walk " * 60, "each Sunday", Idea.BOTH)
    world.do(CLINICIAN, moves.name_boundary, *("A long line of words. " * 6 for _ in range(5)))
    world.hands.choose(WHAT, "Try one for a time")
    world.hands.say("Dr Osei: I will", "send the letter")
    world.hands.say(SETBACK, "We rest.")
    Hands.settle_events()
    assert faults(world.screen) == []
