"""Numbers about dying: said to be here, closed until somebody asks, then told in words."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sdm.consultation.consultation import Consultation
from sdm.evidence.aid import Aid
from sdm.evidence.comparison import Comparison, InWords, asked_first, comparison_in
from sdm.evidence.names import OptionId, TopicId
from sdm.evidence.outcome import Outcome
from sdm.wording import _
from sdm.wording.numbers import in_one_sentence


@dataclass(frozen=True, slots=True)
class DyingShown:
    """`figures` are the (outcome, option) pairs to open; `lines` stay empty until then.

    `what` names what the numbers are about, so that nobody opens them unawares.
    """

    what: str
    figures: tuple[tuple[str, str], ...]
    asked: bool
    lines: tuple[str, ...] = ()


def outcomes_asked(consultation: Consultation) -> frozenset[str]:
    return frozenset(outcome for outcome, _option in consultation.deliberation.figures_opened)


def about_dying(
    aid: Aid, topic: TopicId, view: Sequence[str], asked: Collection[str]
) -> DyingShown | None:
    """None where the topic holds no such numbers for the options in view."""
    known = [OptionId(each) for each in view]
    found = list(_found(aid, topic, known))
    if not found:
        return None
    open_ = all(outcome.id in asked for outcome, _option, _words in found)
    return DyingShown(
        what="; ".join(outcome.label for outcome, _option, _words in found),
        figures=tuple((outcome.id, option) for outcome, option, _words in found),
        asked=open_,
        lines=tuple(words for _outcome, _option, words in found) if open_ else (),
    )


def _found(
    aid: Aid, topic: TopicId, view: Sequence[OptionId]
) -> Iterator[tuple[Outcome, OptionId, str]]:
    """One sentence for each outcome, told from the first option in view that is part of it."""
    for outcome in asked_first(aid, topic):
        for option in view:
            words = _told(aid, outcome, option, view)
            if words:
                yield outcome, option, words
                break


def _told(aid: Aid, outcome: Outcome, option: OptionId, view: Sequence[OptionId]) -> str:
    shown = comparison_in(aid, outcome, option, view)
    if isinstance(shown, Comparison):
        told = in_one_sentence(aid, shown)
    elif isinstance(shown, InWords):
        told = shown.say
    else:
        return ""
    who = outcome.population.rstrip(".")
    return _("{label}. {told} Who was studied: {who}.").format(
        label=outcome.label, told=told, who=who
    )
