from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.quoted import Quoted
from tests.screens.audit import faults
from tests.screens.hands import Hands


def test_words_are_never_taken_for_markup(theme, shown):
    hands = shown(Quoted(theme, "“<b>bold</b> & so”", "Sam’s own words"), 400, 100)
    hands.see("“<b>bold</b> & so”")
    hands.see("Sam’s own words")


def test_a_word_longer_than_the_column_is_broken_not_cut(theme):
    label = WrappedLabel(theme, "a" * 500)
    assert label.heightForWidth(200) > 10 * label.fontMetrics().height()
    assert label.minimumSizeHint().width() < 200


def test_a_lane_says_whose_it_is(theme, shown):
    hands = shown(VoiceCard(theme, Whose.PATIENT, "Sam", "What I think is going on"), 500, 200)
    hands.see("Sam")
    assert hands.has("Sam: What I think is going on")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(st.text(max_size=60), min_size=1, max_size=5),
    widths=st.lists(st.integers(120, 1400), min_size=1, max_size=4),
)
def test_no_label_is_ever_shorter_than_its_words(theme, qtbot, words, widths):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for line in words:
        column.addWidget(WrappedLabel(theme, line))
    column.addStretch(1)
    page.show()
    for width in widths:
        page.resize(width, 3000)
        Hands.settle_events()
        assert faults(page) == []
