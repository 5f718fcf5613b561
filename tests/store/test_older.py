"""A record of an older version is copied, the copy proved, and only then brought up to date."""

import resource
import shutil
import stat

import pytest
from sqlcipher3 import dbapi2

from sdm.errors import Tellable
from sdm.store import open_store
from sdm.store.schema import MIGRATIONS
from tests.store.builders import a_consultation_in, a_store, some_values, words_in

TOMORROW = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0.2", "0.1", None, None


def upgrade():
    op.add_column("person", sa.Column("born", sa.Date(), nullable=True))
    {more}
"""
KEY = bytes(range(32))


@pytest.fixture
def tomorrow(tmp_path, monkeypatch):
    """The app as it may be in its next version, with one more migration."""
    scripts = tmp_path / "scripts"

    def comes(more=""):
        shutil.copytree(MIGRATIONS, scripts)
        (scripts / "versions" / "born.py").write_text(TOMORROW.format(more=more), encoding="utf-8")
        monkeypatch.setattr("sdm.store.schema.MIGRATIONS", scripts)
        monkeypatch.setattr("sdm.store.schema.HEAD", "0.2")
        monkeypatch.setattr("sdm.store.opening.HEAD", "0.2")

    return comes


@pytest.fixture(params=[None, KEY], ids=["in clear", "with a key"])
def key(request):
    return request.param


def a_record_of_today(folder, key=None):
    store = a_store(folder, key=key)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values("Sleep", "Work"))
    store.close()
    return consultation


def columns_of_person(path):
    raw = dbapi2.connect(str(path))
    columns = [row[1] for row in raw.execute("PRAGMA table_info(person)")]
    raw.close()
    return columns


def test_it_is_brought_up_to_date_with_a_copy_of_what_it_was_beside_it(tmp_path, tomorrow, key):
    consultation = a_record_of_today(tmp_path, key)
    tomorrow()
    store = open_store(tmp_path / "records.db", key=key)
    assert words_in(store.statements(consultation)) == ["Sleep", "Work"]
    assert store.verify_chain(consultation) == ()
    store.close()
    copy = tmp_path / "records.before-0.2.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert (b"Sleep" in copy.read_bytes()) is (key is None)
    assert {file.name for file in tmp_path.glob("*records*")} == {"records.db", copy.name}


def test_the_copy_is_opened_by_the_version_it_was_made_by(tmp_path, tomorrow, monkeypatch):
    consultation = a_record_of_today(tmp_path)
    tomorrow()
    open_store(tmp_path / "records.db").close()
    assert "born" in columns_of_person(tmp_path / "records.db")
    monkeypatch.undo()
    with pytest.raises(Tellable) as told:
        open_store(tmp_path / "records.db")
    assert (told.value.key, told.value.facts["found"]) == ("store.newer-version", "0.2")
    before = open_store(tmp_path / "records.before-0.2.db")
    assert words_in(before.statements(consultation)) == ["Sleep", "Work"]
    before.close()


def test_a_change_that_fails_halfway_leaves_the_record_as_it_was(tmp_path, tomorrow, monkeypatch):
    consultation = a_record_of_today(tmp_path)
    tomorrow("raise RuntimeError('halfway')")
    for _ in range(2):
        with pytest.raises(RuntimeError, match="halfway"):
            open_store(tmp_path / "records.db")
    assert "born" not in columns_of_person(tmp_path / "records.db")
    assert (tmp_path / "records.before-0.2-2.db").exists()
    monkeypatch.undo()
    store = open_store(tmp_path / "records.db")
    assert words_in(store.statements(consultation)) == ["Sleep", "Work"]
    store.close()


@pytest.fixture
def no_large_files():
    """The system lets nobody make a file grow beyond this many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda most: resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_without_room_for_the_copy_nothing_is_changed_and_no_part_of_it_stays(
    tmp_path, tomorrow, no_large_files
):
    path = tmp_path / "records.db"
    a_record_of_today(tmp_path)
    tomorrow()
    no_large_files(path.stat().st_size // 2)
    with pytest.raises(Tellable) as told:
        open_store(path)
    assert told.value.key == "store.cannot-write"
    assert {file.name for file in tmp_path.glob("*records*")} == {"records.db"}
    assert "born" not in columns_of_person(path)


def test_a_record_that_is_up_to_date_is_not_copied(tmp_path):
    a_record_of_today(tmp_path)
    open_store(tmp_path / "records.db").close()
    assert [file.name for file in tmp_path.iterdir()] == ["records.db"]
