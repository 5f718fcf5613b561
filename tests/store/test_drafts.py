"""Words still being typed are kept a field at a time."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.consultation.value import ValueNamed
from tests.store.builders import a_consultation_in, a_store, said, some_values, words_in


def test_a_draft_is_replaced_as_typing_goes_on(store, consultation):
    for typed in ("S", "Sl", "Sleep"):
        store.keep_draft(consultation, "value", typed)
    assert store.drafts(consultation) == {"value": "Sleep"}


def test_an_emptied_draft_is_dropped(store, consultation):
    store.keep_draft(consultation, "value", "Sleep")
    store.keep_draft(consultation, "why-now", "Because")
    store.keep_draft(consultation, "value", "")
    store.keep_draft(consultation, "never-typed", "")
    assert store.drafts(consultation) == {"why-now": "Because"}


def test_words_said_and_their_draft_change_places_in_one_act(store, consultation):
    store.keep_draft(consultation, "value", "Sleep")
    store.keep_draft(consultation, "why-now", "Because")
    store.append(consultation, some_values("Sleep"), drops=("value", "never-typed"))
    assert words_in(store.statements(consultation)) == ["Sleep"]
    assert store.drafts(consultation) == {"why-now": "Because"}


def test_where_words_cannot_be_kept_their_draft_stays(store, consultation):
    store.keep_draft(consultation, "value", "Work")
    with pytest.raises(ValueError, match="does not follow"):
        store.append(consultation, [said(5, ValueNamed("Work"))], drops=("value",))
    assert store.drafts(consultation) == {"value": "Work"}


def test_drafts_of_two_consultations_do_not_mix(store, consultation):
    other = a_consultation_in(store)
    store.keep_draft(consultation, "value", "Sleep")
    assert store.drafts(other) == {}


def test_drafts_are_there_when_the_store_is_opened_again(tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.keep_draft(consultation, "value", "Sleep")
    store.close()
    again = a_store(tmp_path)
    assert again.drafts(consultation) == {"value": "Sleep"}
    again.close()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(), min_size=1, max_size=200))
def test_whatever_is_half_typed_comes_back(store, words):
    """Half a character too: a cut emoji in the middle of typing loses nothing before it."""
    consultation = a_consultation_in(store)
    store.keep_draft(consultation, "value", words)
    assert store.drafts(consultation) == {"value": whole(words)}


def whole(words: str) -> str:
    """Two halves that stand side by side are one character: that is what they mean."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
