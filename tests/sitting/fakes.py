"""Small real stand-ins for what a sitting needs."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sdm.consultation import moves
from sdm.consultation.consultation import Consultation, ConsultationId
from sdm.consultation.presence import AidRef
from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import CLINICIAN, PATIENTS_HAND, Hand
from sdm.errors import Tellable
from sdm.sitting.sitting import Sitting

START = datetime(2026, 11, 16, 10, 0)
AN_AID_REF = AidRef("small-decision", "1.0", "en-GB", "sha256:" + "0" * 64, "0.1.0")


class FakeKeeper:
    """Keeps in memory; `refuse` makes every write fail, as a full disk does."""

    def __init__(self) -> None:
        self.kept: list[Said[Fact]] = []
        self.kept_drafts: dict[str, str] = {}
        self.sealed_page = ""
        self.erased: list[int] = []
        self.refuse = False
        self.writes = 0

    def append(
        self,
        consultation: ConsultationId,
        said: Sequence[Said[Fact]],
        drops: Sequence[str] = (),
    ) -> None:
        if self.refuse:
            raise Tellable("store.disk-full")
        self.writes += 1
        self.kept.extend(said)
        for field in drops:
            del self.kept_drafts[field]

    def keep_draft(self, consultation: ConsultationId, field: str, words: str) -> None:
        if self.refuse:
            raise Tellable("store.disk-full")
        self.writes += 1
        self.kept_drafts[field] = words

    def drafts(self, consultation: ConsultationId) -> Mapping[str, str]:
        return {field: words for field, words in self.kept_drafts.items() if words}

    def seal(
        self,
        consultation: ConsultationId,
        sealed: Said[Fact],
        page: str,
        erased: Sequence[int],
    ) -> None:
        self.append(consultation, [sealed])
        self.sealed_page, self.erased = page, list(erased)


class FakeClock:
    """Starts at ten in the morning; every look is a second later."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self) -> datetime:
        self.looks += 1
        return START + timedelta(seconds=self.looks)


def a_sitting(
    keeper: FakeKeeper | None = None,
    hand: Hand = PATIENTS_HAND,
    told: list[Tellable] | None = None,
) -> Sitting:
    """An opened, otherwise empty sitting; what could not be done is added to `told`."""
    notices = [] if told is None else told
    sitting = Sitting(
        Consultation(ConsultationId("c1")),
        FakeKeeper() if keeper is None else keeper,
        FakeClock(),
        "Dr Osei",
        hand,
        notices.append,
    )
    sitting.does(moves.open_consultation)(CLINICIAN, AN_AID_REF)
    return sitting
