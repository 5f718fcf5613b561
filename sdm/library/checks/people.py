"""What waits for people, and what the review log says of them (PRV-04, -06, -07, -08, -12, -17)."""

from collections.abc import Iterator

from sdm.evidence.governance import Contributor, Role
from sdm.evidence.source import ReadAs
from sdm.library.checks.asked import Approval
from sdm.library.checks.check import Check, Hit, Override, Subject, gate, must
from sdm.library.checks.figures import figures
from sdm.library.checks.sources import outcomes_by_source
from sdm.wording import _, ngettext
from sdm.wording.days import day_in_words
from sdm.wording.reviewing import review_due

_REVIEWERS = (Role.CLINICIAN_REVIEWER, Role.METHODS_REVIEWER, Role.PATIENT_REVIEWER)
_FEWEST_APPROVALS = 2


def review_overdue_or_too_far_ahead(subject: Subject) -> Iterator[Hit]:
    months, most = subject.aid.governance.review_every_months, subject.settings.prv_review_years
    if months > most * 12:
        message = _("The next review is {months} months away: bring it within {years} years.")
        yield Hit(
            "governance/review_every_months", message.format(months=months, years=most), str(months)
        )
    if not subject.log:
        return
    due = review_due(
        subject.aid.governance, max(each.reviewed_on or each.on for each in subject.log)
    )
    if due < subject.today:
        message = _("Review was due on {day}: review it, even if nothing changes.")
        yield Hit("governance/review_every_months", message.format(day=day_in_words(due)))


def author_with_an_interest(subject: Subject) -> Iterator[Hit]:
    """Until somebody without one has approved exactly these numbers."""
    people = subject.aid.governance.people
    without = {_named(person.name) for person in people if not _has_interest(person)}
    if any(
        each.role in _REVIEWERS and _named(each.by) in without for each in _not_by_authors(subject)
    ):
        return
    for number, person in enumerate(people, start=1):
        if person.role is Role.AUTHOR and _has_interest(person):
            message = _(
                "This author has an interest: ask a reviewer without one to check the numbers."
            )
            yield Hit(f"governance/people/{number}", message, person.interests)


def _has_interest(person: Contributor) -> bool:
    return person.interests.strip(" .").casefold() != "none"


def _not_by_authors(subject: Subject) -> list[Approval]:
    people = subject.aid.governance.people
    authors = {_named(person.name) for person in people if person.role is Role.AUTHOR}
    return [each for each in subject.approvals if _named(each.by) not in authors]


def _named(name: str) -> str:
    """One person, however the name was spaced or capitalised."""
    return " ".join(name.split()).casefold()


def no_patient(subject: Subject) -> Iterator[Hit]:
    read = any(each.role is Role.PATIENT_REVIEWER for each in subject.approvals)
    if not read and not any(each.without_patient for each in subject.approvals):
        yield Hit("governance/people", _("No patient has read this yet: ask one."))


def too_few_have_approved(subject: Subject) -> Iterator[Hit]:
    approvals = _not_by_authors(subject)
    names = {_named(each.by) for each in approvals}
    if not names:
        yield Hit("governance/people", _("Nobody else has checked this: ask two people."))
    elif len(names) < _FEWEST_APPROVALS:
        message = _("One person besides the author has checked this: ask a second.")
        yield Hit("governance/people", message)
    elif not any(each.role is Role.CLINICIAN_REVIEWER for each in approvals):
        yield Hit("governance/people", _("No clinician has checked this yet: ask one."))


def not_checked_against_the_paper(subject: Subject) -> Iterator[Hit]:
    """Once for each source; not asked of samples, whose papers do not exist."""
    if subject.aid.sample:
        return
    used, signed = outcomes_by_source(subject), _signed(subject)
    for source in subject.aid.sources:
        resting = [each for each in used.get(source.id, ()) if (each, source.id) not in signed]
        if source.read_as is not ReadAs.FULL_TEXT and not source.checked and resting:
            message = ngettext(
                "This was not read in full, and {count} comparison rests on it: "
                "check it against the paper and sign.",
                "This was not read in full, and {count} comparisons rest on it: "
                "check them against the paper and sign.",
                len(resting),
            )
            yield Hit(f"sources/{source.id}", message.format(count=len(resting)), source.citation)


def _signed(subject: Subject) -> set[tuple[str, str]]:
    """Outcomes and sources whose every figure somebody has checked against the paper."""
    named: set[tuple[str, str]] = set()
    open_: set[tuple[str, str]] = set()
    for figure in figures(subject.aid):
        pair = (figure.outcome.id, figure.estimate.source)
        (named if figure.estimate.checked else open_).add(pair)
    return named - open_


def approved_before_it_changed(subject: Subject) -> Iterator[Hit]:
    if subject.log and not subject.approvals:
        yield Hit("governance/people", _("The text changed after approval: ask again."))


GATES: tuple[Check, ...] = (
    gate("PRV-07", no_patient),
    gate("PRV-08", too_few_have_approved),
    gate("PRV-12", not_checked_against_the_paper),
    gate("PRV-17", approved_before_it_changed),
)
MUSTS: tuple[Check, ...] = (
    must("PRV-04", review_overdue_or_too_far_ahead),
    must("PRV-06", author_with_an_interest, Override.EDITOR),
)
