import pytest

from sdm.clinic import Clinic
from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Idea, Plan, Side
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT
from sdm.steps.agree import present
from sdm.steps.agree.decision import DecisionForm, deciders, kind_words, lacking
from tests.consultation.worlds import a_talk
from tests.evidence.builders import EXERCISE, TABLETS, an_aid

CLINIC = Clinic("Hill Road", "Hill Road clinic, 01632 960 123", "Ring 999 at once")


@pytest.fixture
def talk():
    return a_talk().says(PATIENT, moves.give_names, "Sam", "Dr Osei")


def agree(talk, drafts=None):
    return present(talk.now, an_aid(), drafts or {}, CLINIC)


def test_every_kind_of_decision_is_offered():
    assert set(kind_words()) == set(DecisionKind)


def test_nothing_is_pressed_before_somebody_presses_it(talk):
    step = agree(talk)
    assert step.form == DecisionForm()
    assert (step.decision.n, step.unfinished, step.promises) == (0, False, ())


def test_a_kept_decision_is_said_in_one_line(talk):
    talk.says(
        BOTH,
        moves.decide,
        DecisionKind.TRY_FOR_A_TIME,
        Decider.BOTH,
        (EXERCISE,),
        "We try it.",
        "2027-02-08",
    )
    step = agree(talk)
    assert step.decision.sentence == "Try one for a time: Exercise programme"
    assert step.decision.more == "Until Monday 8 February 2027 · Who had the say: Both of us"
    assert (step.decision.said_by, step.decision.words) == ("Said by both of us", "We try it.")
    assert step.form == DecisionForm("try-for-a-time", (EXERCISE,), "both", "2027-02-08")


def test_a_decision_by_a_rule_names_the_rule(talk):
    rule = "The Mental Health Act"
    said = (DecisionKind.BY_RULE, Decider.SOMEONE_ELSE, (), "", "", rule)
    assert (
        "Decided by: The Mental Health Act"
        in agree(talk.says(CLINICIAN, moves.decide, *said)).decision.more
    )


def test_what_was_pressed_and_not_kept_is_still_pressed_after_a_crash(talk):
    drafts = {
        "agree.decision.kind": "several",
        "agree.decision.options": f"{EXERCISE} {TABLETS}",
        "agree.decision.decider": "patient",
    }
    step = agree(talk, drafts)
    assert step.form == DecisionForm("several", (EXERCISE, TABLETS), "patient", "")
    assert step.unfinished


@pytest.mark.parametrize(
    ("form", "authority", "words"),
    [
        (DecisionForm(), "", "First press what was decided."),
        (DecisionForm("this-option"), "", "Press the option this is about."),
        (DecisionForm("several", (EXERCISE,)), "", "two or more"),
        (DecisionForm("by-rule", (), "someone-else"), " ", "Write who or what decides."),
        (DecisionForm("wait"), "", "Press who had the say."),
        (DecisionForm("wait", (), "both"), "", ""),
    ],
)
def test_what_is_lacking_is_said_in_words(form, authority, words):
    told = lacking(form, authority)
    assert words in told
    assert bool(told) == bool(words)


@pytest.mark.parametrize("kind", DecisionKind)
def test_what_lacks_nothing_here_is_kept_by_the_move(talk, kind):
    options = {DecisionKind.SEVERAL: (EXERCISE, TABLETS)}.get(kind, ())
    if kind in (DecisionKind.THIS_OPTION, DecisionKind.TRY_FOR_A_TIME):
        options = (EXERCISE,)
    decider = deciders(kind)[0]
    assert lacking(DecisionForm(kind, options, decider), "the law") == ""
    talk.says(BOTH, moves.decide, kind, decider, options, "", "", "the law")


def test_a_promise_says_who_by_when_and_whose_idea(talk):
    talk.says(PATIENT, moves.undertake, Side.PATIENT, "walk", "each Sunday", Idea.CLINICIANS)
    talk.says(CLINICIAN, moves.undertake, Side.SERVICE, "send a letter", "", Idea.BOTH)
    mine, theirs = agree(talk).promises
    assert (mine.who, mine.more) == ("Sam will", "By when: each Sunday · Whose idea: Dr Osei")
    assert (theirs.who, theirs.more) == ("The service will", "Whose idea: both of us")
    assert (mine.asks_not_done, theirs.asks_not_done) == (True, False)


def test_what_happens_if_the_patient_does_not_is_answered_under_their_promise(talk):
    talk.says(PATIENT, moves.undertake, Side.PATIENT, "walk")
    n = agree(talk).promises[0].n
    talk.says(CLINICIAN, moves.answer_not_done, n, True, "")
    assert agree(talk).promises[0].not_done == "Nothing changes in your care."
    talk.says(CLINICIAN, moves.answer_not_done, n, False, "I ring you.")
    assert agree(talk).promises[0].not_done == "I ring you."


def test_a_boundary_shows_its_five_lines_and_the_reply(talk):
    lines = ("No opioids.", "Clinic rule.", "All the rest.", "Ask Dr Lund.", "In February.")
    talk.says(CLINICIAN, moves.name_boundary, *lines)
    n = agree(talk).boundaries[0].n
    talk.says(PATIENT, moves.reply_to_boundary, n, "I do not like it.")
    shown = agree(talk).boundaries[0]
    assert tuple(answer for _, answer in shown.lines) == lines
    assert shown.reply.words == "I do not like it."


def test_a_line_in_nobodys_lane_always_says_whose_it_is(talk):
    talk.says(PATIENT, moves.plan_for_setback, "I rest.")
    talk.says(PATIENT, moves.say_plan, Plan.AT_HOME, "We try the classes.")
    plan = agree(talk).plan
    assert plan[Plan.SETBACK].whose == "Sam’s own words"
    assert plan[Plan.AT_HOME].whose == ""


def test_the_clinics_contact_is_ready_and_days_can_be_pressed(talk):
    step = agree(talk)
    assert step.ring == CLINIC.contact
    assert [day.words for day in step.days] == [
        "In 2 weeks: Mon 30 Nov 2026",
        "In 6 weeks: Mon 28 Dec 2026",
        "In 3 months: Tue 16 Feb 2027",
    ]


def test_when_the_two_look_again_is_said_in_words(talk):
    assert agree(talk).review.iso == ""
    talk.says(CLINICIAN, moves.date_review, "2027-02-08")
    assert agree(talk).review.words == "Monday 8 February 2027"
