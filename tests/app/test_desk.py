"""The desk: Home, one conversation at a time, and nothing of one patient in another's window."""

import pytest
from PySide6.QtCore import QDeadlineTimer, QThreadPool

from sdm.app.desk import Desk
from sdm.clinic import Clinic, read_clinic
from sdm.consultation.voice import CLINICIANS_HAND, DIRECTLY
from sdm.errors import Tellable
from tests.app.worlds import READY, a_desk, wait_for_shelf
from tests.screens.hands import Hands

START = "Start: Persistent low back pain: what next?"
STORY = "Your story, in your own words"


@pytest.fixture
def open_desk(qtbot, tmp_path):
    """Opens desks on one record, and closes whatever is open in the end."""
    opened = []

    def open_one(clinic: Clinic = READY, **other_parts: object) -> Desk:
        if opened:
            opened.pop().close()
        desk = a_desk(tmp_path, clinic, **other_parts)
        opened.append(desk)
        desk.show_home()
        wait_for_shelf(desk)
        Hands.settle_events()
        return desk

    yield open_one
    for desk in opened:
        desk.close()


def hands_at(desk: Desk) -> Hands:
    return Hands(desk.window)


def test_the_first_step_is_one_press_from_home(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).see(STORY)


def test_home_says_of_every_aid_that_no_clinician_checked_it(open_desk):
    desk = open_desk()
    wait_for_shelf(desk)
    said = [w for w in hands_at(desk).words_on_screen() if w == "Not checked by a clinician."]
    assert len(said) == len(desk.parts.shelf.aids())


def test_the_clinic_is_asked_once_whom_to_ring(open_desk, tmp_path):
    desk = open_desk(Clinic())
    hands = hands_at(desk)
    hands.say("How patients reach you", "01632 960 123")
    hands.say("When it is urgent", "999")
    hands.press("Keep these details")
    hands_at(desk).see("What shall we decide together?")
    kept = read_clinic(tmp_path / "clinic.toml")
    assert (kept.contact, kept.urgent_line) == ("01632 960 123", "999")


def test_it_opens_again_where_it_was_left_with_words_half_typed(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).press("What matters")
    hands_at(desk).type_into("What matters to you in this?", "To pick Mia up and")
    (past,) = desk.parts.store.past()
    desk = open_desk()
    desk.reopen(past.id)
    assert hands_at(desk).words_in("What matters to you in this?") == "To pick Mia up and"


def test_a_second_patient_finds_no_word_of_the_first(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).type_into(STORY, "a secret of the first")
    hands_at(desk).press("Ask a question")
    hands_at(desk).type_into("The question", "a question of the first")
    hands_at(desk).press("Home")
    wait_for_shelf(desk)
    hands_at(desk).press(START)
    hands_at(desk).press("Ask a question")
    hands_at(desk).sees_not("of the first")
    assert hands_at(desk).words_in(STORY) == ""
    assert hands_at(desk).words_in("The question") == ""


def test_home_covers_names_until_somebody_uncovers_them(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).say("The patient would like to be called", "Winifred")
    hands_at(desk).press("Home")
    wait_for_shelf(desk)
    hands_at(desk).sees_not("Winifred")
    hands_at(desk).press("Show names")
    hands_at(desk).see("Winifred")
    assert "Winifred" not in desk.window.windowTitle()


def test_an_answer_that_is_too_long_is_refused_with_its_words_still_there(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    words = "x" * 20_001
    hands_at(desk).say(STORY, words)
    assert hands_at(desk).words_in(STORY) == words
    assert desk.sitting.now.story.told is None
    (past,) = desk.parts.store.past()
    hands_at(desk).press("Home")
    desk.reopen(past.id)
    assert hands_at(desk).words_in(STORY) == words


def test_when_the_record_cannot_be_written_one_notice_says_so_and_words_stay(
    open_desk, monkeypatch
):
    desk = open_desk()
    hands_at(desk).press(START)
    store = desk.parts.store

    def full(*args: object) -> None:
        raise Tellable("store.disk-full")

    with monkeypatch.context() as patched:
        patched.setattr(type(store), "append", full)
        hands_at(desk).say(STORY, "it hurts")
        hands_at(desk).see("The disk is full")
        assert hands_at(desk).words_in(STORY) == "it hurts"
    hands_at(desk).press("What matters")
    hands_at(desk).press("Together")
    hands_at(desk).see("Kept")
    assert hands_at(desk).words_in(STORY) == "it hurts"


@pytest.mark.parametrize(
    "words", ["<b>bold</b> & <img src=x>", "{} {name} %s %d", "سلام 🙂 שלום", "tab\there\u0007bell"]
)
def test_strange_words_are_kept_and_shown_exactly(open_desk, words):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).press("What matters")
    hands_at(desk).say("What matters to you in this?", words)
    (past,) = desk.parts.store.past()
    desk = open_desk()
    desk.reopen(past.id)
    assert hands_at(desk).words_in("What matters to you in this?") == words


def test_what_cannot_be_printed_is_named_before_printing(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).press("Agree")
    hands_at(desk).say("How would you put it at home?", "We try 🙂")
    hands_at(desk).press("Take home")
    wait_for_page(desk)
    hands_at(desk).see("emoji")


def test_what_was_undone_comes_back_by_its_keys(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).say(STORY, "it hurts")
    hands_at(desk).press("Undo")
    assert hands_at(desk).words_in(STORY) == ""
    hands_at(desk).keys("Ctrl+Y")
    assert hands_at(desk).words_in(STORY) == "it hurts"


def bring_ana(desk: Desk, part: str) -> Hands:
    hands_at(desk).press(START)
    hands = hands_at(desk)
    hands.press("Who is here, and what would help")
    hands.type_into("Their name, or who they are to you", "Ana")
    hands.choose("They are here as", part)
    hands.press("Add them")
    return hands


def test_whoever_leaves_leaves_the_keyboard_too(open_desk):
    desk = open_desk()
    hands = bring_ana(desk, "Interpreter")
    hands.choose("Keyboard with:", "Ana")
    hands.press("Remove Ana")
    hands.see("The keyboard is now with the clinician.")
    assert hands.chosen("Keyboard with:") == ["Clinician"]
    hands.say(STORY, "It began in May.")
    told = desk.sitting.now.story.told
    assert (told.hand, told.via) == (CLINICIANS_HAND, DIRECTLY)


def test_a_question_is_asked_confirmed_and_taken_back_by_a_supporter(open_desk):
    desk = open_desk()
    hands = bring_ana(desk, "To support me")
    hands.press("Ask a question")
    hands.type_into("The question", "May I stay?")
    hands.choose("Whose words are these?", "Ana")
    hands.press("Keep these words")
    hands.see("Ana, as written down by")
    hands.press("Yes, my words: May I stay?")
    hands.press("Yes, just now")
    hands.press("Take this back: “May I stay?”")
    assert not desk.sitting.now.deliberation.questions


def test_a_sealed_talk_can_be_read_step_by_step_and_nothing_is_said_in_it(open_desk):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).say(STORY, "it hurts")
    hands_at(desk).press("Take home")
    hands_at(desk).press("Finish and seal")
    hands_at(desk).press("Yes, seal it now")
    wait_for_page(desk)
    said = len(desk.sitting.now.statements)
    hands_at(desk).press("Together")
    assert hands_at(desk).words_in(STORY) == "it hurts"
    hands_at(desk).press("Take home")
    hands_at(desk).see("Finished and sealed")
    assert len(desk.sitting.now.statements) == said


def test_sealing_takes_two_presses_and_the_page_stays_as_it_was(open_desk, tmp_path):
    desk = open_desk()
    hands_at(desk).press(START)
    hands_at(desk).say(STORY, "it hurts")
    hands_at(desk).press("Take home")
    hands_at(desk).press("Finish and seal")
    assert not desk.sitting.now.is_sealed
    hands_at(desk).press("Yes, seal it now")
    wait_for_page(desk)
    assert desk.sitting.now.is_sealed
    hands_at(desk).press("Save as Plain text")
    (first,) = tmp_path.glob("take-home-*.txt")
    before = first.read_bytes()
    (past,) = desk.parts.store.past()
    desk = open_desk()
    desk.reopen(past.id)
    hands_at(desk).press("Save as Plain text")
    assert first.read_bytes() == before


def wait_for_page(desk: Desk) -> None:
    for pool in desk.window.findChildren(QThreadPool):
        assert pool.waitForDone(QDeadlineTimer(20_000))
    Hands.settle_events()
