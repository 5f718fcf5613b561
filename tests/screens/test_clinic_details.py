from dataclasses import replace

import pytest

from sdm.clinic import Clinic
from sdm.screens.clinic_details import ClinicDetails
from tests.screens.audit import faults

KEPT = Clinic("Hill Road", "01632 960 123", "Ring 999", answer_days=2)
DAYS = "Within how many working days do you answer? (if you like)"


@pytest.fixture
def details(theme):
    shown = ClinicDetails(theme)
    shown.show_details(Clinic())
    return shown


@pytest.fixture
def told(details):
    told = []
    details.given.connect(lambda *lines: told.append(lines))
    return told


def test_contact_and_urgent_line_are_asked_for_and_the_name_is_not_needed(details, shown, told):
    hands = shown(details)
    hands.press("Keep these details")
    assert told == []
    hands.see("Patients need a way to reach you.")
    hands.see("Patients need to know where urgent help is.")
    hands.type_into("How patients reach you", "01632 960 123")
    hands.type_into("When it is urgent", "Ring 999")
    hands.press("Keep these details")
    assert told == [("", "01632 960 123", "Ring 999", 0)]
    hands.sees_not("Patients need")


def test_details_kept_before_are_shown_and_can_be_changed(details, shown, told):
    details.show_details(KEPT)
    hands = shown(details)
    hands.type_into("The clinic’s name", " clinic")
    hands.press("Keep these details")
    assert told == [("Hill Road clinic", "01632 960 123", "Ring 999", 2)]


@pytest.mark.parametrize("days", ["0", "61", "two", "-1", "1.5", "²"])
def test_only_a_number_of_days_is_taken(details, shown, told, days):
    details.show_details(replace(KEPT, answer_days=0))
    hands = shown(details)
    hands.type_into(DAYS, days)
    hands.press("Keep these details")
    hands.see("Please write a number from 1 to 60, or leave this empty.")
    assert told == []


def test_the_first_time_there_is_nothing_to_go_back_to(details, shown):
    details.show_details(Clinic())
    hands = shown(details)
    hands.see("Before the first conversation")
    hands.sees_not("Back, and keep nothing")


def test_later_there_is_a_way_back_and_what_was_typed_is_forgotten(details, shown, told, qtbot):
    details.show_details(KEPT)
    hands = shown(details)
    hands.see("The clinic’s details")
    hands.sees_not("Before the first conversation")
    hands.type_into("The clinic’s name", " clinic")
    with qtbot.waitSignal(details.left):
        hands.press("Back, and keep nothing")
    assert told == []
    details.show_details(KEPT)
    assert hands.words_in("The clinic’s name") == "Hill Road"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(details, shown, theme, scale):
    details.show_details(KEPT)
    hands = shown(details)
    theme.take_scale(scale)
    hands.settle_events()
    assert faults(details) == []
