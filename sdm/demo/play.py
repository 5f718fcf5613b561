"""Playing the made-up visit: from the options folder through the record to the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sdm.clinic import Clinic
from sdm.consultation.consultation import Consultation, ConsultationId
from sdm.consultation.voice import CLINICIANS_HAND, PATIENTS_HAND, Role
from sdm.demo.story import WANTED, WANTED_TOPICS, acts
from sdm.desk.ports import Format, OffShelf
from sdm.documents.kept import to_json
from sdm.documents.take_home import take_home
from sdm.errors import Tellable
from sdm.evidence.canonical import content_hash
from sdm.library.shelf import ClinicShelf
from sdm.sitting.opening import begin
from sdm.sitting.ports import Clock
from sdm.store import Store
from sdm.writers.pages import WrittenPages

AID = "persistent-low-back-pain"
STAFF = "Dr Osei (made up)"
MADE_UP_CLINIC = Clinic(
    name="Hill Road clinic (made up)",
    contact="01632 960 123, weekdays 8 to 6",
    urgent_line="Ring 999 at once",
    answer_days=2,
)
FORMS = (Format.PDF, Format.HTML, Format.TEXT)
_SEED = 3


@dataclass(frozen=True, slots=True)
class Played:
    """The visit as it was played, and the files of its page."""

    consultation: ConsultationId
    files: tuple[Path, ...]


def play(options: Path, out: Path, store: Store, clock: Clock, clinic: Clinic) -> Played:
    """Play the visit into `store` and write take-home.pdf, .html and .txt into `out`.

    Raises `Tellable` where the aid or a folder is not as needed.
    """
    taken = ClinicShelf(options).open(AID)
    aid = taken.aid
    consultation = _talk(taken, store, clock)
    blocks = to_json(take_home(consultation, aid, clinic, store.trail_mark(consultation.id)))
    files = tuple(out / f"take-home.{form}" for form in FORMS)
    for form, file in zip(FORMS, files, strict=True):
        WrittenPages().save(blocks, form, file)
    return Played(consultation.id, files)


def _talk(taken: OffShelf, store: Store, clock: Clock) -> Consultation:
    aid, aid_hash = taken.aid, content_hash(taken.aid)
    id_ = store.start(aid, aid_hash, STAFF, made_up=True)
    sitting = begin(
        id_,
        store,
        clock,
        STAFF,
        _fail,
        aid,
        aid_hash,
        _SEED,
        made_up=True,
        sign_off=taken.sign_off,
        reviewed_on=taken.reviewed_on,
    )
    options = _some([option.id for option in aid.options], WANTED)
    topics = _some([topic.id for topic in aid.topics], WANTED_TOPICS)
    for one in acts(options, topics, clock().date()):
        args = one.args(sitting.now)
        sitting.hand = CLINICIANS_HAND if one.voice.role is Role.CLINICIAN else PATIENTS_HAND
        sitting.does(one.move)(one.voice, *args)
    return sitting.now


def _some(known: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """As many as are wanted: those by name where the aid has them, then whatever it has."""
    found = [one for one in wanted if one in known]
    return tuple(dict.fromkeys([*found, *known]))[: len(wanted)]


def _fail(told: Tellable) -> None:
    raise told
