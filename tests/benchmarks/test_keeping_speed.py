"""One edit kept, beside a commit of a single row with nothing around it: the floor of this disk."""

from itertools import count

import pytest
from sqlcipher3 import dbapi2

from sdm.consultation.value import ValueNamed
from tests.store.builders import a_consultation_in, a_store, said

WORDS = "I want to sleep through the night again."
SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


@pytest.fixture
def keep_one_edit(tmp_path):
    """What happens each time somebody moves on from a field."""
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    numbers = count(1)

    def keep():
        store.append(consultation, [said(next(numbers), ValueNamed(WORDS))])

    yield keep
    store.close()


@pytest.fixture
def keep_what_is_typed(tmp_path):
    """What happens at least every 400 ms while somebody types."""
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    typed = count(1)

    def keep():
        store.keep_draft(consultation, "value", f"{WORDS} {next(typed)}")

    yield keep
    store.close()


@pytest.fixture
def commit_one_row(tmp_path):
    """The same database with the same settings, one row, no library between."""
    raw = dbapi2.connect(str(tmp_path / "one-row.db"), isolation_level=None)
    for setting in SETTINGS:
        raw.execute(f"PRAGMA {setting}").fetchall()
    raw.execute("CREATE TABLE one (n INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    numbers = count(1)

    def commit():
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO one VALUES (?, ?)", (next(numbers), WORDS))
        raw.execute("COMMIT")

    yield commit
    raw.close()


def in_turn(benchmark, act, other):
    """Before each round of the one comes a round of the other, uncounted: so both meet the same
    disk and the same caches, and their ratio means something."""
    benchmark.pedantic(act, setup=other, rounds=400, warmup_rounds=20)


@pytest.mark.benchmark(group="keeping")
def test_one_edit_kept(benchmark, keep_one_edit, commit_one_row):
    in_turn(benchmark, keep_one_edit, commit_one_row)


@pytest.mark.benchmark(group="keeping")
def test_words_being_typed_kept(benchmark, keep_what_is_typed, commit_one_row):
    in_turn(benchmark, keep_what_is_typed, commit_one_row)


@pytest.mark.benchmark(group="keeping")
def test_a_single_row_committed(benchmark, keep_one_edit, commit_one_row):
    in_turn(benchmark, commit_one_row, keep_one_edit)


@pytest.mark.benchmark(group="opening")
def test_a_consultation_of_80_statements_read(benchmark, tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.append(consultation, [said(n, ValueNamed(WORDS)) for n in range(1, 81)])
    kept = benchmark(store.statements, consultation)
    assert len(kept) == 80
    store.close()
