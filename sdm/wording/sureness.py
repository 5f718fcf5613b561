"""How sure a figure is, where its range comes from, and how it was worked out."""

from sdm.evidence.aid import Aid
from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.estimate import CountEstimate, Derived, Range, RangeBasis, RatioKind
from sdm.evidence.names import SourceId
from sdm.evidence.outcome import Construction, Outcome
from sdm.wording.catalogue import N_, _
from sdm.wording.numbers import number

_LEVELS = {
    CertaintyLevel.HIGH: N_("high"),
    CertaintyLevel.MODERATE: N_("moderate"),
    CertaintyLevel.LOW: N_("low"),
    CertaintyLevel.VERY_LOW: N_("very low"),
}
_BASES = {
    RangeBasis.PUBLISHED: N_("The source gives this range."),
    RangeBasis.PUBLISHED_RESCALED: N_(
        "The source gives this range; we put it in people out of {out_of}."
    ),
    RangeBasis.FROM_COUNTS: N_(
        "We worked it out from the people counted in this group. It is not the range of the "
        "difference between the groups."
    ),
    RangeBasis.THROUGH_RATIO: N_("We worked it out from the range of a ratio in the source."),
    RangeBasis.SPREAD_ACROSS_STUDIES: N_("This is how far the studies differ from each other."),
}
_RATIOS = {
    RatioKind.RISK_RATIO: N_("a risk ratio"),
    RatioKind.ODDS_RATIO: N_("an odds ratio"),
    RatioKind.HAZARD_RATIO: N_("a hazard ratio"),
    RatioKind.RISK_DIFFERENCE: N_("a risk difference"),
}


def certainty(rated: Certainty) -> str:
    """Copied from the source or a panel; never guessed."""
    if rated.level is CertaintyLevel.NOT_STATED_IN_SOURCE:
        return _("Certainty: not stated in the source. We did not rate it ourselves.")
    if rated.level is CertaintyLevel.NOT_RATED:
        return _("Certainty: nobody has rated it.")
    by = _("rated by our own panel") if rated.by is RatedBy.OWN_PANEL else _("rated by the source")
    told = _("Certainty: {level}, {by}.").format(level=_(_LEVELS[rated.level]), by=by)
    if not rated.words:
        return told
    words = rated.words.rstrip(".")
    return _("{told} In its words: {words}.").format(told=told, words=words)


def range_of(count: CountEstimate, out_of: int) -> str:
    """Such as "54 to 66 of 100", and what kind of range it is; or why there is none."""
    return " ".join(words for words in range_and_kind(count, out_of) if words) or _(
        "No range is given."
    )


def range_and_kind(count: CountEstimate, out_of: int) -> tuple[str, str]:
    """The range, and where it comes from, as two sentences; either may be empty."""
    if count.range is not None:
        span = _("{range}.").format(range=_people_range(count.range, out_of))
        return span, _basis(count.range, out_of)
    why = count.range_why_not.rstrip(".")
    return "", _("No range: {why}.").format(why=why) if why else ""


def _people_range(span: Range, out_of: int) -> str:
    return _("{low} to {high} of {out_of}").format(
        low=number(round(span.low)), high=number(round(span.high)), out_of=number(out_of)
    )


def _basis(span: Range, out_of: int) -> str:
    if span.basis is None:
        return _("Where this range comes from is not stated.")
    return _(_BASES[span.basis]).format(out_of=number(out_of))


def worked_out(aid: Aid, count: CountEstimate, outcome: Outcome) -> str:
    """How a figure came about that no study printed as it stands; empty for a plain count."""
    if count.derived is not None:
        return _derived(aid, count.derived, outcome.out_of)
    if count.midpoint is not None:
        return _(
            "About; the middle of {low} to {high} of {out_of}, as the source gives it."
        ).format(
            low=number(count.midpoint.low),
            high=number(count.midpoint.high),
            out_of=number(outcome.out_of),
        )
    if count.raw is not None:
        return _("Counted: {n} of {of}.").format(n=number(count.raw.n), of=number(count.raw.of))
    return ""


def how_assembled(outcome: Outcome) -> str:
    if outcome.construction is not Construction.ASSEMBLED:
        return ""
    return _("These figures were put together from several studies. {how}").format(
        how=outcome.how_assembled
    )


def _derived(aid: Aid, derived: Derived, out_of: int) -> str:
    start, ratio = derived.start, derived.ratio
    if start is None or ratio is None or derived.ratio_kind is None:
        return _("About; worked out from other figures.")
    kind = _(_RATIOS[derived.ratio_kind])
    return _(
        "About; worked out from {start} of {out_of} ({start_source}) and {kind} of {ratio} "
        "({ratio_source})."
    ).format(
        start=number(start),
        out_of=number(out_of),
        start_source=_named(aid, derived.start_source),
        kind=kind,
        ratio=f"{ratio:g}",
        ratio_source=_named(aid, derived.ratio_source),
    )


def _named(aid: Aid, source: SourceId | None) -> str:
    return aid.source(source).name_of_study if source is not None else _("source not stated")
