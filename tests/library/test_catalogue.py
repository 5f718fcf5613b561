"""The shelf: every aid in the folder, the broken ones with their problems."""

import pytest

from sdm.errors import Tellable
from sdm.library import Catalogue, Unreadable
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written


def test_the_shelf_lists_each_aid_with_its_title_and_question(tmp_path):
    an_aid_file(tmp_path)
    an_aid_file(tmp_path, as_written(an_aid(id="hand", title="A hand that aches")), aid="hand")
    shelf = Catalogue(tmp_path).shelf()
    assert [entry.id for entry in shelf] == ["hand", "sore-shoulder"]
    assert shelf[0].title == "A hand that aches"
    assert shelf[1].question.endswith("?")
    assert {entry.state for entry in shelf} == {"draft"}


def test_a_broken_aid_is_listed_with_its_problems_and_hides_no_good_one(tmp_path):
    good = an_aid_file(tmp_path)
    an_aid_file(tmp_path, "[" * 200_000, aid="broken")
    shelf = {entry.id: entry for entry in Catalogue(tmp_path).shelf()}
    assert shelf["broken"].problems
    assert shelf["sore-shoulder"].problems == ()
    assert shelf["sore-shoulder"].path == good


def test_other_files_and_folders_are_passed_over(tmp_path):
    an_aid_file(tmp_path)
    (tmp_path / "library.yaml").write_text("name: ours\n", encoding="utf-8")
    (tmp_path / "notes").mkdir()
    assert len(Catalogue(tmp_path).shelf()) == 1


def test_an_aid_is_opened_by_its_id(tmp_path):
    an_aid_file(tmp_path)
    assert Catalogue(tmp_path).open("sore-shoulder") == an_aid()


@pytest.mark.parametrize("name", ["nowhere", "../sore-shoulder", "", "."])
def test_an_aid_that_is_not_there_is_told(tmp_path, name):
    an_aid_file(tmp_path)
    with pytest.raises(Tellable) as told:
        Catalogue(tmp_path).open(name)
    assert told.value.key == "aid.missing"


def test_a_broken_aid_cannot_be_opened(tmp_path):
    an_aid_file(tmp_path, "title: soon\n", aid="broken")
    with pytest.raises(Unreadable):
        Catalogue(tmp_path).open("broken")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Tellable) as told:
        Catalogue(tmp_path / "nowhere").shelf()
    assert told.value.key == "options.missing"


def test_an_edited_file_shows_as_it_now_stands(tmp_path):
    an_aid_file(tmp_path)
    catalogue = Catalogue(tmp_path)
    before = catalogue.shelf()[0].title
    an_aid_file(tmp_path, as_written(an_aid(title="Another title")))
    assert (before, catalogue.shelf()[0].title) == ("A sore shoulder: what next?", "Another title")
