"""The lists: consultations at a glance, kept in step with the statements they repeat."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, or_, select, update

from sdm.consultation.agreement import ReviewDated
from sdm.consultation.consultation import Consultation, ConsultationId, consultation_of
from sdm.consultation.presence import NamesGiven, Opened
from sdm.consultation.record import Sealed, TakenBack, Undone
from sdm.consultation.statement import Fact, Said
from sdm.desk.ports import Past
from sdm.store.statements import read
from sdm.store.tables import ConsultationRow, StatementRow

_LISTED = (
    select(
        ConsultationRow.id,
        ConsultationRow.aid_id,
        ConsultationRow.aid_title,
        ConsultationRow.patient_name,
        ConsultationRow.clinician_name,
        ConsultationRow.started,
        ConsultationRow.made_up,
        ConsultationRow.sealed,
    )
    .where(exists().where(StatementRow.consultation == ConsultationRow.id))
    .order_by(ConsultationRow.started.desc(), ConsultationRow.id)
)
"""One in which nothing was said yet could not be opened, so it is not listed."""


def newest(connection: Connection, limit: int, before: Past | None) -> Sequence[Past]:
    query = _LISTED if before is None else _LISTED.where(_after_in_list(before))
    return tuple(_past(row) for row in connection.execute(query.limit(limit)))


def _after_in_list(shown: Past) -> ColumnElement[bool]:
    """By what stands in the last row shown, not by counting: a new talk moves nothing."""
    started, id_ = ConsultationRow.started, ConsultationRow.id
    return or_(started < shown.started, and_(started == shown.started, id_ > shown.id))


def keep_in_step(connection: Connection, consultation: str, said: Iterable[Said[Fact]]) -> None:
    """Write what the lists show of these statements, in the transaction that keeps them."""
    changes: dict[str, Any] = {}
    for one in said:
        if isinstance(one.fact, TakenBack | Undone):
            changes |= _folded(connection, consultation)
        else:
            changes |= _listed(one)
    if changes:
        row = ConsultationRow.id == consultation
        connection.execute(update(ConsultationRow).where(row).values(changes))


def _listed(said: Said[Fact]) -> dict[str, Any]:
    match said.fact:
        case NamesGiven(patient=patient, clinician=clinician):
            return _names(patient, clinician)
        case ReviewDated(on=on):
            return {"review_due": on}
        case Opened(follows=follows):
            return {"follows": follows}
        case Sealed():
            return {"sealed": said.at}
    return {}


def _folded(connection: Connection, consultation: str) -> dict[str, Any]:
    """After something was withdrawn, what still stands is read from all that was said."""
    now: Consultation = consultation_of(
        ConsultationId(consultation), read(connection, consultation)
    )
    review = now.agreement.review
    names = _names(now.presence.patient_name, now.presence.clinician_name)
    return {**names, "review_due": review.fact.on if review else None}


def _names(patient: str, clinician: str) -> dict[str, Any]:
    return {"patient_name": _writable(patient), "clinician_name": _writable(clinician)}


def _writable(name: str) -> str:
    """Half a character, which a plain column cannot hold, is shown as one that is missing."""
    return name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _past(row: Row[*tuple[Any, ...]]) -> Past:
    return Past(
        id=ConsultationId(row.id),
        aid_id=row.aid_id,
        aid_title=row.aid_title,
        patient_name=row.patient_name,
        clinician_name=row.clinician_name,
        started=row.started,
        made_up=row.made_up,
        sealed=row.sealed is not None,
    )
