import pytest

from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind
from sdm.consultation.record import Names
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT
from sdm.steps.take_home import LivePage, present
from tests.consultation.worlds import a_talk
from tests.evidence.builders import an_aid


@pytest.fixture
def talk():
    return a_talk().says(PATIENT, moves.give_names, "Sam", "Dr Osei")


def at_home(talk, drafts=None, page=None):
    return present(talk.now, an_aid(), drafts or {}, page)


def test_nothing_decided_is_said_and_is_fine(talk):
    assert at_home(talk).still_open == ("Nothing is decided yet. That is fine: the page says so.",)
    talk.says(BOTH, moves.decide, DecisionKind.WAIT, Decider.BOTH)
    assert at_home(talk).still_open == ()


def test_words_still_being_written_are_not_forgotten(talk):
    told = at_home(talk, {"agree.promise.patient": "walk"}).still_open
    assert told[-1] == (
        "Some words are still being written: Agree. They are not on the page yet. "
        "Sealing would throw them away."
    )
    assert len(at_home(talk, {"take-home.amendment": "one more"}).still_open) == 1


def test_every_step_with_words_still_being_written_is_named(talk):
    drafts = {"matters.value": "my gar", "together.story": "It beg", "panel.question": "Can I"}
    told = at_home(talk, drafts).still_open[-1]
    assert "Together, What matters, in a panel at the side." in told


def test_words_that_were_kept_as_said_are_not_still_being_written(talk):
    talk.says(PATIENT, moves.tell_story, "It began in May.")
    assert len(at_home(talk, {"together.story": "It began in May."}).still_open) == 1
    assert len(at_home(talk, {"together.story": "It began in May. Then"}).still_open) == 2


def test_whose_names_are_on_the_page_is_as_it_was_chosen(talk):
    assert at_home(talk).names is None
    talk.says(PATIENT, moves.name_on_page, Names.INITIALS)
    assert at_home(talk).names is Names.INITIALS


def test_a_sealed_talk_says_when_and_shows_its_dated_notes(talk):
    talk.says(CLINICIAN, moves.seal)
    talk.says(PATIENT, moves.amend, "I changed my mind.")
    step = at_home(talk, {"x": "words"})
    assert step.is_sealed
    assert step.sealed_on == "Monday 16 November 2026"
    (note,) = step.amendments
    assert note.words == "Monday 16 November 2026: “I changed my mind.”"
    assert step.still_open == ()


def test_the_words_of_the_page_do_not_show_in_a_repr(talk):
    page = LivePage((), "what Sam said", ("Sam's sign",))
    assert "Sam" not in repr(at_home(talk, page=page))
