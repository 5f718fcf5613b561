"""What Sam and Dr Osei say and do. Both are made up; every figure comes from the options folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sdm.consultation import moves
from sdm.consultation.agreement import Decider, DecisionKind, Idea, Plan, Side
from sdm.consultation.consultation import Consultation
from sdm.consultation.decision import CanWait
from sdm.consultation.deliberation import Limit, Pull
from sdm.consultation.explanation import ExplanationPart, Fit
from sdm.consultation.presence import GoodTime, Lead, Part
from sdm.consultation.story import HeardRight, Helped
from sdm.consultation.value import LanePart
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT, Voice
from sdm.steps.flow import StepKey

WANTED = ("exercise", "carry-on", "cbt-or-pain-programme", "duloxetine")
"""The options Sam looks at closely, where the aid has them."""
WANTED_TOPICS = ("doing-more", "side-effects")


@dataclass(frozen=True, slots=True)
class Act:
    """One press or one answer; `args` may need the consultation as it stands by then."""

    voice: Voice
    move: Callable[..., Any]
    args: Callable[[Consultation], tuple[Any, ...]]


def act(voice: Voice, move: Callable[..., Any], *args: Any) -> Act:
    def fixed(consultation: Consultation) -> tuple[Any, ...]:
        return args

    return Act(voice, move, fixed)


def acts(options: tuple[str, ...], topics: tuple[str, ...], today: date) -> Iterator[Act]:
    """The whole visit. `options` are those looked at, the first of them chosen in the end."""
    yield from _together()
    yield from _what_matters()
    yield from _options(options, topics)
    yield from _weigh_up(options)
    yield from _agree(options[0], today)
    yield act(CLINICIAN, moves.open_step, StepKey.TAKE_HOME)


def _together() -> Iterator[Act]:
    yield act(CLINICIAN, moves.open_step, StepKey.TOGETHER)
    yield act(CLINICIAN, moves.give_names, "Sam", "Dr Osei")
    yield act(PATIENT, moves.bring_along, "Ana, Sam’s sister", Part.SUPPORTER)
    yield act(PATIENT, moves.answer_good_time, GoodTime.YES)
    yield act(BOTH, moves.name_decision, "How can I do more again without making my back worse?")
    yield act(PATIENT, moves.say_why_now, "My granddaughter Mia turns one in spring.")
    yield act(CLINICIAN, moves.answer_wait, CanWait.YES)
    yield act(PATIENT, moves.choose_lead, Lead.BOTH)
    yield act(
        PATIENT,
        moves.tell_story,
        "It began nine years ago after I moved house. Some weeks are all right. Then I bend for "
        "something silly and it is back for days. I stopped lifting Mia because I am scared of "
        "dropping her. People think I make a fuss.",
    )
    yield act(
        CLINICIAN,
        moves.say_what_i_heard,
        "Nine years of back pain that comes and goes.\n"
        "You stopped lifting Mia because you fear it will catch you.\n"
        "You have felt that people do not believe you.",
    )
    yield act(PATIENT, moves.answer_heard, HeardRight.YES)
    yield act(
        PATIENT,
        moves.note_tried,
        "Ibuprofen for a year",
        Helped.A_BIT,
        "It upset my stomach.",
    )
    yield from _explanations()


def _explanations() -> Iterator[Act]:
    yield act(PATIENT, moves.explain, ExplanationPart.ACCOUNT, "Something is worn out in there.")
    yield act(PATIENT, moves.explain, ExplanationPart.FITS, "It began the day I lifted too much.")
    yield act(PATIENT, moves.explain, ExplanationPart.DOES_NOT_FIT, "Some days it is simply gone.")
    yield act(PATIENT, moves.explain, ExplanationPart.WOULD_TELL, "A scan would show it.")
    yield act(
        CLINICIAN,
        moves.explain,
        ExplanationPart.ACCOUNT,
        "The back healed, and the alarm in the nerves stayed loud.",
    )
    yield act(
        CLINICIAN, moves.explain, ExplanationPart.FITS, "Good days, and pain after small movements."
    )
    yield act(
        CLINICIAN, moves.explain, ExplanationPart.DOES_NOT_FIT, "Why it wakes you, I cannot say."
    )
    yield act(
        CLINICIAN,
        moves.explain,
        ExplanationPart.WOULD_TELL,
        "If moving a little more each week calms it down.",
    )
    yield act(PATIENT, moves.answer_explanation, Fit.PARTLY, "I still wonder about the disc.")


def _what_matters() -> Iterator[Act]:
    yield act(CLINICIAN, moves.open_step, StepKey.WHAT_MATTERS)
    yield act(PATIENT, moves.say_what_matters, "To pick Mia up and not think about it first.")
    yield act(PATIENT, moves.name_value, "Lifting my granddaughter Mia")
    yield Act(PATIENT, moves.give_importance, lambda c: (c.values.named[0].n, 10))
    yield act(PATIENT, moves.name_value, "A clear head at work")
    yield Act(PATIENT, moves.give_importance, lambda c: (c.values.named[1].n, 8))
    yield act(PATIENT, moves.name_value, "Being believed")
    yield Act(PATIENT, moves.give_importance, lambda c: (c.values.named[2].n, None))
    yield act(PATIENT, moves.give_compass, 3)
    yield act(CLINICIAN, moves.add_beside, LanePart.WORRY, "That resting more makes it harder.")
    yield act(
        CLINICIAN, moves.add_beside, LanePart.DO_NOT_KNOW, "Which option would help you most."
    )
    yield act(PATIENT, moves.answer_lane, "I know. Resting is not laziness, though.")


def _options(options: tuple[str, ...], topics: tuple[str, ...]) -> Iterator[Act]:
    yield act(CLINICIAN, moves.open_step, StepKey.OPTIONS)
    for option in options:
        yield act(PATIENT, moves.pick_option, option, True)
    for topic in topics:
        yield act(PATIENT, moves.show_topic, topic, True)
    yield act(CLINICIAN, moves.set_aside, "cft", "not offered here; the city hospital does")
    yield act(
        CLINICIAN,
        moves.limit_option,
        "cft",
        Limit.NOT_HERE,
        "Nobody at this clinic is trained in it.",
        "",
        "The city hospital, by letter.",
    )
    yield act(PATIENT, moves.set_aside, "fusion", "not while I can still work")
    yield act(PATIENT, moves.ask_question, "Would a class hurt at first?")


def _weigh_up(options: tuple[str, ...]) -> Iterator[Act]:
    yield act(CLINICIAN, moves.open_step, StepKey.WEIGH_UP)
    pulls = (
        (Pull.TOWARDS, "It is lifting practice."),
        (Pull.NO_DIFFERENCE, ""),
        (Pull.TOWARDS, "A group of people who know."),
        (Pull.NOT_KNOWN, ""),
    )
    for option, (pull, because) in zip(options, pulls, strict=False):
        yield _judged(0, option, pull, because)
    heads = (Pull.TOWARDS, Pull.NO_DIFFERENCE, Pull.NO_DIFFERENCE, Pull.AWAY)
    for option, pull in zip(options, heads, strict=False):
        yield _judged(1, option, pull, "")
    yield act(PATIENT, moves.lean, options[0], 6, "It is the one that gets me lifting. I can stop.")
    yield act(
        CLINICIAN,
        moves.suggest,
        options[0],
        "I weigh doing more above having less pain",
        "you said Mia comes first",
    )
    yield act(PATIENT, moves.see_differently, "I still think a scan would show what is wrong.")
    yield act(
        CLINICIAN,
        moves.see_differently,
        "I do not think a scan would change what we try first. I may be wrong.",
    )


def _judged(place: int, option: str, pull: Pull, because: str) -> Act:
    def args(consultation: Consultation) -> tuple[Any, ...]:
        return consultation.values.named[place].n, option, pull, because

    return Act(BOTH, moves.judge_pull, args)


def _agree(option: str, today: date) -> Iterator[Act]:
    review = today + timedelta(weeks=12)
    yield act(CLINICIAN, moves.open_step, StepKey.AGREE)
    yield act(
        BOTH,
        moves.decide,
        DecisionKind.TRY_FOR_A_TIME,
        Decider.BOTH,
        (option,),
        "",
        review.isoformat(),
    )
    yield act(
        PATIENT,
        moves.say_plan,
        Plan.AT_HOME,
        "I’ll give the classes a fair go. If I still can’t lift Mia by then, we think again.",
    )
    yield act(PATIENT, moves.say_plan, Plan.WHY_IT_FITS, "It is the one that gets me lifting.")
    yield act(
        PATIENT, moves.say_plan, Plan.WHAT_IT_COSTS, "Monday evenings, bus fares, maybe sore days."
    )
    yield from _promises()
    yield from _ahead(review)


def _promises() -> Iterator[Act]:
    yield act(
        PATIENT,
        moves.undertake,
        Side.PATIENT,
        "go to class, and practise on three days a week",
        "from next Monday",
        Idea.PATIENTS,
    )
    yield Act(
        CLINICIAN,
        moves.answer_not_done,
        lambda c: (c.agreement.undertakings[0].n, True, ""),
    )
    yield act(
        CLINICIAN,
        moves.undertake,
        Side.CLINICIAN,
        "send the letter for the classes, with a copy to you",
        "in two days",
        Idea.BOTH,
    )
    yield act(
        CLINICIAN,
        moves.undertake,
        Side.CLINICIAN,
        "ask the back team about a scan, and ring you",
        "within three weeks",
        Idea.PATIENTS,
    )
    yield act(
        BOTH, moves.undertake, Side.BOTH, "meet for 20 minutes and decide again", "", Idea.BOTH
    )
    yield act(CLINICIAN, moves.say_plan, Plan.ONE_CANNOT, "Whoever cannot rings that day.")


def _ahead(review: date) -> Iterator[Act]:
    yield act(
        CLINICIAN,
        moves.name_boundary,
        "I will not start strong opioid tablets for this pain.",
        "The opioid rule of this clinic.",
        "All the other options, or no treatment.",
        "Ask for the view of Dr Lund, or write to the clinic.",
        "We talk about it again when we look again.",
    )
    yield Act(
        PATIENT,
        moves.reply_to_boundary,
        lambda c: (c.boundaries.named[0].n, "I don’t like it, but I know why."),
    )
    yield act(
        BOTH,
        moves.plan_for_setback,
        "A bad day is not the end of the plan. Do half, rest, and go to the next class. "
        "If it lasts more than a week, ring us.",
    )
    yield act(BOTH, moves.date_review, review.isoformat())
    yield act(BOTH, moves.say_plan, Plan.NO_BETTER, "We stop the classes and choose again.")
    yield act(PATIENT, moves.say_plan, Plan.UNSURE, "Whether it lasts after the classes end.")
