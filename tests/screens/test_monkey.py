"""Somebody presses and types anything, in any order: nothing is cut, nothing breaks."""

import os
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

from sdm.steps.flow import StepKey
from tests.screens.audit import faults
from tests.screens.windows import a_bar, a_window, some_words

EVENTS = 3000 if os.environ.get("SDM_LONG") else 400
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Escape,
)
WORDS = ("I wake at four", "مرحبا", "\U0001f642 & <b>", "a" * 300, "\n")


class Answering:
    """Shows the bars again for whatever is asked, as an app would."""

    def __init__(self, window) -> None:
        self.window = window
        self.step, self.hand, self.questions = StepKey.TOGETHER, "patient", ()
        window.step_chosen.connect(self.go_to)
        window.keyboard_passed.connect(self.pass_to)
        window.panels.question.said.connect(self.ask)
        self.show()

    def show(self) -> None:
        people = tuple(
            type(place)(place.code, place.name, place.code == self.hand)
            for place in a_bar().keyboard
        )
        self.window.show_bar(a_bar(self.step, keyboard=people, questions=self.questions))

    def go_to(self, step: str) -> None:
        self.step = StepKey(step)
        self.show()

    def pass_to(self, hand: str) -> None:
        self.hand = hand
        self.show()

    def ask(self, voice, words: str) -> None:
        self.questions = (*self.questions, some_words(len(self.questions) + 1, words))[-3:]
        self.show()


def do_something(window, chance: random.Random) -> None:
    seen = [w for w in window.findChildren(QAbstractButton) if w.isVisible() and w.isEnabled()]
    fields = [w for w in window.findChildren(QTextEdit) if w.isVisible()]
    fields += [w for w in window.findChildren(QLineEdit) if w.isVisible()]
    what = chance.random()
    if what < 0.5 and seen:
        chance.choice(seen).click()
    elif what < 0.7 and fields:
        field = chance.choice(fields)
        words = chance.choice(WORDS)
        field.insertPlainText(words) if isinstance(field, QTextEdit) else field.insert(words)
    elif what < 0.9:
        QTest.keyClick(window.focusWidget() or window, chance.choice(KEYS))
    else:
        window.resize(chance.choice((1366, 1920)), chance.choice((768, 1080)))


@pytest.mark.parametrize("seed", range(3))
def test_a_monkey_at_the_window_breaks_nothing(theme, shown, seed):
    window = a_window(theme)
    answering = Answering(window)
    hands = shown(window)
    chance = random.Random(seed)
    for n in range(EVENTS):
        do_something(window, chance)
        hands.settle_events()
        if n % 10 == 0:
            assert faults(window) == [], f"after {n} events"
            assert window.width() in (1366, 1920)
    assert answering.step in tuple(StepKey)
