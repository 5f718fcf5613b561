"""Approving, publishing and withdrawing: each is one line in the review log, or a refusal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.evidence.finding import Level
from sdm.evidence.governance import Role
from sdm.library.versions.differences import changes_meaning, differences
from sdm.library.versions.draft import Draft, draft_at
from sdm.library.versions.entry import Act, Entry
from sdm.library.versions.log import ReviewLog, append, read_log
from sdm.library.versions.manifest import manifest
from sdm.library.versions.published import keep_manifest, keep_published, versions_not_in
from sdm.library.versions.standing_words import told_broken, told_copied
from sdm.library.versions.states import is_approved, last_published, named
from sdm.wording import _, ngettext
from sdm.wording.reviewing import review_due

APPROVERS = (Role.CLINICIAN_REVIEWER, Role.PATIENT_REVIEWER, Role.METHODS_REVIEWER, Role.EDITOR)


class NotPublished(Tellable):
    """Why a version cannot be published yet, in sentences, all at once."""

    def __init__(self, version: str, sentences: tuple[str, ...]) -> None:
        reasons = ngettext("for {count} reason", "for {count} reasons", len(sentences))
        told = reasons.format(count=len(sentences))
        super().__init__("publish.refused", version=version, reasons=told)
        self.sentences = sentences


@dataclass(frozen=True, slots=True)
class Signer:
    """The name is recorded as it was given; nobody's identity is proved."""

    name: str
    role: Role

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise Tellable("review.name-missing")


def approve(
    draft: Draft, signer: Signer, meaning: str, now: datetime, entered_by: str = ""
) -> ReviewLog:
    """For exactly the content the draft has now; it lapses when a word or number changes."""
    if signer.role not in APPROVERS:
        raise Tellable("review.no-approver", role=signer.role.value)
    if named(signer.name) in draft.authors:
        raise Tellable("review.by-author", name=signer.name)
    if not meaning.strip():
        raise Tellable("review.meaning-missing")
    entry = Entry(
        act=Act.APPROVED,
        **_signed(signer, now),
        **_about(draft),
        meaning=meaning.strip(),
        next_review=review_due(draft.aid.governance, now.date()),
        entered_by=entered_by.strip(),
    )
    return append(draft.folder, entry)


def publish(draft: Draft, signer: Signer, now: datetime, without_patient: str = "") -> ReviewLog:
    """Write the version that consultations use from now on; raise `NotPublished` with all that
    stands in the way. `without_patient`: why no patient has read it."""
    reason = without_patient.strip()
    refused = tuple(_refusals(draft, now.date(), reason))
    if refused:
        raise NotPublished(draft.aid.version, refused)
    keep_published(draft.folder, draft.aid)
    entry = Entry(act=Act.PUBLISHED, **_signed(signer, now), **_about(draft), reason=reason)
    log = append(draft.folder, entry)
    keep_manifest(draft.folder, draft.aid.version, manifest(draft.aid, entry, log))
    return log


def withdraw(folder: Path, signer: Signer, reason: str, now: datetime) -> ReviewLog:
    """From now on it is not offered. Possible at any time, also where the draft is broken."""
    if not reason.strip():
        raise Tellable("review.reason-missing")
    last = last_published(read_log(folder))
    about = _about(draft_at(folder)) if last is None else _same(last)
    entry = Entry(act=Act.WITHDRAWN, **_signed(signer, now), **about, reason=reason.strip())
    return append(folder, entry)


def _refusals(draft: Draft, today: date, reason: str) -> Iterator[str]:
    yield from _log_refusals(draft)
    if draft.state is SignOff.PUBLISHED:
        yield _("Exactly this is published already: there is nothing to do.")
    else:
        yield from _version_refusals(draft)
    for finding in draft.checked(today, reason).standing:
        if finding.level in (Level.MUST, Level.GATE):
            yield f"{finding.check} {finding.at}: {finding.message}"


def _log_refusals(draft: Draft) -> Iterator[str]:
    if copied := told_copied(draft.folder, draft.log):
        yield copied
        return
    if not draft.log.is_intact:
        yield told_broken(draft.log)
    for version in versions_not_in(draft.log, draft.folder):
        told = _("The review log has lost the line that published {version}: put back a copy.")
        yield told.format(version=version)
    if draft.state is SignOff.WITHDRAWN and not is_approved(draft.log, draft.hash):
        yield _("It was withdrawn: only approvals given since then count.")


def _version_refusals(draft: Draft) -> Iterator[str]:
    last, version = last_published(draft.log), draft.aid.version
    if last is None or last.hash == draft.hash:
        return
    before, after = _numbers(last.version), _numbers(version)
    if after <= before:
        told = _("{last} was published already: give this a higher version than {version}.")
        yield told.format(last=last.version, version=version)
    elif after[0] == before[0] and _changes_meaning(draft):
        told = _("A number, an option or an outcome changed since {last}: call this {next}.0.")
        yield told.format(last=last.version, next=before[0] + 1)


def _changes_meaning(draft: Draft) -> bool:
    """Where the version before can no longer be read, the worse is taken to be so."""
    try:
        before = draft.published_before
    except Tellable:
        return True
    return before is not None and changes_meaning(differences(before, draft.aid))


def _numbers(version: str) -> tuple[int, int]:
    major, minor = version.split(".")
    return int(major), int(minor)


def _signed(signer: Signer, now: datetime) -> dict[str, Any]:
    return {
        "by": " ".join(signer.name.split()),
        "role": signer.role,
        "at": now.replace(microsecond=0),
    }


def _about(draft: Draft) -> dict[str, Any]:
    return {"hash": draft.hash, "version": draft.aid.version}


def _same(entry: Entry) -> dict[str, Any]:
    return {"hash": entry.hash, "version": entry.version}
