"""The order of options, and of better and worse, drawn by chance from a seed that is kept."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.aid import Aid
from sdm.evidence.names import OptionId
from sdm.evidence.outcome import OutcomeKind
from sdm.evidence.topic import Topic


@dataclass(frozen=True, slots=True)
class Drawn:
    """Every option once. `worse_first` is the same for all of them (checks DSP-08, DSP-09)."""

    options: tuple[OptionId, ...]
    worse_first: bool


class Tells(StrEnum):
    """What most outcomes of a topic are about."""

    BETTER = "better"
    WORSE = "worse"
    NEITHER = "neither"


def draw(aid: Aid, seed: int) -> Drawn:
    """The same draw for the same seed, on every machine and in every version of Python.

    Only `random()` is used: its sequence is promised, that of `shuffle` is not.
    """
    chance = random.Random(seed)
    worse_first = chance.random() < 0.5
    options = [option.id for option in aid.options]
    for last in range(len(options) - 1, 0, -1):
        taken = int(chance.random() * (last + 1))
        options[last], options[taken] = options[taken], options[last]
    return Drawn(tuple(options), worse_first)


def tells(aid: Aid, topic: Topic) -> Tells:
    """Whether a topic is about what may get better or what may get worse."""
    kinds = [outcome.kind for outcome in aid.outcomes_of(topic.id)]
    if not kinds:
        return Tells.NEITHER
    better = kinds.count(OutcomeKind.BENEFIT)
    return Tells.BETTER if 2 * better >= len(kinds) else Tells.WORSE


def in_drawn_order(aid: Aid, topics: Iterable[Topic], worse_first: bool) -> tuple[Topic, ...]:
    """Topics by the draw; within better and within worse they keep the order of the aid."""
    first, second = (Tells.WORSE, Tells.BETTER) if worse_first else (Tells.BETTER, Tells.WORSE)
    places = {first: 0, second: 1, Tells.NEITHER: 2}
    return tuple(sorted(topics, key=lambda topic: places[tells(aid, topic)]))
