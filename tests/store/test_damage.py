"""A file that a failing disk changed: told or shown, never read wrong in silence."""

import os
import random

import pytest
from sqlcipher3 import dbapi2

from sdm.errors import Tellable
from sdm.store import open_store
from tests.store.builders import a_consultation_in, a_store, some_values
from tests.store.meddling import meddle

FLIPS = 3000 if os.environ.get("SDM_LONG") else 150
WHERE = random.Random(11)
SPOKEN = some_values(*(f"private words {n} {'w' * 80}" for n in range(40)))


@pytest.fixture
def kept(tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.append(consultation, SPOKEN)
    store.close()
    return tmp_path / "records.db", consultation


def read(path, consultation):
    """What was said and which links are broken; or what was told in place of it."""
    try:
        store = open_store(path)
    except Tellable as told:
        return told
    try:
        return store.statements(consultation), store.verify_chain(consultation)
    except Tellable as told:
        return told
    finally:
        store.close()


def found_by_the_database(path):
    raw = dbapi2.connect(str(path))
    try:
        return raw.execute("PRAGMA integrity_check").fetchone() != ("ok",)
    finally:
        raw.close()


def test_a_flipped_bit_changes_no_word_in_silence(kept):
    """It is told on opening, or shows in the chain, or at least in the database's own check."""
    path, consultation = kept
    good, keys = path.read_bytes(), []
    for _ in range(FLIPS):
        place, bit = WHERE.randrange(len(good)), 1 << WHERE.randrange(8)
        path.write_bytes(good[:place] + bytes([good[place] ^ bit]) + good[place + 1 :])
        found = read(path, consultation)
        if isinstance(found, Tellable):
            keys.append(found.key)
        else:
            statements, broken = found
            assert statements == SPOKEN or broken or found_by_the_database(path)
    assert set(keys) <= {"store.damaged", "store.not-a-database"}
    assert len(keys) < FLIPS


@pytest.mark.parametrize(
    "change",
    [
        'statement_body SET body = \'{"words": "private\'',
        "statement SET at = 'the 2nd of March'",
        "statement SET voice = X'00'",
    ],
)
def test_what_can_no_longer_be_read_is_told_and_none_of_it_shown(kept, change):
    path, consultation = kept
    meddle(path, f"UPDATE {change} WHERE n = 3")
    told = read(path, consultation)
    assert (told.key, told.facts) == ("store.damaged", {"file": str(path)})
    assert told.__cause__ is None


def test_letters_that_are_none_are_read_as_missing_and_the_chain_shows_it(kept):
    path, consultation = kept
    half = "X'7b22776f726473223a2270726976617465ff222c2270726f6d7074223a22227d'"
    meddle(path, f"UPDATE statement_body SET body = CAST({half} AS TEXT) WHERE n = 3")
    statements, broken = read(path, consultation)
    assert statements[2].fact.words == "private\ufffd"
    assert broken == (3,)
