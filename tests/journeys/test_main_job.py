"""The main job through the real windows: from a blank record to the words read back from paper."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QThreadPool

from sdm.app.desk import Desk
from sdm.clinic import Clinic
from tests.app.worlds import a_desk, wait_for_shelf
from tests.screens.hands import Hands

STORY = "It began nine years ago. I stopped lifting Mia. <b>Really</b> & {truly} 100 %s"
SAM_DIFFERS = "I still think a scan would show it."
DOCTOR_DIFFERS = "I do not think a scan would help. I may be wrong."
LOOK_AGAIN = "8 February 2027"
LOOKED_AT = (
    "Exercise programme",
    "Carry on as now",
    "CBT or pain programme",
    "Duloxetine, a daily medicine",
)
NOT_LOOKED_AT = (
    "Opioid tablets or patches",
    "Anti-inflammatory tablets",
    "Spinal fusion operation",
    "Cognitive functional therapy",
)
AT_HOME = "I’ll give the classes a fair go, then we think again."


class Visit:
    """Two people at one desk; the hands find the window that is open now."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def hands(self) -> Hands:
        return Hands(self.desk.window)

    def keyboard_to(self, name: str) -> None:
        self.hands.choose("Keyboard with:", name)

    def wait_for_page(self) -> None:
        for pool in self.desk.window.findChildren(QThreadPool):
            assert pool.waitForDone(QDeadlineTimer(20_000))
        Hands.settle_events()


@pytest.fixture
def visit(qtbot, tmp_path):
    desk = a_desk(tmp_path, Clinic())
    desk.show_home()
    yield Visit(desk)
    desk.close()


def test_from_a_blank_record_to_the_words_on_paper(visit, tmp_path):
    _say_whom_to_ring(visit)
    wait_for_shelf(visit.desk)
    visit.hands.press("Start: Persistent low back pain: what next?")
    _together(visit)
    _what_matters(visit)
    _options(visit)
    _weigh_up(visit)
    _agree(visit)
    _take_home(visit, tmp_path)


def _say_whom_to_ring(visit: Visit) -> None:
    hands = visit.hands
    hands.press("Keep these details")
    hands.see("Patients need a way to reach you.")
    hands.say("How patients reach you", "01632 960 123, weekdays")
    hands.say("When it is urgent", "Ring 999 at once")
    hands.press("Keep these details")
    visit.hands.see("What shall we decide together?")


def _together(visit: Visit) -> None:
    hands = visit.hands
    hands.see("Not checked by a clinician.")
    hands.say("The patient would like to be called", "Sam")
    hands.say("The clinician would like to be called", "Dr Osei")
    visit.keyboard_to("Sam")
    hands.say("What are we deciding? In your own words", "How do I do more again?")
    hands.choose("For this decision, today, who leads?", "Both of us")
    hands.say("Your story, in your own words", STORY)
    visit.keyboard_to("Dr Osei")
    hands.say("What I heard", "Nine years of pain.\nNo lifting.")
    visit.keyboard_to("Sam")
    hands.choose("Is that right?", "Yes")
    hands.press("On to What matters")


def _what_matters(visit: Visit) -> None:
    hands = visit.hands
    for value in ("Lifting Mia", "A clear head"):
        hands.type_into("Add one thing that matters, in a few words", value)
        hands.press("Add this")
    hands.see("Lifting Mia")
    hands.see("A clear head")
    hands.press("On to Options")


def _options(visit: Visit) -> None:
    hands = visit.hands
    for option in LOOKED_AT:
        hands.press(option)
    hands.press("Look at these four")
    hands.press("Open: Doing more, feeling better")
    hands.see("About 11 more of 100")
    hands.press("On to Weigh up")


def _weigh_up(visit: Visit) -> None:
    hands = visit.hands
    hands.press("Lifting Mia. Exercise programme: Not weighed up yet")
    hands.choose("Who is saying this?", "Both of us")
    hands.choose("Which way does this pull?", "Towards")
    hands.press("Close this box")
    hands.sees_not("Because I weigh")
    hands.choose("Today I lean to", "Exercise programme")
    hands.choose("My view today", "Exercise programme")
    visit.keyboard_to("Dr Osei")
    hands.say("Because I weigh", "doing more over having less pain")
    hands.type_into("I see it differently: add a line", DOCTOR_DIFFERS)
    hands.press("Dr Osei: I see it differently: add a line")
    visit.keyboard_to("Sam")
    hands.type_into("I see it differently: add a line", SAM_DIFFERS)
    hands.press("Sam: I see it differently: add a line")
    hands.press("On to Agree")


def _agree(visit: Visit) -> None:
    hands = visit.hands
    hands.press("Try one for a time")
    hands.choose("Which option?", "Exercise programme")
    hands.say("Until when?: another day", LOOK_AGAIN)
    hands.choose("Who had the say?", "Both of us")
    hands.press("Both of us: the decision")
    hands.say("How would you put it at home?", AT_HOME)
    hands.say("Sam: I will", "go to class")
    hands.choose("Whose idea was it? Sam", "Mine")
    hands.press("Add: I will: Sam")
    hands.press("Nothing changes in your care")
    visit.keyboard_to("Dr Osei")
    hands.say("Dr Osei: I will", "send the letter")
    hands.choose("Whose idea was it? Dr Osei", "Ours")
    hands.press("Add: I will: Dr Osei")
    _name_a_boundary(hands)
    setback = "If it gets worse, or there is a setback"
    hands.say(setback, "Do half, rest, go to the next class.")
    hands.press(f"Both of us: {setback}")
    hands.press("Ring 01632 960 123, weekdays")
    hands.say("When do we look again?: another day", LOOK_AGAIN)


def _name_a_boundary(hands: Hands) -> None:
    hands.press("Something here we cannot choose together")
    for field, words in (
        ("What I must do, or cannot do", "I will not start strong opioids."),
        ("By what law or rule", "The opioid rule of this clinic."),
        ("What is still yours to decide", "All the other options."),
        ("How you can challenge this", "Ask for a second view."),
        ("How we get back to deciding together", "We talk when we look again."),
    ):
        hands.say(field, words)
    hands.press("Write down this boundary")


def _take_home(visit: Visit, folder: Path) -> None:
    visit.hands.press("On to Take home")
    visit.wait_for_page()
    visit.hands.press("Save as PDF")
    (pdf,) = folder.glob("*.pdf")
    words = _words_on_paper(pdf)
    for said in (
        "Our decision",
        AT_HOME,
        "Sam’s own words",
        "Lifting Mia",
        "A clear head",
        "Do half, rest, go to the next class.",
        "All the other options.",
        "go to class",
        "send the letter",
        SAM_DIFFERS,
        DOCTOR_DIFFERS,
        "I will not start strong opioids.",
        "60 were",
        "49 were",
        "01632 960 123",
        "Ring 999",
        "Not checked by a clinician",
        "This is not a consent form.",
        *LOOKED_AT,
        *NOT_LOOKED_AT,
    ):
        assert said in words, said


def _words_on_paper(pdf: Path) -> str:
    """Read with another program than the one that wrote it."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())
