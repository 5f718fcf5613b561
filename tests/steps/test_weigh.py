import pytest

from sdm.consultation import moves
from sdm.consultation.deliberation import Pull
from sdm.consultation.preference import Gate
from sdm.consultation.voice import BOTH, CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.steps.weigh import present
from tests.consultation.worlds import a_talk
from tests.evidence.builders import CARRY_ON, EXERCISE, TABLETS, an_aid


@pytest.fixture
def talk():
    talk = a_talk()
    talk.says(PATIENT, moves.give_names, "Sam", "Dr Osei")
    talk.says(BOTH, moves.draw_order, (TABLETS, CARRY_ON, EXERCISE), False, 7)
    for option in (CARRY_ON, TABLETS):
        talk.says(PATIENT, moves.pick_option, option, True)
    return talk.says(PATIENT, moves.name_value, "Sleeping through")


def weigh(talk, drafts=None):
    return present(talk.now, an_aid(), drafts or {})


def the_value(talk):
    return talk.now.values.named[0].n


def test_each_value_meets_each_option_in_view_in_the_drawn_order(talk):
    (row,) = weigh(talk).rows
    assert row.words == "Sleeping through"
    assert [cell.option.label for cell in row.cells] == ["Daily tablets", "Carry on as now"]
    assert [cell.judged for cell in row.cells] == [None, None]


def test_an_option_of_their_own_has_a_column_like_the_others(talk):
    talk.says(PATIENT, moves.add_option, "A warm bath each night")
    assert weigh(talk).rows[0].cells[-1].option.label == "A warm bath each night"


def test_a_value_left_behind_is_not_weighed_up(talk):
    talk.says(PATIENT, moves.carry_value, the_value(talk), False)
    assert weigh(talk).rows == ()


def test_a_judgement_says_who_judged_and_why_in_whose_words(talk):
    talk.says(BOTH, moves.judge_pull, the_value(talk), TABLETS, Pull.AWAY)
    assert weigh(talk).rows[0].cells[0].judged.judge == "both of us"
    talk.says(PATIENT, moves.judge_pull, the_value(talk), TABLETS, Pull.NOT_KNOWN, "nobody asked")
    judged = weigh(talk).rows[0].cells[0].judged
    assert (judged.judge, judged.pull, judged.line.words) == (
        "Sam",
        Pull.NOT_KNOWN,
        "“nobody asked”",
    )


def test_how_much_it_matters_is_said_in_words_and_only_if_somebody_said_so(talk):
    n = the_value(talk)
    assert weigh(talk).rows[0].weight == ""
    talk.says(PATIENT, moves.give_importance, n, 9)
    assert weigh(talk).rows[0].weight == "How much it matters: 9 of 10"
    talk.says(PATIENT, moves.give_importance, n, None)
    assert weigh(talk).rows[0].weight == "How much it matters: don’t know"
    talk.says(PATIENT, moves.set_must_have, n, True)
    assert weigh(talk).rows[0].weight == "A must for me"


def test_the_clinicians_view_is_closed_until_the_patient_opens_it(talk):
    step = weigh(talk)
    assert step.gate is None
    assert step.gate_words.startswith("Dr Osei waits with this.")


@pytest.mark.parametrize(
    ("move", "said", "gate", "words"),
    [
        (moves.lean, (TABLETS,), Gate.LEANED, "because Sam has said which way they lean"),
        (moves.lean, ("",), Gate.NOT_SURE_YET, "“I am not sure yet”"),
        (moves.ask_yours_first, (), Gate.HEAR_YOURS_FIRST, "Sam asked to hear it first"),
    ],
)
def test_it_says_which_act_of_the_patient_opened_the_view(talk, move, said, gate, words):
    step = weigh(talk.says(PATIENT, move, *said))
    assert step.gate is gate
    assert words in step.gate_words


def test_with_no_option_in_view_all_can_be_leaned_to():
    talk = a_talk()
    assert len(weigh(talk).options) == len(an_aid().options)


def test_what_was_leaned_to_stays_there_when_it_leaves_the_view(talk):
    talk.says(PATIENT, moves.lean, TABLETS)
    talk.says(PATIENT, moves.pick_option, TABLETS, False)
    assert "Daily tablets" in [option.label for option in weigh(talk).options]


def test_words_typed_by_another_hand_ask_for_a_yes(talk):
    talk.sitting.hand = CLINICIANS_HAND
    talk.sitting.does(moves.lean)(PATIENT, TABLETS, 6, "they are quick")
    because = weigh(talk).leaning.because
    assert (because.words, because.to_confirm) == ("they are quick", True)
    assert because.whose == "Sam, as written down by Dr Osei"


def test_differences_stand_in_the_order_they_were_said(talk):
    talk.says(PATIENT, moves.see_differently, "A scan would show it.")
    talk.says(CLINICIAN, moves.see_differently, "I do not think so.")
    shown = [line.words for line in weigh(talk).differences]
    assert shown == ["“A scan would show it.”", "“I do not think so.”"]
