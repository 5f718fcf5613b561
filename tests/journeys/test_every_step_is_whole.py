"""A full talk, every step, every text size: nothing is cut, unnamed or too small to press."""

import pytest

from sdm.app.desk import Desk
from sdm.demo.play import MADE_UP_CLINIC, play
from sdm.steps.flow import StepKey
from tests.app.worlds import CHECKOUT, some_parts, utc_now, wait_for_shelf
from tests.screens.audit import faults
from tests.screens.hands import Hands


@pytest.fixture
def played(qtbot, tmp_path):
    parts = some_parts(tmp_path)
    talk = play(CHECKOUT / "options", tmp_path, parts.store, utc_now, MADE_UP_CLINIC)
    yield parts, talk.consultation
    parts.theme.take_scale(1.0)


@pytest.mark.parametrize("per_cent", [100, 150, 200])
def test_at_every_text_size_every_step_is_whole(played, per_cent):
    parts, talk = played
    parts.theme.take_scale(per_cent / 100)
    desk = Desk(parts, MADE_UP_CLINIC)
    desk.show_home()
    wait_for_shelf(desk)
    desk.reopen(talk)
    desk.window.resize(1366, 768)
    found = {}
    for step in StepKey:
        desk.window.step_chosen.emit(step)
        for _ in range(3):
            Hands.settle_events()
        found[step] = faults(desk.window)
    desk.close()
    assert {step: told for step, told in found.items() if told} == {}
