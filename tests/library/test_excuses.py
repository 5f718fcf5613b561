"""A finding may have a reason: written into the file, shown apart, gone when the text changes."""

import json
from dataclasses import replace
from datetime import date

import pytest
import yaml
from typer.testing import CliRunner

from sdm.cli import app
from sdm.errors import Tellable
from sdm.evidence.aid import CheckNote
from sdm.evidence.canonical import content_hash
from sdm.evidence.finding import CheckSettings
from sdm.evidence.governance import Contributor, Role
from sdm.evidence.option import OptionKind
from sdm.evidence.source import Retracted
from sdm.library import Excuse, as_json, as_text, check_path, excuse, read_aid
from sdm.library.checks import checked_aid
from sdm.library.checks.excuses import Texts
from sdm.wording.notices import tell
from tests.evidence.builders import CARRY_ON, EXERCISE, a_governance, an_aid
from tests.library.checked import TODAY, with_option
from tests.library.files import an_aid_file, as_written

LONG = "It " + "goes on " * 12 + "for ever."
AT = "options/carry-on/setback_plan"
REASON = "The sentence is quoted in law: it cannot be split."
run = CliRunner()


def a_long_sentence():
    return with_option(CARRY_ON, setback_plan=LONG)


def noted(aid, check="WRD-04", at=AT, **changes):
    facts = {"of": Texts(aid).digest(at), "reason": REASON, "by": "An author", "on": TODAY}
    return replace(aid, check_notes=(CheckNote(check=check, at=at, **{**facts, **changes}),))


def standing(aid, check="WRD-04"):
    found = checked_aid(aid, CheckSettings(), TODAY)
    return [each for each in found.standing if each.check == check]


def said(check="WRD-04", at=AT, reason=REASON, by="An author"):
    return Excuse(check=check, at=at, reason=reason, by=by, on=TODAY)


def test_a_finding_with_a_reason_is_counted_apart():
    checked = checked_aid(noted(a_long_sentence()), CheckSettings(), TODAY)
    assert [each.check for each in checked.standing if each.check == "WRD-04"] == []
    assert [(each.finding.at, each.note.reason) for each in checked.excused] == [(AT, REASON)]


def test_a_reason_lapses_when_its_text_changes_and_not_when_another_does():
    aid = noted(a_long_sentence())
    assert standing(replace(aid, title="Another title")) == []
    changed = tuple(
        replace(each, setback_plan=f"{LONG} And on.") if each.id == CARRY_ON else each
        for each in aid.options
    )
    assert len(standing(replace(aid, options=changed))) == 1


@pytest.mark.parametrize("at", ["aid", "options/exercise", "topics", "governance/people/1", "gone"])
def test_a_reason_about_a_part_holds_until_anything_in_that_part_changes(at):
    aid = an_aid()
    changed = replace(
        with_option(EXERCISE, setback_plan="New."),
        topics=aid.topics[:3],
        governance=a_governance(
            people=(Contributor(name="Else", role=Role.AUTHOR, interests="none"),)
        ),
    )
    assert Texts(aid).digest(at) == Texts(an_aid()).digest(at)
    assert (Texts(aid).digest(at) == Texts(changed).digest(at)) is (at == "gone")


def test_what_nobody_may_override_cannot_be_excused():
    aid = with_option(EXERCISE, setback_plan="TBC")
    at = "options/exercise/setback_plan"
    assert len(standing(noted(aid, "WRD-07", at), "WRD-07")) == 1


def test_some_musts_may_be_excused_by_an_editor_who_is_no_author():
    editor = Contributor(name="An editor", role=Role.EDITOR, interests="none")
    author = a_governance().people[0]
    both = replace(editor, role=Role.AUTHOR)

    def told(*people, by="An editor"):
        aid = with_option(CARRY_ON, kind=OptionKind.SELF_CARE)
        aid = replace(aid, governance=a_governance(people=people))
        return standing(noted(aid, "BAL-02", "options", by=by), "BAL-02")

    assert told(author, editor) == []
    assert len(told(author, editor, by=author.name)) == 1
    assert len(told(editor, both)) == 1
    assert len(told(author)) == 1


def test_a_reason_changes_no_hash():
    assert content_hash(noted(a_long_sentence())) == content_hash(a_long_sentence())


FILES = {
    "no notes yet": "",
    "one note already": (
        "check_notes:\n- check: BAL-03\n  at: options/exercise\n  of: 0a1b2c3d\n"
        "  reason: Another one.\n  by: An author\n  on: 2026-01-31\n"
    ),
    "notes further in, and a remark after them": (
        "check_notes:\n    - check: 'BAL-03'   # for the reviewers\n      at: options/exercise\n"
        "      of: 0a1b2c3d\n      reason: |\n        Another\n        one.\n"
        "      by: An author\n      on: 2026-01-31\n\n# the end\n"
    ),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("notes", FILES.values(), ids=FILES)
def test_a_reason_is_written_and_nothing_else_moves(tmp_path, notes, end):
    text = "# A remark at the top\n" + as_written(a_long_sentence()) + notes
    file = an_aid_file(tmp_path)
    file.write_bytes(text.replace("\n", end).encode())
    excuse(file, said(reason="It's quoted: “as is”."))
    after = file.read_bytes().decode().replace(end, "\n")
    kept = after.splitlines()
    assert [line for line in text.splitlines() if line not in kept] == []
    assert len(kept) - len(text.splitlines()) <= 8
    assert "\r" not in after
    (note,) = (each for each in read_aid(file).check_notes if each.check == "WRD-04")
    assert note.reason == "It's quoted: “as is”."
    assert (note.by, note.on) == ("An author", TODAY)
    assert standing(read_aid(file)) == []


@pytest.mark.parametrize(
    "written",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n\n\n",
        lambda text: text + "# the last remark",
        lambda text: text.replace("title: ", "title:    ") + "not_found:\n- |+\n  Words.\n\n",
    ],
    ids=["mark at the start", "no last line end", "blank lines", "a remark", "a block of text"],
)
def test_a_reason_is_written_however_the_file_begins_and_ends(tmp_path, written):
    file = an_aid_file(tmp_path, written(as_written(a_long_sentence())))
    before = read_aid(file)
    excuse(file, said())
    assert standing(read_aid(file)) == []
    assert replace(read_aid(file), check_notes=()) == before


def test_a_lapsed_reason_is_replaced_and_stands_once(tmp_path):
    aid = noted(a_long_sentence(), of="00000000")
    notes = as_written(aid)
    listed = [{**vars_of(each)} for each in aid.check_notes]
    file = an_aid_file(tmp_path, notes + yaml.safe_dump({"check_notes": listed}))
    assert len(standing(read_aid(file))) == 1
    excuse(file, said(reason="A newer and better reason."))
    (note,) = read_aid(file).check_notes
    assert note.reason == "A newer and better reason."


def vars_of(note):
    return {name: str(getattr(note, name)) for name in ("check", "at", "of", "reason", "by", "on")}


REFUSED = {
    "a check there is not": ({"check": "ABC-99"}, "There is no check called “ABC-99”"),
    "a place where nothing was found": ({"at": "title"}, f"It stands at: {AT}."),
    "no reason": ({"reason": "It is fine."}, "Give a reason of a sentence"),
    "what nobody may excuse": (
        {"check": "PRV-07", "at": "governance/people"},
        "Nobody may excuse it.",
    ),
}


@pytest.mark.parametrize(("changes", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_excused_is_told_and_nothing_is_written(tmp_path, changes, message):
    file = an_aid_file(tmp_path, as_written(a_long_sentence()))
    before = file.read_bytes()
    with pytest.raises(Tellable) as told:
        excuse(file, said(**changes))
    assert message in tell(told.value)
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == ["aid.yaml"]


def test_notes_written_in_brackets_are_left_as_they_are(tmp_path):
    file = an_aid_file(tmp_path, as_written(a_long_sentence()) + "check_notes: []\n")
    before = file.read_bytes()
    with pytest.raises(Tellable) as told:
        excuse(file, said())
    assert "nothing was changed" in tell(told.value)
    assert file.read_bytes() == before


def test_the_first_author_stands_for_it_where_nobody_is_named(tmp_path):
    file = an_aid_file(tmp_path, as_written(a_long_sentence()))
    assert excuse(file, said(by="")).by == "The example group"


def test_reasons_are_shown_apart_in_words_and_as_json(tmp_path):
    file = an_aid_file(tmp_path, as_written(a_long_sentence()))
    excuse(file, said())
    checked = check_path(tmp_path, date(2026, 11, 1))
    text = as_text(checked)
    assert "Excused, with reasons:\n    WRD-04 (1)\n" in text
    assert f"{AT}: {REASON} (An author, 2026-11-01)" in text
    assert "1 finding has a reason." in text
    (aid,) = json.loads(as_json(checked))["files"]
    assert [(each["check"], each["reason"]) for each in aid["excused"]] == [("WRD-04", REASON)]


def test_the_command_writes_the_reason_and_the_next_check_shows_it(tmp_path):
    an_aid_file(tmp_path, as_written(a_long_sentence()))
    options = ["--options", str(tmp_path)]
    done = run.invoke(
        app,
        ["library", "excuse", "sore-shoulder", "WRD-04", AT, REASON, "--by", "An author", *options],
    )
    assert done.exit_code == 0, done.output
    assert f"WRD-04 at {AT} has a reason now" in done.output.replace("\n", "")
    assert REASON in run.invoke(app, ["library", "check", *options]).output


def test_the_command_says_what_is_wrong_in_one_line(tmp_path):
    an_aid_file(tmp_path)
    for aid, at in (("nowhere", AT), ("sore-shoulder", AT)):
        done = run.invoke(
            app, ["library", "excuse", aid, "WRD-04", at, REASON, "--options", str(tmp_path)]
        )
        assert done.exit_code == 1
        assert "Traceback" not in done.output


def test_what_blocks_in_one_case_may_be_excused_where_it_only_asks(tmp_path):
    sources = an_aid().sources
    corrected = (replace(sources[0], retracted=Retracted.CORRECTED), *sources[1:])
    file = an_aid_file(tmp_path, as_written(an_aid(sources=corrected)))
    excuse(file, said("PRV-11", "sources/shoulder-trial"))
    assert standing(read_aid(file), "PRV-11") == []
    retracted = (replace(sources[0], retracted=Retracted.YES), *sources[1:])
    file = an_aid_file(tmp_path, as_written(an_aid(sources=retracted)))
    with pytest.raises(Tellable) as told:
        excuse(file, said("PRV-11", "sources/shoulder-trial"))
    assert "It needs an editor named in governance" in tell(told.value)
