"""The record can be added to and never changed, and what was changed behind its back shows."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from sdm.consultation.record import Sealed, TakenBack
from sdm.consultation.value import ValueNamed
from sdm.desk.ports import Act
from sdm.store.chain import digest_of, first_link, link_after
from tests.store.builders import STAFF, a_consultation_in, a_store, said, said_in_turn, some_values
from tests.store.meddling import meddle

DIGEST = "5bc13aba4e1e92990dad928ed1df36b8c45f8bc8d9a29cd7e058e7f10a5cf5eb"
FIRST = "ed73cdf48e103ff9ced0913dadaa53592266d6ba91d5bd54b7f1ea0140c67c5a"
SECOND = "b2177c4c233d9edb0eabb2aa158e4c981277a0b05f5358dd0ce558b6515d5d5c"
WORDS = ("Sleep", "Work", "See my sister", "No more tablets")


@pytest.mark.parametrize("table", ["statement", "access"])
@pytest.mark.parametrize("verb", ["UPDATE {} SET at = at", "DELETE FROM {}"])
def test_the_database_refuses_to_change_what_was_kept(store, consultation, tmp_path, table, verb):
    store.append(consultation, some_values(*WORDS))
    store.note_access(Act.OPENED, STAFF, consultation)
    raw = dbapi2.connect(str(tmp_path / "records.db"))
    with pytest.raises(dbapi2.IntegrityError, match="only ever added to"):
        raw.execute(verb.format(table))
    raw.close()


CHANGES = {
    "words changed": ('UPDATE statement_body SET body = \'{"words": "Rest"}\' WHERE n = 2', 2),
    "words swapped for others with their salt": (
        "UPDATE statement_body SET (salt, body) ="
        " (SELECT salt, body FROM statement_body b WHERE b.n = 3) WHERE n = 2",
        2,
    ),
    "salt changed": (f"UPDATE statement_body SET salt = '{'0' * 64}' WHERE n = 2", 2),
    "words gone though nobody took them back": ("DELETE FROM statement_body WHERE n = 2", 2),
    "voice changed": ("UPDATE statement SET voice = 'clinician' WHERE n = 2", 2),
    "hand changed": ("UPDATE statement SET hand = 'clinician' WHERE n = 2", 2),
    "via changed": ("UPDATE statement SET via = 'interpreter' WHERE n = 2", 2),
    "staff changed": ("UPDATE statement SET staff = 'Another' WHERE n = 2", 2),
    "time changed": ("UPDATE statement SET at = '2026-03-02 09:30:01.000001' WHERE n = 2", 2),
    "kind changed": ("UPDATE statement SET kind = 'matters-said' WHERE n = 2", 2),
    "format changed": ("UPDATE statement SET format = 2 WHERE n = 2", 2),
    "digest changed": (f"UPDATE statement SET digest = '{'0' * 64}' WHERE n = 2", 2),
    "statement taken out": ("DELETE FROM statement WHERE n = 2", 3),
    "last statement taken out, its words left": ("DELETE FROM statement WHERE n = 4", 4),
    "first statement taken out": ("DELETE FROM statement WHERE n = 1", 2),
}


@pytest.mark.parametrize(("change", "shows_at"), CHANGES.values(), ids=CHANGES.keys())
def test_what_was_changed_behind_the_apps_back_shows(
    store, consultation, tmp_path, change, shows_at
):
    store.append(consultation, some_values(*WORDS))
    assert store.verify_chain(consultation) == ()
    meddle(tmp_path / "records.db", change)
    assert shows_at in store.verify_chain(consultation)


def test_statements_moved_to_another_consultation_show(store, consultation, tmp_path):
    other = a_consultation_in(store)
    store.append(consultation, some_values(*WORDS))
    meddle(
        tmp_path / "records.db",
        f"UPDATE statement SET consultation = '{other}'",
        f"UPDATE statement_body SET consultation = '{other}'",
    )
    assert 1 in store.verify_chain(other)


def test_a_forged_link_shows_at_the_next_one(store, consultation, tmp_path):
    store.append(consultation, some_values(*WORDS))
    meddle(tmp_path / "records.db", f"UPDATE statement SET chain = '{'ab' * 32}' WHERE n = 2")
    assert store.verify_chain(consultation) == (2, 3)


def test_the_chain_holds_after_words_were_erased(store, consultation):
    spoken = said_in_turn(ValueNamed("Sleep"), ValueNamed("Work"), TakenBack(2))
    store.append(consultation, spoken)
    mark = store.trail_mark(consultation)
    store.seal(consultation, said(4, Sealed()), "{}", erased=(2,))
    assert store.verify_chain(consultation) == ()
    assert store.trail_mark(consultation) != mark


def test_the_trail_mark_is_the_beginning_of_the_chains_head(store, consultation, tmp_path):
    store.append(consultation, some_values(*WORDS))
    raw = dbapi2.connect(str(tmp_path / "records.db"))
    (head,) = raw.execute("SELECT chain FROM statement ORDER BY n DESC").fetchone()
    raw.close()
    assert store.trail_mark(consultation) == head[:12]
    assert len(store.trail_mark(consultation)) == 12


def test_the_trail_mark_changes_with_every_statement_and_only_then(store, consultation):
    marks = []
    for n, words in enumerate(WORDS, 1):
        store.append(consultation, [said(n, ValueNamed(words))])
        store.keep_draft(consultation, "why-now", words)
        marks.append(store.trail_mark(consultation))
        assert store.trail_mark(consultation) == marks[-1]
    assert len(set(marks)) == len(WORDS)


def test_the_same_words_have_another_digest_each_time(store, consultation, tmp_path):
    """Otherwise an erased answer could be found by trying "yes" and "no"."""
    store.append(consultation, some_values("yes", "yes"))
    raw = dbapi2.connect(str(tmp_path / "records.db"))
    digests = {digest for (digest,) in raw.execute("SELECT digest FROM statement")}
    raw.close()
    assert len(digests) == 2


def test_the_trail_of_openings_and_prints_is_chained_too(store, consultation, tmp_path):
    store.note_access(Act.STARTED, STAFF, consultation)
    store.note_access(Act.PRINTED, STAFF, consultation)
    store.note_access(Act.OPENED, STAFF, None)
    assert store.verify_trail() == ()
    meddle(tmp_path / "records.db", "UPDATE access SET staff = 'Another' WHERE n = 2")
    assert store.verify_trail() == (2,)


def test_an_entry_taken_out_of_the_trail_shows(store, consultation, tmp_path):
    for act in Act:
        store.note_access(act, STAFF, consultation)
    meddle(tmp_path / "records.db", "DELETE FROM access WHERE n = 3")
    assert 4 in store.verify_trail()


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_parts_of_a_link_cannot_run_into_each_other(one, other):
    start = first_link("c")
    assert link_after(start, [one + other, ""]) != link_after(start, [one, other]) or not other


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.integers(0, 3), st.integers(0, 63), st.sampled_from("0123456789abcdef"))
def test_any_letter_changed_in_any_link_shows(tmp_path_factory, row, place, letter):
    folder = tmp_path_factory.mktemp("chain")
    store = a_store(folder)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values(*WORDS))
    raw = dbapi2.connect(str(folder / "records.db"))
    (link,) = raw.execute("SELECT chain FROM statement WHERE n = ?", (row + 1,)).fetchone()
    raw.close()
    forged = link[:place] + letter + link[place + 1 :]
    meddle(
        folder / "records.db",
        f"UPDATE statement SET chain = '{forged}' WHERE n = {row + 1}",
    )
    assert (store.verify_chain(consultation) == ()) is (forged == link)
    store.close()


def test_the_digest_and_the_links_are_these():
    """Released files hold these values: the way they are made must never change."""
    assert digest_of("00" * 32, '{"words":"Sleep"}') == DIGEST
    assert first_link("c1") == FIRST
    assert link_after(FIRST, [1, "value-named", None]) == SECOND
