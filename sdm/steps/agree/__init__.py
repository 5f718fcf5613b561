"""What Agree shows: the decision, what each will do, boundaries, and what comes after."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sdm.clinic import Clinic
from sdm.consultation.agreement import Plan
from sdm.consultation.consultation import Consultation
from sdm.evidence.aid import Aid
from sdm.steps.agree.decision import (
    DRAFTS,
    DecisionForm,
    DecisionShown,
    decider_choices,
    decision_shown,
    form_of,
)
from sdm.steps.agree.promises import (
    BoundaryShown,
    PromiseShown,
    boundaries,
    promises,
)
from sdm.steps.option_names import NamedOption, every_option, whys
from sdm.steps.quick_days import QuickDay, quick_days, today_in
from sdm.steps.told import Told, told
from sdm.wording.days import day_in_words
from sdm.wording.people import attribution, clinician_heading, patient_heading

__all__ = ["AgreeStep", "BoundaryShown", "PromiseShown", "ReviewShown", "present"]

IN_NO_LANE = (Plan.ONE_CANNOT, Plan.SETBACK, Plan.NO_BETTER)
"""Lines of the plan that either may say; whose they are is pressed each time."""


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """When the two look again: `iso` is empty until it is settled."""

    iso: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class AgreeStep:
    """`today` is year-month-day; `ring` is the clinic's contact, a ready answer.

    `no_promises` is the statement that none were made, 0 while nobody said so.
    `unfinished`: something of the decision was pressed or written and is not kept as decided.
    """

    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    supporters: tuple[str, ...] = field(repr=False)
    today: str
    days: tuple[QuickDay, ...]
    options: tuple[NamedOption, ...]
    limits: tuple[str, ...] = field(repr=False)
    deciders: tuple[tuple[str, str], ...] = field(repr=False)
    form: DecisionForm
    unfinished: bool
    decision: DecisionShown
    plan: Mapping[Plan, Told]
    promises: tuple[PromiseShown, ...]
    no_promises: int
    boundaries: tuple[BoundaryShown, ...]
    ring: str
    review: ReviewShown
    sealed: bool
    drafts: Mapping[str, str] = field(repr=False)


def present(
    consultation: Consultation, aid: Aid, drafts: Mapping[str, str], clinic: Clinic
) -> AgreeStep:
    agreement, today = consultation.agreement, today_in(consultation)
    options = every_option(consultation, aid)
    return AgreeStep(
        patient=patient_heading(consultation),
        clinician=clinician_heading(consultation),
        supporters=consultation.presence.supporters,
        today=today.isoformat(),
        days=quick_days(today),
        options=options,
        limits=whys(options),
        deciders=decider_choices(consultation),
        form=form_of(consultation, drafts),
        unfinished=any(words and name.startswith(DRAFTS) for name, words in drafts.items()),
        decision=decision_shown(consultation, aid),
        plan={plan: _told(consultation, plan) for plan in Plan},
        promises=promises(consultation),
        no_promises=agreement.no_promises.n if agreement.no_promises else 0,
        boundaries=boundaries(consultation),
        ring=clinic.contact.strip(),
        review=_review(consultation),
        sealed=consultation.is_sealed,
        drafts=drafts,
    )


def _told(consultation: Consultation, plan: Plan) -> Told:
    """Lines that stand in nobody's lane always say whose words they are."""
    said = consultation.agreement.plan.get(plan)
    shown = told(consultation, said)
    if said is None or plan not in IN_NO_LANE:
        return shown
    return replace(shown, whose=attribution(consultation, said))


def _review(consultation: Consultation) -> ReviewShown:
    said = consultation.agreement.review
    if said is None:
        return ReviewShown()
    return ReviewShown(said.fact.on.isoformat(), day_in_words(said.fact.on))
