"""What Together shows: who is here, the decision, the story, two explanations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sdm.consultation.consultation import Consultation
from sdm.consultation.explanation import ExplanationPart
from sdm.consultation.moves.together import MOST_LINES_HEARD
from sdm.consultation.statement import Said
from sdm.consultation.story import Helped, Tried
from sdm.consultation.voice import Role
from sdm.evidence.aid import Aid
from sdm.steps.here import Here, here
from sdm.steps.told import Answered, Told, answered, pressed, told
from sdm.wording import _

DRAFTS = "together."
"""The names of this step's drafts begin with this, then a section, then the field."""


class Section(StrEnum):
    """The parts that are folded until they are wanted; HERE is summed up while it is folded."""

    HERE = "here"
    TRIED = "tried"
    EXPLANATIONS = "explanations"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class AboutAid:
    """Whom these options are for, said before anything is asked."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TriedItem:
    what: Told
    line: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Decision:
    """`suggestion` is the aid's own question, shown beside the field and never typed into it."""

    named: Told
    suggestion: str
    why_now: Told
    can_wait: str | None
    lead: str | None


@dataclass(frozen=True, slots=True)
class StoryShown:
    told: Told
    heard: Told
    answer: Answered


@dataclass(frozen=True, slots=True)
class ExplanationsShown:
    """Each account in the order of `ExplanationPart`."""

    patients: tuple[Told, ...]
    clinicians: tuple[Told, ...]
    answer: Answered


@dataclass(frozen=True, slots=True)
class TogetherStep:
    """`patient` and `clinician` head the lanes; `*_called` are the names as given, or empty.

    `in_use` are the folded parts to open by themselves, so that nothing said stays hidden.
    """

    about: AboutAid
    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    patient_called: str = field(repr=False)
    clinician_called: str = field(repr=False)
    here: Here
    decision: Decision
    story: StoryShown
    tried: tuple[TriedItem, ...]
    explanations: ExplanationsShown
    hard_news: str | None
    in_use: frozenset[Section]
    sealed: bool
    drafts: Mapping[str, str] = field(repr=False)


def present(consultation: Consultation, aid: Aid, drafts: Mapping[str, str]) -> TogetherStep:
    presence = consultation.presence
    return TogetherStep(
        about=_about(aid),
        patient=presence.patient_name or _("Patient"),
        clinician=presence.clinician_name or _("Clinician"),
        patient_called=presence.patient_name,
        clinician_called=presence.clinician_name,
        here=here(consultation),
        decision=_decision(consultation, aid),
        story=StoryShown(
            told=told(consultation, consultation.story.told),
            heard=told(consultation, consultation.story.heard),
            answer=answered(consultation, consultation.story.answer),
        ),
        tried=tuple(_tried(consultation, said) for said in consultation.story.tried),
        explanations=_explanations(consultation),
        hard_news=pressed(consultation.story.hard_news, "how"),
        in_use=frozenset(section for section in Section if _used(consultation, drafts, section)),
        sealed=consultation.is_sealed,
        drafts=drafts,
    )


def too_many_lines(words: str) -> bool:
    """Whether "What I heard" is longer than what can be answered."""
    return len([line for line in words.splitlines() if line.strip()]) > MOST_LINES_HEARD


def _about(aid: Aid) -> AboutAid:
    lines = [_("For: {whom}").format(whom=aid.population)]
    if aid.not_for:
        lines.append(_("Not for: {whom}").format(whom=aid.not_for))
    if aid.setting:
        lines.append(aid.setting)
    lines.append(_("Made for adults: under 18, these options may not fit."))
    return AboutAid(aid.title, tuple(lines))


def _decision(consultation: Consultation, aid: Aid) -> Decision:
    question = consultation.question
    return Decision(
        named=told(consultation, question.named),
        suggestion=aid.question,
        why_now=told(consultation, question.why_now),
        can_wait=pressed(question.can_wait, "answer"),
        lead=pressed(consultation.presence.lead, "lead"),
    )


def _tried(consultation: Consultation, said: Said[Tried]) -> TriedItem:
    helped = {
        Helped.HELPED: _("It helped."),
        Helped.A_BIT: _("It helped a bit."),
        Helped.NO: _("It did not help."),
        Helped.MADE_IT_WORSE: _("It made it worse."),
    }[said.fact.helped]
    why = said.fact.why_stopped
    line = _("{helped} Stopped because: {why}").format(helped=helped, why=why) if why else helped
    return TriedItem(told(consultation, said, said.fact.what), line)


def _explanations(consultation: Consultation) -> ExplanationsShown:
    explanations = consultation.explanations
    patients, clinicians = (
        tuple(told(consultation, explanations.of(role).get(part)) for part in ExplanationPart)
        for role in (Role.PATIENT, Role.CLINICIAN)
    )
    return ExplanationsShown(patients, clinicians, answered(consultation, explanations.answer))


def _used(consultation: Consultation, drafts: Mapping[str, str], section: Section) -> bool:
    story = consultation.story
    explanations = consultation.explanations
    held = {
        Section.HERE: (),
        Section.TRIED: (story.tried,),
        Section.EXPLANATIONS: (
            explanations.patients,
            explanations.clinicians,
            explanations.answer,
        ),
        Section.NEWS: (story.hard_news,),
    }[section]
    return any(held) or any(name.startswith(f"{DRAFTS}{section}.") for name in drafts)
