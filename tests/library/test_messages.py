"""What an author reads when a file cannot be used: where, what is wrong, what to write."""

import re

import pytest

from sdm.library import Unreadable, read_aid, rendered
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written, changed, problems_of, told_of

CASES = {
    "typo in a field": (
        "involves: You meet",
        "invovles: You meet",
        "option “exercise”: “invovles” is not a field we know here. Did you mean “involves”?",
    ),
    "unknown reference": (
        "outcome: stomach-trouble",
        "outcome: stomach-touble",
        "option “tablets” › point “c1” › outcome: there is no outcome called “stomach-touble”. "
        "Did you mean “stomach-trouble”?",
    ),
    "out of range": (
        "events: 40",
        "events: 420",
        "outcome “pain-third-lower” › estimate “carry-on” › events: "
        "420 is more than the 100 people it is counted out of.",
    ),
    "date": (
        "'2026-03-31'",
        "1 Feb 2026",
        "governance › evidence_searched: “1 Feb 2026” is not a date. "
        "Write it as year-month-day, such as 2026-02-01.",
    ),
    "colon in prose": (
        "funding: none",
        "funding: paid by us: all of it",
        "there is a colon inside the text. Put the whole text in quotes.",
    ),
    "comma in braces": (
        "funding: none",
        "funding: {by: us, and cost}",
        "“and cost” is not a field we know here. "
        "A comma inside { } splits the text: put it in quotes or on its own line.",
    ),
    "comma in braces before a colon": (
        "framing:\n    negative: did not die\n    positive: died",
        "framing: {negative: did not die, and more: lived, positive: died}",
        "outcome “died” › framing: “and more” is not a field we know here. "
        "A comma inside { } splits the text: put it in quotes or on its own line.",
    ),
    "quote not closed": (
        "funding: none",
        'funding: "none',
        "a quote is opened here but not closed on this line. Close it at the end of the text.",
    ),
    "text after the quote": (
        "funding: none",
        "funding: 'ours' and theirs",
        "there is more text after the closing quote. "
        "Put the whole text in quotes, and write a quote inside it twice.",
    ),
    "tab": ("funding: none", "funding:\tnone", "there is a Tab here. Use spaces instead."),
    "null": (
        "funding: none",
        "funding: null",
        "“null” means nothing here: leave the line out, or choose “unknown” and say why.",
    ),
    "nothing": (
        "funding: none",
        "funding:",
        "there is nothing after “funding”. Leave the line out, or choose “unknown” and say why.",
    ),
    "missing": (
        "  population: Adults with a sore shoulder, 300 people, one trial\n",
        "",
        "outcome “stomach-trouble”: “population” is missing. "
        "Say in one line who was studied. (NUM-17)",
    ),
    "twice": (
        "funding: none",
        "funding: none\n  funding: ours",
        "“funding” is written twice here. Keep one.",
    ),
    "text for a number": (
        "events: 40",
        "events: about 30",
        "outcome “pain-third-lower” › estimate “carry-on” › events: "
        "this must be a number, but it says “about 30”. Write digits only, such as 30.",
    ),
    "thousands": (
        "review_every_months: 12",
        "review_every_months: 1,200",
        "governance › review_every_months: “1,200” has a sign between its digits. "
        "Write it without, such as 1200.",
    ),
    "not a choice": (
        "decision_type: treatment",
        "decision_type: treatmnt",
        "decision_type: “treatmnt” is not one of the choices. Did you mean “treatment”? "
        "Choose one of: treatment, test, care.",
    ),
    "kind of figure": (
        "kind: average",
        "kind: avrage",
        "outcome “daily-life-average” › estimate “exercise” › kind: "
        "“avrage” is not one of the choices. Did you mean “average”? "
        "Choose one of: count, average, events, words, unknown.",
    ),
    "yes or no": (
        "ask_first: 'yes'",
        "ask_first: perhaps",
        "outcome “died” › ask_first: “perhaps” is neither yes nor no. Write yes or no.",
    ),
    "sign at the start": (
        "funding: none",
        "funding: @home fund",
        "“@” at the start of a text has a special meaning. Put the whole text in quotes.",
    ),
    "bracket at the start": (
        "funding: none",
        "funding: [our] fund",
        "“[” at the start of a text has a special meaning. Put the whole text in quotes.",
    ),
    "bracket left open": (
        "funding: none",
        "funding: [our fund",
        "a bracket is opened here and not closed. Close it, or put the text in quotes.",
    ),
    "backslash": (
        "funding: none",
        'funding: "C:\\home"',
        "a backslash has a special meaning between double quotes. "
        "Write it twice, or use single quotes.",
    ),
    "no colon": (
        "funding: none",
        "funding none",
        "there is no field name with a colon and a space after it here. "
        "Write a field as name: text, and a list entry as - text.",
    ),
    "no space after the colon": (
        "funding: none",
        "funding:none",
        "there is no field name with a colon and a space after it here. "
        "Write a field as name: text, and a list entry as - text.",
    ),
    "no space after the hyphen": (
        "- A shoulder that is hot",
        "-A shoulder that is hot",
        "a hyphen that begins a list entry has a space after it. Put a space after the hyphen.",
    ),
    "wrong spaces": (
        "  funding: none",
        " funding: none",
        "this line does not fit the lines above it. "
        "Start it with as many spaces as the field it belongs beside.",
    ),
    "a list that is none": (
        "urgent_signs:\n- A shoulder",
        "urgent_signs: A shoulder",
        "urgent_signs: this must be a list. "
        "Start each entry on its own line with a hyphen and a space.",
    ),
    "an id with capitals": (
        "  id: died",
        "  id: Died early",
        "outcome “Died early” › id: “Died early” cannot be an id. "
        "Use 2 to 64 small letters, digits and single hyphens, such as died-early.",
    ),
    "an option twice": (
        "    option: exercise\n    range:",
        "    option: carry-on\n    range:",
        "outcome “pain-third-lower” › estimate “carry-on” › option: "
        "“carry-on” stands twice in this list. Give one of them another name, or take it out.",
    ),
    "no wordings for a count": (
        """  framing:
    negative: did not die
    positive: died
""",
        "",
        "outcome “died”: “framing” is missing. "
        "Write both: how many have it and how many do not (FRM-01).",
    ),
    "too many of one thing": (
        "out_of: 1000",
        "out_of: 250",
        "outcome “died” › out_of: “out_of” is 100, 1000 or 10000 (NUM-02). "
        "Choose the smallest in which every figure of this outcome can be seen.",
    ),
    "another format": (
        "format: sdm-aid/1",
        "format: sdm-aid/9",
        "format: “sdm-aid/9” is not a format this version reads. "
        "Write sdm-aid/1, or open the file with a newer version.",
    ),
    "no question": (
        "sore for months?",
        "sore for months.",
        "question: this does not end as a question. End it with a question mark.",
    ),
}


@pytest.mark.parametrize(("old", "new", "message"), CASES.values(), ids=CASES)
def test_each_mistake_is_answered_with_what_to_write(tmp_path, old, new, message):
    text = changed(old, new)
    told = told_of(an_aid_file(tmp_path, text))
    assert [line.split(": ", 1)[1] for line in told] == [message]


def test_the_line_and_the_column_are_those_of_the_mistake(tmp_path):
    text = changed("funding: none", "funding: {by: us}")
    number = text.splitlines().index("  funding: {by: us}") + 1
    assert [(each.line, each.column) for each in problems_of(an_aid_file(tmp_path, text))] == [
        (number, 12)
    ]


def test_a_problem_is_shown_with_its_line_and_a_caret_under_the_place(tmp_path):
    file = an_aid_file(tmp_path, changed("events: 40", "events: 420"))
    (problem,) = problems_of(file)
    first, line, caret = rendered(problem).splitlines()
    assert first.startswith(f"{file}:{problem.line}:{problem.column}: outcome “pain-third-lower”")
    assert line[caret.index("^") :].startswith("420")


def test_every_problem_is_told_at_once_in_the_order_of_the_file(tmp_path):
    text = as_written(an_aid())
    for old, new in (
        ("events: 40", "events: 420"),
        ("funding: none", "funding: null"),
        ("involves: You meet", "invovles: You meet"),
        ("'2026-03-31'", "soon"),
    ):
        text = text.replace(old, new, 1)
    lines = [each.line for each in problems_of(an_aid_file(tmp_path, text))]
    assert len(lines) == 4
    assert lines == sorted(lines)


def test_two_ways_to_one_count_are_one_too_many(tmp_path):
    text = changed("percent: 47.8", "percent: 47.8\n      raw: {n: 478, of: 1000}")
    (told,) = told_of(an_aid_file(tmp_path, text))
    assert told.endswith(
        "a count says once how it came about. "
        "Give exactly one of raw, percent, midpoint and derived."
    )


def test_an_aid_is_named_as_its_folder(tmp_path):
    (told,) = told_of(an_aid_file(tmp_path, aid="another-folder"))
    assert told.endswith("id: the folder is called “another-folder”. Give the aid the same name.")


def test_a_missing_source_is_told_at_each_figure_that_has_none(tmp_path):
    text = re.sub(r"^ *source: register\n", "", as_written(an_aid()), flags=re.MULTILINE)
    told = told_of(an_aid_file(tmp_path, text))
    assert [line.split(": ", 1)[1] for line in told] == [
        f"outcome “died” › estimate “{option}”: “source” is missing. "
        "Say where this number comes from (PRV-01)."
        for option in ("carry-on", "tablets")
    ]


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Unreadable) as told:
        read_aid(tmp_path / "nowhere" / "aid.yaml")
    assert "cannot be opened" in told.value.problems[0].message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("funding: none", "funding: paid by us #1 time"),
        ("funding: none", "funding: #1 of us"),
        ("funding: none", "funding: paid by\n    us #1 time\n    and others"),
        ("events: 40", "events: 40 # from table 2"),
    ],
)
def test_words_that_a_hash_would_make_vanish_are_refused(tmp_path, old, new):
    file = an_aid_file(tmp_path, changed(old, new))
    (problem,) = problems_of(file)
    assert problem.text[problem.column - 1] == "#"
    assert "passed over" in problem.message
    assert "in quotes" in problem.what_to_write


def test_remarks_on_their_own_line_and_a_hash_inside_a_word_are_no_problem(tmp_path):
    text = changed("funding: none", "# who paid #1\n  funding: 'us #1 time' # short\n  #x")
    aid = read_aid(an_aid_file(tmp_path, text))
    assert aid.governance.funding == "us #1 time"
    text = changed("funding: none", "funding: us#1")
    assert read_aid(an_aid_file(tmp_path, text)).governance.funding == "us#1"
