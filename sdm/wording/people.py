"""How the two people and their words are named; quotation marks only as the rule allows."""

from dataclasses import dataclass, field
from typing import Any

from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.consultation.voice import Hand, Role, Voice
from sdm.wording.catalogue import _


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody's words as they may be shown. `own` is True where quotation marks are right."""

    n: int
    words: str = field(repr=False)
    attribution: str = field(repr=False)
    own: bool

    @property
    def shown(self) -> str:
        """The words, in quotation marks where the voice typed or confirmed them."""
        if not (self.own and self.words.strip()):
            return self.words
        return _("“{words}”").format(words=self.words)


def patient_name(consultation: Consultation) -> str:
    return consultation.presence.patient_name or _("the patient")


def clinician_name(consultation: Consultation) -> str:
    return consultation.presence.clinician_name or _("the clinician")


def patient_heading(consultation: Consultation) -> str:
    """The patient's name, or their part, as it stands at the head of a lane or a line."""
    return consultation.presence.patient_name or _("Patient")


def clinician_heading(consultation: Consultation) -> str:
    return consultation.presence.clinician_name or _("Clinician")


def name_of(consultation: Consultation, someone: Voice | Hand) -> str:
    """What somebody is called on screen and page."""
    if someone.role is Role.PATIENT:
        return patient_name(consultation)
    if someone.role is Role.CLINICIAN:
        return clinician_name(consultation)
    if someone.role is Role.BOTH:
        return _("both of us")
    return someone.name or {
        Role.SUPPORTER: _("a supporter"),
        Role.INTERPRETER: _("an interpreter"),
    }.get(someone.role, "")


def at_start(words: str) -> str:
    """Words that begin a line."""
    return words[:1].upper() + words[1:]


def attribution(consultation: Consultation, said: Said[Any]) -> str:
    """Whose words, and whose hand where that is somebody else's."""
    whose = at_start(name_of(consultation, said.voice))
    first = consultation.first_said(said)
    if first.typed_by_its_voice:
        return _("{name}’s own words").format(name=whose)
    if said.voice.role is Role.BOTH:
        return _("Said together")
    writer = name_of(consultation, first.hand)
    if consultation.is_own_words(said):
        return _("{name}’s words, written by {writer}, confirmed").format(name=whose, writer=writer)
    return _("{name}, as written down by {writer}").format(name=whose, writer=writer)


def quoted(consultation: Consultation, said: Said[Any], words: str | None = None) -> Quoted:
    """The words of a statement with whose they are; `words` where the fact has several."""
    text = said.fact.words if words is None else words
    return Quoted(said.n, text, attribution(consultation, said), consultation.is_own_words(said))
