"""Which comparison one option shows on one topic: its own, and who else is in the same study.

No study compares every option, so each option carries its own comparison. Only those that
share one may be read across (checks DSP-11); the rest is said in words, never left blank.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm, arm_of, counted_arms, options_counted
from sdm.evidence.estimate import CountEstimate, Estimate, EstimateKind, UnknownEstimate, WhyUnknown
from sdm.evidence.names import OptionId, OutcomeId, TopicId
from sdm.evidence.outcome import Outcome

_RANK = {
    EstimateKind.COUNT: 0,
    EstimateKind.AVERAGE: 1,
    EstimateKind.EVENTS: 1,
    EstimateKind.WORDS: 2,
    EstimateKind.UNKNOWN: 3,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Counted people. `shared_with`: other options in view that are in the same outcome."""

    outcome: Outcome
    arm: CountArm
    other: CountArm | None
    shared_with: tuple[OptionId, ...] = ()
    elsewhere: tuple[Outcome, ...] = ()
    """Further outcomes on this topic that this option is part of, to be named in words."""


@dataclass(frozen=True, slots=True)
class InWords:
    """A figure that is no count of people: an average, events, a published statement."""

    outcome: Outcome
    estimate: Estimate
    say: str
    shared_with: tuple[OptionId, ...] = ()
    elsewhere: tuple[Outcome, ...] = ()

    @property
    def is_average(self) -> bool:
        return self.estimate.kind is EstimateKind.AVERAGE


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Unknown is a value: neither zero nor blank. `outcome` is set where a study left it open."""

    say: str
    why: WhyUnknown
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class NotPart:
    """No study of this topic has this option in it, and the aid says no more than that."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Numbers about dying: here, and not shown before somebody asks for them.

    `outcome` is None where they were counted for this option only: those are told as
    background, in words below the boxes, and are never a box of their own.
    """

    outcome: Outcome | None
    say: str = ""
    asked: bool = False


Shown = Comparison | InWords | NotKnown | NotPart | Closed


def shown_for(
    aid: Aid,
    topic: TopicId,
    option: OptionId,
    in_view: Sequence[OptionId],
    asked: Collection[OutcomeId] = (),
) -> Shown:
    """What stands in the box of one option on one topic, beside the other options in view.

    An option in two studies shows counts before words, then the study it shares with the most
    options in view; what is left over stands in `elsewhere`.
    """
    outcomes = [each for each in aid.outcomes_of(topic) if arm_of(each, option) is not None]
    open_ = [each for each in outcomes if _may_be_a_box(aid, each, asked)]
    if not open_:
        return _without_outcome(aid, topic, option, outcomes, asked)
    best = min(open_, key=lambda each: _preference(aid, each, option, in_view))
    shown = _shown(aid, best, option, in_view)
    if not isinstance(shown, Comparison | InWords):
        return shown
    others = (each for each in open_ if each is not best and _says(each, option))
    return replace(shown, elsewhere=tuple(others))


def comparison_in(
    aid: Aid, outcome: Outcome, option: OptionId, in_view: Sequence[OptionId]
) -> Shown:
    """One outcome from one option's side; `NotPart` where the option is not in that study."""
    return NotPart() if arm_of(outcome, option) is None else _shown(aid, outcome, option, in_view)


def asked_first(aid: Aid, topic: TopicId) -> tuple[Outcome, ...]:
    """Numbers about dying on this topic, for when somebody asks to see them."""
    return tuple(each for each in aid.outcomes_of(topic) if each.ask_first)


def _may_be_a_box(aid: Aid, outcome: Outcome, asked: Collection[OutcomeId]) -> bool:
    """Dying that was counted for one option only is background, never a box."""
    if not outcome.ask_first:
        return True
    return outcome.id in asked and len(options_counted(outcome)) > 1


def _without_outcome(
    aid: Aid,
    topic: TopicId,
    option: OptionId,
    closed: Sequence[Outcome],
    asked: Collection[OutcomeId],
) -> Shown:
    said = aid.topic(topic).not_known_for(option)
    if closed:
        shared = (each for each in closed if len(options_counted(each)) > 1)
        told = all(each.id in asked for each in closed)
        return Closed(next(shared, None), said.say if said else "", told)
    return NotPart() if said is None else NotKnown(said.say, said.why)


def _preference(
    aid: Aid, outcome: Outcome, option: OptionId, in_view: Sequence[OptionId]
) -> tuple[int, bool, int, bool]:
    arm = arm_of(outcome, option)
    assert arm is not None
    return (
        _RANK[arm.estimate.kind],
        outcome.for_group is not None,
        -len(_shared_with(outcome, option, in_view)),
        _other(aid, outcome, option, in_view) is None,
    )


def _shared_with(
    outcome: Outcome, option: OptionId, in_view: Sequence[OptionId]
) -> tuple[OptionId, ...]:
    return tuple(each for each in in_view if each != option and _says(outcome, each))


def _shown(aid: Aid, outcome: Outcome, option: OptionId, in_view: Sequence[OptionId]) -> Shown:
    arm = arm_of(outcome, option)
    assert arm is not None
    if isinstance(arm.estimate, UnknownEstimate):
        return NotKnown(arm.estimate.say, arm.estimate.why, outcome)
    shared = _shared_with(outcome, option, in_view)
    if arm.counted is not None:
        return Comparison(outcome, arm.counted, _other(aid, outcome, option, in_view), shared)
    return InWords(outcome, arm.estimate, _words_of(arm.estimate), shared)


def _words_of(estimate: Estimate) -> str:
    return "" if isinstance(estimate, CountEstimate) else estimate.say


def _other(
    aid: Aid, outcome: Outcome, option: OptionId, in_view: Sequence[OptionId]
) -> CountArm | None:
    """Whom the people are compared with: carrying on, then the trial's own comparator."""
    others = [arm for arm in counted_arms(outcome) if arm.option != option]
    as_now = {each.id for each in aid.options if each.is_as_now}

    def place(arm: CountArm) -> tuple[int, int]:
        seen = in_view.index(arm.option) if arm.option in in_view else len(in_view)
        if option in as_now:
            return (int(seen == len(in_view)), seen)
        kinds = (arm.option in as_now, arm.option is None, arm.option in in_view, True)
        return (kinds.index(True), seen)

    return min(others, key=place, default=None)


def _says(outcome: Outcome, option: OptionId) -> bool:
    arm = arm_of(outcome, option)
    return arm is not None and not isinstance(arm.estimate, UnknownEstimate)
