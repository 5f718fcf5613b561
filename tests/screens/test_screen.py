import pytest

from sdm.screens.screen import StepScreen
from sdm.screens.widgets.words_field import WordsField


@pytest.fixture
def screen(theme):
    screen = StepScreen(theme)
    screen.page = screen.make_page()
    return screen


def a_field(screen: StepScreen, name: str) -> WordsField:
    field = WordsField(screen.theme, name)
    screen.page.add(field)
    screen.keeps_draft(name, field)
    return field


def test_words_being_typed_are_reported_under_the_name_of_their_field(screen, shown, qtbot):
    a_field(screen, "story")
    hands = shown(screen)
    with qtbot.waitSignal(screen.typed, timeout=300) as report:
        hands.type_into("story", "I wake")
    assert report.args == ["story", "I wake"]


def test_every_field_gets_its_own_draft_back(screen, shown):
    a_field(screen, "story")
    a_field(screen, "heard")
    screen.show_drafts({"story": "I wake", "another.screen": "x"})
    hands = shown(screen)
    assert (hands.words_in("story"), hands.words_in("heard")) == ("I wake", "")


def test_a_field_made_later_gets_its_draft_back_too(screen, shown):
    screen.show_drafts({"promise.3": "I will walk"})
    a_field(screen, "promise.3")
    assert shown(screen).words_in("promise.3") == "I will walk"


def test_moving_on_settles_every_field_and_tries_again_what_nobody_kept(screen, shown):
    settled = []
    fields = [a_field(screen, name) for name in ("story", "heard")]
    for field in fields:
        field.settled.connect(settled.append)
    hands = shown(screen)
    hands.type_into("story", "one")
    hands.type_into("heard", "two")
    screen.settle()
    assert set(settled) == {"one", "two"}
    for field, words in zip(fields, ("one", "two"), strict=True):
        field.show_words(words)
    before = len(settled)
    screen.settle()
    assert len(settled) == before
