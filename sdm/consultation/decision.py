"""The decision on the table: what it is, why now, whether it can wait."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from sdm.consultation.statement import Fact, Said


class CanWait(StrEnum):
    YES = "yes"
    A_WHILE = "a-while"
    NO = "no"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class DecisionNamed(Fact):
    kind: ClassVar[str] = "decision-named"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WhyNowSaid(Fact):
    kind: ClassVar[str] = "why-now-said"
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WaitAnswered(Fact):
    kind: ClassVar[str] = "wait-answered"
    answer: CanWait


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be decided."""

    named: Said[DecisionNamed] | None = None
    why_now: Said[WhyNowSaid] | None = None
    can_wait: Said[WaitAnswered] | None = None


FACTS = (DecisionNamed, WhyNowSaid, WaitAnswered)


def hear(question: Question, said: Said[Any]) -> Question:
    match said.fact:
        case DecisionNamed():
            return replace(question, named=said)
        case WhyNowSaid():
            return replace(question, why_now=said)
        case WaitAnswered():
            return replace(question, can_wait=said)
    return question
