"""How sure the source is of its figure: copied from it or signed by a panel, never guessed."""

from dataclasses import dataclass
from enum import StrEnum


class CertaintyLevel(StrEnum):
    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"
    NOT_RATED = "not-rated"
    NOT_STATED_IN_SOURCE = "not-stated-in-source"


class RatedBy(StrEnum):
    SOURCE = "source"
    OWN_PANEL = "own-panel"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    level: CertaintyLevel
    by: RatedBy
    words: str = ""
    """As the source puts it; where it gives a span, `level` holds the lowest."""

    @property
    def is_rated(self) -> bool:
        return self.level not in (CertaintyLevel.NOT_RATED, CertaintyLevel.NOT_STATED_IN_SOURCE)
