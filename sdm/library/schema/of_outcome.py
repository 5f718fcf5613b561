"""How topics and outcomes are written (design: library, sections 3.1 and 3.3)."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from sdm.evidence.estimate import WhyUnknown
from sdm.evidence.outcome import Better, Construction, OutcomeKind
from sdm.evidence.timeframe import TimeUnit
from sdm.evidence.topic import Layer, SuggestedBy
from sdm.library.schema.of_estimate import AnyEstimatePart, CertaintyPart
from sdm.library.schema.parts import Listed, Part, need
from sdm.library.schema.scalars import Number, OptionOrNone, Short, Slug, Text, YesNo, told
from sdm.wording import N_, _


def _out_of(value: object) -> int:
    if value in ("100", "1000", "10000"):
        return int(str(value))
    raise told(
        _("“out_of” is 100, 1000 or 10000 (NUM-02)."),
        _("Choose the smallest in which every figure of this outcome can be seen."),
    )


OutOf = Annotated[Literal[100, 1000, 10000], BeforeValidator(_out_of)]


class NotKnownPart(Part):
    options: Annotated[Listed[Slug], Field(min_length=1, max_length=8)]
    say: Text = need(N_("Say in words that this is not known."))
    why: WhyUnknown = need(N_("Choose why it is not known, such as not-measured."))


class TopicPart(Part):
    id: Slug
    label: Short
    layer: Layer = Layer.FIRST
    why_it_matters: Text | None = None
    suggested_by: SuggestedBy | None = None
    not_known: Listed[NotKnownPart] = Field(default=(), max_length=8)


class TimeframePart(Part):
    value: Annotated[Number, Field(gt=0)] | None = None
    value_to: Annotated[Number, Field(gt=0)] | None = None
    up_to: YesNo = False
    unit: TimeUnit | None = None
    about: YesNo = False
    counted_from: Short | None = None
    not_stated: YesNo = False
    words: Short | None = None

    @model_validator(mode="after")
    def _given_or_said_to_be_missing(self) -> "TimeframePart":
        given = self.value is not None and self.unit is not None
        if given == self.not_stated:
            raise told(
                _("a time is either a value with a unit, or “not_stated: yes” (NUM-15)."),
                _("Give the time, or say that the source does not."),
            )
        if self.value is not None and self.value_to is not None and self.value_to <= self.value:
            raise told(_("“value_to” is not later than “value”."), _("Put the later time there."))
        return self


class FramingPart(Part):
    positive: Short = need(N_("Write how it reads for those who have it."), "FRM-01")
    negative: Short = need(N_("Write how it reads for those who do not have it."), "FRM-01")


class ComparatorPart(Part):
    id: Slug
    label: Short
    maps_to_option: OptionOrNone = need(
        N_("Name the option this group truly is, or write none."), "NUM-19"
    )
    why_it_maps: Text | None = None
    estimate: AnyEstimatePart


class OutcomePart(Part):
    id: Slug
    topic: Slug
    label: Short
    kind: OutcomeKind = need(N_("Say whether this is a benefit, a harm or a burden."))
    better: Better = need(N_("Say whether higher or lower is better."))
    for_group: Slug | None = None
    measure: Text | None = None
    population: Text = need(N_("Say in one line who was studied."), "NUM-17")
    timeframe: TimeframePart = need(
        N_("Give the time, or tick that the source does not say."), "NUM-15"
    )
    out_of: OutOf = 100
    framing: FramingPart | None = None
    construction: Construction = Construction.ONE_COMPARISON
    how_assembled: Text | None = None
    comparability_group: Slug | None = None
    source: Slug | None = None
    certainty: CertaintyPart | None = None
    range_why_not: Text | None = None
    icon_array_ok: YesNo | None = None
    icon_array_why_not: Text | None = None
    comparators: Listed[ComparatorPart] = Field(default=(), max_length=4)
    estimates: Listed[AnyEstimatePart] = need(
        N_("Add a figure, or “unknown”, for each option in this comparison."),
        min_length=1,
        max_length=8,
    )
    caveat: Text | None = None
    why_it_matters: Text | None = None
    ask_first: YesNo = False
