"""Together on the screen: what two people can do there, and that no word of theirs is lost."""

import pytest
from PySide6.QtCore import QPoint

from sdm.consultation import moves
from sdm.consultation.presence import Lead, Need
from sdm.consultation.story import Helped
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.errors import Tellable
from sdm.screens.together import TogetherScreen
from sdm.screens.widgets.field import Field
from sdm.screens.wiring.together import wire
from sdm.steps.together import present
from tests.evidence.builders import an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import FakeKeeper, a_sitting

FOLDED = (
    "Who is here, and what would help",
    "What has been tried",
    "Two explanations, side by side",
    "How you would like hard news",
)


class World:
    """A screen wired to a real sitting on a keeper in memory."""

    def __init__(self, theme, shown, keeper=None, hand=None):
        self.told: list[Tellable] = []
        self.keeper = keeper or FakeKeeper()
        self.sitting = a_sitting(self.keeper, told=self.told, **({"hand": hand} if hand else {}))
        self.screen = TogetherScreen(theme)
        wire(self.screen, self.sitting)
        self.sitting.watch(self.show)
        self.show()
        self.hands: Hands = shown(self.screen)

    def show(self):
        self.screen.show_step(present(self.sitting.now, an_aid(), self.sitting.drafts))

    @property
    def now(self):
        return self.sitting.now


@pytest.fixture
def world(theme, shown):
    return World(theme, shown)


def test_it_opens_with_the_decision_and_the_story_and_folds_the_rest(world):
    hands = world.hands
    hands.see("The decision, and who leads")
    hands.see("Your story, in your own words")
    hands.see("under 18")
    for folded in FOLDED:
        hands.see(folded)
    hands.sees_not("Is now a good time?")
    hands.sees_not("What was tried")


def test_nobody_leads_until_somebody_says_so(world):
    assert world.hands.chosen("For this decision, today, who leads?") == []
    world.hands.choose("For this decision, today, who leads?", "I am not sure")
    assert world.now.presence.lead.fact.lead is Lead.NOT_SURE
    world.hands.choose("For this decision, today, who leads?", "Both of us")
    assert world.now.presence.lead.fact.lead is Lead.BOTH
    assert world.now.presence.lead.voice == PATIENT


def test_the_rows_of_the_two_explanations_stand_level(theme, shown):
    world = World(theme, shown, hand=CLINICIANS_HAND)
    world.hands.press("Two explanations, side by side")
    world.hands.say("What I think is going on, the patient", "A worn disc. " * 30)
    world.hands.say("What fits with that, the patient", "It began with lifting.")
    world.hands.see("as written down by")
    labels = ("What I think is going on", "What fits with that", "What does not fit")
    for label in (*labels, "What would tell us"):
        tops = {
            each.mapTo(world.screen, QPoint(0, 0)).y()
            for each in world.screen.findChildren(Field)
            if each.label == label
        }
        assert len(tops) == 1, label
    assert faults(world.screen) == []


def test_a_sealed_talk_says_so_and_can_only_be_read(world):
    world.hands.sees_not("sealed")
    world.sitting.does(moves.seal)(CLINICIAN)
    world.hands.see("This talk is finished and sealed.")
    world.hands.type_into("The patient would like to be called", "Sam")
    assert world.hands.words_in("The patient would like to be called") == ""


def test_names_head_the_lanes(world):
    world.hands.say("The patient would like to be called", "Sam")
    world.hands.say("The clinician would like to be called", "Dr Osei")
    assert world.now.presence.patient_name == "Sam"
    assert world.now.presence.clinician_name == "Dr Osei"
    assert world.now.presence.names.voice == CLINICIAN
    assert "Sam" in world.hands.words_on_screen()
    assert "Dr Osei" in world.hands.words_on_screen()


def test_two_names_typed_and_the_step_left_at_once_are_both_kept(world):
    world.hands.type_into("The patient would like to be called", "Sam")
    world.hands.type_into("The clinician would like to be called", "Dr Osei")
    world.screen.settle()
    assert world.now.presence.patient_name == "Sam"
    assert world.now.presence.clinician_name == "Dr Osei"


def test_the_aids_question_is_used_by_one_press_and_is_said_together(world):
    field = "What are we deciding? In your own words"
    assert world.hands.words_in(field) == ""
    world.hands.press("Use this question")
    assert world.now.question.named.voice == BOTH
    assert world.hands.words_in(field) == an_aid().question
    world.hands.see("Said together")


def test_the_decision_in_own_words_is_the_patients(world, qtbot):
    with qtbot.waitSignal(world.screen.decision_named) as asked:
        world.hands.say("What are we deciding? In your own words", "How do I lift again?")
    assert asked.args == [PATIENT, "How do I lift again?"]
    assert world.now.question.named.fact.words == "How do I lift again?"


def test_why_now_and_whether_it_can_wait(world):
    world.hands.say("Why now?", "A new job in March.")
    world.hands.choose("Can it wait?", "For a while")
    assert world.now.question.why_now.fact.words == "A new job in March."
    assert world.now.question.can_wait.fact.answer == "a-while"


def test_a_story_is_kept_as_it_was_typed(world):
    story = "It <b>began</b> & {grew} %s\n\nin May 🙂 عربي"
    world.hands.say("Your story, in your own words", story)
    assert world.now.story.told.fact.words == story
    assert world.hands.words_in("Your story, in your own words") == story


def test_words_being_typed_are_kept_as_a_draft_and_come_back(theme, shown, qtbot):
    keeper = FakeKeeper()
    first = World(theme, shown, keeper)
    with qtbot.waitSignal(first.screen.typed):
        first.hands.type_into("Your story, in your own words", "It began in")
    assert "It began in" in keeper.drafts(first.now.id).values()
    again = World(theme, shown, keeper)
    again.screen.show_drafts(again.sitting.drafts)
    assert again.hands.words_in("Your story, in your own words") == "It began in"
    again.hands.leave("Your story, in your own words")
    assert again.now.story.told.fact.words == "It began in"
    assert keeper.drafts(again.now.id) == {}


def test_another_change_does_not_touch_words_being_typed_nor_the_focus(world):
    field = "Your story, in your own words"
    world.hands.type_into(field, "It began")
    focused = world.screen.focusWidget()
    world.hands.choose("Can it wait?", "No")
    assert world.hands.words_in(field) == "It began"
    world.show()
    assert world.hands.words_in(field) == "It began"
    assert world.screen.focusWidget() is focused


def test_words_that_cannot_be_kept_stay_in_the_field(world):
    world.keeper.refuse = True
    world.hands.say("Your story, in your own words", "It began in May.")
    assert world.now.story.told is None
    assert world.told
    world.show()
    assert world.hands.words_in("Your story, in your own words") == "It began in May."


def test_what_the_clinician_heard_is_answered_in_words(world):
    world.hands.say("What I heard", "It began in May.")
    assert world.now.story.heard.voice == CLINICIAN
    world.hands.choose("Is that right?", "You missed something")
    world.hands.say("What was not quite right, or missed", "the fall")
    answer = world.now.story.answer
    assert (answer.fact.answer, answer.fact.words) == ("you-missed", "the fall")
    assert answer.voice == PATIENT


def test_words_without_an_answer_wait_until_one_is_pressed(world):
    world.hands.say("What was not quite right, or missed", "the fall")
    assert world.now.story.answer is None
    world.hands.see("Press one of the answers too.")
    world.hands.choose("Is that right?", "Not quite")
    assert world.now.story.answer.fact.words == "the fall"
    world.hands.sees_not("Press one of the answers too.")


def test_the_same_answer_is_not_said_twice(world):
    world.hands.choose("Is that right?", "Yes")
    count = len(world.now.statements)
    world.hands.leave("What was not quite right, or missed")
    world.hands.choose("Is that right?", "Yes")
    assert len(world.now.statements) == count


def test_more_than_three_lines_heard_are_told_next_to_the_field_and_stay(world):
    world.hands.say("What I heard", "one\ntwo\nthree\nfour")
    assert world.now.story.heard is None
    world.hands.see("Three lines at most")
    assert world.hands.words_in("What I heard") == "one\ntwo\nthree\nfour"


def test_what_was_tried_is_added_and_can_be_removed(world):
    hands = world.hands
    hands.press("What has been tried")
    hands.type_into("What was tried", "Tablets")
    hands.choose("Did it help?", "A bit")
    hands.type_into("Why it stopped, if it did", "my stomach")
    hands.press("Add to what was tried")
    tried = world.now.story.tried[0].fact
    assert (tried.what, tried.helped, tried.why_stopped) == ("Tablets", Helped.A_BIT, "my stomach")
    hands.see("It helped a bit. Stopped because: my stomach")
    assert hands.words_in("What was tried") == ""
    assert hands.words_in("Why it stopped, if it did") == ""
    assert hands.chosen("Did it help?") == []
    hands.press("Remove Tablets")
    assert world.now.story.tried == ()
    hands.sees_not("It helped a bit.")


def test_what_was_tried_is_not_guessed_at(world):
    hands = world.hands
    hands.press("What has been tried")
    hands.press("Add to what was tried")
    hands.see("Write what was tried.")
    hands.type_into("What was tried", "Tablets")
    hands.press("Add to what was tried")
    hands.see("Press how it went, too.")
    assert hands.words_in("What was tried") == "Tablets"
    assert world.now.story.tried == ()


def test_two_explanations_stand_in_two_lanes_and_are_answered(world):
    hands = world.hands
    hands.press("Two explanations, side by side")
    hands.say("What I think is going on, the patient", "Worn out")
    hands.say("What I think is going on, the clinician", "On guard")
    hands.say("What would tell us, the clinician", "Six weeks of lifting")
    hands.choose("Does the clinician’s explanation fit for you?", "Partly")
    hands.say("What I would say to it", "It hurts when I bend")
    explanations = world.now.explanations
    assert explanations.patients["account"].fact.words == "Worn out"
    assert explanations.clinicians["would-tell"].fact.words == "Six weeks of lifting"
    assert explanations.answer.fact.words == "It hurts when I bend"


def test_both_lanes_of_the_explanations_are_as_wide_and_begin_level(world):
    world.hands.press("Two explanations, side by side")
    patients, clinicians = (
        next(
            field
            for field in world.screen.findChildren(Field)
            if field.accessibleName() == f"What fits with that, the {whose}"
        )
        for whose in ("patient", "clinician")
    )
    assert patients.width() == clinicians.width()
    top = QPoint(0, 0)
    assert patients.mapTo(world.screen, top).y() == clinicians.mapTo(world.screen, top).y()


def test_who_came_along_needs_a_name_and_a_part(world):
    hands = world.hands
    hands.press("Who is here, and what would help")
    hands.type_into("Their name, or who they are to you", "Ana")
    hands.press("Add them")
    hands.see("Press what they are here as, too.")
    hands.choose("They are here as", "Interpreter")
    hands.press("Add them")
    assert world.now.presence.came_along[0].fact.name == "Ana"
    hands.see("Ana, interpreter")
    assert hands.words_in("Their name, or who they are to you") == ""
    hands.press("Remove Ana")
    assert world.now.presence.came_along == ()


def test_needs_are_pressed_and_may_have_words(world):
    hands = world.hands
    hands.press("Who is here, and what would help")
    hands.toggle("What would help today?", "Breaks")
    hands.toggle("What would help today?", "Large print")
    hands.say("Anything else that would help", "A chair")
    needs = world.now.presence.needs.fact
    assert (needs.needs, needs.words) == ((Need.LARGE_PRINT, Need.BREAKS), "A chair")
    hands.toggle("What would help today?", "Breaks")
    assert world.now.presence.needs.fact.needs == (Need.LARGE_PRINT,)
    assert world.now.presence.needs.fact.words == "A chair"


def test_a_good_time_some_minutes_alone_and_hard_news(world):
    hands = world.hands
    hands.press("Who is here, and what would help")
    hands.choose("Is now a good time?", "A short time")
    hands.choose("Some people like a few minutes alone with the clinician. Would you?", "Later")
    hands.press("How you would like hard news")
    hands.choose("If there is something hard to hear, how would you like to be told?", "Gently")
    presence = world.now.presence
    assert presence.good_time.fact.answer == "short"
    assert presence.alone.fact.answer == "later"
    assert world.now.story.hard_news.fact.how == "gently"


def test_a_folded_part_says_what_is_kept_in_it(world):
    hands = world.hands
    hands.press("Who is here, and what would help")
    hands.choose("Is now a good time?", "A short time")
    hands.press("Who is here, and what would help")
    hands.sees_not("Is now a good time?")
    hands.see("A good time: A short time")


def test_a_part_with_words_in_it_opens_by_itself_but_not_against_a_hand(world):
    hands = world.hands
    world.screen.explained.emit(PATIENT, "account", "Worn out")
    assert hands.words_in("What I think is going on, the patient") == "Worn out"
    hands.press("Two explanations, side by side")
    world.screen.explained.emit(PATIENT, "fits", "The creaking")
    assert not hands.has("What fits with that, the patient")


def test_words_in_another_hand_ask_for_a_yes(theme, shown):
    world = World(theme, shown, hand=CLINICIANS_HAND)
    world.hands.say("Your story, in your own words", "It began in May.")
    world.hands.see("The patient, as written down by the clinician")
    world.hands.press("Yes, my words")
    world.hands.see("Did the patient say yes just now?")
    world.hands.press("Not yet")
    assert not world.now.is_own_words(world.now.story.told)
    world.hands.press("Yes, my words")
    world.hands.press("Yes, just now")
    assert world.now.is_own_words(world.now.story.told)
    assert not world.hands.has("Yes, my words")


def test_words_in_their_own_hand_ask_for_nothing(world):
    world.hands.say("Your story, in your own words", "It began in May.")
    assert not world.hands.has("Yes, my words")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_can_be_read_reached_and_named(world, theme, width, height, scale):
    theme.take_scale(scale)
    world.screen.resize(width, height)
    for folded in FOLDED:
        world.hands.press(folded)
    world.hands.settle_events()
    assert faults(world.screen) == []
