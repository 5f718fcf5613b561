import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.words_field import WordsField

STRANGE = "<b>bold</b> & {} %s \U0001f642 مرحبا\nsecond line\u00a0end"


@pytest.fixture(params=[WordsField, LineField])
def field(request, theme):
    return request.param(theme, "What fits")


def test_words_are_reported_while_typing_goes_on(field, shown, qtbot):
    hands = shown(field)
    with qtbot.waitSignal(field.typed, timeout=300) as report:
        hands.type_into("What fits", "I wake at four")
    assert report.args == ["I wake at four"]


def test_moving_on_settles_the_words_once(field, shown):
    settled = []
    field.settled.connect(settled.append)
    hands = shown(field)
    hands.say("What fits", "I wake at four")
    hands.leave("What fits")
    assert settled == ["I wake at four"]


def test_nothing_is_reported_after_the_words_have_settled(field, shown, qtbot):
    hands = shown(field)
    hands.say("What fits", "done")
    with qtbot.assertNotEmitted(field.typed, wait=350):
        hands.settle_events()


def test_words_shown_never_overwrite_someone_who_is_typing(field, shown):
    hands = shown(field)
    field.show_words("kept before")
    hands.type_into("What fits", " and more")
    field.show_words("from another window")
    assert hands.words_in("What fits") == "kept before and more"


def test_words_that_were_not_kept_stay_in_the_field(field, shown):
    hands = shown(field)
    field.show_words("kept")
    hands.say("What fits", " and refused")
    field.show_words("kept")
    assert hands.words_in("What fits") == "kept and refused"


def test_words_that_were_refused_can_be_sent_again_and_only_when_asked(field, shown):
    settled = []
    field.settled.connect(settled.append)
    hands = shown(field)
    field.show_words("kept")
    hands.say("What fits", " and refused")
    field.show_words("kept")
    hands.leave("What fits")
    assert settled == ["kept and refused"]
    field.send()
    assert settled == ["kept and refused", "kept and refused"]
    field.show_words("kept and refused")
    field.send()
    assert len(settled) == 2


def test_undo_shows_what_was_there_before(field, shown):
    hands = shown(field)
    hands.say("What fits", "new words")
    field.show_words("new words")
    field.show_words("")
    assert hands.words_in("What fits") == ""


def test_a_field_that_adds_clears_only_when_its_words_are_shown(field, shown):
    hands = shown(field)
    hands.say("What fits", "lifting Mia")
    field.clear_if_shown(["sleep"])
    assert hands.words_in("What fits") == "lifting Mia"
    field.clear_if_shown(["sleep", "lifting Mia"])
    assert hands.words_in("What fits") == ""


def test_the_same_words_can_be_added_again_after_the_field_cleared(field, shown):
    settled = []
    field.settled.connect(settled.append)
    hands = shown(field)
    for _ in range(2):
        hands.say("What fits", "again")
        field.clear_if_shown(["again"])
    assert settled == ["again", "again"]


def test_a_draft_comes_back_unsettled(field, shown):
    settled = []
    field.settled.connect(settled.append)
    hands = shown(field)
    field.show_words("old")
    field.hold_draft("half a sent")
    field.show_words("old")
    assert hands.words_in("What fits") == "half a sent"
    hands.leave("What fits")
    assert settled == ["half a sent"]


def test_too_many_words_are_refused_and_stay(field, shown):
    settled = []
    field.settled.connect(settled.append)
    hands = shown(field)
    hands.say("What fits", "a" * 20_001)
    assert settled == []
    assert len(hands.words_in("What fits")) == 20_001
    hands.see("20,001")
    hands.see("20,000")


def test_twenty_thousand_characters_are_settled_as_typed(field, shown):
    settled = []
    field.settled.connect(settled.append)
    shown(field).say("What fits", "a" * 20_000)
    assert settled == ["a" * 20_000]


def test_trouble_goes_away_when_the_words_fit_again(field, shown):
    hands = shown(field)
    hands.type_into("What fits", "a" * 20_001)
    hands.clear("What fits")
    hands.sees_not("20,001")


def test_strange_words_come_back_exactly(theme, shown):
    field, settled = WordsField(theme, "What fits"), []
    field.settled.connect(settled.append)
    shown(field).say("What fits", STRANGE)
    assert settled == [STRANGE]


def test_control_and_enter_settles_and_enter_alone_is_a_new_line(theme, shown):
    field, settled = WordsField(theme, "What fits"), []
    field.settled.connect(settled.append)
    hands = shown(field)
    hands.type_into("What fits", "one")
    edit = field.focusProxy()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "two")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert settled == ["one\ntwo"]


def test_a_field_grows_with_its_words(theme, shown):
    field = WordsField(theme, "What fits", lines=2)
    hands = shown(field, 400, 120)
    before = field.sizeHint().height()
    hands.type_into("What fits", "a line\n" * 5)
    assert field.sizeHint().height() > before
