import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.ruler import Ruler
from sdm.screens.widgets.toggle_chips import ToggleChips
from tests.screens.audit import faults

FITS = (("fits", "Fits"), ("partly", "Partly"), ("not", "Does not fit"))


@pytest.fixture
def row(theme):
    return ChoiceRow(theme, "Does this fit?", FITS)


def stops(widget: QWidget) -> list[str]:
    buttons = widget.findChildren(QAbstractButton)
    tab = Qt.FocusPolicy.TabFocus
    return [button.accessibleName() for button in buttons if button.focusPolicy() & tab]


def test_nothing_is_chosen_beforehand(row, shown):
    shown(row)
    assert row.choice is None
    assert not any(chip.isChecked() for chip in row.findChildren(QAbstractButton))


def test_a_choice_is_reported_once_and_can_be_changed(row, shown):
    chosen = []
    row.chosen.connect(chosen.append)
    hands = shown(row)
    for answer in ("Partly", "Partly", "Fits"):
        hands.choose("Does this fit?", answer)
    assert chosen == ["partly", "fits"]


def test_what_is_shown_may_be_nothing_again(row, shown):
    hands = shown(row)
    hands.choose("Does this fit?", "Fits")
    row.show_choice(None)
    assert hands.chosen("Does this fit?") == []


def test_a_row_is_one_tab_stop_and_arrows_move_in_it(row, shown, qtbot):
    hands = shown(row)
    assert stops(row) == ["Fits"]
    first, second, _ = row.findChildren(QAbstractButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert row.choice is None
    with qtbot.waitSignal(row.chosen) as report:
        QTest.keyClick(second, Qt.Key.Key_Space)
    assert report.args == ["partly"]
    assert hands.chosen("Does this fit?") == ["Partly"]


def test_arrows_follow_the_reading_direction(row, shown):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(row)
    first, second, _ = row.findChildren(QAbstractButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert second.hasFocus()


def test_a_screen_reader_hears_radio_buttons(row, shown):
    shown(row)
    chip = row.findChildren(QAbstractButton)[0]
    heard = QAccessible.queryAccessibleInterface(chip)
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Description) == "Does this fit?"


def test_offering_the_same_choices_again_keeps_the_chips(row, shown):
    shown(row)
    before = row.findChildren(QAbstractButton)
    row.offer(FITS)
    assert row.findChildren(QAbstractButton) == before


def test_each_of_several_can_be_switched_on_and_off(theme, shown):
    chips, heard = ToggleChips(theme, "Who is here?", (("a", "Ana"), ("b", "Ben"))), []
    chips.toggled.connect(lambda key, on: heard.append((key, on)))
    hands = shown(chips)
    hands.toggle("Who is here?", "Ana")
    hands.toggle("Who is here?", "Ben")
    hands.toggle("Who is here?", "Ana")
    assert heard == [("a", True), ("b", True), ("a", False)]
    assert hands.chosen("Who is here?") == ["Ben"]


def test_a_ruler_tells_a_number_from_not_knowing(theme, shown):
    ruler, given = Ruler(theme, "How much?", "not at all", "very much"), []
    ruler.given.connect(given.append)
    hands = shown(ruler)
    assert hands.chosen("How much?") == []
    hands.choose("How much?", "0")
    hands.choose("How much?", "Don’t know")
    assert given == [0, None]


def test_a_ruler_shows_not_answered_apart_from_not_known(theme, shown):
    ruler = Ruler(theme, "How much?")
    hands = shown(ruler)
    ruler.show_answer(True, None)
    assert hands.chosen("How much?") == ["Don’t know"]
    ruler.show_answer(False)
    assert hands.chosen("How much?") == []


def test_people_s_names_may_hold_an_ampersand(theme, shown):
    button = PlainButton(theme, "Sam & Jo")
    hands = shown(button, 200, 60)
    hands.press("Sam & Jo")
    hands.see("Sam & Jo")
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Sam & Jo"


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(theme, shown):
    button = PlainButton(theme, "Go on")
    shown(button, 200, 60)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.property("tabbed") is True
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.property("tabbed") is False


@pytest.mark.parametrize("width", [320, 700, 1366])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_any_width_and_size(theme, shown, width, scale):
    page = QWidget()
    column = QVBoxLayout(page)
    theme.space(column, 12, 12)
    column.addWidget(ChoiceRow(theme, "Whose view first today, and who would rather wait?", FITS))
    column.addWidget(Ruler(theme, "How much?", "not at all", "more than anything"))
    column.addWidget(LineField(theme, "A name, if you like", "Only if you wish it to be printed"))
    column.addWidget(PlainButton(theme, "I would like to hear your own view first, please"))
    column.addStretch(1)
    hands = shown(page, width, 1400)
    theme.take_scale(scale)
    hands.settle_events()
    assert faults(page) == []
    assert page.width() == width
