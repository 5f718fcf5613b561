"""Killed in mid-sentence, everything typed up to half a second before is still there."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from sdm.store import open_store

CHECKOUT = Path(__file__).parents[2]
STORY = "Your story, in your own words"
KILLS = 20 if os.environ.get("SDM_LONG") else 2


def test_what_was_typed_half_a_second_before_a_kill_is_kept(tmp_path):
    for kill in range(KILLS):
        folder = tmp_path / str(kill)
        folder.mkdir()
        typed_by_then = _type_and_be_killed(folder, letters=90 + 7 * kill)
        story = _draft(folder)
        assert len(story) >= typed_by_then
        assert ("abcdefghij" * 40).startswith(story)


def _type_and_be_killed(folder: Path, letters: int) -> int:
    """How many letters had been typed half a second before the kill."""
    typing = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typing_away", str(folder), STORY],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert typing.stdout is not None
    moments = []
    for line in typing.stdout:
        count, moment = line.split()
        moments.append((int(count), float(moment)))
        if int(count) >= letters:
            break
    killed_at = time.monotonic()
    os.kill(typing.pid, signal.SIGKILL)
    typing.wait()
    typing.stdout.close()
    return max(count for count, moment in moments if moment <= killed_at - 0.5)


def _draft(folder: Path) -> str:
    store = open_store(str(folder / "records.db"))
    (past,) = store.past()
    drafts = store.drafts(past.id)
    store.close()
    return max(drafts.values(), key=len)
