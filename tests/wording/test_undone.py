"""Undo says what it undid."""

from sdm.consultation import moves
from sdm.consultation.consultation import KINDS
from sdm.consultation.voice import PATIENT
from sdm.wording.undone import PHRASES, undone_words
from tests.consultation.worlds import a_talk


def test_every_kind_that_can_be_undone_has_its_words():
    assert set(PHRASES) == {kind for kind, fact in KINDS.items() if fact.undoable}


def test_undo_and_redo_say_what_they_did_until_something_else_is_said():
    talk = a_talk()
    talk.says(PATIENT, moves.tell_story, "I wake at four.")
    assert undone_words(talk.now) == ""
    talk.says(PATIENT, moves.undo_of)
    assert undone_words(talk.now) == "Undone: the story"
    talk.says(PATIENT, moves.redo_of)
    assert undone_words(talk.now) == "Back again: the story"
    talk.says(PATIENT, moves.ask_question, "Will it last?")
    assert undone_words(talk.now) == ""
