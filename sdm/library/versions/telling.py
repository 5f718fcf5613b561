"""Differences as a reviewer reads them in a terminal."""

from collections.abc import Iterator, Sequence

from sdm.evidence.finding import Difference
from sdm.library.versions.differences import Differences, differences, marked
from sdm.library.versions.draft import Draft
from sdm.library.versions.states import last_published
from sdm.wording import _, ngettext


def told_changes(draft: Draft) -> str:
    """Since the version published last; raises `Tellable` where that can no longer be read."""
    before, last = draft.published_before, last_published(draft.log)
    if before is None or last is None:
        return _("Nothing of this aid was published yet, so there is nothing to compare with.")
    found = differences(before, draft.aid)
    if not found.all:
        return _("Nothing changed since version {version}.").format(version=last.version)
    count = len(found.all)
    head = ngettext(
        "{count} change since version {version}:",
        "{count} changes since version {version}:",
        count,
    ).format(count=count, version=last.version)
    return "\n".join((head, *_told(found)))


def _told(found: Differences) -> Iterator[str]:
    yield from _group(_("Numbers"), found.numbers)
    yield from _group(_("Words"), found.words)
    yield from _group(_("Order"), found.order)
    yield from _group(_("Governance and version"), found.governance)


def _group(heading: str, changes: Sequence[Difference]) -> Iterator[str]:
    if changes:
        yield f"  {heading}"
        yield from (f"    {change.at}: {_one(change)}" for change in changes)


def _one(change: Difference) -> str:
    if change.before and change.after and " " in f"{change.before}{change.after}":
        return marked(change.before, change.after)
    nothing = _("(nothing)")
    return f"{change.before or nothing} → {change.after or nothing}"
