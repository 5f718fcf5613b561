"""Cards stand in as many equal columns as there is room for."""

from PySide6.QtCore import QPoint

from sdm.screens.widgets.card import Card
from sdm.screens.widgets.columns import Columns


def across(columns, cards):
    return len({card.mapTo(columns, QPoint(0, 0)).x() for card in cards})


def test_cards_go_side_by_side_while_there_is_room(theme, shown):
    columns = Columns(theme, least=400)
    cards = [Card(theme, f"Card {n}") for n in range(5)]
    columns.show_cards(cards)
    hands = shown(columns, width=830)
    assert across(columns, cards) == 2
    assert len({card.width() for card in cards}) == 1
    columns.resize(500, 900)
    hands.settle_events()
    assert across(columns, cards) == 1
    columns.resize(1300, 900)
    hands.settle_events()
    assert across(columns, cards) == 3


def test_larger_text_needs_more_room(theme, shown):
    columns = Columns(theme, least=400)
    cards = [Card(theme, f"Card {n}") for n in range(4)]
    columns.show_cards(cards)
    hands = shown(columns, width=830)
    theme.take_scale(2.0)
    hands.settle_events()
    assert across(columns, cards) == 1


def test_other_cards_take_their_places(theme, shown):
    columns = Columns(theme, least=400)
    columns.show_cards([Card(theme, "Old")])
    hands = shown(columns, width=830)
    columns.show_cards([Card(theme, "New"), Card(theme, "Newer")])
    hands.settle_events()
    hands.see("Newer")
    hands.sees_not("Old")
