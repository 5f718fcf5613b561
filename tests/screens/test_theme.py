import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sdm.screens.fonts import FAMILY
from sdm.screens.tokens import Look
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.scroll_column import ScrollColumn
from sdm.screens.widgets.words_field import WordsField


def test_the_letters_are_the_bundled_ones(theme):
    assert theme.font().family() == FAMILY


def test_every_size_follows_one_scale(theme):
    theme.take_scale(2.0)
    assert (theme.px(16), theme.font(16).pixelSize()) == (32, 32)


def test_the_scale_stays_between_one_and_two(theme):
    theme.take_scale(9)
    assert theme.scale == 2.0
    theme.larger()
    assert theme.scale == 2.0
    theme.take_scale(0.2)
    theme.smaller()
    assert theme.scale == 1.0


def test_a_change_of_look_reaches_the_palette(theme):
    theme.take_look(Look.DARK)
    assert QApplication.palette().window().color() == theme.colour("page")


def test_gaps_grow_with_the_text(theme, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    layout = QVBoxLayout(box)
    theme.space(layout, 12, 24)
    theme.take_scale(2.0)
    assert layout.spacing() == 24
    assert layout.contentsMargins().left() == 48


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_margins_are_mirrored_for_languages_that_run_from_the_right(theme, qtbot, right_to_left):
    box = QWidget()
    qtbot.addWidget(box)
    layout = QVBoxLayout(box)
    theme.space(layout, 12, 24, 0, 18, 0)
    assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (18, 24)


def a_long_page(theme) -> tuple[ScrollColumn, list[WordsField]]:
    page = ScrollColumn(theme)
    fields = [WordsField(theme, f"Question {n}") for n in range(20)]
    for field in fields:
        page.add(WrappedLabel(theme, "Some words between the questions. " * 8))
        page.add(field)
    return page, fields


def test_larger_text_keeps_who_is_typing_where_they_are(theme, shown):
    page, fields = a_long_page(theme)
    hands = shown(page)
    fields[10].setFocus(Qt.FocusReason.TabFocusReason)
    page.ensureWidgetVisible(fields[10])
    before = fields[10].focusProxy().mapTo(page, fields[10].rect().topLeft()).y()
    theme.take_scale(1.5)
    hands.settle_events()
    assert fields[10].focusProxy().hasFocus()
    after = fields[10].focusProxy().mapTo(page, fields[10].rect().topLeft()).y()
    assert abs(after - before) <= 4
    assert page.width() == 1366
