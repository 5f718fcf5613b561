"""An options folder with one aid that only waits for people, and the people who sign it."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sdm.evidence.aid import Aid
from sdm.evidence.governance import Contributor, Role
from sdm.library.versions.draft import Draft, draft_at
from sdm.library.versions.signing import Signer, approve, publish
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written

NOW = datetime(2026, 11, 23, 9, 30)
TODAY = date(2026, 11, 23)
AUTHOR = Contributor(name="Avery Writer", role=Role.AUTHOR, interests="none")
CLINICIAN = Signer("Robin Clinician", Role.CLINICIAN_REVIEWER)
PATIENT = Signer("Pat Reader", Role.PATIENT_REVIEWER)
EDITOR = Signer("Eddie Torr", Role.EDITOR)
CHECKED = "I have checked the numbers against the sources."


def a_sound_aid(**changes: object) -> Aid:
    """One that no check of numbers, words or sources holds back."""
    aid = an_aid(**changes)
    governance = replace(aid.governance, people=(AUTHOR,), evidence_searched=date(2026, 10, 1))
    return replace(aid, governance=governance)


def a_draft(options: Path, aid: Aid | None = None) -> Draft:
    """Written to its file, and read back."""
    aid = aid or a_sound_aid()
    return draft_at(an_aid_file(options, as_written(aid), aid=aid.id))


def approved(draft: Draft, *signers: Signer) -> Draft:
    for signer in signers or (CLINICIAN, PATIENT):
        approve(draft, signer, CHECKED, NOW)
    return draft_at(draft.folder)


def published(options: Path, aid: Aid | None = None) -> Draft:
    draft = approved(a_draft(options, aid))
    publish(draft, EDITOR, NOW)
    return draft_at(draft.folder)
