"""Publishing: what stands in the way is said in sentences; what is published never changes."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.evidence.canonical import canonical_json, content_hash, hash_of
from sdm.evidence.governance import Role
from sdm.library.catalogue import Catalogue
from sdm.library.shelf import ClinicShelf
from sdm.library.versions.differences import differences
from sdm.library.versions.draft import approvals, draft_at
from sdm.library.versions.entry import Act, Entry
from sdm.library.versions.log import LOG_FILE, append
from sdm.library.versions.manifest import manifest
from sdm.library.versions.published import (
    keep_manifest,
    keep_published,
    manifest_file,
    published_aid,
    published_file,
)
from sdm.library.versions.signing import NotPublished, publish, withdraw
from tests.library.files import an_aid_file, as_written
from tests.library.reviewing import (
    CLINICIAN,
    EDITOR,
    NOW,
    PATIENT,
    a_draft,
    a_sound_aid,
    approved,
    published,
)


def refusals(draft, **how):
    with pytest.raises(NotPublished) as told:
        publish(draft, EDITOR, how.pop("now", NOW), **how)
    assert not published_file(draft.folder, draft.aid.version).exists()
    return told.value.sentences


def shelf(options):
    return ClinicShelf(options, options.parent / "cache")


def test_what_is_published_opens_as_exactly_what_was_signed(tmp_path):
    draft = published(tmp_path / "options")
    taken = shelf(tmp_path / "options").open(draft.aid.id)
    assert (taken.aid, taken.sign_off) == (draft.aid, SignOff.PUBLISHED)
    file = published_file(draft.folder, draft.aid.version)
    assert file.read_text("utf-8") == canonical_json(draft.aid)
    assert hash_of(file.read_text("utf-8")) == draft.hash


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=st.text(min_size=1, max_size=90), say=st.text(min_size=1, max_size=200))
def test_whatever_is_published_opens_as_the_same_content(tmp_path, title, say):
    aid = a_sound_aid(title=title, population=say)
    folder = tmp_path / aid.id
    folder.mkdir(exist_ok=True)
    file = keep_published(folder, aid)
    opened = published_aid(folder, aid.version, content_hash(aid))
    assert content_hash(opened) == content_hash(aid)
    assert differences(aid, opened).all == ()
    file.unlink()


def test_the_manifest_says_who_when_and_how_hard_it_reads(tmp_path):
    draft = published(tmp_path)
    manifest = json.loads(manifest_file(draft.folder, draft.aid.version).read_text("utf-8"))
    assert manifest["published_on"] == "2026-11-23"
    assert manifest["content_hash"] == draft.hash
    assert [each["name"] for each in manifest["approvals"]] == [CLINICIAN.name, PATIENT.name]
    assert manifest["reading_grade"] > 0
    assert manifest["log_line"] == draft.log.head


def test_nobody_has_approved(tmp_path):
    told = refusals(a_draft(tmp_path))
    assert any(sentence.startswith("PRV-07 ") for sentence in told)
    assert any(sentence.startswith("PRV-08 ") for sentence in told)


def test_one_approver_is_too_few(tmp_path):
    told = refusals(approved(a_draft(tmp_path), PATIENT))
    assert [sentence[:6] for sentence in told] == ["PRV-08"]


def test_without_a_patient_a_written_reason_is_needed_and_kept(tmp_path):
    editor = replace(EDITOR, name="Quinn Second")
    draft = approved(a_draft(tmp_path), CLINICIAN, editor)
    assert [sentence[:6] for sentence in refusals(draft)] == ["PRV-07"]
    publish(draft, EDITOR, NOW, without_patient="No patient with this was found in a year.")
    manifest = json.loads(manifest_file(draft.folder, draft.aid.version).read_text("utf-8"))
    assert manifest["without_patient_because"].startswith("No patient")


def test_approvals_of_other_words_do_not_count(tmp_path):
    approved(a_draft(tmp_path))
    told = refusals(a_draft(tmp_path, a_sound_aid(title="Another title")))
    assert any(sentence.startswith("PRV-17 ") for sentence in told)


def test_a_must_stands_in_the_way(tmp_path):
    aid = a_sound_aid()
    aid = replace(aid, options=tuple(replace(each, kind="medicine") for each in aid.options))
    told = refusals(approved(a_draft(tmp_path, aid)))
    assert any(sentence.startswith("BAL-02 ") for sentence in told)


def test_an_overdue_review_stands_in_the_way(tmp_path):
    draft = approved(a_draft(tmp_path))
    told = refusals(draft, now=NOW + timedelta(days=366 * 4))
    assert any(sentence.startswith("PRV-04 ") for sentence in told)


def test_a_log_that_was_meddled_with_stands_in_the_way(tmp_path):
    draft = approved(a_draft(tmp_path))
    log = draft.folder / LOG_FILE
    log.write_bytes(log.read_bytes().replace(b"Robin", b"Rubin"))
    told = refusals(draft_at(draft.folder))
    assert "changed by hand at line 2" in told[0]


def test_a_log_cut_short_behind_a_published_version_stands_in_the_way(tmp_path):
    draft = published(tmp_path)
    log = draft.folder / LOG_FILE
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:-1]))
    with pytest.raises(NotPublished) as told:
        publish(draft_at(draft.folder), EDITOR, NOW)
    assert "lost the line that published 1.0" in told.value.sentences[0]


def test_a_changed_number_needs_a_new_major_version(tmp_path):
    published(tmp_path)
    reworded = a_sound_aid(version="1.1", title="Another title")
    publish(approved(a_draft(tmp_path, reworded)), EDITOR, NOW)
    outcome = reworded.outcomes[0]
    renumbered = replace(outcome, out_of=outcome.out_of * 10)
    aid = replace(reworded, version="1.2", outcomes=(renumbered, *reworded.outcomes[1:]))
    told = refusals(approved(a_draft(tmp_path, aid)))
    assert any("call this 2.0" in sentence for sentence in told)


def test_other_words_under_a_published_number_are_refused(tmp_path):
    draft = published(tmp_path)
    changed = approved(a_draft(tmp_path, a_sound_aid(title="Another title")))
    with pytest.raises(NotPublished) as told:
        publish(changed, EDITOR, NOW)
    assert "higher version" in told.value.sentences[0]
    file = published_file(draft.folder, draft.aid.version)
    assert file.read_text("utf-8") == canonical_json(draft.aid)


def test_publishing_twice_does_nothing_new(tmp_path):
    draft = published(tmp_path)
    with pytest.raises(NotPublished) as told:
        publish(draft, EDITOR, NOW)
    assert "published already" in told.value.sentences[0]


def test_a_draft_being_edited_leaves_the_published_version_in_use(tmp_path):
    options = tmp_path / "options"
    draft = published(options)
    an_aid_file(options, as_written(a_sound_aid(title="Half-way words", version="1.1")))
    (card,) = shelf(options).aids()
    assert card.title == draft.aid.title
    assert shelf(options).open(draft.aid.id).aid == draft.aid
    an_aid_file(options, "title: broken\n")
    (card,) = shelf(options).aids()
    assert (card.title, card.problems) == (draft.aid.title, ())
    assert shelf(options).open(draft.aid.id).sign_off is SignOff.PUBLISHED


@pytest.mark.parametrize("sample", [True, False])
def test_the_shelf_says_whether_what_it_opens_is_a_sample(tmp_path, sample):
    options = tmp_path / "options"
    draft = a_draft(options, a_sound_aid(sample=sample))
    assert shelf(options).aids()[0].sample is sample
    keep = Entry(
        act=Act.PUBLISHED,
        at=NOW,
        by="Eddie Torr",
        role=Role.EDITOR,
        hash=draft.hash,
        version=draft.aid.version,
    )
    keep_published(draft.folder, draft.aid)
    log = append(draft.folder, keep)
    keep_manifest(draft.folder, draft.aid.version, manifest(draft.aid, keep, log))
    a_draft(options, a_sound_aid(sample=not sample, version="1.1"))
    assert shelf(options).aids()[0].sample is sample


def test_a_published_file_that_was_changed_is_not_used(tmp_path):
    options = tmp_path / "options"
    draft = published(options)
    file = published_file(draft.folder, draft.aid.version)
    file.write_text(file.read_text("utf-8").replace("shoulder", "shouldex", 1), "utf-8")
    with pytest.raises(Tellable) as told:
        published_aid(draft.folder, draft.aid.version, draft.hash)
    assert told.value.key == "published.changed"
    an_aid_file(options, as_written(a_sound_aid(title="Half-way words", version="1.1")))
    taken = shelf(options).open(draft.aid.id)
    assert (taken.aid.title, taken.sign_off) == ("Half-way words", SignOff.DRAFT)


def test_what_was_withdrawn_says_why_on_the_shelf_and_cannot_be_opened(tmp_path):
    options = tmp_path / "options"
    draft = published(options)
    withdraw(draft.folder, EDITOR, "A safety notice came out.", NOW)
    (card,) = shelf(options).aids()
    assert card.withdrawn == "Withdrawn on Monday 23 November 2026: A safety notice came out."
    with pytest.raises(Tellable) as told:
        shelf(options).open(draft.aid.id)
    assert told.value.key == "aid.withdrawn"
    assert Catalogue(options).shelf()[0].state is SignOff.WITHDRAWN


def test_the_review_counts_from_the_last_approval_or_publication(tmp_path):
    options = tmp_path / "options"
    assert shelf_after(a_draft(options)).reviewed_on is None
    draft = approved(a_draft(options))
    assert shelf_after(draft).reviewed_on == NOW.date()
    publish(draft, EDITOR, NOW + timedelta(days=30))
    last = (NOW + timedelta(days=30)).date()
    assert shelf_after(draft).reviewed_on == last
    assert {each.reviewed_on for each in approvals(draft_at(draft.folder).log)} == {last}


def shelf_after(draft):
    return shelf(draft.folder.parent).open(draft.aid.id)


def test_an_unsigned_aid_opens_as_a_draft(tmp_path):
    draft = a_draft(tmp_path / "options")
    assert shelf(tmp_path / "options").open(draft.aid.id).sign_off is SignOff.DRAFT
