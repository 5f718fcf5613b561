"""The clinic's settings survive being written and read, whatever is in them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.clinic import Clinic, read_clinic, write_clinic
from sdm.errors import Tellable

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(WORDS, WORDS, WORDS, st.integers(1, 30))
def test_what_was_written_is_read(tmp_path_factory, name, contact, urgent_line, days):
    file = tmp_path_factory.mktemp("clinic") / "clinic.toml"
    clinic = Clinic(name, contact, urgent_line, days)
    write_clinic(clinic, file)
    assert read_clinic(file) == clinic


def test_without_a_file_there_are_the_defaults(tmp_path):
    assert read_clinic(tmp_path / "clinic.toml") == Clinic()


def test_a_clinic_is_ready_with_a_contact_and_an_urgent_line():
    assert not Clinic(contact="01632 960 123", urgent_line=" ").ready
    assert Clinic(contact="01632 960 123", urgent_line="999").ready


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("name = ", "clinic.unreadable"),
        ("colour = 'red'", "clinic.wrong-setting"),
        ("answer_days = 'two'", "clinic.wrong-setting"),
        ("answer_days = -5", "clinic.wrong-setting"),
        ("text_size = 900", "clinic.wrong-setting"),
        ("text_size = true", "clinic.wrong-setting"),
    ],
)
def test_a_damaged_file_is_told_with_its_name(tmp_path, words, key):
    file = tmp_path / "clinic.toml"
    file.write_text(words)
    with pytest.raises(Tellable) as told:
        read_clinic(file)
    assert (told.value.key, told.value.facts["file"]) == (key, str(file))


def test_a_folder_in_the_way_is_told_and_nothing_is_left_beside(tmp_path):
    file = tmp_path / "clinic.toml"
    file.mkdir()
    (file / "in-the-way").touch()
    with pytest.raises(Tellable) as told:
        write_clinic(Clinic(), file)
    assert told.value.key == "clinic.not-kept"
    assert [path.name for path in Path(tmp_path).iterdir()] == ["clinic.toml"]
