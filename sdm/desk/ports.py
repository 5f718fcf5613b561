"""What the desk needs of the record, the shelf of aids, the pages and the printer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sdm.consultation.consultation import ConsultationId
from sdm.consultation.presence import SignOff
from sdm.consultation.statement import Fact, Said
from sdm.evidence.aid import Aid


class Act(StrEnum):
    """What is written down in the access trail."""

    OPENED = "opened"
    STARTED = "started"
    PRINTED = "printed"
    SAVED = "saved"
    SEALED = "sealed"
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class Past:
    """One conversation in the record, as Home lists it."""

    id: ConsultationId
    aid_id: str
    aid_title: str
    patient_name: str = field(repr=False)
    clinician_name: str = field(repr=False)
    started: datetime
    made_up: bool
    sealed: bool


class Records(Protocol):
    """The record of consultations; a `Keeper` of sittings besides."""

    def start(self, aid: Aid, aid_hash: str, staff: str, made_up: bool) -> ConsultationId:
        """A new, empty consultation; the aid is kept with it as canonical JSON."""
        ...

    def statements(self, consultation: ConsultationId) -> Sequence[Said[Fact]]: ...

    def aid_shown(self, aid_hash: str) -> Aid:
        """The aid as it was when it was shown, even where its file is gone."""
        ...

    def past(self, limit: int = 50, before: Past | None = None) -> Sequence[Past]:
        """The newest conversations first in which something was said; `before`: older than it."""
        ...

    def sealed_page(self, consultation: ConsultationId) -> str | None: ...

    def trail_mark(self, consultation: ConsultationId) -> str:
        """The first letters of the head of the statement chain, as printed on the page."""
        ...

    def note_access(self, act: Act, staff: str, consultation: ConsultationId | None) -> None: ...


@dataclass(frozen=True, slots=True)
class OnShelf:
    """An aid found in the options folder; `problems` says why it cannot be opened, `withdrawn`
    why it is not offered any more; of a `sample` the figures are made up; `signed` by a clinic."""

    aid_id: str
    title: str
    question: str
    problems: tuple[str, ...] = ()
    withdrawn: str = ""
    sample: bool = False
    signed: bool = False


@dataclass(frozen=True, slots=True)
class OffShelf:
    """An aid to be talked over, how far it was checked by people, and when last."""

    aid: Aid
    sign_off: SignOff
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """One aid as it comes while the options are read: the `number`th of `of`."""

    aid: OnShelf
    number: int
    of: int


class Shelf(Protocol):
    """The clinic's aids."""

    def aids(self) -> Sequence[OnShelf]:
        """All at once, by title."""
        ...

    def each_aid(self) -> Iterator[Arrival]:
        """One by one as they are read, in no promised order; may be left half-way."""
        ...

    def open(self, aid_id: str) -> OffShelf:
        """What a new conversation is about: the published version, else the draft.

        Raises `Tellable` where the aid is missing, withdrawn, or cannot be read.
        """
        ...

    def withdrawn(self, aid_id: str) -> str:
        """When and why the clinic withdrew the aid, as a sentence; empty where it did not."""
        ...


class PagePicture(Protocol):
    """One page as ink: `rgba` is width x height x 4 bytes, row by row."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rgba(self) -> bytes: ...


class Format(StrEnum):
    """What a page can be written as; the value is how the file's name ends."""

    PDF = "pdf"
    LARGE_PRINT = "large-print.pdf"
    HTML = "html"
    TEXT = "txt"


class Pages(Protocol):
    """Composed documents as files and pictures; `blocks` is the kept form of a document."""

    def write(self, blocks: str, form: Format) -> bytes: ...

    def pictures(self, blocks: str, dpi: int) -> Sequence[PagePicture]: ...

    def words(self, blocks: str) -> str:
        """The document as plain text."""
        ...

    def cannot_print(self, blocks: str) -> Sequence[str]:
        """What in these blocks cannot be printed, named for a person."""
        ...

    def save(self, blocks: str, form: Format, target: Path) -> None:
        """Write beside the target, then rename. Raises `Tellable` where that cannot be done."""
        ...
