"""Where an aid stands, from its review log alone: never from anything in the aid's own file."""

from datetime import date

from sdm.consultation.presence import SignOff
from sdm.evidence.governance import Role
from sdm.evidence.names import ContentHash
from sdm.library.versions.entry import Act, Entry
from sdm.library.versions.log import ReviewLog

FEWEST_APPROVERS = 2


def state_of(log: ReviewLog, content: ContentHash | str) -> SignOff:
    """A withdrawal holds for everything, drafts too, until something is published again."""
    if withdrawal(log) is not None:
        return SignOff.WITHDRAWN
    if not log.is_intact:
        return SignOff.DRAFT
    published = [entry.hash for entry in log.entries if entry.act is Act.PUBLISHED]
    if content in published:
        return SignOff.PUBLISHED if content == published[-1] else SignOff.SUPERSEDED
    return _reviewed(log, content)


def is_approved(log: ReviewLog, content: ContentHash | str) -> bool:
    """By enough people, whether or not it was withdrawn before."""
    return _reviewed(log, content) is SignOff.APPROVED


def _reviewed(log: ReviewLog, content: ContentHash | str) -> SignOff:
    approvals = [each for each in approved(log) if each.hash == content]
    if not approvals:
        return SignOff.DRAFT
    enough = len({named(entry.by) for entry in approvals}) >= FEWEST_APPROVERS
    clinician = any(entry.role is Role.CLINICIAN_REVIEWER for entry in approvals)
    return SignOff.APPROVED if enough and clinician else SignOff.IN_REVIEW


def approved(log: ReviewLog) -> tuple[Entry, ...]:
    """Approvals that count: of what was withdrawn, only those given since."""
    return tuple(each for each in since_withdrawal(log) if each.act is Act.APPROVED)


def since_withdrawal(log: ReviewLog) -> tuple[Entry, ...]:
    acts = [each.act for each in log.entries]
    gone = len(acts) - acts[::-1].index(Act.WITHDRAWN) if Act.WITHDRAWN in acts else 0
    return log.entries[gone:]


def reviewed_on(log: ReviewLog, content: ContentHash | str) -> date | None:
    """The day exactly this was last approved or published; None where it never was."""
    acts = (each for each in log.entries if each.act in (Act.APPROVED, Act.PUBLISHED))
    return max((each.at.date() for each in acts if each.hash == content), default=None)


def withdrawal(log: ReviewLog) -> Entry | None:
    """The withdrawal that holds now."""
    if log.withdrawn_anyway is not None:
        return log.withdrawn_anyway
    last = _last(log, Act.PUBLISHED, Act.WITHDRAWN)
    return last if last is not None and last.act is Act.WITHDRAWN else None


def standing(log: ReviewLog) -> Entry | None:
    """The version in use; None where nothing was published, or it was withdrawn."""
    if not log.is_intact or withdrawal(log) is not None:
        return None
    return _last(log, Act.PUBLISHED)


def last_published(log: ReviewLog) -> Entry | None:
    """Withdrawn or not: what people may have been shown."""
    return _last(log, Act.PUBLISHED)


def named(name: str) -> str:
    """One person, however the name was spaced or capitalised."""
    return " ".join(name.split()).casefold()


def _last(log: ReviewLog, *acts: Act) -> Entry | None:
    return next((entry for entry in reversed(log.entries) if entry.act in acts), None)
