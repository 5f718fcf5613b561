"""Who made an aid, who paid, how it is kept up to date. Approvals live in the log, not here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sdm.evidence.names import ContentHash


class Role(StrEnum):
    AUTHOR = "author"
    CLINICIAN_REVIEWER = "clinician-reviewer"
    PATIENT_REVIEWER = "patient-reviewer"
    METHODS_REVIEWER = "methods-reviewer"
    EDITOR = "editor"
    TRANSLATOR = "translator"
    TRANSLATION_REVIEWER = "translation-reviewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor:
    """`interests` is always written out: "none" where there are none."""

    name: str
    role: Role
    credentials: str = ""
    interests: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWork:
    """What was done with people: testing, interviews, a panel."""

    item: str
    what: str
    by: str
    on: date
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """The aid this one was adapted from."""

    library: str
    id: str
    version: str
    content_hash: ContentHash
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Governance:
    people: tuple[Contributor, ...]
    funding: str
    gains: str = ""
    """Who may gain from a choice."""
    evidence_method: str
    evidence_searched: date
    update_policy: str
    review_every_months: int
    expires_after_months: int | None = None
    trigger_watch: str = ""
    """What would call for an earlier look: a licence, a safety notice, a guideline."""
    patient_contributors: str = ""
    people_work: tuple[PeopleWork, ...] = ()
    upstream: Upstream | None = None
    licence: str
    changes: str = ""
