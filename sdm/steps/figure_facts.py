"""What stands beside a large comparison: range, certainty, who was studied, source."""

from collections.abc import Iterator
from dataclasses import dataclass

from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm
from sdm.evidence.comparison import Comparison, InWords, NotKnown, Shown
from sdm.evidence.estimate import AverageEstimate, Estimate, EventsEstimate, Part
from sdm.evidence.outcome import Outcome
from sdm.evidence.source import ReadAs, Source
from sdm.wording import N_, _
from sdm.wording.numbers import arm_name, number
from sdm.wording.sureness import certainty, how_assembled, range_and_kind, worked_out

_READ = {
    ReadAs.FULL_TEXT: N_("We read the whole paper."),
    ReadAs.TABLE: N_("We read a table of it, not the whole paper."),
    ReadAs.ABSTRACT: N_("We read the abstract, not the whole paper."),
    ReadAs.SUMMARY: N_("We read a summary, not the paper itself."),
    ReadAs.SECONDARY: N_("We read about it in another paper."),
    ReadAs.NEWS: N_("We read about it in the news."),
}


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    paragraphs: tuple[str, ...]


def facts_of(aid: Aid, shown: Comparison | InWords) -> Iterator[Section]:
    outcome = shown.outcome
    if outcome.measure:
        yield Section(_("What was counted"), (outcome.measure,))
    fates = tuple(_all_fates(aid, shown))
    if fates:
        yield Section(_("What else happened"), fates)
    if ranges := tuple(_ranges(aid, shown)):
        yield Section(_("Range"), ranges)
    estimate = shown.arm.estimate if isinstance(shown, Comparison) else shown.estimate
    yield Section(_("How sure"), (certainty(estimate.certainty),))
    yield Section(_("Who was studied"), (outcome.population,))
    if outcome.caveat:
        yield Section(_("What we do not know"), (outcome.caveat,))
    notes = tuple(_notes(aid, shown))
    if notes:
        yield Section(_("About the groups"), notes)
    yield Section(_("Where it comes from"), tuple(_where(aid, outcome, estimate)))


def not_known_facts(aid: Aid, shown: Shown, option: str) -> Iterator[Section]:
    """What the aid says it does not know about an option without a figure here."""
    outcome = shown.outcome if isinstance(shown, NotKnown) else None
    if outcome is not None:
        yield Section(_("Who was studied"), (outcome.population,))
        yield Section(_("Where it comes from"), tuple(_source(aid.source(outcome.source))))
    unclear = [line.text for each in aid.options if each.id == option for line in each.unclear]
    if unclear:
        yield Section(_("What else we do not know about this option"), tuple(unclear))
    if aid.overall_uncertainty:
        yield Section(_("About all the options"), aid.overall_uncertainty)


def _counts(shown: Comparison | InWords) -> tuple[CountArm, ...]:
    if isinstance(shown, InWords):
        return ()
    return tuple(arm for arm in (shown.arm, shown.other) if arm is not None)


def _all_fates(aid: Aid, shown: Comparison | InWords) -> Iterator[str]:
    for arm in _counts(shown):
        if arm.estimate.parts:
            parts = ", ".join(_part(part) for part in arm.estimate.parts)
            yield _("{group}: {parts}.").format(
                group=arm_name(aid, arm, shown.outcome), parts=parts
            )


def _part(part: Part) -> str:
    return _("{events} {what}").format(events=number(part.events), what=part.label)


def _ranges(aid: Aid, shown: Comparison | InWords) -> Iterator[str]:
    """Each group's range with what was counted, then once what kind of range it is."""
    if isinstance(shown, InWords) and isinstance(shown.estimate, AverageEstimate | EventsEstimate):
        yield _range_in_words(shown.estimate)
    outcome = shown.outcome
    kinds = []
    for arm in _counts(shown):
        span, kind = range_and_kind(arm.estimate, outcome.out_of)
        kinds.append(kind or outcome.range_why_not)
        said = (span, worked_out(aid, arm.estimate, outcome))
        words = " ".join(words for words in said if words)
        if words:
            yield _("{group}: {range}").format(group=arm_name(aid, arm, outcome), range=words)
    yield from dict.fromkeys(kind for kind in kinds if kind)
    if assembled := how_assembled(outcome):
        yield assembled


def _range_in_words(estimate: AverageEstimate | EventsEstimate) -> str:
    if estimate.range is not None:
        return _("{low} to {high}, as the source gives it.").format(
            low=number(estimate.range.low), high=number(estimate.range.high)
        )
    return estimate.range_why_not or _("No range is given.")


def _notes(aid: Aid, shown: Comparison | InWords) -> Iterator[str]:
    for arm in _counts(shown):
        if arm.estimate.note:
            yield _("{group}: {note}").format(
                group=arm_name(aid, arm, shown.outcome), note=arm.estimate.note
            )
    if isinstance(shown, InWords) and shown.estimate.note:
        yield shown.estimate.note
    for each in shown.outcome.comparators:
        if each.why_it_maps:
            yield _("{group}: {why}").format(group=each.label, why=each.why_it_maps)


def _where(aid: Aid, outcome: Outcome, estimate: Estimate) -> Iterator[str]:
    yield from _source(aid.source(estimate.source))
    if estimate.where:
        yield _("Where in it: {where}.").format(where=estimate.where.rstrip("."))
    others = (aid.source(each) for each in outcome.sources if each != estimate.source)
    yield from (_("Also from: {citation}").format(citation=each.citation) for each in others)


def _source(source: Source) -> Iterator[str]:
    yield source.citation
    yield _(_READ[source.read_as])
