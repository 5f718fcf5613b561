"""A whole document, and the blocks that hold other blocks."""

from dataclasses import dataclass, field
from datetime import datetime

from sdm.documents.agreement_blocks import Undertakings
from sdm.documents.blocks import (
    BlankLines,
    Bullets,
    Choices,
    Contact,
    FactList,
    Heading,
    NameLines,
    PageBreak,
    Paragraph,
    Quotation,
    TwoVoices,
)
from sdm.documents.option_blocks import OptionBoxes


@dataclass(frozen=True, slots=True)
class Box:
    """What must not be missed, with a line around it: at most one or two in a document."""

    title: str = field(repr=False)
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two short parts side by side; the leading one is read first."""

    leading: tuple["Block", ...]
    trailing: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Stays on one side of paper if one side can hold it."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class TearOff:
    """A part to cut off and bring back, under a line to cut along; never split."""

    cut_here: str
    title: str
    blocks: tuple["Block", ...]


Block = (
    Heading
    | Paragraph
    | Quotation
    | Bullets
    | FactList
    | TwoVoices
    | BlankLines
    | Choices
    | NameLines
    | Contact
    | PageBreak
    | OptionBoxes
    | Undertakings
    | Box
    | Columns
    | KeepTogether
    | TearOff
)


@dataclass(frozen=True, slots=True)
class Document:
    """`created` dates the file, so that the same document always makes the same bytes.

    Ribbons, date line and footer stand on every side of paper and are read out once.
    `page_of` is the phrase for "1 of 3", with `{page}` and `{pages}`.
    """

    title: str
    language: str
    created: datetime
    blocks: tuple[Block, ...]
    ribbons: tuple[str, ...] = ()
    date_line: str = ""
    footer: str = ""
    page_of: str = "{page} of {pages}"

    def __post_init__(self) -> None:
        if self.created.tzinfo is None:
            raise ValueError("a document's time says its time zone")
