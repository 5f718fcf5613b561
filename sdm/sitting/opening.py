"""Beginning a consultation, and taking one up where it was left."""

from collections.abc import Iterable
from datetime import date

from sdm import __version__
from sdm.consultation import moves
from sdm.consultation.consultation import Consultation, ConsultationId, consultation_of
from sdm.consultation.presence import AidRef, SignOff
from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.order import draw
from sdm.sitting.ports import Clock, Keeper
from sdm.sitting.sitting import Sitting, Teller


def begin(
    id_: ConsultationId,
    keeper: Keeper,
    clock: Clock,
    staff: str,
    tell: Teller,
    aid: Aid,
    aid_hash: str,
    seed: int,
    made_up: bool = False,
    sign_off: SignOff = SignOff.DRAFT,
    reviewed_on: date | None = None,
) -> Sitting:
    """Open a new consultation on an aid and draw the order of its options from `seed`.

    Raises `Tellable` where its beginning cannot be kept.
    """
    sitting = Sitting(Consultation(id_), keeper, clock, staff, CLINICIANS_HAND, _refuse)
    ref = AidRef(
        aid.id,
        aid.version,
        aid.language,
        aid_hash,
        __version__,
        sign_off,
        reviewed_on=reviewed_on,
    )
    sitting.does(moves.open_consultation)(CLINICIAN, ref, made_up)
    drawn = draw(aid, seed)
    sitting.does(moves.draw_order)(CLINICIAN, drawn.options, drawn.worse_first, seed)
    sitting.tell = tell
    return sitting


def _refuse(told: Tellable) -> None:
    """A talk whose beginning is not kept could never be opened again: it does not begin."""
    raise told


def take_up(
    id_: ConsultationId,
    statements: Iterable[Said[Fact]],
    keeper: Keeper,
    clock: Clock,
    staff: str,
    tell: Teller,
) -> Sitting:
    """Open a consultation from what was said in it, drafts included."""
    consultation = consultation_of(id_, statements)
    return Sitting(consultation, keeper, clock, staff, CLINICIANS_HAND, tell)
