"""The window never grows by itself: what is too tall scrolls inside it."""

import pytest

from sdm.desk.home import HomeView
from sdm.steps.flow import StepKey
from tests.screens.audit import faults
from tests.screens.windows import a_bar, a_window, some_words

PANELS = ("question", "differently", "time", "urgent", "stop")
LONG = "Another desk is writing to this conversation. Your words are still in the field. " * 6


@pytest.fixture
def window(theme):
    return a_window(theme)


@pytest.fixture
def hands(window, shown):
    many = tuple(some_words(n, f"Question {n}") for n in range(1, 12))
    window.show_bar(a_bar(questions=many))
    return shown(window)


def stays(window, hands, width: int = 1366, height: int = 768) -> bool:
    hands.settle_events()
    return (
        window.size().toTuple() == (width, height)
        and window.bottom.geometry().bottom() == height - 1
        and faults(window) == []
    )


@pytest.mark.parametrize("notice", ["", LONG], ids=["quiet", "notice"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("step", StepKey)
def test_panels_and_notices_scroll_inside_the_window(hands, window, theme, step, scale, notice):
    theme.take_scale(scale)
    window.show_bar(a_bar(step))
    if notice:
        window.tell(notice, "Wait a moment and try again.")
    for panel in PANELS:
        window.panels.area.open(panel)
        assert stays(window, hands), panel
        assert window.panels.area.height() >= theme.px(100)
    window.panels.area.close_panel()
    assert stays(window, hands)


def test_text_that_grows_under_an_open_panel_and_notice_leaves_the_window_as_it_is(
    hands, window, theme
):
    window.tell(LONG)
    hands.press("Something urgent")
    for scale in (1.25, 2.0, 1.0):
        theme.take_scale(scale)
        assert stays(window, hands)


def test_the_field_of_a_panel_is_in_view_where_there_is_little_room(hands, window, theme):
    theme.take_scale(2.0)
    window.tell(LONG)
    hands.press("Ask a question")
    area = window.panels.area
    field = window.focusWidget()
    top = field.mapTo(area.viewport(), field.rect().topLeft()).y()
    assert 0 <= top < area.viewport().height()


def test_the_screen_comes_back_once_the_panel_that_took_its_room_is_closed(hands, window, theme):
    theme.take_scale(2.0)
    window.tell(LONG)
    hands.press("Ask a question")
    window.notice.hide()
    hands.press("Close")
    assert window.screens[StepKey.OPTIONS].isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_notice_leaves_room_on_home(hands, window, theme, scale):
    theme.take_scale(scale)
    window.show_home(HomeView("Hill Road clinic"))
    window.tell(LONG)
    assert stays(window, hands)
    assert window.home.height() > theme.px(150)
