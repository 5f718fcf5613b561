"""How figures are written (design: library, section 3.4). `kind` left out means a count."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from sdm.evidence.certainty import CertaintyLevel, RatedBy
from sdm.evidence.estimate import EstimateKind, RangeBasis, RatioKind, WhyUnknown
from sdm.evidence.timeframe import TimeUnit
from sdm.library.schema.parts import Listed, Part, SignedPart, need
from sdm.library.schema.scalars import Number, Quote, Short, Slug, Text, Whole, YesNo, told
from sdm.wording import N_, _

_SAY = N_("Say it in one sentence a person can read.")


class CertaintyPart(Part):
    level: CertaintyLevel = need(
        N_("If the source does not say, choose not-stated-in-source."), "FRM-04"
    )
    words: Text | None = None
    by: RatedBy = need(N_("Say who rated it: source, own-panel or nobody."), "FRM-04")


class RangePart(Part):
    low: Number
    high: Number
    basis: RangeBasis | None = None

    @model_validator(mode="after")
    def _low_comes_first(self) -> "RangePart":
        if self.low > self.high:
            raise told(_("the range starts above its end."), _("Put the smaller figure in low."))
        return self


class RawPart(Part):
    n: Annotated[Whole, Field(ge=0)]
    of: Annotated[Whole, Field(gt=0)]

    @model_validator(mode="after")
    def _no_more_than_there_were(self) -> "RawPart":
        if self.n > self.of:
            raise told(
                _("{n} is more than the {of} people it is counted out of.").format(
                    n=self.n, of=self.of
                )
            )
        return self


class MidpointPart(Part):
    low: Number
    high: Number


class DerivedPart(Part):
    start: Annotated[Number, Field(ge=0)] | None = None
    start_source: Slug | None = None
    ratio_kind: RatioKind | None = None
    ratio: Number | None = None
    invert: YesNo = False
    low: Number | None = None
    high: Number | None = None
    ratio_source: Slug | None = None


class SpanPart(Part):
    value: Annotated[Number, Field(gt=0)]
    unit: TimeUnit


class CourseEntryPart(Part):
    at: SpanPart
    events: Annotated[Whole, Field(ge=0)] | None = None
    mean: Number | None = None


class SharePart(Part):
    label: Short
    events: Annotated[Whole, Field(ge=0)]


class ScalePart(Part):
    name: Short
    min: Number
    max: Number


class SmallestWorthwhilePart(Part):
    value: Number
    source: Slug


class EstimatePart(Part):
    option: Slug | None = None
    certainty: CertaintyPart | None = None
    source: Slug | None = None
    where: Short | None = None
    quote: Quote | None = None
    note: Text | None = None
    checked: SignedPart | None = None


class CountPart(EstimatePart):
    kind: Literal["count"] = "count"
    events: Annotated[Whole, Field(ge=0)] = need(
        N_("Write how many people, as a whole number."), "NUM-01"
    )
    raw: RawPart | None = None
    percent: Annotated[Number, Field(ge=0, le=100)] | None = None
    midpoint: MidpointPart | None = None
    derived: DerivedPart | None = None
    range: RangePart | None = None
    range_why_not: Text | None = None
    arithmetic: Text | None = None
    course: Listed[CourseEntryPart] = Field(default=(), max_length=12)
    parts: Annotated[Listed[SharePart], Field(min_length=2, max_length=5)] | None = None

    @model_validator(mode="after")
    def _one_way_in(self) -> "CountPart":
        ways = (self.raw, self.percent, self.midpoint, self.derived)
        if sum(way is not None for way in ways) != 1:
            raise told(
                _("a count says once how it came about."),
                _("Give exactly one of raw, percent, midpoint and derived."),
            )
        return self


class AveragePart(EstimatePart):
    kind: Literal["average"]
    say: Text = need(_SAY)
    mean: Number | None = None
    scale: ScalePart | None = None
    compared_with: Slug | None = None
    range: RangePart | None = None
    range_why_not: Text | None = None
    smallest_worthwhile: SmallestWorthwhilePart | None = None
    course: Listed[CourseEntryPart] = Field(default=(), max_length=12)


class EventsPart(EstimatePart):
    kind: Literal["events"]
    say: Text = need(_SAY)
    count: Annotated[Number, Field(ge=0)] | None = None
    per_people: Annotated[Whole, Field(gt=0)] | None = None
    per_time: SpanPart | None = None
    range: RangePart | None = None
    range_why_not: Text | None = None


class WordsPart(EstimatePart):
    kind: Literal["words"]
    say: Text = need(_SAY)


class UnknownPart(EstimatePart):
    kind: Literal["unknown"]
    say: Text = need(_SAY)
    why: WhyUnknown = need(N_("Choose why it is not known, such as not-measured."))


def _kind_of(value: Any) -> str:
    """Of a figure as written, or of one already read."""
    given = value.get("kind", "count") if isinstance(value, dict) else getattr(value, "kind", "?")
    return given if isinstance(given, str) else "?"


KINDS = tuple(kind.value for kind in EstimateKind)

AnyEstimatePart = Annotated[
    Annotated[CountPart, Tag("count")]
    | Annotated[AveragePart, Tag("average")]
    | Annotated[EventsPart, Tag("events")]
    | Annotated[WordsPart, Tag("words")]
    | Annotated[UnknownPart, Tag("unknown")],
    Discriminator(_kind_of),
]
