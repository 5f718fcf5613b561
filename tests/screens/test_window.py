import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from sdm.consultation.voice import CLINICIAN, PATIENT, supporter
from sdm.desk.home import HomeView
from sdm.screens.tokens import Look
from sdm.steps.flow import StepKey
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.screens.windows import a_bar, a_window, some_words


@pytest.fixture
def window(theme):
    return a_window(theme)


@pytest.fixture
def hands(window, shown):
    window.show_bar(a_bar())
    return shown(window)


def heard(signal) -> list:
    told = []
    signal.connect(lambda *facts: told.append(facts))
    return told


def button(hands, name: str) -> QAbstractButton:
    every = hands.window.findChildren(QAbstractButton)
    return next(each for each in every if each.accessibleName() == name and each.isVisible())


def test_the_step_bar_is_a_map_and_nothing_on_it_is_shut(hands, window):
    told = heard(window.step_chosen)
    for word in ("Take home", "Together", "What matters", "Weigh up", "Agree", "Options"):
        hands.press(word)
    assert [step for (step,) in told] == [
        "take-home",
        "together",
        "what-matters",
        "weigh-up",
        "agree",
        "options",
    ]


def test_the_bar_shows_the_screen_it_speaks_of(hands, window):
    window.show_bar(a_bar(StepKey.AGREE))
    hands.settle_events()
    hands.see("The screen of Agree")
    hands.sees_not("The screen of Options")


def test_more_time_weighs_as_much_as_the_way_on(hands):
    more, on = button(hands, "I need more time"), button(hands, "On to Weigh up")
    assert more.size() == on.size()
    assert more.property("look") == on.property("look")
    assert more.font() == on.font()


def test_the_last_step_has_no_way_on(hands, window):
    window.show_bar(a_bar(StepKey.TAKE_HOME))
    hands.settle_events()
    assert not any("On to" in words for words in hands.words_on_screen())


def test_every_screen_says_that_nobody_signed_it_and_that_it_is_made_up(hands):
    for words in ("Not checked by a clinician.", "No clinic has signed", "Made-up example"):
        hands.see(words)


def test_a_sample_is_called_one_on_every_screen(hands, window):
    hands.sees_not("Sample")
    for step in StepKey:
        window.show_bar(a_bar(step, sample="Sample: not for a real decision"))
        hands.settle_events()
        hands.see("Sample: not for a real decision")


def test_words_are_settled_before_the_keyboard_passes_to_somebody_else(hands, window):
    told = []
    window.screens[StepKey.OPTIONS].field.settled.connect(told.append)
    window.keyboard_passed.connect(told.append)
    hands.type_into("Words for Options", "my back")
    hands.choose("Keyboard with:", "Dr Osei")
    assert told == ["my back", "clinician"]


def test_words_are_settled_before_another_step_opens(hands, window):
    told = []
    window.screens[StepKey.OPTIONS].field.settled.connect(told.append)
    window.step_chosen.connect(told.append)
    hands.type_into("Words for Options", "my back")
    hands.press("On to Weigh up")
    assert told == ["my back", "weigh-up"]


def test_closing_the_window_settles_what_is_being_typed(hands, window):
    told = []
    window.screens[StepKey.OPTIONS].field.settled.connect(told.append)
    hands.type_into("Words for Options", "my back")
    window.close()
    assert told == ["my back"]


def test_a_question_is_kept_in_the_voice_that_was_pressed(hands, window):
    told = heard(window.panels.question.said)
    hands.press("Ask a question")
    hands.type_into("The question", "Will it last?")
    hands.press("Keep these words")
    assert told == []
    hands.see("Press whose words these are")
    hands.choose("Whose words are these?", "Sam")
    hands.press("Keep these words")
    assert told == [(PATIENT, "Will it last?")]


def test_the_field_clears_only_when_the_bars_show_its_words(hands, window):
    hands.press("Ask a question")
    hands.type_into("The question", "Will it last?")
    hands.choose("Whose words are these?", "Sam")
    hands.press("Keep these words")
    assert hands.words_in("The question") == "Will it last?"
    window.show_bar(a_bar(questions=(some_words(4, "Will it last?"),)))
    hands.settle_events()
    assert hands.words_in("The question") == ""
    assert hands.chosen("Whose words are these?") == []
    hands.see("“Will it last?”")


def test_what_was_asked_can_be_confirmed_and_taken_back_in_its_panel(hands, window):
    yes, back = heard(window.panels.question.confirmed), heard(window.panels.question.taken_back)
    window.show_bar(a_bar(questions=(some_words(4, "Will it last?", to_confirm=True),)))
    hands.press("Ask a question")
    hands.press("Yes, my words: “Will it last?”")
    hands.see("Did Sam say yes just now?")
    hands.press("Yes, just now")
    hands.press("Take this back: “Will it last?”")
    assert (yes, back) == ([(PATIENT, 4)], [(PATIENT, 4)])


def test_whoever_came_along_asks_in_a_voice_of_their_own(hands, window):
    told = heard(window.panels.question.said)
    window.show_bar(a_bar(supporters=("Ana",)))
    hands.press("Ask a question")
    hands.type_into("The question", "May I stay?")
    hands.choose("Whose words are these?", "Ana")
    hands.press("Keep these words")
    assert told == [(supporter("Ana"), "May I stay?")]


def test_needing_time_needs_no_words(hands, window):
    told = heard(window.panels.time.said)
    hands.press("I need more time")
    hands.choose("Whose words are these?", "Dr Osei")
    hands.press("Keep this")
    assert told == [(CLINICIAN, "")]


def test_seeing_it_differently_opens_in_place_and_closes_again(hands):
    hands.press("I see it differently")
    hands.see("Both views stay on the page.")
    hands.press("Close")
    hands.sees_not("Both views stay on the page.")


def test_something_urgent_shows_the_signs_and_keeps_one_line_of_the_clinicians(hands, window):
    told = heard(window.panels.urgent.kept_safe)
    hands.press("Something urgent")
    hands.see("A leg gets weak")
    hands.see("Ring 999 at once.")
    hands.press("Keep this line")
    assert told == []
    hands.type_into("What we did to keep safe", "Rang the ambulance")
    hands.type_into("Who did it", "Dr Osei")
    hands.type_into("When", "10:40")
    hands.press("Keep this line")
    assert told == [(CLINICIAN, "Rang the ambulance", "Dr Osei", "10:40")]


def test_stopping_offers_four_ways_of_one_size_and_asks_no_reason(hands, window):
    told = heard(window.stopped)
    hands.press("Stop here")
    ways = ("Wait: not today", "No thanks", "Talk to someone else", "Pause and cover the screen")
    assert len({button(hands, way).size().toTuple() for way in ways}) == 1
    hands.press("Talk to someone else")
    assert told == [("someone-else",)]


def test_that_we_stopped_is_said_only_once_it_is_kept(hands, window):
    hands.press("Stop here")
    hands.press("No thanks")
    window.show_bar(a_bar(said=7))
    hands.sees_not("The page prints what there is")
    window.show_bar(a_bar(said=8, stopped=8))
    hands.see("The page prints what there is")
    hands.press("Go on talking")
    hands.press("Stop here")
    hands.sees_not("The page prints what there is")


def test_a_cover_hides_every_word_and_stops_undo_until_uncovered(hands, window):
    undone = heard(window.undone)
    hands.press("Stop here")
    hands.press("Pause and cover the screen")
    assert hands.words_on_screen() == ["Paused", "Take all the time you need.", "Uncover"]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    hands.press("Uncover")
    hands.see("The screen of Options")


def test_undo_is_one_press_and_rests_when_there_is_nothing(hands, window):
    undone = heard(window.undone)
    hands.press("Undo")
    window.show_bar(a_bar(can_undo=False))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(undone) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_text_grows_and_shrinks_by_keyboard(hands, window, theme, key):
    told = heard(window.sized)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, key, control)
    assert theme.scale == 1.1
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    QTest.keyClick(window, key, control)
    QTest.keyClick(window, Qt.Key.Key_0, control)
    assert theme.scale == 1.0
    assert [size for (size,) in told] == [110, 100, 110, 100]


def test_the_looks_follow_each_other_and_are_reported(hands, window):
    told = heard(window.looked)
    hands.press("Look: light")
    hands.press("Look: dark")
    hands.press("Look: high contrast")
    assert [look for (look,) in told] == ["dark", "contrast", "light"]


def test_a_hidden_screen_takes_the_new_size_when_it_is_shown(hands, window, theme):
    theme.take_scale(2.0)
    window.show_bar(a_bar(StepKey.AGREE))
    hands.settle_events()
    assert faults(window) == []
    assert window.screens[StepKey.AGREE].field.focusProxy().font().pixelSize() == 34


def test_words_being_typed_come_back_after_a_restart(hands, window):
    drafts = {"agree.words": "half a", "bar.question": "will it"}
    window.show_drafts(drafts)
    window.show_bar(a_bar(StepKey.AGREE))
    hands.press("Ask a question")
    assert hands.words_in("Words for Agree") == "half a"
    assert hands.words_in("The question") == "will it"


def test_words_typed_in_a_panel_are_reported_as_a_draft(hands, window, qtbot):
    hands.press("Ask a question")
    with qtbot.waitSignal(window.typed, timeout=300) as report:
        hands.type_into("The question", "Will it")
    assert report.args == ["bar.question", "Will it"]


def test_a_notice_says_what_happened_and_what_to_do_until_put_away(hands, window):
    window.tell("The disk is full.", "Your words are still in the field.")
    hands.see("The disk is full.")
    hands.see("Your words are still in the field.")
    hands.press("Put this away")
    hands.sees_not("The disk is full.")


def test_what_is_not_kept_is_said_in_the_bar(hands, window):
    window.show_bar(a_bar(kept="Not kept yet: the disk is full.", all_kept=False))
    hands.settle_events()
    hands.see("Not kept yet: the disk is full.")


def test_words_that_cannot_be_kept_are_not_called_kept(hands, window):
    field = window.screens[StepKey.OPTIONS].field
    hands.type_into("Words for Options", "x" * 20_001)
    hands.see("Not kept yet: see “Words for Options”")
    hands.clear("Words for Options")
    hands.sees_not("Not kept yet")
    hands.type_into("Words for Options", "some words")
    field.show_trouble("Press one of the answers too.")
    hands.see("Not kept yet: see “Words for Options”")


def test_what_was_undone_is_said_until_something_else_is_said(hands, window):
    window.show_bar(a_bar(undone="Undone: a promise", said=9))
    hands.see("Undone: a promise")
    window.show_bar(a_bar(said=10))
    hands.sees_not("Undone: a promise")


def test_where_undo_moves_behind_a_button_its_name_says_what_is_there(hands, window, theme):
    theme.take_scale(2.0)
    hands.settle_events()
    hands.press("More: undo, text size, look. Kept")
    hands.press("Undo")
    window.show_bar(a_bar(kept="Not kept yet: the disk is full.", all_kept=False))
    assert hands.has("More: undo, text size, look. Not kept yet: the disk is full.")


def test_a_notice_about_a_refusal_goes_once_something_is_kept_and_others_stay(hands, window):
    window.tell("Something went wrong.")
    window.hush()
    hands.see("Something went wrong.")
    window.tell("This answer is too long.", passes=True)
    window.hush()
    hands.sees_not("This answer is too long.")


def test_a_refusal_on_leaving_a_step_is_still_seen_on_the_next(hands, window):
    field = window.screens[StepKey.OPTIONS].field
    field.settled.connect(lambda: window.tell("Refused now.", passes=True))
    window.tell("Refused before.", passes=True)
    hands.type_into("Words for Options", "my back")
    hands.press("On to Weigh up")
    hands.see("Refused now.")


def test_the_title_of_the_window_names_no_one(hands, window):
    assert window.windowTitle() == "Deciding Together"


def test_home_has_no_bars_of_a_conversation(hands, window):
    window.show_home(HomeView("Hill Road clinic"))
    hands.settle_events()
    hands.see("What shall we decide together?")
    for words in ("Not checked by a clinician.", "Stop here", "Undo", "I need more time"):
        hands.sees_not(words)


@pytest.mark.parametrize("panel", ["", "question", "differently", "time", "urgent", "stop"])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_cut_and_nothing_scrolls_sideways(hands, window, theme, scale, panel):
    theme.take_scale(scale)
    hands.settle_events()
    if panel:
        window.panels.area.open(panel)
    hands.settle_events()
    assert faults(window) == []
    assert window.size().toTuple() == (1366, 768)


@pytest.mark.parametrize("look", Look)
def test_long_names_are_not_cut_in_any_look(hands, window, theme, look):
    theme.take_look(look)
    long = "Professor Maximiliana Featherstonehaugh-Cholmondeley"
    people = tuple(type(place)(place.code, long, place.here) for place in a_bar().keyboard)
    window.show_bar(a_bar(keyboard=people, patient=long, leads=f"Leads today: {long}"))
    hands.settle_events()
    assert faults(window) == []
    assert window.width() == 1366


def test_every_word_and_way_out_can_be_reached_by_tab_alone(hands, window):
    seen = set()
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        seen.add(focused.accessibleName() if focused else "")
    for name in ("Home", "Take home", "Sam", "Something urgent", "Stop here", "Undo"):
        assert name in seen
    assert {"Ask a question", "I need more time", "On to Weigh up"} <= seen


def test_a_window_that_is_gone_is_neither_restyled_nor_kept(theme, qapp):
    gone = []
    window = a_window(theme)
    window.show_bar(a_bar())
    window.show()
    window.destroyed.connect(lambda: gone.append(True))
    window.hide()
    window.deleteLater()
    del window
    Hands.settle_events()
    assert gone == [True]
    theme.take_scale(2.0)
    theme.take_look(Look.DARK)
