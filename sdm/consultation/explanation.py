"""Two accounts of what is going on, side by side: the patient's and the clinician's."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said, nothing_yet, with_entry
from sdm.consultation.voice import Role


class ExplanationPart(StrEnum):
    """What an explanation is made of."""

    ACCOUNT = "account"
    FITS = "fits"
    DOES_NOT_FIT = "does-not-fit"
    WOULD_TELL = "would-tell"


class Fit(StrEnum):
    """The patient's answer to the clinician's explanation."""

    FITS = "fits"
    PARTLY = "partly"
    DOES_NOT_FIT = "does-not-fit"
    NOT_SURE = "not-sure"


@dataclass(frozen=True, slots=True)
class Explained(Fact):
    """One part of one person's explanation; whose it is stands in the statement's voice."""

    kind: ClassVar[str] = "explained"
    part: ExplanationPart
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ExplanationAnswered(Fact):
    kind: ClassVar[str] = "explanation-answered"
    answer: Fit
    words: str = field(default="", repr=False)


_Account = Mapping[ExplanationPart, Said[Explained]]


@dataclass(frozen=True, slots=True)
class Explanations:
    patients: _Account = field(default_factory=nothing_yet)
    clinicians: _Account = field(default_factory=nothing_yet)
    answer: Said[ExplanationAnswered] | None = None

    def of(self, role: Role) -> _Account:
        return self.clinicians if role is Role.CLINICIAN else self.patients


FACTS = (Explained, ExplanationAnswered)


def hear(explanations: Explanations, said: Said[Any]) -> Explanations:
    match said.fact:
        case Explained(part=part):
            account = with_entry(explanations.of(said.voice.role), part, said)
            if said.voice.role is Role.CLINICIAN:
                return replace(explanations, clinicians=account)
            return replace(explanations, patients=account)
        case ExplanationAnswered():
            return replace(explanations, answer=said)
    return explanations
