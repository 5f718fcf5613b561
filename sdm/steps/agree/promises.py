"""What each will do, and the boundaries, as Agree shows them."""

from dataclasses import dataclass, field

from sdm.consultation.agreement import Idea, Side, Undertaking
from sdm.consultation.boundary import BoundaryNamed
from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.steps.spoken import SaidLine, said_line
from sdm.steps.told import NOTHING, Told, told
from sdm.wording import _
from sdm.wording.people import clinician_heading, clinician_name, patient_heading, patient_name


@dataclass(frozen=True, slots=True)
class PromiseShown:
    """`asks_not_done`: the clinician is asked here what happens if the patient does not do it."""

    n: int
    side: Side
    who: str = field(repr=False)
    line: SaidLine
    more: str = field(repr=False)
    asks_not_done: bool
    not_done: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class BoundaryShown:
    """`lines` are five pairs: what the line answers, and what was answered."""

    n: int
    lines: tuple[tuple[str, str], ...] = field(repr=False)
    attribution: str = field(repr=False)
    reply: Told = NOTHING


def boundary_questions() -> tuple[str, ...]:
    """The five lines every boundary answers, put by the clinician, in the order they are kept."""
    return (
        _("What I must do, or cannot do"),
        _("By what law or rule"),
        _("What is still yours to decide"),
        _("How you can challenge this"),
        _("How we get back to deciding together"),
    )


def promises(consultation: Consultation) -> tuple[PromiseShown, ...]:
    return tuple(_promise(consultation, one) for one in consultation.agreement.undertakings)


def boundaries(consultation: Consultation) -> tuple[BoundaryShown, ...]:
    return tuple(_boundary(consultation, said) for said in consultation.boundaries.named)


def _promise(consultation: Consultation, one: Undertaking) -> PromiseShown:
    fact = one.said.fact
    return PromiseShown(
        n=one.n,
        side=fact.side,
        who=_who(consultation)[fact.side],
        line=said_line(consultation, one.said),
        more=_more(consultation, one),
        asks_not_done=fact.side is Side.PATIENT,
        not_done=_not_done(one),
    )


def _who(consultation: Consultation) -> dict[Side, str]:
    will = _("{name} will")
    return {
        Side.PATIENT: will.format(name=patient_heading(consultation)),
        Side.CLINICIAN: will.format(name=clinician_heading(consultation)),
        Side.SERVICE: _("The service will"),
        Side.BOTH: _("We will"),
    }


def _more(consultation: Consultation, one: Undertaking) -> str:
    """By when, and whose idea."""
    ideas = {
        Idea.PATIENTS: patient_name(consultation),
        Idea.CLINICIANS: clinician_name(consultation),
        Idea.BOTH: _("both of us"),
    }
    fact = one.said.fact
    idea = _("Whose idea: {who}").format(who=ideas[fact.idea])
    if not fact.by_when:
        return idea
    return _("By when: {when} · {idea}").format(when=fact.by_when, idea=idea)


def _not_done(one: Undertaking) -> str:
    if one.not_done is None:
        return ""
    fact = one.not_done.fact
    if not fact.nothing_changes:
        return fact.words
    nothing = _("Nothing changes in your care.")
    return f"{nothing} {fact.words}".strip()


def _boundary(consultation: Consultation, said: Said[BoundaryNamed]) -> BoundaryShown:
    fact = said.fact
    answers = (fact.what, fact.rule, fact.still_yours, fact.challenge, fact.back)
    lines = tuple(zip(boundary_questions(), answers, strict=True))
    reply = told(consultation, consultation.boundaries.replies.get(said.n))
    return BoundaryShown(said.n, lines, said_line(consultation, said, "").attribution, reply)
