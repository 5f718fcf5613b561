"""The groups of people in one outcome, and which option each of them stands for."""

from dataclasses import dataclass

from sdm.evidence.estimate import CountEstimate, Estimate
from sdm.evidence.names import ComparatorId, OptionId
from sdm.evidence.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Arm:
    """One group in a study. `option` is None where the group stands for no option."""

    option: OptionId | None
    comparator: ComparatorId | None
    estimate: Estimate

    @property
    def counted(self) -> "CountArm | None":
        """The same group where its people were counted."""
        if not isinstance(self.estimate, CountEstimate):
            return None
        return CountArm(self.option, self.comparator, self.estimate)


@dataclass(frozen=True, slots=True)
class CountArm:
    """A group whose people were counted."""

    option: OptionId | None
    comparator: ComparatorId | None
    estimate: CountEstimate


def arms_of(outcome: Outcome) -> tuple[Arm, ...]:
    """Every group in the comparison: the options, then the comparators."""
    own = tuple(Arm(each.option, None, each) for each in outcome.estimates)
    beside = (Arm(each.maps_to_option, each.id, each.estimate) for each in outcome.comparators)
    return (*own, *beside)


def arm_of(outcome: Outcome, option: OptionId) -> Arm | None:
    """An option's own group, or the comparator that truly is that option."""
    return next((arm for arm in arms_of(outcome) if arm.option == option), None)


def counted_arms(outcome: Outcome) -> tuple[CountArm, ...]:
    counted = (arm.counted for arm in arms_of(outcome))
    return tuple(arm for arm in counted if arm is not None)


def options_counted(outcome: Outcome) -> tuple[OptionId, ...]:
    """The options whose people were counted there, arms that stand for one included."""
    return tuple(arm.option for arm in counted_arms(outcome) if arm.option is not None)
