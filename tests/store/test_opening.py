"""Opening a store, or a clear word about why it cannot be opened, with the file left as it was."""

import os
import stat
import traceback

import pytest
from sqlcipher3 import dbapi2

from sdm.errors import Tellable
from sdm.store import open_store
from sdm.store.address import is_shared
from sdm.store.schema import HEAD
from tests.store.builders import a_consultation_in, a_store, some_values, words_in
from tests.store.meddling import bytes_beside, meddle

KEY = bytes(range(32))


def told_on_opening(address, **kwargs):
    with pytest.raises(Tellable) as told:
        open_store(address, **kwargs)
    return told.value


def made(folder, key=None):
    store = a_store(folder, key=key)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values("a very private sentence"))
    store.close()
    return consultation


@pytest.mark.parametrize("form", ["{}", "sqlite:///{}", "sqlite+pysqlcipher:///{}"])
def test_a_store_is_opened_by_path_or_by_address(tmp_path, form):
    consultation = made(tmp_path)
    store = open_store(form.format(tmp_path / "records.db"))
    assert words_in(store.statements(consultation)) == ["a very private sentence"]
    store.close()


def test_a_path_with_awkward_letters_is_opened(tmp_path):
    folder = tmp_path / "50% of é? #1 'quoted' & [odd]"
    folder.mkdir()
    consultation = made(folder)
    assert [file.name for file in folder.iterdir()] == ["records.db"]
    store = open_store(folder / "records.db")
    assert len(store.statements(consultation)) == 1
    store.close()


def test_an_empty_file_becomes_a_store(tmp_path):
    (tmp_path / "records.db").touch()
    made(tmp_path)


def test_a_new_file_is_for_its_owners_eyes_alone(tmp_path):
    store = a_store(tmp_path)
    a_consultation_in(store)
    modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {0o600}
    assert len(list(tmp_path.iterdir())) > 1
    store.close()


@pytest.mark.parametrize("size", [1, 99, 511, 512, 4096, 70_000])
def test_a_file_that_is_not_a_database_is_told_and_left_as_it_was(tmp_path, size):
    path = tmp_path / "records.db"
    path.write_bytes(b"\xd0" + os.urandom(size - 1))
    before = bytes_beside(path)
    told = told_on_opening(path)
    assert (told.key, told.facts) == ("store.not-a-database", {"file": str(path)})
    assert bytes_beside(path) == before


def test_a_database_of_another_program_is_told_and_left_as_it_was(tmp_path):
    path = tmp_path / "records.db"
    other = dbapi2.connect(str(path))
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    told = told_on_opening(path)
    assert (told.key, told.facts) == ("store.not-ours", {"file": str(path)})
    other = dbapi2.connect(str(path))
    tables = other.execute("SELECT name FROM sqlite_master").fetchall()
    other.close()
    assert tables == [("recipes",)]


def test_a_store_of_a_newer_version_is_told_with_both_versions(tmp_path):
    path = tmp_path / "records.db"
    consultation = made(tmp_path)
    meddle(path, "UPDATE alembic_version SET version_num = '7.2'")
    told = told_on_opening(path)
    assert told.key == "store.newer-version"
    assert told.facts == {"file": str(path), "found": "7.2", "known": HEAD}
    meddle(path, f"UPDATE alembic_version SET version_num = '{HEAD}'")
    store = open_store(path)
    assert len(store.statements(consultation)) == 1
    store.close()


def test_another_programs_migrations_are_not_taken_for_a_newer_version(tmp_path):
    made(tmp_path)
    meddle(tmp_path / "records.db", "UPDATE alembic_version SET version_num = 'ae1027a6acf'")
    assert told_on_opening(tmp_path / "records.db").key == "store.not-ours"


def test_a_missing_folder_is_named(tmp_path):
    told = told_on_opening(tmp_path / "gone" / "records.db")
    assert told.key == "store.missing-folder"
    assert told.facts == {"file": str(tmp_path / "gone")}
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "records.db").mkdir()
    assert told_on_opening(tmp_path / "records.db").key == "store.cannot-open"


@pytest.mark.parametrize(
    ("address", "scheme"),
    [
        ("postgresql+psycopg://desk:secret@host/db", "postgresql+psycopg"),
        ("sqlite://", "sqlite"),
        ("://", ""),
    ],
)
def test_an_address_that_cannot_be_used_is_told_without_its_password(address, scheme):
    told = told_on_opening(address)
    assert (told.key, told.facts) == ("store.unknown-address", {"scheme": scheme})


MOUNTS = """\
/dev/vda / ext4 rw 0 0
files:/export /home/ana/shared nfs4 rw 0 0
//nas/clinic /mnt/with\\040space cifs rw 0 0
/dev/vdb /mnt/with\\040space/local ext4 rw 0 0
ana@host: /home/ana/ssh fuse.sshfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/home/ana/records.db", False),
        ("/home/ana/shared/records.db", True),
        ("/home/ana/shared/deep/er/records.db", True),
        ("/home/ana/shared-not/records.db", False),
        ("/mnt/with space/records.db", True),
        ("/mnt/with space/local/records.db", False),
        ("/home/ana/ssh/records.db", True),
    ],
)
def test_a_folder_on_another_machine_is_known_by_its_mount(tmp_path, path, shared):
    assert is_shared(tmp_path.joinpath(path), MOUNTS) is shared


def test_a_store_on_a_network_share_is_refused_before_anything_is_written(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    (tmp_path / "share").mkdir()
    mounts.write_text(f"nas:/x {tmp_path.resolve()}/share nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr("sdm.store.address.MOUNTS", mounts)
    path = tmp_path / "share" / "records.db"
    told = told_on_opening(path)
    assert (told.key, told.facts) == ("store.on-network-share", {"file": str(path)})
    assert not path.exists()


def test_with_a_key_no_word_stands_in_clear_in_the_files(tmp_path):
    consultation = made(tmp_path, key=KEY)
    assert b"private" not in bytes_beside(tmp_path / "records.db")
    assert b"statement" not in bytes_beside(tmp_path / "records.db")
    store = a_store(tmp_path, key=KEY)
    assert words_in(store.statements(consultation)) == ["a very private sentence"]
    store.close()


def test_another_key_does_not_open_it_and_nothing_is_said_on_standard_error(tmp_path, capfd):
    made(tmp_path, key=KEY)
    told = told_on_opening(tmp_path / "records.db", key=bytes(32))
    assert (told.key, told.facts) == (
        "store.wrong-key-or-damaged",
        {"file": str(tmp_path / "records.db")},
    )
    assert capfd.readouterr().err == ""


def test_without_its_key_it_cannot_be_told_from_any_other_file(tmp_path):
    made(tmp_path, key=KEY)
    assert told_on_opening(tmp_path / "records.db").key == "store.not-a-database"


@pytest.mark.parametrize("key", [b"", b"a passphrase", bytes(31), bytes(33)])
def test_a_key_is_32_bytes_and_nothing_else(tmp_path, key):
    with pytest.raises(ValueError, match="32 bytes"):
        open_store(tmp_path / "records.db", key=key)


PRIVATE = "a very private sentence"


def test_no_error_of_the_database_shows_words_from_the_talk(store, consultation, tmp_path):
    store.append(consultation, some_values(PRIVATE))
    meddle(tmp_path / "records.db", "DROP TABLE statement_body")
    with pytest.raises(Tellable) as told:
        store.append(consultation, some_values("x", PRIVATE)[1:])
    assert told.value.key == "store.damaged"
    assert PRIVATE not in "".join(traceback.format_exception(told.value))


def test_no_log_shows_words_from_the_talk_however_much_is_logged(tmp_path, caplog):
    caplog.set_level("DEBUG")
    store = a_store(tmp_path)
    consultation = a_consultation_in(store)
    store.append(consultation, some_values(PRIVATE))
    store.keep_draft(consultation, "value", PRIVATE)
    assert store.drafts(consultation)
    assert store.statements(consultation)
    store.close()
    assert PRIVATE not in caplog.text
