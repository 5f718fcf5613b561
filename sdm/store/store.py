"""The record of this clinic: a `Keeper` for sittings and the `Records` of the desk."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sdm.consultation.consultation import ConsultationId
from sdm.consultation.statement import Fact, Said
from sdm.desk.ports import Act, Past
from sdm.evidence.aid import Aid
from sdm.store import drafts, lists, proof, sealing, starting, statements, trail
from sdm.store.file import File
from sdm.store.ledger import Ledger
from sdm.store.starting import Started

TRAIL_MARK_LETTERS = 12
"""48 bits of the chain's head: enough to tell two records apart, short enough to print."""


class Store:
    """Every call is one transaction: durable when it returns, or as if it had never been made."""

    def __init__(self, file: File, clock: Callable[[], datetime], ids: Callable[[], str]) -> None:
        self._file = file
        self._clock = clock
        self._ids = ids
        self._ledger = Ledger(file)

    def start(self, aid: Aid, aid_hash: str, staff: str, made_up: bool) -> ConsultationId:
        """A new, empty consultation about the aid, which is kept with it as it is now."""
        started = Started(self._ids(), self._clock(), staff, made_up)
        with self._file.change() as connection:
            starting.start(connection, aid, aid_hash, started)
        return ConsultationId(started.id)

    def append(
        self,
        consultation: ConsultationId,
        said: Sequence[Said[Fact]],
        drops: Sequence[str] = (),
    ) -> None:
        """Keep statements. Raises `Overtaken` where another desk kept the same number first."""
        if said:
            with self._ledger.adding(consultation, said) as connection:
                drafts.drop(connection, consultation, drops)

    def seal(
        self,
        consultation: ConsultationId,
        sealed: Said[Fact],
        page: str,
        erased: Sequence[int],
    ) -> None:
        """Keep the sealing and its page, and erase the bodies numbered in `erased`."""
        with self._ledger.adding(consultation, (sealed,)) as connection:
            sealing.keep_page(connection, consultation, sealed.n, page)
            sealing.erase(connection, consultation, erased)
        self._file.leave_no_trace()

    def statements(self, consultation: ConsultationId) -> Sequence[Said[Fact]]:
        with self._file.look() as connection:
            return statements.read(connection, consultation)

    def keep_draft(self, consultation: ConsultationId, field: str, words: str) -> None:
        with self._file.change() as connection:
            drafts.keep(connection, consultation, field, words)

    def drafts(self, consultation: ConsultationId) -> Mapping[str, str]:
        with self._file.look() as connection:
            return drafts.kept(connection, consultation)

    def aid_shown(self, aid_hash: str) -> Aid:
        with self._file.look() as connection:
            return starting.aid_shown(connection, aid_hash)

    def past(self, limit: int = 50, before: Past | None = None) -> Sequence[Past]:
        with self._file.look() as connection:
            return lists.newest(connection, limit, before)

    def sealed_page(self, consultation: ConsultationId) -> str | None:
        with self._file.look() as connection:
            return sealing.page_of(connection, consultation)

    def trail_mark(self, consultation: ConsultationId) -> str:
        with self._file.look() as connection:
            head = statements.head_of(connection, consultation)
        return head.chain[:TRAIL_MARK_LETTERS]

    def note_access(self, act: Act, staff: str, consultation: ConsultationId | None) -> None:
        with self._file.change() as connection:
            trail.note(connection, act.value, staff, consultation, self._clock())

    def verify_chain(self, consultation: ConsultationId) -> Sequence[int]:
        """The numbers of statements that were changed or taken out; empty where all is whole."""
        with self._file.look() as connection:
            return proof.broken(connection, consultation)

    def verify_trail(self) -> Sequence[int]:
        """The same for the trail of who opened and printed what."""
        with self._file.look() as connection:
            return trail.broken(connection)

    def close(self) -> None:
        self._file.close()
