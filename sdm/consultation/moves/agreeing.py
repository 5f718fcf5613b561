"""Moves of the fifth step: deciding, undertaking, naming a boundary, planning for a setback."""

from functools import partial

from sdm.consultation.agreement import (
    Decided,
    Decider,
    DecisionKind,
    Idea,
    KeptSafe,
    NoPromisesMade,
    NotDoneAnswered,
    Plan,
    PlanSaid,
    ReviewDated,
    Side,
    Stop,
    StoppedHere,
    Undertaken,
)
from sdm.consultation.boundary import BoundaryAnswered, BoundaryNamed
from sdm.consultation.consultation import Consultation
from sdm.consultation.moves.asking import (
    answer,
    day,
    emptied,
    not_sealed,
    optional_words,
    spoken_by,
    words_of,
)
from sdm.consultation.statement import Fact
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable

_ONE_OPTION = (DecisionKind.THIS_OPTION, DecisionKind.TRY_FOR_A_TIME)
_NAMES_OTHERS = (DecisionKind.SOMEONE_ELSE, DecisionKind.BY_RULE)


def decide(
    consultation: Consultation,
    voice: Voice,
    kind: DecisionKind,
    decider: Decider,
    options: tuple[str, ...] = (),
    words: str = "",
    until: str = "",
    authority: str = "",
) -> Fact:
    """Settle the decision, or leave it open. `until` is year-month-day, for a trial or a wait."""
    not_sealed(consultation)
    kind = DecisionKind(kind)
    if kind in _ONE_OPTION and len(options) != 1:
        raise Tellable("decision.one-option")
    if kind is DecisionKind.SEVERAL and len(options) < 2:
        raise Tellable("decision.several-options")
    if kind in _NAMES_OTHERS and not authority.strip():
        raise Tellable("decision.who-decides")
    end = day(until) if until else None
    return Decided(
        kind, Decider(decider), options, optional_words(words), end, optional_words(authority)
    )


def say_plan(consultation: Consultation, voice: Voice, plan: Plan, words: str) -> tuple[Fact, ...]:
    """One line of the plan: at home I would say, if it gets worse, whom to ring, and so on."""
    plan = Plan(plan)
    return answer(
        consultation, voice, consultation.agreement.plan.get(plan), words, partial(PlanSaid, plan)
    )


def undertake(
    consultation: Consultation,
    voice: Voice,
    side: Side,
    words: str,
    by_when: str = "",
    idea: Idea = Idea.BOTH,
) -> Fact:
    """What one side will do, by when, and whose idea it was."""
    not_sealed(consultation)
    return Undertaken(Side(side), words_of(words), optional_words(by_when), Idea(idea))


def answer_not_done(
    consultation: Consultation,
    voice: Voice,
    undertaking: int,
    nothing_changes: bool,
    words: str = "",
) -> Fact:
    """The clinician says what happens if the patient does not do it."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    if consultation.agreement.undertaking(undertaking) is None:
        raise Tellable("undertaking.gone")
    said = optional_words(words) if nothing_changes else words_of(words)
    return NotDoneAnswered(undertaking, nothing_changes, said)


def make_no_promises(consultation: Consultation, voice: Voice) -> Fact:
    not_sealed(consultation)
    if consultation.agreement.undertakings:
        raise Tellable("undertaking.some-made")
    return NoPromisesMade()


def name_boundary(
    consultation: Consultation,
    voice: Voice,
    what: str,
    rule: str,
    still_yours: str,
    challenge: str,
    back: str,
) -> Fact:
    """Authority, named openly. Every line is needed (DEL-09)."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    lines = (what, rule, still_yours, challenge, back)
    if not all(line.strip() for line in lines):
        raise Tellable("boundary.incomplete")
    return BoundaryNamed(*(words_of(line) for line in lines))


def reply_to_boundary(
    consultation: Consultation, voice: Voice, boundary: int, words: str
) -> tuple[Fact, ...]:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    if all(said.n != boundary for said in consultation.boundaries.named):
        raise Tellable("boundary.gone")
    before = consultation.boundaries.replies.get(boundary)
    return answer(consultation, voice, before, words, partial(BoundaryAnswered, boundary))


def plan_for_setback(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    return say_plan(consultation, voice, Plan.SETBACK, words)


def date_review(consultation: Consultation, voice: Voice, on: str) -> Fact | tuple[Fact, ...]:
    """When the two look again; `on` is year-month-day, and an empty one takes the day back."""
    not_sealed(consultation)
    before = consultation.agreement.review
    if on:
        return ReviewDated(day(on))
    return emptied(consultation, before, "on") if before else ()


def stop_here(consultation: Consultation, voice: Voice, how: Stop) -> Fact:
    not_sealed(consultation)
    return StoppedHere(Stop(how))


def keep_safe(
    consultation: Consultation, voice: Voice, words: str, by_whom: str = "", when: str = ""
) -> Fact:
    """Something urgent: what was done to keep safe, by whom, when."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    return KeptSafe(words_of(words), optional_words(by_whom), optional_words(when))
