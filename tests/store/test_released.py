"""Every store a released version ever wrote opens for ever, with all that was said in it."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sdm.consultation.consultation import consultation_of
from sdm.consultation.record import Erased
from sdm.store import open_store
from tests.store.make_released import IDS, OPEN, PAGE, SEALED, statements

RELEASED = Path(__file__).parent / "released"
KNOWN = json.loads((RELEASED / "format-1.json").read_text(encoding="utf-8"))


@pytest.fixture
def store(tmp_path):
    """A copy, since opening a store may bring it up to date."""
    shutil.copy(RELEASED / "format-1.db", tmp_path)
    store = open_store(tmp_path / "format-1.db")
    yield store
    store.close()


def test_every_statement_of_format_1_comes_back_as_it_was_said(store):
    sealed, open_ = IDS
    stub = replace(statements(*SEALED)[7], fact=Erased("value-named"))
    kept = store.statements(sealed)
    assert kept[: len(SEALED)] == (*statements(*SEALED)[:7], stub, *statements(*SEALED)[8:])
    assert [one.fact.kind for one in kept[len(SEALED) :]] == ["sealed", "amended"]
    assert store.statements(open_) == statements(*OPEN)


def test_the_chains_of_format_1_hold(store):
    assert [store.verify_chain(each) for each in IDS] == [(), ()]
    assert store.verify_trail() == ()
    assert [store.trail_mark(each) for each in IDS] == KNOWN["marks"]


def test_all_that_stands_beside_the_statements_of_format_1_is_there(store):
    sealed, open_ = IDS
    assert store.sealed_page(sealed) == PAGE
    assert store.drafts(open_) == {"why-now": "Because my mother is "}
    assert [(past.id, past.patient_name, past.sealed) for past in store.past()] == [
        (open_, "", False),
        (sealed, "Ana", True),
    ]


def test_the_aid_of_format_1_comes_back_as_it_was_shown(store):
    assert store.aid_shown(KNOWN["aid_hash"]).title == "A sore shoulder: what next?"


def test_a_conversation_of_format_1_goes_on(store):
    sealed, open_ = IDS
    now = consultation_of(open_, store.statements(open_))
    assert now.presence.opened.fact.follows == sealed
    (more,) = statements(SEALED[5], first=now.next_n)
    store.append(open_, [more])
    assert store.statements(open_)[-1] == more
    assert store.verify_chain(open_) == ()
