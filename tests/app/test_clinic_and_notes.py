"""The clinic's details opened again, and notes added to a page that was sealed."""

import pytest

from sdm.clinic import read_clinic
from tests.app.test_desk import START, hands_at, wait_for_page
from tests.app.worlds import a_desk, wait_for_shelf
from tests.screens.hands import Hands


@pytest.fixture
def desk(qtbot, tmp_path):
    opened = a_desk(tmp_path)
    opened.show_home()
    wait_for_shelf(opened)
    Hands.settle_events()
    yield opened
    opened.close()


def test_the_clinics_details_can_be_left_without_keeping_anything(desk, tmp_path):
    hands = hands_at(desk)
    hands.press("The clinic’s details")
    hands.type_into("The clinic’s name", " and more")
    hands.press("Back, and keep nothing")
    hands.see("What shall we decide together?")
    assert not (tmp_path / "clinic.toml").exists()
    hands.press("The clinic’s details")
    assert hands.words_in("The clinic’s name") == "Hill Road clinic"


def test_within_how_many_days_the_clinic_answers_is_kept_where_it_says_so(desk, tmp_path):
    hands = hands_at(desk)
    hands.press("The clinic’s details")
    hands.type_into("Within how many working days do you answer? (if you like)", "3")
    hands.press("Keep these details")
    assert read_clinic(tmp_path / "clinic.toml").answer_days == 3


def test_a_note_added_after_sealing_is_on_the_page_and_the_page_above_it_stays(desk, tmp_path):
    hands_at(desk).press(START)
    hands_at(desk).say("The patient would like to be called", "Sam")
    hands_at(desk).press("Take home")
    hands_at(desk).press("Finish and seal")
    hands_at(desk).press("Yes, seal it now")
    wait_for_page(desk)
    hands_at(desk).press("Save as Plain text")
    (file,) = tmp_path.glob("take-home-*.txt")
    sealed, _mark, _footer = file.read_text("utf-8").rpartition("Not checked by a clinician.")
    hands_at(desk).type_into("Add a dated note", "I changed my mind.")
    hands_at(desk).press("Sam: the dated note")
    wait_for_page(desk)
    hands_at(desk).press("Save as Plain text")
    noted = file.read_text("utf-8")
    assert noted.startswith(sealed.rstrip())
    assert "Notes added later" in noted
    told = "Sam, as written down by the clinician: I changed my mind."
    assert told in " ".join(noted.split())
