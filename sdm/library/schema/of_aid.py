"""How a whole aid is written (design: library, section 3.1)."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from sdm.evidence.aid import FORMAT, DecisionType
from sdm.library.schema.of_governance import GovernancePart, SourcePart
from sdm.library.schema.of_option import OptionPart
from sdm.library.schema.of_outcome import OutcomePart, TopicPart
from sdm.library.schema.parts import Listed, Part, Texts, need, words_in
from sdm.library.schema.scalars import (
    Day,
    Digest,
    Language,
    Long,
    Short,
    Slug,
    Text,
    Version,
    YesNo,
    shortened,
    told,
)
from sdm.wording import N_, _

_LONGEST_BACKGROUND = 120


def _known_format(value: Any) -> Any:
    if value == FORMAT:
        return value
    raise told(
        _("“{format}” is not a format this version reads.").format(format=shortened(str(value))),
        _("Write {format}, or open the file with a newer version.").format(format=FORMAT),
    )


def _a_question(text: str) -> str:
    if text.endswith("?"):
        return text
    raise told(_("this does not end as a question."), _("End it with a question mark."))


def _not_too_long(text: str) -> str:
    count = words_in([text])
    if count <= _LONGEST_BACKGROUND:
        return text
    raise told(
        _("{count} words are too many here.").format(count=count), _("Keep it to 120 words.")
    )


class ConditionPart(Part):
    summary: Text
    course: Text | None = None


class GroupPart(Part):
    id: Slug
    label: Short


class GuidancePart(Part):
    statement: Text
    source: Slug = need(N_("Name the source of this statement."), "PRV-18")
    where: Short | None = None


class TestPart(Part):
    measures: Text
    next_if_found: Text
    next_if_not_found: Text
    over_detection: Text
    true_positives: Text | None = None
    true_negatives: Text | None = None
    false_positives: Text | None = None
    false_negatives: Text | None = None
    detection: Text | None = None


class SpeaksForPart(Part):
    one_end: Listed[Slug] = ()
    other_end: Listed[Slug] = ()


class ValuePromptPart(Part):
    id: Slug
    prompt: Text
    one_end: Short | None = None
    other_end: Short | None = None
    topics: Listed[Slug] = ()
    speaks_for: SpeaksForPart | None = None


class CheckNotePart(Part):
    check: Annotated[str, Field(pattern=r"^[A-Z]{3}-\d{2}$")]
    at: Text
    of: Digest
    reason: Text
    by: Short
    on: Day


class AidPart(Part):
    format: Annotated[Literal["sdm-aid/1"], BeforeValidator(_known_format)] = need(
        N_("Begin the file with format: sdm-aid/1.")
    )
    id: Slug = need(N_("Give the name of the folder."))
    version: Version = need(N_("Write it like 1.0."))
    language: Language = need(N_("Write it like en-GB."))
    sample: YesNo = False
    title: Short
    question: Annotated[Text, AfterValidator(_a_question)]
    decision_type: DecisionType = need(N_("Write treatment, test or care."))
    condition: ConditionPart = need(N_("Give a summary of what this is about."))
    population: Text = need(N_("Say who this aid is for."))
    not_for: Text | None = None
    setting: Text | None = None
    groups: Listed[GroupPart] = Field(default=(), max_length=6)
    urgent_signs: Texts = need(
        N_("Say what should make someone ring at once."), "PRV-21", min_length=1, max_length=8
    )
    safety_notes: Texts = Field(default=(), max_length=5)
    background: Annotated[Long, AfterValidator(_not_too_long)] | None = None
    topics: Listed[TopicPart] = need(
        N_("Add 2 to 12 things people may want to talk about."), min_length=2, max_length=12
    )
    outcomes: Listed[OutcomePart] = need(
        N_("Add at least one comparison."), min_length=1, max_length=60
    )
    options: Listed[OptionPart] = need(N_("Add 2 to 8 options."), min_length=2, max_length=8)
    value_prompts: Listed[ValuePromptPart] = Field(default=(), max_length=12)
    reading_notes: Texts = Field(default=(), max_length=10)
    overall_uncertainty: Texts = Field(default=(), max_length=10)
    not_found: Texts = Field(default=(), max_length=30)
    guidance: Listed[GuidancePart] = Field(default=(), max_length=10)
    questions_to_ask: Texts = Field(default=(), max_length=8)
    test: TestPart | None = None
    sources: Listed[SourcePart] = need(
        N_("Add the sources of the figures."), "PRV-01", min_length=1, max_length=80
    )
    governance: GovernancePart = need(N_("Say who made this aid and who paid."), "PRV-05")
    check_notes: Listed[CheckNotePart] = ()

    @model_validator(mode="after")
    def _a_test_is_described(self) -> "AidPart":
        if (self.decision_type is DecisionType.TEST) != (self.test is not None):
            raise told(
                _("“test” belongs to an aid about a test, and only there."),
                _("Set decision_type to test and describe the test, or leave it out."),
            )
        return self
