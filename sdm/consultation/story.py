"""The patient's story, what the clinician heard, and what has been tried."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said


class HeardRight(StrEnum):
    """The patient's answer to "What I heard"."""

    YES = "yes"
    NOT_QUITE = "not-quite"
    YOU_MISSED = "you-missed"


class Helped(StrEnum):
    HELPED = "helped"
    A_BIT = "a-bit"
    NO = "no"
    MADE_IT_WORSE = "made-it-worse"


class HardNews(StrEnum):
    """How somebody would like hard news."""

    STRAIGHT = "straight"
    GENTLY = "gently"
    NOT_TODAY = "not-today"


@dataclass(frozen=True, slots=True)
class StoryTold(Fact):
    kind: ClassVar[str] = "story-told"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WhatIHeard(Fact):
    """The clinician's short account of the story: at most three lines."""

    kind: ClassVar[str] = "what-i-heard"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HeardAnswered(Fact):
    kind: ClassVar[str] = "heard-answered"
    answer: HeardRight
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Tried(Fact):
    kind: ClassVar[str] = "tried"
    what: str = field(repr=False)
    helped: Helped
    why_stopped: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HardNewsChosen(Fact):
    kind: ClassVar[str] = "hard-news-chosen"
    how: HardNews


@dataclass(frozen=True, slots=True)
class Story:
    told: Said[StoryTold] | None = None
    heard: Said[WhatIHeard] | None = None
    answer: Said[HeardAnswered] | None = None
    tried: tuple[Said[Tried], ...] = ()
    hard_news: Said[HardNewsChosen] | None = None


FACTS = (StoryTold, WhatIHeard, HeardAnswered, Tried, HardNewsChosen)


def hear(story: Story, said: Said[Any]) -> Story:
    match said.fact:
        case StoryTold():
            return replace(story, told=said)
        case WhatIHeard():
            # A new account of the story has not been answered yet.
            return replace(story, heard=said, answer=None)
        case HeardAnswered():
            return replace(story, answer=said)
        case Tried():
            return replace(story, tried=(*story.tried, said))
        case HardNewsChosen():
            return replace(story, hard_news=said)
    return story
