"""Where each stands now, and how sure: the patient's leaning first, then the clinician's view."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said


class Gate(StrEnum):
    """Why the clinician's view is open."""

    LEANED = "leaned"
    NOT_SURE_YET = "not-sure-yet"
    HEAR_YOURS_FIRST = "hear-yours-first"


@dataclass(frozen=True, slots=True)
class Leaned(Fact):
    """The patient's leaning; an empty option is "I am not sure yet". `sure` runs 0 to 10."""

    kind: ClassVar[str] = "leaned"
    option: str
    sure: int | None = None
    because: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LeanedUnsure(Leaned):
    """A leaning of which was answered: I do not know how sure I am. That is not unanswered."""

    kind: ClassVar[str] = "leaned-unsure"


@dataclass(frozen=True, slots=True)
class YoursFirstAsked(Fact):
    """The patient asked to hear the clinician's view first; recorded and printed."""

    kind: ClassVar[str] = "yours-first-asked"


@dataclass(frozen=True, slots=True)
class Suggested(Fact):
    """The clinician's view: because I weigh ...; you said ... . Empty option: no leaning."""

    kind: ClassVar[str] = "suggested"
    option: str
    because: str = field(default="", repr=False)
    you_said: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Preferences:
    leaning: Said[Leaned] | None = None
    asked_first: Said[YoursFirstAsked] | None = None
    suggestion: Said[Suggested] | None = None

    @property
    def gate(self) -> Gate | None:
        """Which of the patient's acts opened the clinician's view; None while it is closed."""
        asked, leaning = self.asked_first, self.leaning
        if asked is not None and (leaning is None or asked.n < leaning.n):
            return Gate.HEAR_YOURS_FIRST
        if leaning is None:
            return None
        return Gate.LEANED if leaning.fact.option else Gate.NOT_SURE_YET


FACTS = (Leaned, LeanedUnsure, YoursFirstAsked, Suggested)


def hear(preferences: Preferences, said: Said[Any]) -> Preferences:
    match said.fact:
        case Leaned():
            return replace(preferences, leaning=said)
        case YoursFirstAsked():
            return replace(preferences, asked_first=said)
        case Suggested():
            return replace(preferences, suggestion=said)
    return preferences
