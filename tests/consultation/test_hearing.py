"""Statements make the consultation, undoing and taking back included."""

from hypothesis import given
from hypothesis import strategies as st

from sdm.consultation import moves
from sdm.consultation.consultation import KINDS, consultation_of
from sdm.consultation.record import Undone
from sdm.consultation.statement import Recorded, Said
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND, DIRECTLY, PATIENT, supporter
from tests.consultation.worlds import a_talk
from tests.sitting.fakes import START


def test_undo_brings_the_earlier_words_back():
    talk = a_talk().says(PATIENT, moves.tell_story, "one").says(PATIENT, moves.tell_story, "two")
    talk.sitting.undo(PATIENT)
    assert talk.now.story.told.fact.words == "one"


def test_undo_passes_over_where_people_went():
    talk = a_talk().says(PATIENT, moves.tell_story, "one")
    talk.says(PATIENT, moves.open_step, "options").says(PATIENT, moves.show_topic, "pain", True)
    talk.sitting.undo(PATIENT)
    assert talk.now.story.told is None
    assert talk.now.presence.step == "options"


def test_there_is_nothing_to_undo_in_the_beginning():
    talk = a_talk()
    assert not moves.can_undo(talk.now)
    assert not talk.sitting.undo(PATIENT)


def test_an_undo_that_is_undone_withdraws_nothing():
    talk = a_talk().says(PATIENT, moves.tell_story, "one")
    talk.sitting.undo(PATIENT)
    undone = talk.now.statements[-1]
    redo = Said(undone.n + 1, START, PATIENT, undone.hand, DIRECTLY, "Dr Osei", Undone(of=undone.n))
    again = consultation_of(talk.now.id, (*talk.now.statements, redo))
    assert again.story.told.fact.words == "one"


def test_redo_brings_back_what_undo_took_step_by_step():
    talk = a_talk().says(PATIENT, moves.tell_story, "one").says(PATIENT, moves.name_value, "two")
    talk.sitting.undo(PATIENT)
    talk.sitting.undo(PATIENT)
    talk.says(PATIENT, moves.redo_of)
    assert (talk.now.story.told.fact.words, talk.now.values.named) == ("one", ())
    talk.says(PATIENT, moves.redo_of)
    assert [value.words for value in talk.now.values.named] == ["two"]
    again = talk.now
    talk.says(PATIENT, moves.redo_of)
    assert talk.now is again


def test_once_something_new_is_said_there_is_nothing_to_redo():
    talk = a_talk().says(PATIENT, moves.tell_story, "one")
    talk.sitting.undo(PATIENT)
    talk.says(PATIENT, moves.name_value, "two").says(PATIENT, moves.redo_of)
    assert talk.now.story.told is None


def test_words_are_own_words_when_typed_or_confirmed_by_their_voice():
    talk = a_talk()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.tell_story)(PATIENT, "it hurts")
    told = talk.now.story.told
    assert not talk.now.is_own_words(told)
    assert talk.refuses(CLINICIAN, moves.confirm, told.n) == "voice.not-theirs"
    talk.says(PATIENT, moves.confirm, told.n)
    assert talk.now.is_own_words(told)


def test_words_typed_by_another_hand_stay_so_when_a_choice_beside_them_changes():
    talk = a_talk()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.lean)(PATIENT, "a", 3, "typed by the clinician")
    talk.says(PATIENT, moves.lean, "b", 3, "typed by the clinician")
    assert not talk.now.is_own_words(talk.now.preferences.leaning)


def test_words_once_confirmed_stay_so_when_a_choice_beside_them_changes():
    talk = a_talk()
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.lean)(PATIENT, "a", 3, "typed by the clinician")
    talk.says(PATIENT, moves.confirm, talk.now.preferences.leaning.n)
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.lean)(PATIENT, "b", 3, "typed by the clinician")
    assert talk.now.is_own_words(talk.now.preferences.leaning)


def test_a_supporter_speaks_under_their_own_name():
    talk = a_talk().says(supporter("Ana"), moves.see_differently, "he says it louder at home")
    assert talk.now.deliberation.differences[0].voice.name == "Ana"


def test_a_kind_from_a_newer_version_is_kept_and_changes_nothing():
    talk = a_talk()
    fact = Recorded("hologram-shown", 3, "{}")
    said = Said(2, START, PATIENT, CLINICIANS_HAND, DIRECTLY, "Dr Osei", fact)
    again = consultation_of(talk.now.id, (*talk.now.statements, said))
    assert again.record.newer == (said,)
    assert again.story == talk.now.story


def test_every_kind_has_a_name_of_its_own_and_a_format():
    assert all(fact.kind == kind and fact.format >= 1 for kind, fact in KINDS.items())


def test_no_words_of_the_talk_show_in_the_form_that_tracebacks_print():
    talk = a_talk().says(PATIENT, moves.tell_story, "Zanzibar")
    talk.says(PATIENT, moves.name_value, "Zanzibar").says(
        PATIENT, moves.undertake, "patient", "Zanzibar"
    )
    assert "Zanzibar" not in repr(talk.now)
    assert "Zanzibar" not in repr(talk.now.statements)


_ACTS = st.lists(
    st.sampled_from(
        [
            (moves.tell_story, ("a",)),
            (moves.tell_story, ("b",)),
            (moves.tell_story, ("",)),
            (moves.name_value, ("v",)),
            (moves.pick_option, ("x", True)),
            (moves.pick_option, ("x", False)),
            (moves.lean, ("x", 3)),
            (moves.see_differently, ("no",)),
            (moves.show_topic, ("pain", True)),
            (moves.undo_of, ()),
            (moves.redo_of, ()),
            (moves.take_back, (3,)),
        ]
    ),
    max_size=25,
)


@given(_ACTS)
def test_hearing_one_by_one_and_all_at_once_is_the_same(acts):
    talk = a_talk()
    for move, args in acts:
        talk.sitting.does(move)(PATIENT, *args)
    assert consultation_of(talk.now.id, talk.now.statements) == talk.now
