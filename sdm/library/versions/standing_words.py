"""What the review log has to say before anything else: copied along, changed, or withdrawn."""

from collections.abc import Iterator
from pathlib import Path

from sdm.library.versions.log import ReviewLog, aid_of
from sdm.library.versions.published import other_aids
from sdm.library.versions.states import withdrawal
from sdm.wording import _
from sdm.wording.days import day_in_words


def told_first(folder: Path, log: ReviewLog) -> Iterator[str]:
    """In sentences; nothing where the log is sound and the aid is not withdrawn."""
    if copied := told_copied(folder, log):
        yield copied
    elif not log.is_intact:
        yield told_broken(log)
    gone = withdrawal(log)
    if gone is not None:
        told = _(
            "Withdrawn on {day}: {reason} It is not offered; publishing it needs new approvals."
        )
        yield told.format(day=day_in_words(gone.at.date()), reason=gone.reason)


def told_copied(folder: Path, log: ReviewLog) -> str:
    """Empty where nothing here is of another aid."""
    other = log.other_aid or next(other_aids(folder), "")
    if not other:
        return ""
    told = _(
        "The reviews or published versions in this folder are of “{other}”: they were copied "
        "along. This aid is a draft. Delete review.jsonl and published from the folder “{own}”."
    )
    return told.format(other=other, own=aid_of(folder))


def told_broken(log: ReviewLog) -> str:
    told = _("The review log was changed by hand at line {line}: put back a sound copy.")
    return told.format(line=log.broken_at)
