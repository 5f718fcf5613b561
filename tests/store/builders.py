"""A store in a folder of its own, and statements to keep in it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sdm.consultation.consultation import ConsultationId
from sdm.consultation.statement import Fact, Said
from sdm.consultation.value import ValueNamed
from sdm.consultation.voice import DIRECTLY, PATIENT, PATIENTS_HAND
from sdm.evidence.canonical import content_hash
from sdm.store import Store, open_store
from tests.evidence.builders import an_aid

MORNING = datetime(2026, 3, 2, 9, 30)
STAFF = "Dr Example"


class Watch:
    """A clock that moves on a second with every look."""

    def __init__(self) -> None:
        self.at = MORNING

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def a_store(folder: Path, name: str = "records.db", key: bytes | None = None) -> Store:
    return open_store(folder / name, key=key, clock=Watch())


def a_consultation_in(store: Store) -> ConsultationId:
    aid = an_aid()
    return store.start(aid, content_hash(aid), STAFF, made_up=True)


def said(n: int, fact: Fact) -> Said[Fact]:
    at = MORNING + timedelta(seconds=n)
    return Said(n, at, PATIENT, PATIENTS_HAND, DIRECTLY, STAFF, fact)


def said_in_turn(*facts: Fact) -> tuple[Said[Fact], ...]:
    return tuple(said(n, fact) for n, fact in enumerate(facts, 1))


def some_values(*words: str) -> tuple[Said[Fact], ...]:
    return said_in_turn(*(ValueNamed(each) for each in words))


def words_in(statements: Iterable[Said[Fact]]) -> list[str]:
    return [getattr(one.fact, "words", "") for one in statements]
