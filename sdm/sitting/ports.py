"""What a sitting needs from whoever keeps the record and tells the time."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from sdm.consultation.consultation import ConsultationId
from sdm.consultation.statement import Fact, Said

Clock = Callable[[], datetime]
"""Now, as naive UTC."""


class Overtaken(Exception):  # noqa: N818 - what happened, not an error of anyone's
    """Another desk appended first. `came_in` holds what was said there since."""

    def __init__(self, came_in: Sequence[Said[Fact]]) -> None:
        super().__init__("another desk appended first")
        self.came_in = tuple(came_in)


class Keeper(Protocol):
    """Keeps what is said, as it is said. Every call either is durable on return or raises."""

    def append(
        self,
        consultation: ConsultationId,
        said: Sequence[Said[Fact]],
        drops: Sequence[str] = (),
    ) -> None:
        """Keep new statements in one transaction, and drop the drafts of the fields in `drops`.

        Raises `Overtaken` where another desk appended the same number first, and a `Tellable`
        where the record cannot be written (full disk, read-only folder).
        """
        ...

    def keep_draft(self, consultation: ConsultationId, field: str, words: str) -> None:
        """Keep words still being typed, replacing what was kept for that field; "" drops them."""
        ...

    def drafts(self, consultation: ConsultationId) -> Mapping[str, str]: ...

    def seal(
        self,
        consultation: ConsultationId,
        sealed: Said[Fact],
        page: str,
        erased: Sequence[int],
    ) -> None:
        """Keep the sealing with the page's blocks (JSON); erase the bodies of `erased`."""
        ...
