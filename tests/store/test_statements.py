"""What is said comes back exactly, whatever was said."""

import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from sdm.consultation.consultation import consultation_of
from sdm.consultation.deliberation import Pull, PullJudged
from sdm.consultation.presence import AidRef, CameAlong, Opened, Part
from sdm.consultation.record import TakenBack
from sdm.consultation.statement import Recorded, Said
from sdm.consultation.value import ValueNamed
from sdm.consultation.voice import CLINICIANS_HAND, DIRECTLY, Role, Voice
from sdm.errors import Tellable
from sdm.store.bodies import body_of, canonical, fact_of
from tests.store.builders import (
    MORNING,
    STAFF,
    a_consultation_in,
    a_store,
    said,
    said_in_turn,
    some_values,
    words_in,
)
from tests.store.kinds import KEPT_KINDS, facts_of, statements, types_in
from tests.store.meddling import meddle

SHARED_STORE = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("kind", KEPT_KINDS, ids=lambda kind: kind.kind)
def test_every_kind_of_fact_comes_back_equal(store, kind):
    @settings(SHARED_STORE, max_examples=12)
    @given(facts_of(kind))
    def comes_back(fact):
        consultation = a_consultation_in(store)
        store.append(consultation, [said(1, fact)])
        kept = store.statements(consultation)
        assert kept == (said(1, fact),)
        assert types_in(kept[0].fact) == types_in(fact)

    comes_back()


@SHARED_STORE
@given(statements())
def test_statements_come_back_with_voice_hand_via_staff_and_time(store, spoken):
    consultation = a_consultation_in(store)
    store.append(consultation, spoken)
    assert store.statements(consultation) == spoken
    assert store.verify_chain(consultation) == ()


def test_statements_are_still_there_when_the_store_is_opened_again(tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values("Sleep", "Work"))
    store.close()
    again = a_store(tmp_path)
    assert words_in(again.statements(consultation)) == ["Sleep", "Work"]
    again.close()


@pytest.mark.parametrize("length", [20_000, 1_000_000])
def test_long_answers_come_back_whole(store, length):
    consultation = a_consultation_in(store)
    spoken = some_values("ŵ" * length)
    store.append(consultation, spoken)
    assert store.statements(consultation) == spoken


def test_half_a_character_in_an_answer_is_kept_as_it_came(store):
    consultation = a_consultation_in(store)
    spoken = some_values("cut \ud83d off", "\udc4d")
    store.append(consultation, spoken)
    assert store.statements(consultation) == spoken
    assert store.verify_chain(consultation) == ()


def test_half_a_character_in_a_name_is_refused_and_nothing_is_written(store):
    consultation = a_consultation_in(store)
    voice = Voice(Role.SUPPORTER, "Ana \ud83d")
    spoken = Said(2, MORNING, voice, CLINICIANS_HAND, DIRECTLY, STAFF, ValueNamed("Rest"))
    with pytest.raises(Tellable) as told:
        store.append(consultation, [said(1, ValueNamed("Sleep")), spoken])
    assert told.value.key == "store.name-unwritable"
    assert store.statements(consultation) == ()


def test_consultations_do_not_mix(store):
    first, second = a_consultation_in(store), a_consultation_in(store)
    store.append(first, some_values("Sleep"))
    store.append(second, some_values("Work", "Rest"))
    assert words_in(store.statements(first)) == ["Sleep"]
    assert words_in(store.statements(second)) == ["Work", "Rest"]


def test_nothing_of_several_statements_is_kept_when_one_cannot_be(store):
    consultation = a_consultation_in(store)
    with pytest.raises(ValueError, match="statement 5 does not follow 1"):
        store.append(consultation, [said(1, ValueNamed("Sleep")), said(5, ValueNamed("Work"))])
    assert store.statements(consultation) == ()


def test_appending_nothing_changes_nothing(store):
    consultation = a_consultation_in(store)
    store.append(consultation, [])
    assert store.statements(consultation) == ()


def test_moments_that_are_not_plain_utc_are_refused(store):
    consultation = a_consultation_in(store)
    aware = dataclasses.replace(said(1, ValueNamed("Sleep")), at=MORNING.astimezone())
    with pytest.raises(ValueError, match="naive UTC"):
        store.append(consultation, [aware])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


bodies = st.dictionaries(st.text(st.characters(codec="utf-8")), json_values)


@SHARED_STORE
@given(bodies, st.integers(1, 9))
def test_what_a_newer_version_recorded_is_kept_and_written_back_equal(store, body, format_):

    recorded = fact_of("a-kind-of-tomorrow", format_, body)
    assert recorded == Recorded("a-kind-of-tomorrow", format_, canonical(body))
    assert body_of(recorded) == body
    consultation = a_consultation_in(store)
    store.append(consultation, [said(1, recorded)])
    assert store.statements(consultation) == (said(1, recorded),)
    assert store.verify_chain(consultation) == ()


@pytest.mark.parametrize("who", ["carer:Ana", "patient:Ana", "supporter:", "newer", ""])
@pytest.mark.parametrize("part", ["voice", "hand", "via"])
def test_words_by_or_through_somebody_only_a_newer_version_knows_are_kept_as_they_stand(
    store, consultation, tmp_path, part, who
):
    store.append(consultation, some_values("Sleep", "Work", "Rest"))
    meddle(tmp_path / "records.db", f"UPDATE statement SET {part} = '{who}' WHERE n = 2")
    first, newer, last = store.statements(consultation)
    assert (first, last) == some_values("Sleep", "Work", "Rest")[::2]
    assert newer.fact == Recorded("value-named", 1, '{"prompt":"","words":"Work"}')
    assert getattr(newer, part).code == who
    again = a_consultation_in(store)
    store.append(again, (first, newer, last))
    assert columns(tmp_path, again) == columns(tmp_path, consultation)
    assert store.statements(again) == (first, newer, last)


def test_what_holds_a_talk_together_is_heard_whoever_said_it(store, consultation, tmp_path):
    ref = AidRef("sore-shoulder", "1.0", "en-GB", "sha256:0", "0.1")
    store.append(consultation, said_in_turn(Opened(ref), ValueNamed("Sleep"), TakenBack(2)))
    meddle(tmp_path / "records.db", "UPDATE statement SET voice = 'carer' WHERE n != 2")
    now = consultation_of(consultation, store.statements(consultation))
    assert (now.presence.aid, now.values.named) == (ref, ())


def columns(folder, consultation):
    raw = dbapi2.connect(str(folder / "records.db"))
    names = "n, kind, format, voice, hand, via, staff, at, body"
    found = raw.execute(
        f"SELECT {names} FROM statement JOIN statement_body USING (consultation, n) "
        "WHERE consultation = ? ORDER BY n",
        (consultation,),
    ).fetchall()
    raw.close()
    return found


def test_a_known_kind_in_a_newer_format_is_kept_as_it_stands():

    fact = fact_of(CameAlong.kind, CameAlong.format + 1, {"who": ["Ana"]})
    assert fact == Recorded(CameAlong.kind, CameAlong.format + 1, '{"who":["Ana"]}')


@pytest.mark.parametrize(
    "body",
    [
        {"value": "1", "option": "rest", "pull": "towards", "because": ""},
        {"value": 1, "option": None, "pull": "towards", "because": ""},
        {"value": True, "option": "rest", "pull": "towards", "because": ""},
        {"value": 1, "option": "rest", "pull": "sideways", "because": ""},
        {"value": 1, "option": "rest"},
        ["value"],
        None,
    ],
)
def test_a_body_this_version_cannot_read_is_shown_as_newer_and_never_bent(body):

    assert isinstance(fact_of(PullJudged.kind, 1, body), Recorded)


def test_the_kept_form_of_a_fact_is_this():
    """Released files hold this text: it must never change."""

    judged = PullJudged(3, "rest", Pull.NOT_KNOWN, "Ña “maybe” \ud83d")
    kept = '{"because":"Ña “maybe” \\ud83d","option":"rest","pull":"not-known","value":3}'
    assert canonical(body_of(judged)) == kept
    along = CameAlong("Ana", Part.SUPPORTER)
    assert canonical(body_of(along)) == '{"name":"Ana","part":"supporter"}'
