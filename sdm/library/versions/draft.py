"""An aid as it stands in the clinic's folder now, with what is known of its reviews."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.canonical import content_hash
from sdm.evidence.governance import Role
from sdm.evidence.names import ContentHash
from sdm.library.checks import Approval, Checked, checked_aid
from sdm.library.glossary import glossary_in
from sdm.library.page import AID_FILE
from sdm.library.reading import read_aid
from sdm.library.settings import settings_in
from sdm.library.versions.entry import Act
from sdm.library.versions.log import ReviewLog, read_log
from sdm.library.versions.published import published_aid
from sdm.library.versions.states import (
    approved,
    last_published,
    named,
    reviewed_on,
    since_withdrawal,
    state_of,
)


@dataclass(frozen=True)
class Draft:
    folder: Path
    aid: Aid
    log: ReviewLog

    @cached_property
    def hash(self) -> ContentHash:
        return content_hash(self.aid)

    @property
    def state(self) -> SignOff:
        return state_of(self.log, self.hash)

    @property
    def authors(self) -> frozenset[str]:
        people = self.aid.governance.people
        return frozenset(named(each.name) for each in people if each.role is Role.AUTHOR)

    @property
    def published_before(self) -> Aid | None:
        """What people may have been shown last, to compare with."""
        last = last_published(self.log)
        return published_aid(self.folder, last.version, last.hash) if last is not None else None

    def checked(self, today: date, without_patient: str = "") -> Checked:
        """What the checks find, `without_patient` counted as the written reason."""
        options = self.folder.parent
        log = approvals(self.log, self.hash, without_patient)
        return checked_aid(
            self.aid, settings_in(options), today, glossary=glossary_in(options), log=log
        )


def draft_at(place: Path) -> Draft:
    """`place`: the folder of an aid, or its file. Raises `Tellable` where it cannot be read."""
    folder = place.parent if place.name == AID_FILE else place
    if not (folder / AID_FILE).is_file():
        raise Tellable("aid.missing", aid=folder.name, folder=str(folder.parent))
    return Draft(folder, read_aid(folder / AID_FILE), read_log(folder))


def approvals_in(folder: Path) -> tuple[Approval, ...]:
    return approvals(read_log(folder))


def approvals(
    log: ReviewLog, content: ContentHash | None = None, without_patient: str = ""
) -> tuple[Approval, ...]:
    """As the checks need them; nothing of a log that was tampered with.

    A reason for having no patient reviewer, given for `content` now or at its publishing, goes
    with each approval of that content. What was said before a withdrawal counts no more.
    """
    if not log.is_intact:
        return ()
    reasons = {
        entry.hash: entry.reason for entry in since_withdrawal(log) if entry.act is Act.PUBLISHED
    }
    if content is not None and without_patient:
        reasons[content] = without_patient
    return tuple(
        Approval(
            by=entry.by,
            role=entry.role,
            content_hash=entry.hash,
            on=entry.at.date(),
            reviewed_on=reviewed_on(log, entry.hash),
            without_patient=reasons.get(entry.hash, ""),
        )
        for entry in approved(log)
    )
