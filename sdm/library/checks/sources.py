"""How old, how good and how closely named the sources are (PRV-02, -03, -09, -10, -15, -18)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sdm.evidence.names import OutcomeId, SourceId
from sdm.evidence.option import Basis, Line, Option, PracticalLine
from sdm.evidence.source import Source, SourceType, SourceUse
from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.wording import _, ngettext

_ONE_STUDY = (
    SourceType.TRIAL,
    SourceType.TRIAL_REANALYSIS,
    SourceType.COHORT,
    SourceType.REGISTRY,
)


def outcomes_by_source(subject: Subject) -> dict[SourceId, list[OutcomeId]]:
    """Which outcomes rest on each source."""
    used: dict[SourceId, list[OutcomeId]] = defaultdict(list)
    for outcome in subject.aid.outcomes:
        for source in outcome.sources:
            used[source].append(outcome.id)
    return used


def old_source(subject: Subject) -> Iterator[Hit]:
    used = outcomes_by_source(subject)
    for source in subject.aid.sources:
        age = subject.today.year - source.year if source.year else 0
        if source.id in used and age > subject.settings.prv_source_years:
            message = ngettext(
                "This source is {age} year old: check for a newer one.",
                "This source is {age} years old: check for a newer one.",
                age,
            )
            yield Hit(f"sources/{source.id}", message.format(age=age), str(source.year))


def old_search(subject: Subject) -> Iterator[Hit]:
    searched, settings = subject.aid.governance.evidence_searched, subject.settings
    years = (subject.today - searched).days / 365.25
    if years > settings.prv_search_years:
        message = _("Evidence was last searched in {year}: search again.").format(
            year=searched.year
        )
        if years > settings.prv_ribbon_years:
            message += " " + _("Every page says so until then.")
        yield Hit("governance/evidence_searched", message, searched.isoformat())


def much_on_one_study(subject: Subject) -> Iterator[Hit]:
    used = outcomes_by_source(subject)
    resting: dict[str, set[OutcomeId]] = defaultdict(set)
    first: dict[str, Source] = {}
    for source in subject.aid.sources:
        if source.type in _ONE_STUDY and source.id in used:
            resting[source.name_of_study] |= set(used[source.id])
            first.setdefault(source.name_of_study, source)
    for study, outcomes in resting.items():
        if len(outcomes) > 1:
            message = _("{count} comparisons rest on one study: is there a systematic review?")
            yield Hit(f"sources/{first[study].id}", message.format(count=len(outcomes)), study)


def hard_to_follow(subject: Subject) -> Iterator[Hit]:
    used = set(outcomes_by_source(subject)) | set(_named_in_words(subject))
    for source in subject.aid.sources:
        at = f"sources/{source.id}"
        if not (source.doi or source.pmid or source.url):
            yield Hit(at, _("Add a link a reader can follow."), source.citation)
        if source.id not in used and source.use is not SourceUse.BACKGROUND:
            message = _("Nothing here rests on this source: write “use: background”, or remove it.")
            yield Hit(at, message, source.citation)


def _named_in_words(subject: Subject) -> Iterator[SourceId]:
    for option in subject.aid.options:
        parts = (*option.pros, *option.cons, *_lines(option), *option.unclear)
        yield from (part.source for part in parts if part.source)
        yield from (saying.source for saying in option.what_people_say)
    yield from (each.source for each in subject.aid.guidance)
    for outcome in subject.aid.outcomes:
        for figure in outcome.every_estimate:
            smallest = getattr(figure, "smallest_worthwhile", None)
            if smallest is not None:
                yield smallest.source


def _lines(option: Option) -> tuple[Line | PracticalLine, ...]:
    return (*option.practical, *option.who_it_does_not_suit)


def confirmed_by_nobody(subject: Subject) -> Iterator[Hit]:
    """Once for each list of lines, so that one name or one reason can stand for it."""
    for option in subject.aid.options:
        lists = {
            "practical": _unconfirmed(option.practical),
            "who_it_does_not_suit": _unconfirmed(option.who_it_does_not_suit),
        }
        for name, lines in lists.items():
            if lines:
                message = ngettext(
                    "Nobody has confirmed {count} line: add a source or your name.",
                    "Nobody has confirmed {count} lines: add a source or your name.",
                    len(lines),
                ).format(count=len(lines))
                yield Hit(f"options/{option.id}/{name}", message, ", ".join(lines))


def _unconfirmed(lines: Iterable[Line | PracticalLine]) -> list[str]:
    return [
        line.id
        for line in lines
        if line.text and line.basis is not Basis.SOURCED and not line.source and not line.confirmed
    ]


def guidance_of_no_year(subject: Subject) -> Iterator[Hit]:
    for number, guidance in enumerate(subject.aid.guidance, start=1):
        if subject.aid.source(guidance.source).year is None:
            message = _("Name the guideline and its year behind this statement.")
            yield Hit(f"guidance/{number}", message, guidance.statement)


SHOULDS: tuple[Check, ...] = (
    should("PRV-02", old_source),
    should("PRV-03", old_search),
    should("PRV-15", confirmed_by_nobody),
    should("PRV-18", guidance_of_no_year),
)
LOOKS: tuple[Check, ...] = (look("PRV-09", much_on_one_study), look("PRV-10", hard_to_follow))
