"""What is always there, at every step, in the same place."""

from dataclasses import dataclass, field, replace

from sdm.clinic import Clinic
from sdm.consultation.agreement import KeptSafe
from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import TimeNeeded
from sdm.consultation.moves.amending import can_undo
from sdm.consultation.presence import Lead, SignOff
from sdm.consultation.statement import Said
from sdm.consultation.voice import CLINICIANS_HAND, PATIENTS_HAND, Hand
from sdm.evidence.aid import Aid
from sdm.steps.flow import StepKey, here, step_word, way_on
from sdm.steps.spoken import SaidLine, said_line
from sdm.wording import _
from sdm.wording.people import Quoted, clinician_heading, name_of, patient_heading, quoted
from sdm.wording.samples import sample_words
from sdm.wording.undone import undone_words


@dataclass(frozen=True, slots=True)
class StepPlace:
    key: StepKey
    word: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class KeyboardPlace:
    """Somebody the keyboard can be passed to; `code` is the hand's kept form."""

    code: str
    name: str = field(repr=False)
    here: bool = False


@dataclass(frozen=True, slots=True)
class Urgent:
    """What to look out for, whom to ring, and what was already done to keep safe."""

    signs: tuple[str, ...] = ()
    clinic_line: str = ""
    done: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True)
class BarStep:
    """`kept` says whether everything is kept, or what is not and what to do; `undone` what was
    undone just now. `said` and `stopped` are the numbers of the last statement, and of the one
    that stopped here."""

    steps: tuple[StepPlace, ...]
    keyboard: tuple[KeyboardPlace, ...]
    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    sign_off: str
    sign_off_more: str
    aid_title: str
    made_up: str = ""
    sample: str = ""
    leads: str = field(default="", repr=False)
    can_undo: bool = False
    kept: str = ""
    all_kept: bool = True
    undone: str = ""
    said: int = 0
    stopped: int = 0
    sealed: bool = False
    urgent: Urgent = field(default_factory=Urgent)
    supporters: tuple[str, ...] = field(default=(), repr=False)
    questions: tuple[SaidLine, ...] = ()
    differences: tuple[SaidLine, ...] = ()
    time_needed: tuple[SaidLine, ...] = ()

    @property
    def here(self) -> StepPlace:
        return next(place for place in self.steps if place.here)

    @property
    def way_on(self) -> StepPlace | None:
        after = way_on(self.here.key)
        return next((place for place in self.steps if place.key is after), None)


def present(
    consultation: Consultation,
    aid: Aid,
    clinic: Clinic,
    hand: Hand,
    not_kept: str = "",
    withdrawn: str = "",
) -> BarStep:
    """The bars around any step. `not_kept` is what could not be kept, `withdrawn` when and why
    the clinic withdrew the aid since it was opened, each as a sentence."""
    sign_off, sign_off_more = _sign_off(consultation, withdrawn)
    now = here(consultation.presence.step)
    talk, stopped = consultation.deliberation, consultation.agreement.stopped
    safe = tuple(_safe(consultation, said) for said in consultation.agreement.kept_safe)
    return BarStep(
        steps=tuple(StepPlace(key, step_word(key), key is now) for key in StepKey),
        keyboard=_keyboard(consultation, hand),
        patient=patient_heading(consultation),
        clinician=clinician_heading(consultation),
        sign_off=sign_off,
        sign_off_more=sign_off_more,
        aid_title=aid.title,
        made_up=_("Made-up example") if consultation.presence.made_up else "",
        sample=sample_words() if aid.sample else "",
        leads=_leads(consultation),
        can_undo=can_undo(consultation),
        kept=_kept(consultation, not_kept),
        all_kept=not not_kept,
        undone=undone_words(consultation),
        said=consultation.next_n - 1,
        stopped=stopped.n if stopped else 0,
        sealed=consultation.is_sealed,
        urgent=Urgent(aid.urgent_signs, clinic.urgent_line, safe),
        supporters=consultation.presence.supporters,
        questions=tuple(said_line(consultation, said) for said in talk.questions),
        differences=tuple(said_line(consultation, said) for said in talk.differences),
        time_needed=tuple(_time(consultation, said) for said in talk.time_needed),
    )


def _kept(consultation: Consultation, not_kept: str) -> str:
    if not_kept:
        return _("Not kept yet: {what}").format(what=not_kept)
    return _("Finished and sealed") if consultation.is_sealed else _("Kept")


def _sign_off(consultation: Consultation, withdrawn: str) -> tuple[str, str]:
    if withdrawn:
        return _("The clinic has withdrawn this aid."), withdrawn
    if _signed(consultation):
        return "", ""
    return _("Not checked by a clinician."), _("No clinic has signed these options.")


def _signed(consultation: Consultation) -> bool:
    aid = consultation.presence.aid
    return aid is not None and aid.sign_off in (SignOff.APPROVED, SignOff.PUBLISHED)


def _keyboard(consultation: Consultation, hand: Hand) -> tuple[KeyboardPlace, ...]:
    """The patient, the clinician, and whoever came along to help with the words."""
    people = [
        (PATIENTS_HAND, patient_heading(consultation)),
        (CLINICIANS_HAND, clinician_heading(consultation)),
    ]
    helping = consultation.presence.helping_hands
    people += [(helper, name_of(consultation, helper)) for helper in helping]
    return tuple(KeyboardPlace(who.code, name, who == hand) for who, name in people)


def _leads(consultation: Consultation) -> str:
    lead = consultation.presence.lead
    if lead is None:
        return _("Leads today: not said yet")
    who = {
        Lead.ME: patient_heading(consultation),
        Lead.YOU: clinician_heading(consultation),
        Lead.BOTH: _("both of us"),
        Lead.NOT_SURE: _("not sure"),
    }[lead.fact.lead]
    return _("Leads today: {who}").format(who=who)


def _safe(consultation: Consultation, said: Said[KeptSafe]) -> Quoted:
    """What was done, with by whom and when in the line below it."""
    shown = quoted(consultation, said)
    facts = (shown.attribution, said.fact.by_whom, said.fact.when)
    return replace(shown, attribution=" · ".join(fact for fact in facts if fact))


def _time(consultation: Consultation, said: Said[TimeNeeded]) -> SaidLine:
    """Needing more time needs no words: then it is told in ours."""
    shown = said_line(consultation, said)
    return shown if shown.bare else replace(shown, words=_("More time is needed."))
