"""Where the focus goes in the window, and in which order Tab goes through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from sdm.desk.home import HomeView
from sdm.steps.flow import StepKey
from tests.screens.windows import a_bar, a_window


@pytest.fixture
def window(theme):
    return a_window(theme)


@pytest.fixture
def hands(window, shown):
    window.show_bar(a_bar())
    return shown(window)


def focused(window) -> str:
    here = window.focusWidget()
    return here.accessibleName() if here else ""


def press_by_key(window, hands, name: str) -> None:
    """Go to the button of this name, and press it with Space."""
    every = window.findChildren(QAbstractButton)
    button = next(b for b in every if b.accessibleName() == name and b.isVisible())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    hands.settle_events()


def tabs(window, key: Qt.Key = Qt.Key.Key_Tab, most: int = 60) -> list[str]:
    """The names Tab goes through, once round."""
    order = [focused(window)]
    for _ in range(most):
        QTest.keyClick(window, key)
        if focused(window) == order[0]:
            return order
        order.append(focused(window))
    raise AssertionError(f"Tab never comes round: {order}")


ROUND = [
    *("Home", "Together", "What matters", "Options", "Weigh up", "Agree", "Take home"),
    *("Sam", "Something urgent", "Stop here", "Words for Options", "Undo", "Smaller text"),
    *("100%", "Larger text", "Look: light", "Ask a question", "I see it differently"),
    *("I need more time", "On to Weigh up"),
]


def test_tab_follows_the_eyes_from_the_top_to_the_way_on(hands, window):
    window.top.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert tabs(window) == ROUND


def test_shift_tab_goes_the_same_way_back(hands, window):
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert sorted(tabs(window)) == sorted(ROUND)
    start = ROUND.index(focused(window))
    back = ROUND[start::-1] + ROUND[:start:-1]
    assert tabs(window, Qt.Key.Key_Backtab) == back


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_tab_still_follows_the_eyes_where_the_bars_fold(hands, window, theme, scale):
    theme.take_scale(scale)
    hands.settle_events()
    window.show_bar(a_bar(StepKey.AGREE))
    window.top.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    order = tabs(window)
    assert order[0] == "Home"
    assert order[-1] == "On to Take home"
    assert order.index("Stop here") < order.index("Words for Agree")


@pytest.mark.parametrize("name", ["Something urgent", "Ask a question", "I need more time"])
@pytest.mark.parametrize("way", ["Escape", "Close"])
def test_closing_a_panel_goes_back_to_the_button_that_opened_it(hands, window, name, way):
    press_by_key(window, hands, name)
    assert focused(window) != name
    if way == "Close":
        press_by_key(window, hands, "Close")
    else:
        QTest.keyClick(window, Qt.Key.Key_Escape)
    hands.settle_events()
    assert focused(window) == name
    assert window.focusWidget().property("tabbed")


def test_uncovering_goes_back_to_where_it_was(hands, window):
    press_by_key(window, hands, "Stop here")
    press_by_key(window, hands, "Pause and cover the screen")
    assert focused(window) == "Uncover"
    press_by_key(window, hands, "Uncover")
    assert focused(window) == "Stop here"


def test_going_on_begins_at_the_start_of_the_next_step_where_space_does_nothing(hands, window):
    steps = []
    window.step_chosen.connect(steps.append)
    window.step_chosen.connect(lambda step: window.show_bar(a_bar(StepKey(step))))
    press_by_key(window, hands, "On to Weigh up")
    assert focused(window) == "Weigh up"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert steps == ["weigh-up"]
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert focused(window) == "Words for Weigh up"


def test_seeing_the_page_after_stopping_begins_at_its_start(hands, window):
    window.step_chosen.connect(lambda step: window.show_bar(a_bar(StepKey(step), stopped=4)))
    press_by_key(window, hands, "Stop here")
    press_by_key(window, hands, "Wait: not today")
    window.show_bar(a_bar(stopped=4))
    hands.settle_events()
    press_by_key(window, hands, "See the page as it is now")
    assert focused(window) == "Take home"
    assert not isinstance(window.focusWidget(), QAbstractButton)


def test_a_step_chosen_on_the_map_leaves_the_focus_on_the_map(hands, window):
    window.step_chosen.connect(lambda step: window.show_bar(a_bar(StepKey(step))))
    press_by_key(window, hands, "Agree")
    assert focused(window) == "Agree"
    assert isinstance(window.focusWidget(), QAbstractButton)


def test_the_keys_of_a_talk_do_nothing_on_home(hands, window):
    told = []
    window.undone.connect(lambda: told.append("undone"))
    window.redone.connect(lambda: told.append("redone"))
    hands.keys("Ctrl+Y")
    assert told == ["redone"]
    window.show_home(HomeView("Hill Road clinic"))
    hands.settle_events()
    hands.keys("Ctrl+Z")
    hands.keys("Ctrl+Y")
    assert told == ["redone"]
