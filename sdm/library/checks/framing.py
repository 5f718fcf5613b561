"""Certainty that somebody stands for, ranges that say what they are, sums that show (FRM)."""

import re
from collections import Counter
from collections.abc import Iterator

from sdm.evidence.certainty import RatedBy
from sdm.evidence.estimate import AverageEstimate, CountEstimate, Derived, EventsEstimate, RatioKind
from sdm.evidence.governance import Role
from sdm.library.checks.check import Check, Hit, Subject, must, should
from sdm.library.checks.figures import counts, figures
from sdm.wording import _

_NEGATIONS = {
    *("not", "no", "never", "without", "none", "nobody", "cannot", "do", "does", "did"),
    *("don’t", "doesn’t", "didn’t", "don't", "doesn't", "didn't"),
}


def rated_by_nobody(subject: Subject) -> Iterator[Hit]:
    people = subject.aid.governance.people
    has_methods_reviewer = any(person.role is Role.METHODS_REVIEWER for person in people)
    for figure in figures(subject.aid):
        certainty = figure.estimate.certainty
        panel_alone = certainty.by is RatedBy.OWN_PANEL and not has_methods_reviewer
        if certainty.is_rated and (certainty.by is RatedBy.NOBODY or panel_alone):
            message = _("Who rated this? Name the source or the reviewer.")
            yield Hit(f"{figure.at}/certainty", message, certainty.level.value)


def range_of_no_kind(subject: Subject) -> Iterator[Hit]:
    for figure in figures(subject.aid):
        estimate = figure.estimate
        if not isinstance(estimate, CountEstimate | AverageEstimate | EventsEstimate):
            continue
        if estimate.range is not None and estimate.range.basis is None:
            message = _("Is this range from the paper or worked out from its counts? Choose one.")
            yield Hit(f"{figure.at}/range", message)


def sum_not_shown(subject: Subject) -> Iterator[Hit]:
    for _outcome, count, at in counts(subject.aid):
        if count.derived is not None and not _is_whole(count.derived):
            message = _("Show the sum: starting figure, ratio and where each comes from.")
            yield Hit(f"{at}/derived", message)


def _is_whole(derived: Derived) -> bool:
    parts = (derived.start, derived.start_source, derived.ratio_kind, derived.ratio)
    if derived.ratio_source is None or any(part is None for part in parts):
        return False
    is_difference = derived.ratio_kind is RatioKind.RISK_DIFFERENCE
    return is_difference or (derived.ratio or 0) > 0


def not_mirrored(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for outcome in subject.aid.outcomes:
        if outcome.framing is None:
            continue
        has, has_not = _telling(outcome.framing.positive), _telling(outcome.framing.negative)
        if (has - has_not).total() + (has_not - has).total() > subject.settings.frm_mirror:
            message = _(
                "These two are not mirror images, so one may sound stronger: "
                "use the same words with “not”."
            )
            yield Hit(f"outcomes/{outcome.id}/framing", message, outcome.framing.negative)


def _telling(wording: str) -> Counter[str]:
    """Its words, each as often as it stands there, without those that only say no."""
    words = re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", wording.casefold())
    return Counter(word for word in words if word not in _NEGATIONS)


def range_left_out(subject: Subject) -> Iterator[Hit]:
    for _outcome, count, at in counts(subject.aid):
        if count.range is None and not count.range_why_not:
            yield Hit(at, _("No range: add it, or say why there is none."))


MUSTS: tuple[Check, ...] = (
    must("FRM-07", rated_by_nobody),
    must("FRM-09", range_of_no_kind),
    must("FRM-10", sum_not_shown),
)
SHOULDS: tuple[Check, ...] = (
    should("FRM-02", not_mirrored),
    should("FRM-03", range_left_out),
)
