"""Signing, publishing and withdrawing from the command line; the standards; the schema."""

import pytest
from typer.testing import CliRunner

from sdm.cli import app
from sdm.library import schema_json
from tests.library.files import an_aid_file, as_written
from tests.library.reviewing import a_sound_aid

run = CliRunner()
AID = "sore-shoulder"


@pytest.fixture
def sdm(tmp_path):
    """`sdm library …` on an options folder with one aid that only waits for people."""
    options = tmp_path / "options"
    an_aid_file(options, as_written(a_sound_aid()))

    def call(*words: str, status: int = 0) -> str:
        done = run.invoke(app, ["--options", str(options), "library", *words])
        assert done.exit_code == status, done.output
        return done.output

    return call


def sign(sdm, name, role, **how):
    return sdm("approve", AID, "--by", name, "--as", role, "--meaning", "I read it all.", **how)


def test_the_schema_is_printed_as_it_is(sdm):
    assert sdm("schema") == schema_json()


def test_from_a_draft_to_a_published_version_and_its_withdrawal(sdm, tmp_path):
    said = sign(sdm, "Robin Clinician", "clinician-reviewer")
    assert "in-review" in said
    assert "nobody's identity was proved" in said
    assert "approved" in sign(sdm, "Pat Reader", "patient-reviewer")
    said = sdm("publish", AID, "--by", "Eddie Torr")
    assert (tmp_path / "options" / AID / "published" / "1.0.json").is_file()
    assert "1.0.json" in said
    assert "Nothing changed since version 1.0" in sdm("changes", AID)
    said = sdm("withdraw", AID, "--by", "Eddie Torr", "--reason", "A safety notice.")
    assert "within 7 days" in said


def test_what_stands_in_the_way_of_publishing_is_said_in_sentences(sdm):
    assert "PRV-07" in sdm("check", "--level", "gate")
    said = sdm("publish", AID, "--by", "Eddie Torr", status=1)
    assert "No patient has read this yet: ask one." in said
    assert "cannot be published yet, for 2 reasons." in said
    sign(sdm, "Robin Clinician", "clinician-reviewer")
    sign(sdm, "Mel Method", "methods-reviewer")
    said = sdm("publish", AID, "--by", "Eddie Torr", status=1)
    assert "cannot be published yet, for 1 reason." in said


def test_an_author_cannot_approve_their_own_aid(sdm):
    said = sign(sdm, "Avery Writer", "clinician-reviewer", status=1)
    assert "Ask somebody else" in said


def test_changes_since_the_version_before_are_shown_numbers_first(sdm, tmp_path):
    sign(sdm, "Robin Clinician", "clinician-reviewer")
    sign(sdm, "Pat Reader", "patient-reviewer")
    assert "PRV-07" not in sdm("check", "--level", "gate")
    sdm("publish", AID, "--by", "Eddie Torr")
    an_aid_file(tmp_path / "options", as_written(a_sound_aid(title="A sore shoulder: and now?")))
    said = sdm("changes", AID)
    assert "title: A sore shoulder: [-what next?-] {+and now?+}" in said


def test_a_broken_aid_shows_its_problems_and_nothing_is_signed(sdm, tmp_path):
    an_aid_file(tmp_path / "options", "title: soon\n")
    said = sign(sdm, "Robin Clinician", "clinician-reviewer", status=2)
    assert "aid.yaml:1:1:" in said
    assert not (tmp_path / "options" / AID / "review.jsonl").exists()


def test_an_aid_that_is_not_there_is_told(sdm):
    assert "no aid called" in sdm("standards", "nowhere", status=1)


def test_the_standards_are_printed(sdm):
    assert "Self-assessment against IPDAS v4" in sdm("standards", AID)
