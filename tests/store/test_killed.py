"""The app may be killed at any moment: nothing acknowledged is lost, nothing is half there."""

import os
import random

from sqlalchemy import event
from sqlalchemy.pool import Pool

from sdm.store import open_store
from tests.store.builders import a_consultation_in, a_store, words_in
from tests.store.desks import desk, killed_after

ROUNDS = 300 if os.environ.get("SDM_LONG") else 20
FULL = 2
MOMENTS = random.Random(7)


def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path):
    path = tmp_path / "records.db"
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.close()
    before = 0
    for _ in range(ROUNDS):
        acknowledged = killed_after(desk("appends", path, consultation), MOMENTS.randrange(12))
        store = open_store(path)
        kept = words_in(store.statements(consultation))
        assert kept == [f"words {n}" for n in range(1, len(kept) + 1)]
        assert len(kept) >= max(acknowledged, before)
        assert len(kept) % 2 == 0
        assert store.verify_chain(consultation) == ()
        before = len(kept)
        store.close()
    assert before > ROUNDS


def test_every_commit_is_on_the_disk_before_it_is_acknowledged(tmp_path):
    """A kill cannot show this, only a power cut could: so the settings themselves are looked at."""
    seen = set()

    def look(connection, _, __):
        settings = ("journal_mode", "synchronous", "fullfsync", "foreign_keys", "secure_delete")
        ask = (connection.execute(f"PRAGMA {setting}").fetchone()[0] for setting in settings)
        seen.add(tuple(ask))

    event.listen(Pool, "checkout", look)
    store = a_store(tmp_path)
    a_consultation_in(store)
    store.close()
    event.remove(Pool, "checkout", look)
    assert seen == {("wal", FULL, 1, 1, 1)}


def test_words_being_typed_are_there_up_to_the_last_that_was_kept(tmp_path):
    path = tmp_path / "records.db"
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    for _ in range(max(3, ROUNDS // 10)):
        acknowledged = killed_after(desk("types", path, consultation), MOMENTS.randrange(1, 12))
        typed = store.drafts(consultation)["value"]
        assert typed in ("x" * acknowledged, "x" * (acknowledged + 1))
    store.close()
