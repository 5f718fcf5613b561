"""A copied folder never shows the old aid under the new name, and says what to do."""

import json
import shutil
from functools import partial
from pathlib import Path

import pytest

from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.library import as_json, as_text, check_path
from sdm.library.catalogue import Catalogue
from sdm.library.shelf import ClinicShelf
from sdm.library.versions.draft import draft_at
from sdm.library.versions.log import LOG_FILE, read_log
from sdm.library.versions.published import PUBLISHED, published_aid, published_heading
from sdm.library.versions.signing import NotPublished, publish, withdraw
from sdm.wording.notices import tell
from tests.library.files import an_aid_file, as_written
from tests.library.reviewing import EDITOR, NOW, TODAY, a_sound_aid, approved, published

NEW = "cold-feet"
FIRST_FORMAT = Path(__file__).parent / "kept" / "sdm-review-1" / "sore-shoulder"


@pytest.fixture(params=["names its aid", "of the first format"])
def copied(request, tmp_path):
    """A published aid's folder under a new name, and the new name in its file."""
    options = tmp_path / "options"
    old = FIRST_FORMAT
    if request.param == "names its aid":
        old = published(tmp_path / "elsewhere").folder
    folder = options / NEW
    shutil.copytree(old, folder)
    an_aid_file(options, as_written(a_sound_aid(id=NEW, title="Cold feet")), NEW)
    return folder


def test_each_line_of_the_log_names_the_aid(tmp_path):
    draft = published(tmp_path)
    lines = (draft.folder / LOG_FILE).read_text("utf-8").splitlines()
    assert {json.loads(line)["aid"] for line in lines} == {draft.aid.id}


def test_a_copied_folder_opens_the_new_aid_as_a_draft(copied, tmp_path):
    taken = ClinicShelf(copied.parent, tmp_path / "cache").open(NEW)
    assert (taken.aid.title, taken.sign_off) == ("Cold feet", SignOff.DRAFT)


def test_a_copied_folder_is_listed_as_a_draft_of_the_new_aid(copied, tmp_path):
    (entry,) = Catalogue(copied.parent, tmp_path / "cache").shelf()
    assert (entry.title, entry.state) == ("Cold feet", SignOff.DRAFT)


def test_a_check_says_that_reviews_were_copied_along_and_what_to_do(copied):
    run = check_path(copied, TODAY)
    (told,) = run.files[0].told
    assert "of “sore-shoulder”" in told
    assert "Delete review.jsonl and published from the folder “cold-feet”" in told
    assert told in as_text(run)
    assert json.loads(as_json(run))["files"][0]["told"] == [told]


def test_nothing_copied_along_can_be_published_until_it_is_deleted(copied):
    with pytest.raises(NotPublished) as told:
        publish(draft_at(copied), EDITOR, NOW)
    assert "copied along" in told.value.sentences[0]
    (copied / LOG_FILE).unlink()
    with pytest.raises(NotPublished) as told:
        publish(draft_at(copied), EDITOR, NOW)
    assert "copied along" in told.value.sentences[0]
    shutil.rmtree(copied / PUBLISHED)
    publish(approved(draft_at(copied)), EDITOR, NOW)
    assert draft_at(copied).state is SignOff.PUBLISHED
    assert check_path(copied, TODAY).files[0].told == ()


def test_what_is_read_of_published_versions_is_of_the_folders_aid(copied):
    content = draft_at(FIRST_FORMAT).log.entries[-1].hash
    for read in (partial(published_aid, content=content), published_heading):
        with pytest.raises(Tellable) as told:
            read(copied, "1.0")
        assert told.value.key == "published.other-aid"
        assert "Delete review.jsonl and published" in tell(told.value)


def test_nothing_is_signed_onto_the_log_of_another_aid(tmp_path):
    folder = tmp_path / NEW
    shutil.copytree(published(tmp_path / "elsewhere").folder, folder)
    draft = draft_at(an_aid_file(tmp_path, as_written(a_sound_aid(id=NEW)), NEW))
    with pytest.raises(Tellable) as told:
        approved(draft)
    assert told.value.key == "review.other-aid"
    assert read_log(folder).entries == ()


def test_another_aids_withdrawal_is_not_this_ones_but_its_own_holds(tmp_path):
    old = published(tmp_path / "elsewhere")
    withdraw(old.folder, EDITOR, "A safety notice came out.", NOW)
    folder = tmp_path / NEW
    shutil.copytree(old.folder, folder)
    draft = draft_at(an_aid_file(tmp_path, as_written(a_sound_aid(id=NEW)), NEW))
    assert draft.state is SignOff.DRAFT
    withdraw(folder, EDITOR, "Not this one either.", NOW)
    assert draft_at(folder).state is SignOff.WITHDRAWN


def test_a_check_says_that_an_aid_is_withdrawn(tmp_path):
    draft = published(tmp_path)
    withdraw(draft.folder, EDITOR, "A safety notice came out.", NOW)
    run = check_path(draft.folder, TODAY)
    assert "Withdrawn on Monday 23 November 2026: A safety notice came out." in as_text(run)
    an_aid_file(tmp_path, "title: broken\n")
    assert "Withdrawn on Monday" in as_text(check_path(draft.folder, TODAY))
