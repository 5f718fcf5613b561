"""Writes a store as this version keeps it: `python -m tests.store.make_released FOLDER`.

The files are committed once for each format and never made again: whatever the app becomes, it
has to open them. Everything in them is made up. What is said here is what the test expects of
format 1, so it is not changed either.
"""

import json
import sys
from datetime import date, datetime
from pathlib import Path

from sdm.consultation.agreement import (
    Decided,
    Decider,
    DecisionKind,
    Idea,
    Plan,
    PlanSaid,
    ReviewDated,
    Side,
    Undertaken,
)
from sdm.consultation.consultation import ConsultationId
from sdm.consultation.deliberation import OptionAdded, OrderDrawn, Pull, PullJudged, SeenDifferently
from sdm.consultation.presence import AidRef, CameAlong, NamesGiven, Need, NeedsNoted, Opened, Part
from sdm.consultation.record import Amended, Confirmed, Sealed, TakenBack, Undone
from sdm.consultation.statement import Fact, Recorded, Said
from sdm.consultation.story import StoryTold, WhatIHeard
from sdm.consultation.value import ImportanceGiven, ValueNamed
from sdm.consultation.voice import (
    BOTH,
    CLINICIAN,
    CLINICIANS_HAND,
    DIRECTLY,
    PATIENT,
    PATIENTS_HAND,
    Role,
    Via,
    supporter,
)
from sdm.desk.ports import Act
from sdm.evidence.canonical import content_hash
from sdm.store import open_store
from tests.evidence.builders import an_aid

MORNING = datetime(2026, 3, 2, 9, 30)
STAFF = "Dr Example"
REF = AidRef("sore-shoulder", "1.0", "en-GB", f"sha256:{'ab' * 32}", "0.1.0")
INTERPRETER = Via(Role.INTERPRETER, "Noor")
PAGE = '{"document": [], "format": 1}'
IDS = ("a-sealed-conversation", "an-open-conversation")

SEALED = (
    (BOTH, DIRECTLY, Opened(REF, made_up=True)),
    (CLINICIAN, DIRECTLY, NamesGiven("Ana", "Dr Example")),
    (PATIENT, INTERPRETER, StoryTold("It hurts “most” at night. أنا متعبة 👩🏽‍🌾")),
    (CLINICIAN, DIRECTLY, WhatIHeard("Nights are the worst.\nWork is hard.")),
    (PATIENT, DIRECTLY, Confirmed(3)),
    (PATIENT, DIRECTLY, ValueNamed("To sleep through the night", "own-time")),
    (PATIENT, DIRECTLY, ImportanceGiven(6, None)),
    (PATIENT, DIRECTLY, ValueNamed("words that were taken back")),
    (PATIENT, DIRECTLY, TakenBack(8)),
    (BOTH, DIRECTLY, OrderDrawn(("exercise", "carry-on", "tablets"), True, 12345)),
    (BOTH, DIRECTLY, PullJudged(6, "exercise", Pull.NOT_KNOWN, "Nobody has asked.")),
    (CLINICIAN, DIRECTLY, SeenDifferently("I would wait longer.", "exercise")),
    (
        BOTH,
        DIRECTLY,
        Decided(
            DecisionKind.TRY_FOR_A_TIME,
            Decider.BOTH,
            ("exercise",),
            "Eight weeks",
            date(2026, 5, 4),
        ),
    ),
    (PATIENT, DIRECTLY, PlanSaid(Plan.AT_HOME, "I try the exercises and ring if it gets worse.")),
    (CLINICIAN, DIRECTLY, Undertaken(Side.CLINICIAN, "I write the letter", "Friday", Idea.BOTH)),
    (BOTH, DIRECTLY, ReviewDated(date(2026, 5, 11))),
)
OPEN = (
    (BOTH, DIRECTLY, Opened(REF, follows=IDS[0])),
    (supporter("Sam"), DIRECTLY, CameAlong("Sam", Part.SUPPORTER)),
    (PATIENT, DIRECTLY, NeedsNoted((Need.LARGE_PRINT, Need.BREAKS), "and a glass of water")),
    (PATIENT, DIRECTLY, OptionAdded("Swimming with my sister")),
    (PATIENT, DIRECTLY, Undone(4)),
    (PATIENT, DIRECTLY, Recorded("a-kind-of-tomorrow", 2, '{"a":[1,null,"ü"]}')),
)


def statements(*spoken: tuple[object, Via, Fact], first: int = 1) -> tuple[Said[Fact], ...]:
    return tuple(
        Said(n, MORNING.replace(second=n), voice, _hand(voice), via, STAFF, fact)
        for n, (voice, via, fact) in enumerate(spoken, first)
    )


def _hand(voice):
    return PATIENTS_HAND if voice == PATIENT else CLINICIANS_HAND


def main(folder: str) -> None:
    ids, aid = iter(IDS), an_aid()
    clock = iter(MORNING.replace(minute=minute) for minute in range(60))
    file = Path(folder) / "format-1.db"
    store = open_store(file, clock=lambda: next(clock), ids=lambda: next(ids))
    sealed, open_ = (store.start(aid, content_hash(aid), STAFF, made_up=True) for _ in IDS)
    _play_sealed(store, sealed)
    store.append(open_, statements(*OPEN))
    store.keep_draft(open_, "why-now", "Because my mother is ")
    store.note_access(Act.OPENED, STAFF, sealed)
    store.note_access(Act.PRINTED, STAFF, sealed)
    known = {"aid_hash": content_hash(aid), "marks": [store.trail_mark(each) for each in IDS]}
    file.with_suffix(".json").write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
    store.close()


def _play_sealed(store, sealed: ConsultationId) -> None:
    store.append(sealed, statements(*SEALED))
    (seal,) = statements((BOTH, DIRECTLY, Sealed()), first=len(SEALED) + 1)
    store.seal(sealed, seal, PAGE, erased=(8,))
    amended = (CLINICIAN, DIRECTLY, Amended("The clinic has moved."))
    store.append(sealed, statements(amended, first=len(SEALED) + 2))


if __name__ == "__main__":
    main(sys.argv[1])
