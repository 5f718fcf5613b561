"""How sources and the making of an aid are written (design: library, section 3.5)."""

from typing import Annotated

from pydantic import Field

from sdm.evidence.governance import Role
from sdm.evidence.source import ReadAs, Retracted, SourceType, SourceUse
from sdm.library.schema.parts import Listed, Part, SignedPart, need
from sdm.library.schema.scalars import (
    Address,
    Day,
    Doi,
    PubMedNumber,
    Short,
    Slug,
    Text,
    Version,
    Whole,
    WholeDigest,
    Year,
)
from sdm.wording import N_


class SourcePart(Part):
    id: Slug
    type: SourceType = need(N_("Say what kind of source this is, such as trial."))
    citation: Text = need(N_("Say who wrote what, where."), "PRV-01")
    year: Year = need(N_("Give the year, or write unknown."), "PRV-01")
    doi: Doi | None = None
    pmid: PubMedNumber | None = None
    url: Address | None = None
    original_url: Address | None = None
    study: Short | None = None
    read_as: ReadAs = need(N_("Say how it was read: full-text, table, abstract, summary …"))
    read_note: Text | None = None
    use: SourceUse = SourceUse.FIGURES
    checked: SignedPart | None = None
    retracted: Retracted = Retracted.NOT_CHECKED
    note: Text | None = None


class ContributorPart(Part):
    name: Short
    role: Role
    credentials: Text | None = None
    interests: Text = need(N_("Write none if there are none."), "PRV-05")


class PeopleWorkPart(Part):
    item: Short
    what: Text
    by: Short
    on: Day
    url: Address | None = None


class UpstreamPart(Part):
    library: Short
    id: Slug
    version: Version
    content_hash: WholeDigest
    licence: Short


class GovernancePart(Part):
    people: Listed[ContributorPart] = need(
        N_("Name at least one author, with interests."), "PRV-05", min_length=1, max_length=40
    )
    funding: Text = need(N_("Say who paid; write none if nobody did."), "PRV-05")
    gains: Text | None = None
    evidence_method: Text = need(N_("Say how the evidence was looked for and chosen."), "PRV-05")
    evidence_searched: Day = need(N_("Write it as year-month-day, such as 2026-02-01."), "PRV-05")
    update_policy: Text = need(N_("Say when it is looked at again, and by whom."), "PRV-05")
    review_every_months: Annotated[Whole, Field(ge=1, le=36)] = need(
        N_("Give a whole number of months, 36 at most."), "PRV-04"
    )
    expires_after_months: Annotated[Whole, Field(ge=1, le=60)] | None = None
    trigger_watch: Text | None = None
    patient_contributors: Text | None = None
    people_work: Listed[PeopleWorkPart] = Field(default=(), max_length=40)
    upstream: UpstreamPart | None = None
    licence: Short = need(N_("Say under which licence others may use this aid."), "PRV-05")
    changes: Text | None = None
