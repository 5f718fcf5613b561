"""What a check is: a pure search through an aid, with its id, its level and who may override."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sdm.evidence.aid import Aid
from sdm.evidence.finding import CheckSettings, Finding, Level
from sdm.evidence.names import CheckId


class Override(StrEnum):
    NOBODY = "N"
    EDITOR = "E"
    """An editor who is not the author, with a reason."""
    AUTHOR = "A"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is looked at, by which thresholds, on which day."""

    aid: Aid
    settings: CheckSettings
    today: date

    @property
    def is_english(self) -> bool:
        """Word lists are for one language each; where there is none, nothing is guessed."""
        return self.aid.language.split("-")[0] == "en"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a check struck, and what the author reads."""

    at: str
    message: str
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    id: CheckId
    level: Level
    override: Override
    search: Callable[[Subject], Iterable[Hit]]

    def findings(self, subject: Subject) -> tuple[Finding, ...]:
        return tuple(
            Finding(
                check=self.id,
                level=self.level,
                at=hit.at,
                message=hit.message,
                fragment=hit.fragment,
            )
            for hit in self.search(subject)
        )


def must(
    check: str, search: Callable[[Subject], Iterable[Hit]], override: Override = Override.NOBODY
) -> Check:
    return Check(CheckId(check), Level.MUST, override, search)


def should(check: str, search: Callable[[Subject], Iterable[Hit]]) -> Check:
    return Check(CheckId(check), Level.SHOULD, Override.AUTHOR, search)


def look(check: str, search: Callable[[Subject], Iterable[Hit]]) -> Check:
    return Check(CheckId(check), Level.LOOK, Override.AUTHOR, search)
