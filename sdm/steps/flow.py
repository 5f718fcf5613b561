"""The six steps: a map in free order, none of them a gate to the next."""

from enum import StrEnum

from sdm.wording import _


class StepKey(StrEnum):
    TOGETHER = "together"
    WHAT_MATTERS = "what-matters"
    OPTIONS = "options"
    WEIGH_UP = "weigh-up"
    AGREE = "agree"
    TAKE_HOME = "take-home"


def step_word(key: StepKey) -> str:
    """The word on the step bar."""
    return {
        StepKey.TOGETHER: _("Together"),
        StepKey.WHAT_MATTERS: _("What matters"),
        StepKey.OPTIONS: _("Options"),
        StepKey.WEIGH_UP: _("Weigh up"),
        StepKey.AGREE: _("Agree"),
        StepKey.TAKE_HOME: _("Take home"),
    }[key]


def here(kept: str) -> StepKey:
    """The step a conversation was left at; the first where none, or a newer one, is kept."""
    return StepKey(kept) if kept in tuple(StepKey) else StepKey.TOGETHER


def way_on(key: StepKey) -> StepKey | None:
    """The step that comes next by default; the last has none."""
    steps = tuple(StepKey)
    after = steps.index(key) + 1
    return steps[after] if after < len(steps) else None
