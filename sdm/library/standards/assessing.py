"""Every panel of the self-assessment, from one set of facts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sdm.library.standards.facts import Facts
from sdm.library.standards.ipdas import Row, certification, qualifying
from sdm.library.standards.ipdas_quality import FIRST_FROM_MEMORY, quality
from sdm.library.standards.item import Item, Standing
from sdm.library.standards.nice import READ, nice
from sdm.library.versions.draft import Draft
from sdm.wording import N_, _


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """`has_total`: no total is shown of a standard that has not been read in full."""

    heading: str
    items: tuple[Item, ...]
    of: int
    """So many the aid is measured by."""
    has_total: bool = True

    def count(self, standing: Standing) -> int:
        return sum(item.standing is standing for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    title: str
    version: str
    state: str
    panels: tuple[Panel, ...]


def assessed(draft: Draft, today: date) -> Assessment:
    facts = Facts(draft, today)
    panels = (
        _panel(N_("Qualifying"), qualifying(facts), _always),
        _panel(N_("Certification"), certification(facts), _always),
        _panel(N_("Quality"), quality(facts), _is_read_of_ipdas),
        _panel(
            N_("NICE framework for decision support tools, ECD8"), nice(facts), _is_read_of_nice
        ),
    )
    aid = draft.aid
    return Assessment(title=aid.title, version=aid.version, state=draft.state, panels=panels)


def _panel(heading: str, rows: Iterable[Row], seen: Callable[[str], bool]) -> Panel:
    items = tuple(
        Item(
            number=number,
            words=_(words),
            standing=answer.standing,
            because=answer.because,
            mend=answer.mend,
            seen_in_full=seen(number),
        )
        for number, words, answer in rows
    )
    apart = sum(item.standing is Standing.NOT_APPLICABLE for item in items)
    of = len(items) if seen is _is_read_of_ipdas else len(items) - apart
    return Panel(heading=_(heading), items=items, of=of, has_total=seen is not _is_read_of_nice)


def _always(_number: str) -> bool:
    return True


def _is_read_of_ipdas(number: str) -> bool:
    return int(number.removeprefix("Q")) < FIRST_FROM_MEMORY


def _is_read_of_nice(number: str) -> bool:
    return number in READ
