"""Where a figure or a statement comes from, and how closely it was read."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sdm.evidence.names import SourceId


class SourceType(StrEnum):
    SYSTEMATIC_REVIEW = "systematic-review"
    NETWORK_META_ANALYSIS = "network-meta-analysis"
    INDIVIDUAL_DATA_META_ANALYSIS = "individual-data-meta-analysis"
    POOLED_TRIALS = "pooled-trials"
    TRIAL = "trial"
    TRIAL_REANALYSIS = "trial-reanalysis"
    COHORT = "cohort"
    REGISTRY = "registry"
    SURVEY = "survey"
    AUDIT = "audit"
    GUIDELINE = "guideline"
    REGULATOR_LABEL = "regulator-label"
    PATIENT_INFORMATION = "patient-information"
    CORRECTION_NOTICE = "correction-notice"
    SECONDARY_SUMMARY = "secondary-summary"
    EXPERT_OPINION = "expert-opinion"
    PATIENT_EXPERIENCE = "patient-experience"
    OTHER = "other"


class ReadAs(StrEnum):
    FULL_TEXT = "full-text"
    TABLE = "table"
    ABSTRACT = "abstract"
    SUMMARY = "summary"
    SECONDARY = "secondary"
    NEWS = "news"


class SourceUse(StrEnum):
    FIGURES = "figures"
    BACKGROUND = "background"


class Retracted(StrEnum):
    YES = "yes"
    NO = "no"
    CORRECTED = "corrected"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Who vouches for something, and on which day."""

    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    id: SourceId
    type: SourceType
    citation: str
    year: int | None = None
    """None: the source gives no year ("unknown" in the file)."""
    doi: str = ""
    pmid: str = ""
    url: str = ""
    original_url: str = ""
    study: str = ""
    """One name for all reports of one trial, so that two papers do not pass for two studies."""
    read_as: ReadAs
    read_note: str = ""
    use: SourceUse = SourceUse.FIGURES
    checked: Signed | None = None
    retracted: Retracted = Retracted.NOT_CHECKED
    note: str = ""

    @property
    def is_pooled(self) -> bool:
        """Several studies put together, so that "this study" would be wrong."""
        return self.type in (
            SourceType.SYSTEMATIC_REVIEW,
            SourceType.NETWORK_META_ANALYSIS,
            SourceType.INDIVIDUAL_DATA_META_ANALYSIS,
            SourceType.POOLED_TRIALS,
        )

    @property
    def name_of_study(self) -> str:
        return self.study or self.id
