"""Headings that stay in place end after a few lines; the whole is never lost."""

import pytest

from sdm.screens.widgets.labels import WrappedLabel

LONG = ["wonderful " * 60, "x" * 200, "𝒳 " * 200]


@pytest.mark.parametrize("words", LONG)
@pytest.mark.parametrize("width", [90, 160, 240])
def test_a_limited_heading_has_three_lines_at_most_and_keeps_its_words(theme, shown, words, width):
    label = WrappedLabel(theme, "One line", "card")
    label.limit_lines(3)
    shown(label)
    line = label.heightForWidth(1000)
    label.show_words(words)
    assert label.heightForWidth(width) <= 3 * line + 2
    assert label.text() == label.toolTip() == words


def test_peoples_own_words_are_never_cut(theme, shown):
    label = WrappedLabel(theme, "x" * 400)
    shown(label)
    assert label.heightForWidth(100) > 10 * label.fontMetrics().height()
    assert label.toolTip() == ""
