from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sdm.consultation.consultation import ConsultationId
from sdm.desk.home import HomeView, PastConversation, ShelfCard
from sdm.screens.home import Home
from tests.screens.audit import faults

BACK = ShelfCard("low-back-pain", "Persistent low back pain", "What next?")
BROKEN = ShelfCard("broken", "Broken file", "", "Cannot be opened: line 3.")
SAM = PastConversation(
    ConsultationId("c-1"),
    "Persistent low back pain",
    "Sam and Dr Osei",
    "Still open",
    "today",
    True,
)
ANA = PastConversation(
    ConsultationId("c-2"), "Persistent low back pain", "Ana", "Finished", "12 November 2026"
)


@pytest.fixture
def home(theme):
    home = Home(theme)
    home.show_view(HomeView("Hill Road clinic", (BACK, BROKEN), (SAM, ANA)))
    return home


def test_one_press_starts_a_conversation(home, shown):
    told = []
    home.started.connect(told.append)
    shown(home).press("Start: Persistent low back pain")
    assert told == ["low-back-pain"]


def test_an_aid_that_cannot_be_read_says_why_and_cannot_be_started(home, shown):
    hands = shown(home)
    hands.see("Cannot be opened: line 3.")
    assert not hands.has("Start: Broken file")


def test_a_sample_says_so_on_its_card(home, shown):
    hands = shown(home)
    hands.sees_not("Sample")
    home.show_view(HomeView("Hill Road clinic", (replace(BACK, sample="Sample: practise"),)))
    hands.settle_events()
    hands.see("Sample: practise")


def test_other_patients_names_are_covered_until_someone_uncovers_them(home, shown):
    hands = shown(home)
    hands.sees_not("Sam")
    hands.sees_not("Ana")
    hands.press("Show names")
    hands.see("Sam and Dr Osei")
    hands.press("Cover names")
    hands.sees_not("Sam")


def test_names_are_covered_again_when_home_is_shown_again(home, shown):
    hands = shown(home)
    hands.press("Show names")
    home.show_view(HomeView("Hill Road clinic", (BACK,), (SAM, ANA)))
    hands.settle_events()
    hands.sees_not("Sam")
    assert hands.has("Show names")


def test_a_screen_reader_hears_no_covered_name(home, shown):
    hands = shown(home)
    assert not any("Sam" in child.accessibleName() for child in home.findChildren(QWidget))
    assert hands.has("Open: Persistent low back pain, 12 November 2026")


def test_an_earlier_conversation_is_opened_again(home, shown):
    told = []
    home.reopened.connect(told.append)
    shown(home).press("Open: Persistent low back pain, 12 November 2026")
    assert told == ["c-2"]


def test_made_up_conversations_are_marked(home, shown):
    hands = shown(home)
    marked = [words for words in hands.words_on_screen() if "Made-up example" in words]
    assert len(marked) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(home, shown, theme, scale):
    hands = shown(home)
    theme.take_scale(scale)
    hands.settle_events()
    assert faults(home) == []


def test_aids_that_come_later_stand_by_title_and_leave_the_hands_where_they_are(home, shown):
    hands = shown(home)
    start = next(b for b in home.findChildren(QAbstractButton) if "Persistent" in b.text())
    start.setFocus()
    home.add_aids((ShelfCard("ankle", "An ankle", "What next?"), ShelfCard("z", "Zoster", "?")))
    hands.settle_events()
    assert QApplication.focusWidget() is start
    buttons = [b for b in home.findChildren(QAbstractButton) if b.text().startswith("Start")]
    tops = {b.text(): b.mapTo(home, b.rect().topLeft()).y() for b in buttons}
    assert tops["Start: An ankle"] < tops[start.text()] < tops["Start: Zoster"]


def test_how_far_reading_has_come_is_said_until_it_is_done(home, shown):
    hands = shown(home)
    home.show_reading("Reading the options: 3 of 5")
    hands.see("Reading the options: 3 of 5")
    home.show_reading("")
    hands.sees_not("Reading the options")


def test_older_conversations_are_asked_for_and_stand_below_the_others(home, shown):
    asked = []
    home.older_asked.connect(_noting(asked))
    home.show_view(HomeView("Hill Road clinic", (BACK,), (SAM,), older=True))
    hands = shown(home)
    hands.press("Show older")
    assert asked == ["older"]
    home.show_older(HomeView("Hill Road clinic", (), (SAM, ANA)))
    hands.settle_events()
    assert hands.has(ANA.open_words)
    assert not hands.has("Show older")
    hands.sees_not("Ana")
    hands.press("Show names")
    hands.see("Ana")
    assert faults(home) == []


def test_whoever_asked_for_older_ones_goes_on_at_the_first_of_them(home, shown):
    home.show_view(HomeView("Hill Road clinic", (), (SAM,), older=True))
    hands = shown(home)
    older = next(b for b in home.findChildren(QAbstractButton) if b.text() == "Show older")
    older.setFocus()
    hands.press("Show older")
    home.show_older(HomeView("Hill Road clinic", (), (SAM, ANA)))
    assert home.focusWidget().accessibleName() == ANA.open_words


def test_where_all_are_listed_no_older_ones_are_offered(home, shown):
    assert not shown(home).has("Show older")


def _noting(asked):
    def note():
        asked.append("older")

    return note
