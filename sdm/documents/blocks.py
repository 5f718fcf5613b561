"""What a document says, as blocks with meaning. Writers give them ink; nothing here knows of any.

Every `words` is plain text, put by a person or by `wording`; writers clean it (`documents.text`)
and never read markup in it. Fields that may hold what someone said do not show in a repr.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Tone(StrEnum):
    BODY = "body"
    LEAD = "lead"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Run:
    words: str = field(repr=False)
    strong: bool = False


Line = tuple[Run, ...]


def strong(words: str) -> Run:
    return Run(words, strong=True)


def line(*parts: str | Run) -> Line:
    """Words in one paragraph, some of them strong. Spaces between parts are the caller's."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the document's title, once; level 2 opens a part, level 3 a piece of it."""

    words: str = field(repr=False)
    level: int = 2

    def __post_init__(self) -> None:
        if self.level not in (1, 2, 3):
            raise ValueError(f"a heading has level 1, 2 or 3, not {self.level}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Line
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Quotation:
    """The sentence the page turns on, set large, and whose words it is."""

    words: str = field(repr=False)
    attribution: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    label: str = field(repr=False)
    value: Line


@dataclass(frozen=True, slots=True)
class FactList:
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    who: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TwoVoices:
    """Both accounts, the patient's first, in the same size and with the same room."""

    patient: Spoken
    clinician: Spoken


@dataclass(frozen=True, slots=True)
class BlankLines:
    """Ruled lines to write on by hand."""

    count: int


@dataclass(frozen=True, slots=True)
class Choices:
    """A question answered on paper by ticking one of a few squares."""

    question: str = field(repr=False)
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameLines:
    """A line to sign on over each name, for whoever wishes."""

    names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Contact:
    """A telephone number, large, and what to say to it."""

    phone: str
    words: Line


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new side."""
