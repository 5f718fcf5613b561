"""The self-assessment as text. It never says that anybody certified or approved anything."""

from collections.abc import Iterator

from sdm.library.standards.assessing import Assessment, Panel
from sdm.library.standards.item import Item, Standing
from sdm.wording import _

_WIDTH = 16


def as_text(assessment: Assessment) -> str:
    return "\n".join(_lines(assessment))


def _lines(assessment: Assessment) -> Iterator[str]:
    yield f"{assessment.title} ({assessment.version}, {assessment.state})"
    yield _(
        "Self-assessment against IPDAS v4 and the NICE framework, worked out from the aid’s own"
    )
    yield _("fields and checks. Nobody has certified or approved anything by it.")
    yield _("(u): unconfirmed. We know this item from memory or second hand; read the original.")
    for panel in assessment.panels:
        yield ""
        yield _heading(panel)
        for item in panel.items:
            yield from _item(item)
    yield ""
    yield _("Certification items are rated 1 to 4 by people, and need 3 or 4 (u).")
    yield _("Only people can do what is called “people work”; it is never ticked here.")


def _heading(panel: Panel) -> str:
    if not panel.has_total:
        return _("{heading} (no total: not all of it has been read)").format(heading=panel.heading)
    told = [
        _("{heading}: {met} of {of} met").format(
            heading=panel.heading, met=panel.count(Standing.MET), of=panel.of
        )
    ]
    for standing, words in (
        (Standing.PARTLY, _("{n} partly")),
        (Standing.PEOPLE_WORK, _("{n} people work")),
        (Standing.NOT_APPLICABLE, _("{n} not applicable")),
    ):
        if count := panel.count(standing):
            told.append(words.format(n=count))
    return ", ".join(told)


def _item(item: Item) -> Iterator[str]:
    unread = "" if item.seen_in_full else " (u)"
    because = f" [{item.because}]" if item.because else ""
    yield f"  {_(item.standing):<{_WIDTH}}{item.number:<6}{item.words}{unread}{because}"
    if item.mend and item.standing is not Standing.MET:
        yield f"  {'':<{_WIDTH}}{'':<6}→ {item.mend}"
