"""How options are written (design: library, section 3.2)."""

from pydantic import Field, model_validator

from sdm.evidence.option import Basis, Offered, OptionKind, PracticalCategory, Side
from sdm.library.schema.parts import Listed, Part, SignedPart, need
from sdm.library.schema.scalars import Long, Quote, Short, Slug, Text, YesNo, told
from sdm.wording import N_, _


class PointPart(Part):
    id: Slug
    text: Text
    outcome: Slug | None = None
    source: Slug | None = None


class LinePart(Part):
    id: Slug
    text: Text
    basis: Basis = need(N_("Say where this line comes from."))
    source: Slug | None = None
    where: Short | None = None
    quote: Quote | None = None
    confirmed: SignedPart | None = None

    @model_validator(mode="after")
    def _sourced_lines_name_their_source(self) -> "LinePart":
        _require_source(self.basis, self.source)
        return self


class PracticalLinePart(Part):
    id: Slug
    category: PracticalCategory
    text: Text | None = None
    not_relevant: YesNo = False
    basis: Basis | None = None
    source: Slug | None = None
    where: Short | None = None
    quote: Quote | None = None
    confirmed: SignedPart | None = None

    @model_validator(mode="after")
    def _says_something_or_is_not_relevant(self) -> "PracticalLinePart":
        if (self.text is None) != self.not_relevant:
            raise told(
                _("a practical line has either a text or “not_relevant: yes”."),
                _("Keep one of the two."),
            )
        if self.text is not None and self.basis is None:
            raise told(_("“basis” is missing."), _("Say where this line comes from."))
        _require_source(self.basis, self.source)
        return self


def _require_source(basis: Basis | None, source: str | None) -> None:
    if basis is Basis.SOURCED and source is None:
        raise told(
            _("“source” is missing, though the basis is “sourced”."),
            _("Name the source, or choose another basis."),
        )


class ExperiencePart(Part):
    physical: Text | None = None
    psychological: Text | None = None
    social: Text | None = None


class AvailabilityPart(Part):
    offered: Offered
    note: Text | None = None


class SayingPart(Part):
    text: Text
    side: Side
    source: Slug


class LocalPart(Part):
    wait: Text | None = None
    cost: Text | None = None
    where: Text | None = None


class OptionPart(Part):
    id: Slug
    label: Short = need(N_("Give the name people will read."))
    other_names: Listed[Short] = Field(default=(), max_length=5)
    kind: OptionKind = need(N_("Say what kind of option this is, such as medicine or no-change."))
    involves: Long = need(N_("Say what happens and who does it."))
    what_it_is_like: ExperiencePart | None = None
    pros: Listed[PointPart] = need(
        N_("Add 1 to 8 advantages."), "BAL-01", min_length=1, max_length=8
    )
    cons: Listed[PointPart] = need(
        N_("Add 1 to 8 disadvantages, even if it is only the time it takes."),
        "BAL-01",
        min_length=1,
        max_length=8,
    )
    practical: Listed[PracticalLinePart] = Field(default=(), max_length=20)
    unclear: Listed[LinePart] = Field(default=(), max_length=8)
    who_it_does_not_suit: Listed[LinePart] = Field(default=(), max_length=10)
    if_i_say_no: Text = need(N_("Say what happens if this option is not chosen."))
    stop_or_reverse: Text | None = None
    if_it_does_not_help: Text | None = None
    setback_plan: Text | None = None
    availability: AvailabilityPart | None = None
    what_people_say: Listed[SayingPart] = Field(default=(), max_length=6)
    local: LocalPart | None = None
