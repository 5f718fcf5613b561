"""What people have said of an aid, as the checks need it: approvals, and whether it is slanted."""

from dataclasses import dataclass
from datetime import date

from sdm.evidence.governance import Role
from sdm.evidence.names import ContentHash, OptionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One line of the review log: who approved which content, as what, and when."""

    by: str
    role: Role
    content_hash: ContentHash
    on: date
    reviewed_on: date | None = None
    """When exactly this was last approved or published."""
    without_patient: str = ""
    """Why no patient has read it, in writing, where the clinic has a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Patients' one-tap answers on this version: how many, and how many found it slanted."""

    answers: int = 0
    towards: tuple[tuple[OptionId, int], ...] = ()


NOBODY_ASKED = Tally()
