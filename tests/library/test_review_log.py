"""The review log: append-only, each line bound to the one before, states from it alone."""

import hashlib
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.consultation.presence import SignOff
from sdm.errors import Tellable
from sdm.evidence.governance import Role
from sdm.library.versions.draft import draft_at
from sdm.library.versions.log import LOG_FILE, read_log
from sdm.library.versions.published import manifest_file
from sdm.library.versions.signing import NotPublished, Signer, approve, publish, withdraw
from tests.library.files import an_aid_file, as_written
from tests.library.reviewing import (
    AUTHOR,
    CHECKED,
    CLINICIAN,
    EDITOR,
    NOW,
    PATIENT,
    a_draft,
    a_sound_aid,
    approved,
    published,
)


def log_of(draft):
    return draft.folder / LOG_FILE


def test_an_aid_nobody_has_signed_is_a_draft(tmp_path):
    assert a_draft(tmp_path).state is SignOff.DRAFT


def test_a_first_approval_puts_it_in_review_and_a_second_by_another_person_approves_it(tmp_path):
    draft = approved(a_draft(tmp_path), CLINICIAN)
    assert draft.state is SignOff.IN_REVIEW
    same_person = Signer("  robin   CLINICIAN ", Role.METHODS_REVIEWER)
    assert approved(draft, same_person).state is SignOff.IN_REVIEW
    assert approved(draft, PATIENT).state is SignOff.APPROVED


def test_two_approvals_without_a_clinician_are_not_enough(tmp_path):
    methods = Signer("Mel Method", Role.METHODS_REVIEWER)
    assert approved(a_draft(tmp_path), PATIENT, methods).state is SignOff.IN_REVIEW


def test_an_approval_lapses_with_one_changed_word_and_not_with_a_comment(tmp_path):
    draft = approved(a_draft(tmp_path))
    file = draft.folder / "aid.yaml"
    file.write_text(f"# a comment\n{file.read_text('utf-8')}", "utf-8")
    assert draft_at(file).state is SignOff.APPROVED
    an_aid_file(tmp_path, as_written(a_sound_aid(title="Another title")))
    assert draft_at(file).state is SignOff.DRAFT


def test_each_line_carries_the_digest_of_the_one_before_and_the_name_as_given(tmp_path):
    lines = log_of(approved(a_draft(tmp_path))).read_bytes().splitlines()
    first, second = (json.loads(line) for line in lines)
    assert first["before"] == ""
    assert second["before"] == hashlib.sha256(lines[0]).hexdigest()
    assert (first["by"], first["name"]) == ("Robin Clinician", "as given")
    assert first["hash"] == second["hash"]
    assert first["next_review"] > "2026-11-23"


@pytest.mark.parametrize(
    ("signer", "meaning", "key"),
    [
        (Signer(AUTHOR.name.upper(), Role.EDITOR), CHECKED, "review.by-author"),
        (Signer("Tai Translator", Role.TRANSLATOR), CHECKED, "review.no-approver"),
        (CLINICIAN, "  ", "review.meaning-missing"),
    ],
)
def test_what_cannot_be_an_approval_is_refused(tmp_path, signer, meaning, key):
    draft = a_draft(tmp_path)
    with pytest.raises(Tellable) as told:
        approve(draft, signer, meaning, NOW)
    assert told.value.key == key
    assert not log_of(draft).exists()


def test_nobody_signs_without_a_name():
    with pytest.raises(Tellable) as told:
        Signer("  ", Role.EDITOR)
    assert told.value.key == "review.name-missing"


def test_a_newer_version_supersedes_the_one_before(tmp_path):
    first = published(tmp_path)
    second = published(tmp_path, a_sound_aid(version="2.0", title="Another title"))
    assert second.state is SignOff.PUBLISHED
    assert draft_at(an_aid_file(tmp_path, as_written(first.aid))).state is SignOff.SUPERSEDED


def test_a_withdrawal_holds_for_every_later_draft_until_something_is_published(tmp_path):
    draft = published(tmp_path)
    withdraw(draft.folder, EDITOR, "The licence changed.", NOW)
    assert draft_at(draft.folder).state is SignOff.WITHDRAWN
    changed = a_draft(tmp_path, a_sound_aid(version="2.0", title="Another title"))
    assert changed.state is SignOff.WITHDRAWN
    publish(approved(changed), EDITOR, NOW)
    assert draft_at(draft.folder).state is SignOff.PUBLISHED


def test_a_withdrawal_by_mistake_is_mended_by_two_new_approvals_of_the_same(tmp_path):
    draft = published(tmp_path)
    withdraw(draft.folder, EDITOR, "By mistake.", NOW)
    with pytest.raises(NotPublished) as told:
        publish(draft_at(draft.folder), EDITOR, NOW)
    assert told.value.sentences[0] == "It was withdrawn: only approvals given since then count."
    one = approved(draft_at(draft.folder), CLINICIAN)
    with pytest.raises(NotPublished):
        publish(one, EDITOR, NOW)
    publish(approved(one, PATIENT), EDITOR, NOW)
    manifest = json.loads(manifest_file(draft.folder, draft.aid.version).read_text("utf-8"))
    assert [each["name"] for each in manifest["approvals"]] == [CLINICIAN.name, PATIENT.name]
    assert draft_at(draft.folder).state is SignOff.PUBLISHED


def test_a_withdrawal_needs_a_reason_but_no_sound_draft(tmp_path):
    draft = published(tmp_path)
    an_aid_file(tmp_path, "title: broken\n")
    with pytest.raises(Tellable) as told:
        withdraw(draft.folder, EDITOR, " ", NOW)
    assert told.value.key == "review.reason-missing"
    withdraw(draft.folder, EDITOR, "A safety notice.", NOW)
    assert read_log(draft.folder).entries[-1].version == draft.aid.version


def test_line_ends_changed_by_a_copying_program_do_no_harm(tmp_path):
    draft = published(tmp_path)
    log_of(draft).write_bytes(log_of(draft).read_bytes().replace(b"\n", b"\r\n"))
    assert draft_at(draft.folder).state is SignOff.PUBLISHED


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_before_the_last_line_is_found(tmp_path, data):
    draft = published(tmp_path) if not (tmp_path / "sore-shoulder").exists() else None
    folder = draft.folder if draft else tmp_path / "sore-shoulder"
    sound = folder.joinpath("sound")
    if draft:
        sound.write_bytes(log_of(draft).read_bytes())
    content = sound.read_bytes()
    last_line = content[:-1].rindex(b"\n")
    place = data.draw(st.integers(0, last_line - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != content[place]))
    (folder / LOG_FILE).write_bytes(content[:place] + bytes([byte]) + content[place + 1 :])
    assert not read_log(folder).is_intact


@pytest.mark.parametrize("line", [0, 1])
def test_a_line_taken_out_is_found_and_voids_what_follows(tmp_path, line):
    draft = published(tmp_path)
    lines = log_of(draft).read_bytes().splitlines(keepends=True)
    log_of(draft).write_bytes(b"".join(lines[:line] + lines[line + 1 :]))
    log = read_log(draft.folder)
    assert log.broken_at == line + 1
    assert draft_at(draft.folder).state is SignOff.DRAFT


def test_a_line_cut_short_by_a_crash_is_found(tmp_path):
    draft = published(tmp_path)
    log_of(draft).write_bytes(log_of(draft).read_bytes()[:-20])
    assert read_log(draft.folder).broken_at == 3


def test_nothing_can_be_signed_on_a_broken_log_but_a_withdrawal(tmp_path):
    draft = published(tmp_path)
    log_of(draft).write_bytes(log_of(draft).read_bytes()[:-20])
    with pytest.raises(Tellable) as told:
        approve(draft, CLINICIAN, CHECKED, NOW)
    assert told.value.key == "review.log-broken"
    withdraw(draft.folder, EDITOR, "A safety notice.", NOW)
    assert draft_at(draft.folder).state is SignOff.WITHDRAWN


def test_two_people_cannot_write_at_the_same_moment(tmp_path):
    draft = a_draft(tmp_path)
    (draft.folder / f"{LOG_FILE}.lock").touch()
    with pytest.raises(Tellable) as told:
        approve(draft, PATIENT, CHECKED, NOW)
    assert told.value.key == "review.busy"


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_any_bytes_in_its_place_are_no_approval(tmp_path, content):
    (tmp_path / LOG_FILE).write_bytes(content)
    log = read_log(tmp_path)
    assert log.entries == ()
    assert log.is_intact == (content == b"")
