"""What `sdm library check` says, and the status it ends with."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdm.cli import app
from sdm.evidence.canonical import content_hash
from sdm.evidence.finding import CheckSettings, Level
from sdm.evidence.governance import Role
from sdm.evidence.option import Basis, PracticalCategory, PracticalLine
from sdm.library import as_json, as_text, check_path
from sdm.library.versions.entry import Act, Entry
from sdm.library.versions.log import append
from tests.evidence.builders import CARRY_ON, EXERCISE, an_aid
from tests.library.checked import with_option
from tests.library.files import an_aid_file, as_written

TODAY = date(2026, 11, 1)
USUAL = CheckSettings()
SHIPPED = Path(__file__).parents[2] / "options"


def unfinished():
    return as_written(with_option(EXERCISE, setback_plan="TBC"))


def test_a_good_aid_ends_with_0_and_says_who_is_still_waited_for(tmp_path):
    an_aid_file(tmp_path)
    run = check_path(tmp_path, TODAY, USUAL)
    assert run.status == 0
    assert "A sore shoulder: what next?" in as_text(run)
    assert as_text(run).splitlines()[-1] == (
        "1 aid read. Nothing must be put right. 3 things should be. "
        "2 things are waiting for people."
    )


def test_a_must_that_stands_ends_with_1_and_says_what_to_do(tmp_path):
    an_aid_file(tmp_path, unfinished())
    run = check_path(tmp_path, TODAY, USUAL)
    assert run.status == 1
    assert "Must be put right before people see it:" in as_text(run)
    assert "options/exercise/setback_plan: “TBC” looks unfinished: finish or delete it." in as_text(
        run
    )


def test_what_asks_but_does_not_block_ends_with_0(tmp_path):
    long = "It " + "goes on " * 12 + "for ever."
    an_aid_file(tmp_path, as_written(with_option(CARRY_ON, setback_plan=long)))
    run = check_path(tmp_path, TODAY, USUAL)
    assert run.status == 0
    assert "Should be put right, or a reason given:" in as_text(run)
    assert "options/carry-on/setback_plan: 27 words: split it." in as_text(run)


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked_too(tmp_path):
    broken = an_aid_file(tmp_path, "title: [soon\n", aid="broken")
    an_aid_file(tmp_path, unfinished())
    run = check_path(tmp_path, TODAY, USUAL)
    assert run.status == 2
    assert f"{broken}:1:8: a bracket is opened here and not closed." in as_text(run)
    assert "looks unfinished" in as_text(run)


def test_musts_come_before_what_only_asks(tmp_path):
    long = "It " + "goes on " * 12 + "for ever. TBC"
    an_aid_file(tmp_path, as_written(with_option(CARRY_ON, setback_plan=long)))
    text = as_text(check_path(tmp_path, TODAY, USUAL))
    assert text.index("WRD-07") < text.index("WRD-04")


def test_what_is_only_worth_a_look_waits_until_no_must_is_left(tmp_path):
    categories = list(PracticalCategory)[:4]
    lines = tuple(
        PracticalLine(
            id=f"l{number}", category=category, text="A line.", basis=Basis.LOCAL_KNOWLEDGE
        )
        for number, category in enumerate(categories)
    )
    fuller = with_option(EXERCISE, practical=lines)
    an_aid_file(tmp_path, as_written(fuller))
    assert "Worth a look:" in as_text(check_path(tmp_path, TODAY, USUAL))
    an_aid_file(tmp_path, as_written(replace(fuller, title="TBC")))
    assert "Worth a look:" not in as_text(check_path(tmp_path, TODAY, USUAL))


@pytest.mark.parametrize("part", ["", "sore-shoulder", "sore-shoulder/aid.yaml"])
def test_a_folder_of_aids_one_aid_and_one_file_can_be_checked(tmp_path, part):
    an_aid_file(tmp_path)
    run = check_path(tmp_path / part, TODAY, USUAL)
    assert [file.title for file in run.files] == ["A sore shoulder: what next?"]


@pytest.mark.parametrize("part", ["nowhere", "empty"])
def test_where_there_is_no_aid_it_ends_with_2(tmp_path, part):
    (tmp_path / "empty").mkdir()
    run = check_path(tmp_path / part, TODAY, USUAL)
    assert run.status == 2
    assert "Give an options folder, an aid's folder or its aid.yaml." in as_text(run)


def test_the_thresholds_of_the_library_are_used(tmp_path):
    long = "It " + "goes on " * 12 + "for ever."
    an_aid_file(tmp_path, as_written(with_option(CARRY_ON, setback_plan=long)))
    library = (SHIPPED / "library.yaml").read_text(encoding="utf-8")
    patient = library.replace("wrd.sentence: 20", "wrd.sentence: 40")
    (tmp_path / "library.yaml").write_text(patient, encoding="utf-8")
    for path in (tmp_path, tmp_path / "sore-shoulder"):
        assert "WRD-04" not in as_text(check_path(path, TODAY))


def test_a_broken_library_file_is_told(tmp_path):
    an_aid_file(tmp_path)
    (tmp_path / "library.yaml").write_text("checks:\n  wrd.sentense: 30\n", encoding="utf-8")
    run = check_path(tmp_path, TODAY)
    assert run.status == 2
    assert "Did you mean “wrd.sentence”?" in as_text(run)


def test_the_aids_that_come_with_the_project_have_no_must_to_tell():
    run = check_path(SHIPPED, TODAY)
    assert run.status == 0, as_text(run)


def test_a_sample_is_checked_like_any_other_aid(tmp_path):
    real = replace(an_aid(), sample=False, title="SAMPLE of an aid")
    an_aid_file(tmp_path, as_written(real))
    assert "Sample content is left in this aid" in as_text(check_path(tmp_path, TODAY, USUAL))


def test_a_level_shows_itself_and_what_stands_above_it_and_the_status_stays(tmp_path):
    long = "It " + "goes on " * 12 + "for ever. TBC"
    an_aid_file(tmp_path, as_written(with_option(CARRY_ON, setback_plan=long)))
    run = check_path(tmp_path, TODAY, USUAL)
    headings = {
        Level.GATE: "Waiting for people:",
        Level.MUST: "Must be put right before people see it:",
        Level.SHOULD: "Should be put right, or a reason given:",
        Level.LOOK: "Worth a look:",
    }
    for shown, level in enumerate(headings, start=1):
        text = as_text(run, level)
        assert [each in text for each in headings.values()] == [True] * shown + [False] * (
            4 - shown
        )
        levels = {each["level"] for each in json.loads(as_json(run, level))["files"][0]["findings"]}
        assert levels == set(list(headings)[:shown])
    assert run.status == 1


def test_what_waits_for_people_never_changes_the_status(tmp_path):
    an_aid_file(tmp_path)
    run = check_path(tmp_path, TODAY, USUAL)
    assert run.files[0].at_level(Level.GATE)
    assert run.status == 0


def test_approvals_kept_with_an_aid_are_asked_for(tmp_path):
    file = an_aid_file(tmp_path)
    for name, role in (("One", Role.CLINICIAN_REVIEWER), ("Other", Role.PATIENT_REVIEWER)):
        assert check_path(tmp_path, TODAY, USUAL).files[0].at_level(Level.GATE)
        act = Entry(
            act=Act.APPROVED,
            at=datetime(2026, 10, 1, 9),
            by=name,
            role=role,
            hash=content_hash(an_aid()),
            version="1.0",
            meaning="I have checked the numbers against the sources.",
        )
        append(file.parent, act)
    assert check_path(tmp_path, TODAY, USUAL).files[0].at_level(Level.GATE) == ()


def test_as_json_other_programs_read_the_problems_too(tmp_path):
    broken = an_aid_file(tmp_path, "title: [soon\n", aid="broken")
    told = json.loads(as_json(check_path(tmp_path, TODAY, USUAL)))
    assert told["status"] == 2
    (file,) = told["files"]
    assert file["path"] == str(broken)
    assert (file["problems"][0]["line"], file["problems"][0]["column"]) == (1, 8)


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_command_ends_with_the_status_at_any_level(tmp_path, form):
    an_aid_file(tmp_path, unfinished())
    for level in ("gate", "must", "should", "look"):
        told = ["library", "check", str(tmp_path), "--format", form, "--level", level]
        done = CliRunner().invoke(app, told)
        assert done.exit_code == 1
        if form == "json":
            json.loads(done.output)
