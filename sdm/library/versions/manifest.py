"""What stands beside a published version: whose it is, when, who approved it, how hard it reads."""

from sdm import __version__
from sdm.evidence.aid import Aid
from sdm.library.checks.texts import prose
from sdm.library.versions.entry import Entry
from sdm.library.versions.log import ReviewLog
from sdm.library.versions.states import approved
from sdm.wording.plain import reading
from sdm.wording.reviewing import review_due

FORMAT = "sdm-manifest/1"


def manifest(aid: Aid, published: Entry, log: ReviewLog) -> dict[str, object]:
    """`log`: with the line of this publishing as its last, so that a shortened log shows."""
    approvals = [each for each in approved(log) if each.hash == published.hash]
    return {
        "format": FORMAT,
        "id": aid.id,
        "version": aid.version,
        "language": aid.language,
        "title": aid.title,
        "question": aid.question,
        "sample": aid.sample,
        "content_hash": published.hash,
        "published_on": published.at.date().isoformat(),
        "published_by": published.by,
        "approvals": [_approval(each) for each in approvals],
        "names_are": "as given; no identity was proved",
        "without_patient_because": published.reason,
        "next_review": review_due(aid.governance, published.at.date()).isoformat(),
        "reading_grade": _grade(aid),
        "evidence_searched": aid.governance.evidence_searched.isoformat(),
        "log_line": log.head,
        "app_version": __version__,
    }


def _approval(entry: Entry) -> dict[str, str]:
    return {
        "name": entry.by,
        "role": entry.role.value,
        "on": entry.at.date().isoformat(),
        "meaning": entry.meaning,
        "entered_by": entry.entered_by,
    }


def _grade(aid: Aid) -> float | None:
    """By SMOG, for English; None for a language that has no measure here."""
    if not aid.language.startswith("en"):
        return None
    return round(reading(placed.text for placed in prose(aid)).smog, 1)
