"""One item of a standard, in our words, and how an aid stands to it."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    NOT_APPLICABLE = "not applicable"
    PEOPLE_WORK = "people work"
    """Work with patients and colleagues that no file can prove: never ticked here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """`mend`: what to do, or where, to meet it. `seen_in_full` is no where the standard's own
    wording has not been read yet, so that what is said of it is from memory or second hand."""

    number: str
    words: str
    standing: Standing
    because: str = ""
    mend: str = ""
    seen_in_full: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How an aid stands to one item, without the item."""

    standing: Standing
    because: str = ""
    mend: str = ""
