"""One comparison, looked at closely: one sentence, both fates, range, certainty, who, source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm
from sdm.evidence.comparison import Closed, Comparison, InWords, NotKnown, Shown, comparison_in
from sdm.evidence.names import OptionId, OutcomeId
from sdm.evidence.outcome import Outcome
from sdm.steps.dying import outcomes_asked
from sdm.steps.figure_facts import Section, facts_of, not_known_facts
from sdm.steps.grid import shown_in
from sdm.steps.grid_cell import ArmShown, arm_shown
from sdm.steps.grid_words import mark_word
from sdm.steps.option_names import label_of, options_in_view
from sdm.steps.told import Told, told
from sdm.wording import _
from sdm.wording.boxes import unknown
from sdm.wording.numbers import did_not_happen, difference_with, happened, in_one_sentence


@dataclass(frozen=True, slots=True)
class BigArm:
    """One group, large: its picture and both fates in whole sentences."""

    shown: ArmShown
    happened: str
    did_not: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A point the patient has marked, and the words it became a value card with."""

    mark: str
    told: Told


@dataclass(frozen=True, slots=True)
class FigureStep:
    """`point` is what a mark is kept under; `words` name it where the patient adds none."""

    option: str
    outcome: str
    point: str
    crumb: str
    sentence: str
    words: str
    arms: tuple[BigArm, ...] = ()
    difference: str = ""
    facts: tuple[Section, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    marked: tuple[Marked, ...] = field(default=(), repr=False)


def present_figure(
    consultation: Consultation, aid: Aid, topic: str, option: str, outcome: str = ""
) -> FigureStep:
    """The comparison in the box of this option on this topic, or another `outcome` of its."""
    about = {str(each.id): each for each in aid.topics}[topic]
    view = [each.id for each in options_in_view(consultation, aid)]
    shown = shown_in(aid, about, option, view, outcomes_asked(consultation))
    named = _outcome(shown)
    if outcome and (named is None or named.id != outcome):
        known = [OptionId(each) for each in view]
        shown = comparison_in(aid, aid.outcome(OutcomeId(outcome)), OptionId(option), known)
    label = label_of(consultation, aid, option)
    crumb = _("{topic} · {option}").format(topic=about.label, option=label)
    point = _outcome(shown)
    return FigureStep(
        option=option,
        outcome=point.id if point else "",
        point=point.id if point else topic,
        crumb=crumb,
        sentence=_sentence(aid, shown),
        words=point.label if point else about.label,
        arms=_arms(aid, shown, view),
        difference=difference_with(aid, shown) if isinstance(shown, Comparison) else "",
        facts=_facts(aid, shown, option),
        others=_others(aid, topic, option, shown, view),
        marked=tuple(_marked(consultation, option, point.id if point else topic)),
    )


def _outcome(shown: Shown) -> Outcome | None:
    return shown.outcome if isinstance(shown, Comparison | InWords | NotKnown) else None


def _sentence(aid: Aid, shown: Shown) -> str:
    if isinstance(shown, Comparison):
        return in_one_sentence(aid, shown)
    if isinstance(shown, InWords):
        return _("{label}. {say}").format(label=shown.outcome.label, say=shown.say)
    if isinstance(shown, NotKnown):
        return _("{title}. {say}").format(title=unknown(shown.why)[0], say=shown.say)
    if isinstance(shown, Closed):
        return shown.say or _("Numbers about dying are told below the boxes, if you ask for them.")
    return _("We found no study on this topic that has this option in it.")


def _arms(aid: Aid, shown: Shown, view: Sequence[str]) -> tuple[BigArm, ...]:
    if not isinstance(shown, Comparison):
        return ()
    both: list[CountArm | None] = [shown.arm, shown.other]
    return tuple(_big(aid, arm, shown.outcome) for arm in both if arm is not None)


def _big(aid: Aid, arm: CountArm, outcome: Outcome) -> BigArm:
    return BigArm(
        shown=arm_shown(aid, arm, outcome, {}),
        happened=_("{told}.").format(told=happened(arm, outcome)),
        did_not=_("{told}.").format(told=did_not_happen(arm, outcome)),
    )


def _facts(aid: Aid, shown: Shown, option: str) -> tuple[Section, ...]:
    if isinstance(shown, Comparison | InWords):
        return tuple(facts_of(aid, shown))
    return tuple(not_known_facts(aid, shown, option))


def _others(
    aid: Aid, topic: str, option: str, shown: Shown, view: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """The option's further comparisons on this topic, by outcome, to be opened from here."""
    here = _outcome(shown)
    known = [OptionId(each) for each in view]
    found = []
    for outcome in aid.outcomes:
        if outcome.topic != topic or outcome.ask_first or (here and outcome.id == here.id):
            continue
        if isinstance(comparison_in(aid, outcome, OptionId(option), known), Comparison | InWords):
            found.append((str(outcome.id), outcome.label))
    return tuple(found)


def _marked(consultation: Consultation, option: str, point: str) -> Iterator[Marked]:
    for value in consultation.values.marking(option, point):
        yield Marked(mark_word(value.mark), told(consultation, value.said))
