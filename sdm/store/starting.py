"""Where a consultation begins: its row in the lists, and the aid as it was shown."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_new

from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.canonical import aid_from_json, canonical_json, hash_of
from sdm.store.tables import AidShown, ConsultationRow


@dataclass(frozen=True, slots=True)
class Started:
    id: str
    at: datetime
    staff: str
    made_up: bool


def start(connection: Connection, aid: Aid, aid_hash: str, started: Started) -> None:
    canonical = canonical_json(aid)
    if hash_of(canonical) != aid_hash:
        raise ValueError("the aid is not the one this hash is of")
    shown = {"hash": aid_hash, "canonical": canonical}
    connection.execute(insert_new(AidShown).on_conflict_do_nothing(), shown)
    row = {
        "id": started.id,
        "person": None,
        "aid_id": aid.id,
        "aid_version": aid.version,
        "aid_hash": aid_hash,
        "aid_title": aid.title,
        "patient_name": "",
        "clinician_name": "",
        "staff": started.staff,
        "started": started.at,
        "made_up": started.made_up,
        "sealed": None,
        "review_due": None,
        "follows": "",
    }
    connection.execute(insert(ConsultationRow), row)


def aid_shown(connection: Connection, aid_hash: str) -> Aid:
    """The aid as it was when it was shown. Raises `Tellable` where none has this hash."""
    query = select(AidShown.canonical).where(AidShown.hash == aid_hash)
    canonical = connection.execute(query).scalar()
    if canonical is None:
        raise Tellable("store.no-such-aid", aid_hash=aid_hash)
    return aid_from_json(canonical)
