"""A folded part opens in place, and hides nothing that is kept in it."""

import pytest

from sdm.screens.widgets.fold import Fold, FoldHeading
from sdm.screens.widgets.labels import WrappedLabel


@pytest.fixture
def fold(theme):
    fold = Fold(theme, "What has been tried")
    fold.add(WrappedLabel(theme, "Tablets"))
    return fold


def test_it_is_folded_until_it_is_pressed_and_folds_again(fold, shown):
    hands = shown(fold)
    hands.sees_not("Tablets")
    hands.press("What has been tried")
    hands.see("Tablets")
    hands.press("What has been tried")
    hands.sees_not("Tablets")


def test_it_opens_by_itself_once_something_is_kept_in_it(fold, shown):
    hands = shown(fold)
    fold.show_use(True)
    hands.see("Tablets")


def test_it_stays_closed_where_a_person_closed_it(fold, shown):
    hands = shown(fold)
    fold.show_use(True)
    hands.press("What has been tried")
    fold.show_use(True)
    hands.sees_not("Tablets")


def test_a_summary_is_shown_only_while_it_is_folded(fold, shown):
    hands = shown(fold)
    fold.show_summary("It helped a bit")
    hands.see("It helped a bit")
    hands.press("What has been tried")
    hands.sees_not("It helped a bit")
    hands.press("What has been tried")
    hands.see("It helped a bit")


def test_whether_it_is_open_is_told_to_who_does_not_see_it(fold, shown):
    hands = shown(fold)
    assert hands.window.findChild(FoldHeading).accessibleDescription() == "Closed"
    hands.press("What has been tried")
    assert hands.window.findChild(FoldHeading).accessibleDescription() == "Open"
