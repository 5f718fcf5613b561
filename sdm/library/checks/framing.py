"""Certainty that somebody stands for, ranges that say what they are, sums that show (FRM)."""

from collections.abc import Iterator

from sdm.evidence.certainty import RatedBy
from sdm.evidence.estimate import AverageEstimate, CountEstimate, Derived, EventsEstimate, RatioKind
from sdm.evidence.governance import Role
from sdm.library.checks.check import Check, Hit, Subject, must
from sdm.library.checks.figures import counts, figures
from sdm.wording import _


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


MUSTS: tuple[Check, ...] = (
    must("FRM-07", rated_by_nobody),
    must("FRM-09", range_of_no_kind),
    must("FRM-10", sum_not_shown),
)
