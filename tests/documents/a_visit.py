"""A made-up visit about a sore shoulder, and the page it makes."""

from datetime import date

from sdm.clinic import Clinic
from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Idea, Plan, Side
from sdm.consultation.presence import Lead, Part
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT
from sdm.documents.reading import words_in_order
from sdm.documents.take_home import take_home
from tests.consultation.worlds import Talk, a_talk
from tests.evidence.builders import CARRY_ON, EXERCISE, PAIN, SIDE_EFFECTS, TABLETS, an_aid

CLINIC = Clinic("Hill Road", "01632 960 123, weekdays 8 to 6", "Ring 999 at once", answer_days=2)
REVIEW = date(2027, 2, 8).isoformat()


def page_of(talk, aid=None, mark="7f3a9c01d2e4"):
    return take_home(talk.now, aid or an_aid(), CLINIC, mark)


def words_of(talk, aid=None):
    return words_of_page(page_of(talk, aid))


def words_of_page(page):
    return "\n".join(words_in_order(page))


def a_beginning() -> Talk:
    talk = a_talk()
    drawn = (EXERCISE, TABLETS, CARRY_ON)
    talk.says(CLINICIAN, moves.draw_order, drawn, False, 7)
    return talk.says(CLINICIAN, moves.give_names, "Sam", "Dr Osei")


def a_visit() -> Talk:
    """From who was here to what is still unsure; two of the three options were looked at."""
    talk = a_beginning()
    talk.says(PATIENT, moves.bring_along, "Ana, Sam’s sister", Part.SUPPORTER)
    talk.says(PATIENT, moves.choose_lead, Lead.BOTH)
    talk.says(PATIENT, moves.name_value, "Lifting Mia")
    talk.says(PATIENT, moves.give_importance, talk.now.values.named[0].n, 10)
    for option in (TABLETS, EXERCISE):
        talk.says(PATIENT, moves.pick_option, option, True)
    for topic in (PAIN, SIDE_EFFECTS):
        talk.says(PATIENT, moves.show_topic, topic, True)
    talk.says(PATIENT, moves.set_aside, CARRY_ON, "it has been long enough")
    talk.says(PATIENT, moves.lean, EXERCISE, 6, "I can do it at home.")
    talk.says(CLINICIAN, moves.suggest, EXERCISE, "I weigh moving above tablets", "you said so too")
    talk.says(PATIENT, moves.see_differently, "A scan would show it.")
    talk.says(CLINICIAN, moves.see_differently, "A scan would not change what we try first.")
    talk.says(PATIENT, moves.ask_question, "Will it hurt at first?")
    return an_agreement(talk)


def an_agreement(talk: Talk) -> Talk:
    trial = DecisionKind.TRY_FOR_A_TIME
    talk.says(BOTH, moves.decide, trial, Decider.BOTH, (EXERCISE,), "", REVIEW)
    talk.says(PATIENT, moves.say_plan, Plan.AT_HOME, "I’ll give it a fair go.")
    talk.says(PATIENT, moves.say_plan, Plan.WHY_IT_FITS, "It gets me lifting.")
    talk.says(PATIENT, moves.say_plan, Plan.WHAT_IT_COSTS, "Monday evenings.")
    undertake = moves.undertake
    talk.says(PATIENT, undertake, Side.PATIENT, "go to class", "2026-11-30", Idea.PATIENTS)
    promise = talk.now.agreement.undertakings[0].n
    talk.says(CLINICIAN, moves.answer_not_done, promise, True)
    talk.says(CLINICIAN, undertake, Side.CLINICIAN, "send the letter", "in two days", Idea.BOTH)
    talk.says(
        CLINICIAN,
        moves.name_boundary,
        "I will not start strong tablets.",
        "The rule of this clinic.",
        "All the other options.",
        "Write to the clinic.",
        "We talk again when we look again.",
    )
    boundary = talk.now.boundaries.named[0].n
    talk.says(PATIENT, moves.reply_to_boundary, boundary, "I don’t like it.")
    talk.says(BOTH, moves.plan_for_setback, "Do half, and rest.")
    talk.says(BOTH, moves.date_review, REVIEW)
    talk.says(BOTH, moves.say_plan, Plan.NO_BETTER, "We choose again.")
    return talk.says(PATIENT, moves.say_plan, Plan.UNSURE, "Whether it lasts.")
