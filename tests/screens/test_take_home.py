"""Take home on the screen: the page, its forms, its names, and the end of the talk."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from sdm.consultation import moves
from sdm.consultation.record import Names
from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.desk.ports import Format
from sdm.screens.take_home import TakeHomeScreen
from sdm.screens.wiring.take_home import wire
from sdm.steps.take_home import LivePage, present
from tests.evidence.builders import an_aid
from tests.screens.audit import faults
from tests.screens.hands import Hands
from tests.sitting.fakes import a_sitting


@dataclass(frozen=True)
class Side:
    """One side of paper, all of one colour."""

    width: int = 60
    height: int = 85
    ink: bytes = b"\xff\xff\xff\xff"

    @property
    def rgba(self):
        return self.ink * self.width * self.height


def a_page(sides=2, words="Our decision\nWe try the classes.", cannot_print=()):
    return LivePage((Side(),) * sides, words, cannot_print)


class World:
    def __init__(self, theme, shown, page):
        self.sitting = a_sitting(told=[])
        self.sitting.does(moves.give_names)(PATIENT, "Sam", "Dr Osei")
        self.page = page
        self.screen = TakeHomeScreen(theme)
        wire(self.screen, self.sitting)
        self.sitting.watch(self.show)
        self.show()
        self.hands: Hands = shown(self.screen)

    def show(self):
        now, drafts = self.sitting.now, self.sitting.drafts
        self.screen.show_step(present(now, an_aid(), drafts, self.page))


@pytest.fixture
def world(theme, shown):
    return World(theme, shown, a_page())


def test_the_sides_of_the_page_can_be_seen_and_their_words_heard(world):
    assert world.hands.has("Page 1 of 2")
    assert world.hands.has("Page 2 of 2")
    assert not world.hands.has("Page 3 of 2")
    world.page = a_page(sides=1)
    world.show()
    Hands.settle_events()
    assert world.hands.has("Page 1 of 1")
    assert not world.hands.has("Page 2 of 2")


def test_a_side_shows_its_own_ink(theme, shown):
    world = World(theme, shown, LivePage((Side(ink=b"\x00\x30\x90\xff"),), "words"))
    side = next(
        w for w in world.screen.findChildren(QWidget) if w.accessibleName() == "Page 1 of 1"
    )
    seen = side.grab().toImage().pixelColor(side.width() // 2, side.height() // 2)
    assert seen.getRgb() == (0, 0x30, 0x90, 255)


def test_until_the_page_is_drawn_that_is_said(theme, shown):
    world = World(theme, shown, None)
    world.hands.see("The page is being drawn.")
    world.page = a_page()
    world.show()
    world.hands.sees_not("The page is being drawn.")


def test_the_page_can_be_read_as_plain_words(world):
    world.hands.sees_not("We try the classes.")
    world.hands.choose("Show the page as", "Plain words")
    world.hands.see("We try the classes.")


def test_the_page_can_be_made_larger_and_smaller(world):
    def width():
        return next(
            side.width() for side in world.screen.findChildren(object) if _is_first_side(side)
        )

    first = width()
    world.hands.press("Larger page")
    assert width() > first
    world.hands.press("Smaller page")
    world.hands.press("Smaller page")
    assert width() < first


def _is_first_side(widget):
    named = getattr(widget, "accessibleName", None)
    return named is not None and named() == "Page 1 of 2"


@pytest.mark.parametrize(
    ("press", "form"),
    [
        ("Save as PDF", Format.PDF),
        ("Save as PDF, large print", Format.LARGE_PRINT),
        ("Save as Web page", Format.HTML),
        ("Save as Plain text", Format.TEXT),
    ],
)
def test_the_page_can_be_saved_in_every_form(world, qtbot, press, form):
    with qtbot.waitSignal(world.screen.saved) as told:
        world.hands.press(press)
    assert told.args == [form]


def test_the_page_can_be_printed(world, qtbot):
    with qtbot.waitSignal(world.screen.printed):
        world.hands.press("Print the page")


def test_what_cannot_be_printed_is_named_with_a_way_on(theme, shown):
    world = World(theme, shown, a_page(cannot_print=("emoji: grinning face",)))
    world.hands.see("This cannot be printed:")
    world.hands.see("emoji: grinning face")
    world.hands.see("write it in another way")


def test_names_on_the_page_are_the_patients_choice(world):
    world.hands.choose("Names on the page", "First letters only")
    said = world.sitting.now.record.names
    assert (said.voice, said.fact.names) == (PATIENT, Names.INITIALS)
    assert world.hands.chosen("Names on the page") == ["First letters only"]


def test_sealing_takes_a_second_press_in_place(world, qtbot):
    world.hands.press("Finish and seal")
    world.hands.press("Not yet")
    world.hands.sees_not("Seal it now?")
    world.hands.press("Finish and seal")
    with qtbot.waitSignal(world.screen.sealed) as told:
        world.hands.press("Yes, seal it now")
    assert told.args == [CLINICIAN]


def test_a_sealed_talk_only_takes_dated_notes(world):
    assert not world.hands.has("Add a dated note")
    world.sitting.does(moves.seal)(CLINICIAN)
    assert not world.hands.has("Finish and seal")
    assert not world.hands.has("Names on the page")
    world.hands.type_into("Add a dated note", "I changed my mind.")
    world.hands.press("Sam: the dated note")
    (note,) = world.sitting.now.record.amendments
    assert (note.voice, note.fact.words) == (PATIENT, "I changed my mind.")
    world.hands.see("Monday 16 November 2026: “I changed my mind.”")
    assert world.hands.words_in("Add a dated note") == ""


@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (1920, 1.5), (800, 1.0)])
def test_every_width_and_text_size_shows_all_without_scrolling_sideways(theme, shown, width, scale):
    theme.take_scale(scale)
    world = World(theme, shown, a_page(cannot_print=("a sign " * 30,)))
    world.screen.resize(width, 700)
    world.hands.press("Larger page")
    world.hands.press("Finish and seal")
    Hands.settle_events()
    assert faults(world.screen) == []
