"""Sealing keeps the page word for word, and erases what was taken back everywhere in the file."""

import pytest
from sqlcipher3 import dbapi2

from sdm.consultation.consultation import consultation_of
from sdm.consultation.record import Amended, Erased, Sealed, TakenBack
from sdm.consultation.value import ValueNamed
from tests.store.builders import said, said_in_turn, some_values, words_in
from tests.store.meddling import bytes_beside

SECRET = "a-word-taken-back-7f3a"
PAGE = '{"document": "Ünïcode “page”", "format": 1}'


def with_something_taken_back(*before):
    return said_in_turn(ValueNamed("Sleep"), ValueNamed(SECRET), *before, TakenBack(2))


def test_the_sealed_page_comes_back_word_for_word(store, consultation):
    store.append(consultation, some_values("Sleep"))
    assert store.sealed_page(consultation) is None
    store.seal(consultation, said(2, Sealed()), PAGE, erased=())
    assert store.sealed_page(consultation) == PAGE
    assert store.statements(consultation)[-1] == said(2, Sealed())


def test_what_was_taken_back_leaves_only_its_stub(store, consultation):
    store.append(consultation, with_something_taken_back())
    store.seal(consultation, said(4, Sealed()), PAGE, erased=(2,))
    kept = store.statements(consultation)
    assert [one.n for one in kept] == [1, 2, 3, 4]
    assert kept[1].fact == Erased("value-named")
    assert (kept[1].voice, kept[1].at) == (said(2, kept[1].fact).voice, said(2, kept[1].fact).at)
    assert words_in(kept) == ["Sleep", "", "", ""]


def test_an_erased_statement_is_heard_in_no_part(store, consultation):
    store.append(consultation, with_something_taken_back())
    store.seal(consultation, said(4, Sealed()), PAGE, erased=(2,))
    now = consultation_of(consultation, store.statements(consultation))
    assert [value.words for value in now.values.named] == ["Sleep"]
    assert now.is_sealed


def test_erased_words_and_old_drafts_are_in_no_byte_of_the_files(store, consultation, tmp_path):
    path = tmp_path / "records.db"
    store.keep_draft(consultation, "value", f"{SECRET} half typed")
    store.append(consultation, with_something_taken_back())
    assert SECRET.encode() in bytes_beside(path)
    store.seal(consultation, said(4, Sealed()), PAGE, erased=(2,))
    assert SECRET.encode() not in bytes_beside(path)
    store.close()
    assert SECRET.encode() not in bytes_beside(path)


def test_erased_words_are_gone_at_closing_where_another_desk_was_reading(
    store, consultation, tmp_path
):
    path = tmp_path / "records.db"
    store.append(consultation, with_something_taken_back())
    other = dbapi2.connect(str(path), isolation_level=None)
    other.execute("BEGIN")
    assert other.execute("SELECT count(*) FROM statement").fetchone() == (3,)
    store.seal(consultation, said(4, Sealed()), PAGE, erased=(2,))
    other.close()
    store.close()
    assert SECRET.encode() not in bytes_beside(path)


def test_drafts_are_dropped_at_sealing(store, consultation):
    store.append(consultation, some_values("Sleep"))
    store.keep_draft(consultation, "why-now", "Because my")
    store.seal(consultation, said(2, Sealed()), PAGE, erased=())
    assert store.drafts(consultation) == {}


def test_amendments_are_kept_after_sealing(store, consultation):
    store.seal(consultation, said(1, Sealed()), PAGE, erased=())
    store.append(consultation, [said(2, Amended("The clinic moved."))])
    assert words_in(store.statements(consultation)) == ["", "The clinic moved."]
    assert store.sealed_page(consultation) == PAGE


def test_nothing_is_erased_where_sealing_cannot_be_kept(store, consultation):
    store.append(consultation, with_something_taken_back())
    with pytest.raises(ValueError, match="does not follow"):
        store.seal(consultation, said(9, Sealed()), PAGE, erased=(2,))
    assert words_in(store.statements(consultation)) == ["Sleep", SECRET, ""]
    assert store.sealed_page(consultation) is None
