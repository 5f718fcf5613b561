import pytest

from sdm.screens.clinic_details import ClinicDetails
from tests.screens.audit import faults


@pytest.fixture
def details(theme):
    return ClinicDetails(theme)


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
    assert told == [("", "01632 960 123", "Ring 999")]
    hands.sees_not("Patients need")


def test_details_kept_before_are_shown_and_can_be_changed(details, shown, told):
    details.show_details("Hill Road", "01632 960 123", "Ring 999")
    hands = shown(details)
    hands.type_into("The clinic’s name", " clinic")
    hands.press("Keep these details")
    assert told == [("Hill Road clinic", "01632 960 123", "Ring 999")]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(details, shown, theme, scale):
    hands = shown(details)
    theme.take_scale(scale)
    hands.settle_events()
    assert faults(details) == []
