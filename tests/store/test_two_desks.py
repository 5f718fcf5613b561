"""Two desks on one record: both people's words stand, in the order they were kept."""

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import Pool
from sqlcipher3 import dbapi2

from sdm.consultation.consultation import consultation_of
from sdm.consultation.value import ValueNamed
from sdm.consultation.voice import PATIENT, PATIENTS_HAND
from sdm.errors import Tellable
from sdm.sitting.ports import Overtaken
from sdm.sitting.sitting import Sitting
from tests.store.builders import (
    STAFF,
    Watch,
    a_consultation_in,
    a_store,
    said,
    some_values,
    words_in,
)
from tests.store.desks import desk, said_by


@pytest.fixture
def other(tmp_path, store):
    other = a_store(tmp_path)
    yield other
    other.close()


def test_the_second_to_keep_a_number_is_handed_what_came_in(store, other, consultation):
    store.append(consultation, some_values("Sleep"))
    other.append(consultation, some_values("Sleep", "Work", "Rest")[1:])
    with pytest.raises(Overtaken) as overtaken:
        store.append(consultation, [said(2, ValueNamed("See my sister"))])
    assert overtaken.value.came_in == some_values("Sleep", "Work", "Rest")[1:]
    store.append(consultation, [said(4, ValueNamed("See my sister"))])
    assert words_in(other.statements(consultation)) == ["Sleep", "Work", "Rest", "See my sister"]
    assert other.verify_chain(consultation) == ()


def test_a_desk_that_never_wrote_there_is_handed_it_too(store, other, consultation):
    store.append(consultation, some_values("Sleep"))
    with pytest.raises(Overtaken) as overtaken:
        other.append(consultation, some_values("Work"))
    assert overtaken.value.came_in == some_values("Sleep")
    assert words_in(store.statements(consultation)) == ["Sleep"]


def test_nothing_of_an_overtaken_append_is_kept(store, other, consultation):
    store.append(consultation, some_values("Sleep"))
    with pytest.raises(Overtaken):
        other.append(consultation, some_values("Work", "Rest"))
    assert words_in(store.statements(consultation)) == ["Sleep"]


def test_two_sittings_on_one_consultation_lose_nobodys_words(store, other, consultation):
    def name(consultation, voice, words):
        return ValueNamed(words)

    def sitting(keeper):
        empty = consultation_of(consultation, ())
        return Sitting(empty, keeper, Watch(), STAFF, PATIENTS_HAND, tell=pytest.fail)

    one, two = sitting(store), sitting(other)
    for turn in range(5):
        assert one.does(name)(PATIENT, words=f"one {turn}")
        assert two.does(name)(PATIENT, words=f"two {turn}")
    kept = store.statements(consultation)
    assert two.now == consultation_of(consultation, kept)
    assert sorted(words_in(kept)) == sorted(
        [*(f"{w} {t}" for w in ("one", "two") for t in range(5))]
    )


def test_a_consultation_that_was_never_started_takes_no_statement(store):
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        store.append("nowhere", some_values("Sleep"))


@pytest.fixture
def impatient():
    """Desks that do not wait for each other, so that no test has to."""

    def hurry(connection, _, __):
        connection.execute("PRAGMA busy_timeout=20")

    event.listen(Pool, "checkout", hurry)
    yield
    event.remove(Pool, "checkout", hurry)


def test_a_record_another_program_holds_is_told_and_takes_words_again_later(impatient, tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    holding = dbapi2.connect(str(tmp_path / "records.db"), isolation_level=None)
    holding.execute("BEGIN IMMEDIATE")
    with pytest.raises(Tellable) as told:
        store.append(consultation, some_values("Sleep"))
    assert told.value.key == "store.locked"
    assert store.statements(consultation) == ()
    holding.execute("COMMIT")
    holding.close()
    store.append(consultation, some_values("Sleep"))
    assert words_in(store.statements(consultation)) == ["Sleep"]
    store.close()


def test_six_first_starts_at_once_make_one_record(tmp_path):
    desks = [desk("starts", tmp_path / "records.db") for _ in range(6)]
    started = [said_by(each) for each in desks]
    assert [lines[0] for lines in started] == ["open"] * 6
    store = a_store(tmp_path)
    assert {past.id for past in store.past()} == {lines[1] for lines in started}
    store.close()
