"""Home lists the conversations as they stand, without reading them all."""

from datetime import date

from sqlcipher3 import dbapi2

from sdm.consultation.agreement import ReviewDated
from sdm.consultation.presence import AidRef, NamesGiven, Opened
from sdm.consultation.record import Sealed, TakenBack, Undone
from sdm.store import open_store
from tests.evidence.builders import an_aid
from tests.store.builders import MORNING, a_consultation_in, said, said_in_turn, some_values

ANA = NamesGiven("Ana", "Dr Example")
ANNA = NamesGiven("Anna", "Dr Example")


def a_talk_in(store):
    talk = a_consultation_in(store)
    store.append(talk, some_values("Sleep"))
    return talk


def reached(store, page):
    """Every id, as a person reaches them who asks for older ones until there are none."""
    found, last = [], None
    while shown := store.past(page, before=last):
        found += [past.id for past in shown]
        last = shown[-1]
    return found


def review_due(folder):
    raw = dbapi2.connect(str(folder / "records.db"))
    (due,) = raw.execute("SELECT review_due FROM consultation").fetchone()
    raw.close()
    return due


def test_a_consultation_is_listed_with_its_aid(store, consultation):
    store.append(consultation, some_values("Sleep"))
    (past,) = store.past()
    assert past.id == consultation
    assert (past.aid_id, past.aid_title) == (an_aid().id, an_aid().title)
    assert (past.patient_name, past.clinician_name) == ("", "")
    assert past.made_up
    assert not past.sealed


def test_the_newest_come_first_and_no_more_than_asked_for(store):
    every = [a_talk_in(store) for _ in range(5)]
    assert [past.id for past in store.past(limit=3)] == every[:-4:-1]
    assert [past.id for past in store.past()] == every[::-1]


def test_one_in_which_nothing_was_said_is_not_listed(store):
    a_consultation_in(store)
    talk = a_talk_in(store)
    a_consultation_in(store)
    assert [past.id for past in store.past(limit=1)] == [talk]


def test_every_conversation_is_reached_page_by_page(store):
    every = [a_talk_in(store) for _ in range(7)]
    assert reached(store, page=3) == every[::-1]


def test_those_begun_in_the_same_moment_are_each_reached_once(tmp_path):
    store = open_store(tmp_path / "records.db", clock=lambda: MORNING)
    every = {a_talk_in(store) for _ in range(5)}
    found = reached(store, page=2)
    assert (len(found), set(found)) == (5, every)
    store.close()


def test_a_talk_begun_meanwhile_moves_nothing_on_the_next_page(store):
    every = [a_talk_in(store) for _ in range(4)]
    first = store.past(limit=2)
    a_talk_in(store)
    assert [past.id for past in store.past(limit=2, before=first[-1])] == every[1::-1]


def test_names_and_sealing_are_listed_as_they_are_said(store, consultation):
    store.append(consultation, said_in_turn(ANA))
    store.seal(consultation, said(2, Sealed()), "{}", erased=())
    (past,) = store.past()
    assert (past.patient_name, past.clinician_name, past.sealed) == ("Ana", "Dr Example", True)


def test_names_taken_back_are_listed_no_more(store, consultation, tmp_path):
    store.append(consultation, said_in_turn(ANA, TakenBack(1)))
    (past,) = store.past()
    assert past.patient_name == ""


def test_an_undone_change_brings_the_name_before_it_back(store, consultation):
    store.append(consultation, said_in_turn(ANA, ANNA, Undone(2)))
    assert store.past()[0].patient_name == "Ana"


def test_a_review_date_is_listed_until_it_is_undone(store, consultation, tmp_path):
    store.append(consultation, said_in_turn(ReviewDated(date(2026, 6, 1))))
    assert review_due(tmp_path) == "2026-06-01"
    store.append(consultation, [said(2, Undone(1))])
    assert review_due(tmp_path) is None


def test_a_name_with_half_a_character_is_listed_with_a_mark_for_it(store, consultation):
    store.append(consultation, said_in_turn(NamesGiven("Ana \ud83d", "")))
    assert store.past()[0].patient_name == "Ana \ufffd"
    assert store.statements(consultation)[0].fact.patient == "Ana \ud83d"


def test_what_a_consultation_follows_is_listed(store, consultation, tmp_path):
    aid = AidRef("sore-shoulder", "1.0", "en-GB", "sha256:0", "0.1")
    store.append(consultation, said_in_turn(Opened(aid, follows="the-one-before")))
    raw = dbapi2.connect(str(tmp_path / "records.db"))
    assert raw.execute("SELECT follows FROM consultation").fetchone() == ("the-one-before",)
    raw.close()
