"""Options by hand: picking, opening topics in place, looking closely, marking, limits."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from sdm.consultation import moves
from sdm.consultation.deliberation import Limit, own_id
from sdm.consultation.presence import Part
from sdm.consultation.value import Mark
from sdm.consultation.voice import CLINICIAN, PATIENT, supporter
from sdm.evidence.aid import Aid
from sdm.screens.options import OptionsScreen
from sdm.screens.options.cell import CellBox
from sdm.screens.options.columns import columns_in
from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.icon_array import IconArray
from sdm.screens.wiring.options import wire
from sdm.sitting.sitting import Sitting
from sdm.steps import options
from tests.evidence.builders import CARRY_ON, EXERCISE, PAIN, SIDE_EFFECTS, TABLETS, an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import FakeKeeper, a_sitting

DRAWN = (EXERCISE, CARRY_ON, TABLETS)


@dataclass
class Talk:
    """A screen, wired to a real sitting, with hands on it."""

    hands: Hands
    screen: OptionsScreen
    sitting: Sitting

    @property
    def said(self):
        return self.sitting.now.deliberation


Begin = Callable[..., Talk]


@pytest.fixture
def begin(theme: Theme, shown) -> Begin:
    def started(
        *picked: str, aid: Aid | None = None, keeper: FakeKeeper | None = None, width: int = 1366
    ) -> Talk:
        sitting = a_sitting(keeper)
        sitting.does(moves.draw_order)(CLINICIAN, DRAWN, False, 1)
        for option in picked:
            sitting.does(moves.pick_option)(PATIENT, option, True)
        screen = OptionsScreen(theme)
        wire(screen, sitting)

        def show() -> None:
            screen.show_step(options.present(sitting.now, aid or an_aid(), sitting.drafts))

        sitting.watch(show)
        show()
        return Talk(shown(screen, width, 628), screen, sitting)

    return started


def boxes(talk: Talk) -> list[CellBox]:
    return [box for box in talk.screen.findChildren(CellBox) if box.isVisible()]


def test_the_patient_picks_by_pressing_and_can_change_their_mind(begin: Begin) -> None:
    talk = begin()
    talk.hands.see("Three ways forward. Which would you like to look at closely?")
    talk.hands.press("Exercise programme")
    talk.hands.press("Daily tablets")
    talk.hands.press("Daily tablets")
    assert talk.said.picked == (EXERCISE,)
    assert {
        said.voice for said in talk.sitting.now.statements if said.fact.kind == "option-picked"
    } == {PATIENT}


def test_a_sealed_talk_says_so_and_can_only_be_read(begin: Begin) -> None:
    talk = begin(EXERCISE)
    talk.sitting.does(moves.seal)(CLINICIAN)
    Hands.settle_events()
    talk.hands.see("This talk is finished and sealed.")
    talk.hands.press("More: Daily tablets")
    assert all(field.edit.isReadOnly() for field in talk.screen.findChildren(Field))


def test_picking_is_said_in_words_and_not_by_colour_alone(begin: Begin) -> None:
    talk = begin()
    talk.hands.sees_not("We will look at this")
    talk.hands.press("Exercise programme")
    talk.hands.see("We will look at this")


def test_two_picked_options_open_side_by_side_with_what_they_involve(begin: Begin) -> None:
    talk = begin()
    talk.hands.press("Exercise programme")
    talk.hands.press("Carry on as now")
    talk.hands.press("Look at these two")
    talk.hands.see("You meet a physiotherapist once a week")
    talk.hands.see("What would you like to talk about first?")
    assert boxes(talk) == []


def test_a_topic_opens_in_place_and_closes_again(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    talk.hands.see("One study for these boxes, 3 months: you may read across")
    talk.hands.see("15 more of 100")
    assert talk.said.topics == (PAIN,)
    talk.hands.press("Close: Pain")
    assert talk.said.topics == ()
    assert boxes(talk) == []


def test_boxes_have_one_width_one_height_and_stand_level(begin: Begin) -> None:
    talk = begin(*DRAWN)
    for topic in ("Pain", "Daily life"):
        talk.hands.press(f"Open: {topic}")
    sizes = {(box.width(), box.height()) for box in boxes(talk)[:3]}
    assert len(sizes) == 1
    assert len({box.width() for box in boxes(talk)}) == 1
    assert len({box.y() for box in boxes(talk)[:3]}) == 1


def test_every_small_picture_has_one_size_and_says_its_numbers(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    pictures = [each for each in talk.screen.findChildren(IconArray) if each.isVisible()]
    assert len(pictures) == 6
    assert len({(each.width(), each.height()) for each in pictures}) == 1
    for picture in pictures:
        assert "of 100 people" in picture.accessibleName()


def test_a_row_stays_where_it_was_pressed_when_another_one_closes(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Close: What it involves")
    before = _place(talk, "Pain")
    talk.hands.press("Open: Pain")
    assert _place(talk, "Pain") == before


def _place(talk: Talk, row: str) -> int:
    names = (f"Open: {row}", f"Close: {row}")
    buttons = talk.screen.findChildren(QAbstractButton)
    button = next(each for each in buttons if each.accessibleName() in names and each.isVisible())
    return button.mapTo(talk.screen, button.rect().topLeft()).y()


def test_one_press_on_a_box_shows_the_comparison_in_one_sentence(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    boxes(talk)[0].click()
    Hands.settle_events()
    talk.hands.see(
        "After 3 months, 55 of 100 people in this study have pain at least a third lower"
    )
    talk.hands.see("Who was studied")
    talk.hands.see("Everyone knew which group they were in.")
    assert talk.said.figures_opened == (("pain-third-lower", EXERCISE),)
    talk.hands.press("Back to the three options")
    talk.hands.see("What would you like to talk about first?")


def test_tab_goes_from_a_topic_to_its_boxes_and_on_to_the_next_topic(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    stop = next(
        each
        for each in talk.screen.findChildren(QAbstractButton)
        if each.accessibleName() == "Close: Pain"
    )
    reached = []
    for _each in range(12):
        stop = stop.nextInFocusChain()
        if stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(stop.accessibleName()[:16])
    assert reached[:4] == [
        *(box.accessibleName()[:16] for box in boxes(talk)),
        "Open: Daily life",
    ]


def test_a_box_is_named_by_its_whole_comparison(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    name = boxes(talk)[0].accessibleName()
    assert "55 of 100 people" in name
    assert "40 of 100" in name


def test_a_mark_is_a_value_in_the_patients_voice(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    boxes(talk)[0].click()
    Hands.settle_events()
    talk.hands.type_into("In your own words, if you like", "To lift my grandson")
    talk.hands.press("This matters to me")
    value = talk.sitting.now.values.named[0]
    assert value.words == "To lift my grandson"
    assert value.said.fact.mark is Mark.MATTERS
    assert value.said.voice == PATIENT
    talk.hands.see("Marked: matters to me: To lift my grandson")
    assert talk.hands.words_in("In your own words, if you like") == ""


def test_a_mark_without_words_takes_those_of_what_was_counted(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Side effects")
    boxes(talk)[2].click()
    Hands.settle_events()
    talk.hands.press("This puts me off")
    assert talk.sitting.now.values.named[0].words == "Stomach trouble"


def test_a_point_for_or_against_can_be_marked(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: For and against")
    talk.hands.press("It takes half an hour on most days.")
    talk.hands.press("This puts me off: It takes half an hour on most days.")
    marked = talk.sitting.now.values.named[0].said.fact
    assert (marked.option, marked.point, marked.mark) == (EXERCISE, "c1", Mark.PUTS_OFF)
    talk.hands.see("Marked: puts me off")


def test_the_other_mark_replaces_the_first_and_the_same_again_takes_it_back(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: For and against")
    point = "It takes half an hour on most days."
    marks = []
    for mark in ("This matters to me", "This puts me off", "This puts me off"):
        talk.hands.press(point)
        talk.hands.press(f"{mark}: {point}")
        marks.append([(value.words, value.mark) for value in talk.sitting.now.values.named])
    assert marks == [[(point, Mark.MATTERS)], [(point, Mark.PUTS_OFF)], []]
    talk.hands.sees_not("Marked: ")


def test_words_typed_with_a_mark_stay_when_the_other_mark_is_pressed(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    boxes(talk)[0].click()
    Hands.settle_events()
    talk.hands.type_into("In your own words, if you like", "To lift my grandson")
    talk.hands.press("This matters to me")
    talk.hands.press("This puts me off")
    (value,) = talk.sitting.now.values.named
    assert (value.words, value.mark) == ("To lift my grandson", Mark.PUTS_OFF)
    talk.hands.see("Marked: puts me off: To lift my grandson")
    talk.hands.sees_not("Marked: matters to me")


def test_an_idea_is_welcome_when_five_are_in_view(begin: Begin) -> None:
    talk = begin(*DRAWN)
    for idea in ("Swim", "Sing"):
        talk.sitting.does(moves.add_option)(PATIENT, idea)
    talk.hands.press("All options")
    talk.hands.press("Add one of our own")
    talk.hands.see("Five are in view.")
    talk.hands.say("What shall we call it?", "Walk with a friend")
    talk.hands.press("Patient: whose idea")
    assert talk.hands.has("Walk with a friend")
    assert len(talk.said.picked) == 5
    assert talk.hands.words_in("What shall we call it?") == ""
    talk.sitting.undo(PATIENT)
    Hands.settle_events()
    assert not talk.hands.has("Walk with a friend")


def test_a_mark_leaves_the_keyboard_where_it_was(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: For and against")
    point = "It takes half an hour on most days."
    talk.hands.press(point)
    pressed = next(
        each for each in talk.screen.findChildren(QAbstractButton) if each.accessibleName() == point
    )
    pressed.setFocus()
    talk.hands.press(f"This matters to me: {point}")
    assert talk.screen.focusWidget() is pressed


def test_numbers_about_dying_open_only_when_pressed(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Side effects")
    talk.hands.sees_not("of 100 who")
    before = len([line for line in talk.hands.words_on_screen() if "Died" in line])
    talk.hands.press("Here if you want it: Died from any cause")
    after = [line for line in talk.hands.words_on_screen() if "Died from any cause" in line]
    assert len(after) > before
    assert talk.said.figures_opened == (("died", CARRY_ON),)


def test_why_not_today_asks_whose_words_these_are(begin: Begin) -> None:
    talk = begin(EXERCISE, CARRY_ON)
    talk.hands.press("All options")
    talk.hands.press("More: Daily tablets")
    field = "Not looked at today, because: Daily tablets"
    talk.hands.say(field, "I take enough already")
    assert TABLETS not in talk.said.set_aside
    talk.hands.press(f"Patient: {field}")
    aside = talk.said.set_aside[TABLETS]
    assert (aside.voice, aside.fact.because) == (PATIENT, "I take enough already")
    talk.hands.see("Not looked at today: I take enough already")
    talk.hands.clear(field)
    talk.hands.leave(field)
    talk.hands.sees_not("Not looked at today: ")
    assert not talk.said.set_aside


def test_an_option_of_their_own_is_added_under_the_name_of_whose_idea_it_is(begin: Begin) -> None:
    talk = begin(EXERCISE)
    talk.hands.press("Add one of our own")
    talk.hands.say("What shall we call it?", "Swim with my sister")
    talk.hands.press("Patient: whose idea")
    added = talk.said.added[0]
    assert (added.voice, added.fact.label) == (PATIENT, "Swim with my sister")
    assert talk.hands.has("Swim with my sister")
    assert talk.hands.words_in("What shall we call it?") == ""


def test_whoever_came_along_says_why_not_and_has_an_idea(begin: Begin) -> None:
    talk = begin(EXERCISE, CARRY_ON)
    talk.sitting.does(moves.bring_along)(PATIENT, "Ana", Part.SUPPORTER)
    talk.hands.press("All options")
    talk.hands.press("More: Daily tablets")
    field = "Not looked at today, because: Daily tablets"
    talk.hands.say(field, "He forgets them")
    talk.hands.press(f"Ana: {field}")
    talk.hands.press("Add one of our own")
    talk.hands.say("What shall we call it?", "Swim")
    talk.hands.press("Ana: whose idea")
    voices = [talk.said.set_aside[TABLETS].voice, talk.said.added[0].voice]
    assert voices == [supporter("Ana")] * 2


def test_an_own_option_taken_back_goes_with_its_fields(begin: Begin) -> None:
    talk = begin(EXERCISE, CARRY_ON)
    talk.sitting.does(moves.add_option)(PATIENT, "Swim with my sister")
    talk.hands.press("All options")
    talk.hands.press("More: Swim with my sister")
    talk.sitting.undo(PATIENT)
    Hands.settle_events()
    talk.screen.settle()
    assert not talk.hands.has("Swim with my sister")


def test_not_safe_needs_reason_how_sure_and_a_second_view(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Limits, not here or not safe: Daily tablets")
    talk.hands.choose("Is it open to you? Daily tablets", "Not safe for you")
    talk.hands.say("Why: Daily tablets", "Your kidneys")
    talk.hands.press("Say this about Daily tablets")
    talk.hands.see("This needs a few words.")
    assert talk.said.limits == {}
    talk.hands.say("How sure I am: Daily tablets", "Quite sure")
    talk.hands.say("Who else offers it, or can give a second view: Daily tablets", "Dr Lind")
    talk.hands.press("Say this about Daily tablets")
    limit = talk.said.limits[TABLETS]
    assert (limit.voice, limit.fact.limit) == (CLINICIAN, Limit.NOT_SAFE)
    talk.hands.see("Not safe for you")
    talk.hands.say("What I say to this: Daily tablets", "I want that second view")
    assert talk.said.limit_answers[TABLETS].voice == PATIENT
    talk.hands.clear("What I say to this: Daily tablets")
    talk.hands.leave("What I say to this: Daily tablets")
    assert not talk.said.limit_answers


def test_what_limits_an_option_is_taken_back_with_the_reply(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.sitting.does(moves.limit_option)(CLINICIAN, TABLETS, Limit.NOT_HERE, "No supply")
    talk.sitting.does(moves.answer_limit)(PATIENT, TABLETS, "I will wait")
    talk.hands.press("Limits, not here or not safe: Daily tablets")
    talk.hands.press("Take this back: what limits Daily tablets")
    assert not talk.said.limits
    assert not talk.said.limit_answers
    assert "Is it open to you? Daily tablets" in talk.hands.words_on_screen()
    talk.sitting.undo(CLINICIAN)
    assert talk.said.limits[TABLETS].fact.reason == "No supply"


def test_an_option_of_their_own_is_taken_back_unless_something_rests_on_it(begin: Begin) -> None:
    talk = begin(EXERCISE)
    talk.sitting.does(moves.add_option)(PATIENT, "Swim with my sister")
    (own,) = (own_id(said) for said in talk.said.added)
    talk.sitting.does(moves.set_aside)(PATIENT, own, "In summer")
    talk.sitting.does(moves.lean)(PATIENT, own)
    Hands.settle_events()
    talk.hands.press("More: Swim with my sister")
    assert not talk.hands.has("Take this option back")
    talk.sitting.does(moves.lean)(PATIENT, EXERCISE)
    talk.hands.press("Take this option back")
    assert (talk.said.added, talk.said.picked) == ((), (EXERCISE,))
    assert not talk.said.set_aside
    assert not talk.hands.has("Swim with my sister")


def test_words_begun_about_an_option_are_there_again_after_reopening(begin: Begin) -> None:
    keeper = FakeKeeper()
    keeper.kept_drafts["options.because.tablets"] = "I take eno"
    talk = begin(EXERCISE, keeper=keeper)
    field = "Not looked at today, because: Daily tablets"
    assert talk.hands.words_in(field) == "I take eno"


def test_words_being_typed_stay_when_the_step_is_shown_again(begin: Begin) -> None:
    talk = begin(EXERCISE)
    talk.hands.press("Add one of our own")
    talk.hands.type_into("What shall we call it?", "Swim")
    talk.sitting.does(moves.pick_option)(PATIENT, TABLETS, True)
    assert talk.hands.words_in("What shall we call it?") == "Swim"


def test_columns_are_paged_and_never_scrolled_sideways(begin: Begin) -> None:
    talk = begin(*DRAWN, width=700)
    talk.hands.see("Options A–B of 3")
    talk.hands.press("Show C")
    talk.hands.see("Options B–C of 3")
    assert talk.screen.focusWidget().text() == "Show A"
    talk.hands.press("Open: Pain")
    talk.hands.see("the same as box A")
    assert faults(talk.screen) == []


@pytest.mark.parametrize(
    ("width", "total", "count", "beside"),
    [
        (1320, 4, 4, True),
        (1320, 5, 4, True),
        (1200, 2, 2, True),
        (830, 4, 3, False),
        (250, 3, 1, False),
    ],
)
def test_as_many_columns_as_fit_and_titles_above_where_there_are_few(
    width: int, total: int, count: int, beside: bool
) -> None:
    columns = columns_in(width, total, round)
    assert columns.count == count
    assert (columns.title > 0) is beside
    assert columns.area + (columns.title + columns.gap if beside else 0) <= max(width, 250)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_view_can_be_read_and_reached_at_every_text_size(
    begin: Begin, theme: Theme, scale: float
) -> None:
    talk = begin(*DRAWN)
    theme.take_scale(scale)
    for topic in ("Pain", "Daily life", "Side effects"):
        talk.hands.press(f"Open: {topic}")
    assert faults(talk.screen) == []
    boxes(talk)[0].click()
    Hands.settle_events()
    assert faults(talk.screen) == []
    talk.hands.press("Back to the three options")
    talk.hands.press("All options")
    talk.hands.press("More: Daily tablets")
    assert faults(talk.screen) == []


def test_a_window_made_narrower_shows_fewer_columns(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.hands.press("Open: Pain")
    assert len(boxes(talk)) == 3
    talk.screen.resize(700, 628)
    Hands.settle_events()
    assert talk.screen.width() == 700
    assert len(boxes(talk)) == 2
    talk.hands.see("Options A–B of 3")
    assert faults(talk.screen) == []


def test_long_words_of_their_own_are_never_cut(begin: Begin, theme: Theme) -> None:
    talk = begin(EXERCISE, CARRY_ON)
    long = "Swimming with my sister and her neighbour’s dogs in the river " * 3
    talk.sitting.does(moves.add_option)(PATIENT, long, "Unübersichtlichkeit" * 30)
    talk.sitting.does(moves.limit_option)(CLINICIAN, EXERCISE, Limit.NOT_HERE, long)
    Hands.settle_events()
    talk.hands.press("Open: Pain")
    assert faults(talk.screen) == []
    theme.take_scale(2.0)
    Hands.settle_events()
    assert faults(talk.screen) == []
    talk.hands.press("All options")
    assert faults(talk.screen) == []


def test_a_topic_opened_in_another_window_opens_here(begin: Begin) -> None:
    talk = begin(*DRAWN)
    talk.sitting.does(moves.show_topic)(PATIENT, SIDE_EFFECTS, True)
    Hands.settle_events()
    talk.hands.see("Stomach trouble")
