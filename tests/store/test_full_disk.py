"""A disk that is full or cannot be written: told plainly, nothing lost, and on it goes later."""

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from sdm.consultation.record import Sealed, TakenBack
from sdm.consultation.value import ValueNamed
from sdm.errors import Tellable
from tests.store.builders import a_consultation_in, a_store, said, some_values, words_in
from tests.store.desks import desk, said_by

LONG = "w" * 20_000


class Disk:
    """Holds the database to a number of pages, as a disk without room would."""

    def __init__(self):
        self.pages = 1_000_000

    def limit(self, connection, _, __):
        connection.execute(f"PRAGMA max_page_count={self.pages}")


@pytest.fixture
def disk():
    disk = Disk()
    event.listen(Pool, "checkout", disk.limit)
    yield disk
    event.remove(Pool, "checkout", disk.limit)


def full(act, *arguments, **named):
    with pytest.raises(Tellable) as told:
        act(*arguments, **named)
    return told.value.key == "store.disk-full"


def test_a_full_disk_is_told_and_what_was_kept_before_stays(disk, tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values("Sleep"))
    disk.pages = 1
    assert full(store.append, consultation, [said(2, ValueNamed(LONG))])
    assert full(store.keep_draft, consultation, "value", LONG)
    assert words_in(store.statements(consultation)) == ["Sleep"]
    assert store.drafts(consultation) == {}
    disk.pages = 1_000_000
    store.append(consultation, [said(2, ValueNamed(LONG))])
    assert words_in(store.statements(consultation)) == ["Sleep", LONG]
    assert store.verify_chain(consultation) == ()
    store.close()


def test_a_draft_that_finds_no_room_leaves_the_one_before(disk, tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.keep_draft(consultation, "value", "Sle")
    disk.pages = 1
    assert full(store.keep_draft, consultation, "value", LONG)
    assert store.drafts(consultation) == {"value": "Sle"}
    store.close()


def test_a_page_that_finds_no_room_leaves_the_conversation_open_and_whole(disk, tmp_path):
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    spoken = (*some_values("Sleep", "Work"), said(3, TakenBack(2)))
    store.append(consultation, spoken)
    disk.pages = 1
    assert full(store.seal, consultation, said(4, Sealed()), LONG, erased=(2,))
    assert store.statements(consultation) == spoken
    assert store.sealed_page(consultation) is None
    assert not store.past()[0].sealed
    store.close()


def test_a_first_start_on_a_full_disk_is_told_and_works_later(disk, tmp_path):
    disk.pages = 3
    with pytest.raises(Tellable) as told:
        a_store(tmp_path)
    assert told.value.key == "store.disk-full"
    disk.pages = 1_000_000
    store = a_store(tmp_path)
    a_consultation_in(store)
    store.close()


def test_a_write_the_system_refuses_is_told_and_appending_goes_on_when_it_no_longer_does(tmp_path):
    """The system's own limit on the size of a file, in a process of its own."""
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.close()
    lines = said_by(desk("fills-the-disk", tmp_path / "records.db", consultation))
    key, acknowledged, still_there = lines[1].split()
    assert key == "store.cannot-write"
    assert int(acknowledged) == int(still_there) > 0
    assert lines[2] == f"kept {int(acknowledged) + 1}"
    store = a_store(tmp_path)
    assert len(store.statements(consultation)) == int(acknowledged) + 1
    assert store.verify_chain(consultation) == ()
    store.close()


@pytest.fixture
def bound(tmp_path):
    """A record whose folder and file nobody may write; given back at the end."""
    a_store(tmp_path).close()
    path = tmp_path / "records.db"
    yield path
    tmp_path.chmod(0o700)
    path.chmod(0o600)


@pytest.mark.parametrize(
    ("folder", "file", "key"),
    [
        (0o500, 0o400, "store.read-only"),
        (0o700, 0o400, "store.read-only"),
        (0o500, 0o600, "store.read-only"),
        (0o700, 0o000, "store.cannot-open"),
    ],
)
def test_a_record_that_may_not_be_written_is_told_at_once(bound, folder, file, key):
    """In a process without the powers of root, which is otherwise bound by no mode."""
    before = bound.read_bytes()
    bound.chmod(file)
    bound.parent.chmod(folder)
    assert said_by(desk("opens-without-powers", bound)) == [key]
    assert bound.read_bytes() == before


def test_a_new_record_in_a_folder_that_may_not_be_written_is_told(tmp_path):
    tmp_path.chmod(0o500)
    told = said_by(desk("opens-without-powers", tmp_path / "records.db"))
    tmp_path.chmod(0o700)
    assert told == ["store.read-only"]
