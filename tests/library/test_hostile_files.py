"""Files that would hurt a careless reader are refused at once, with a clear message."""

import time

import pytest

from sdm.library.page import Unreadable, page_of
from sdm.library.reading import aid_on
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written, changed, problems_of, told_of

LAUGHS = "a: &a [ha, ha]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "200,000 open brackets": ("[" * 200_000, "nested more than 40 deep"),
    "200,000 open braces": ("{a: " * 100_000, "nested more than 40 deep"),
    "200,000 nested lists": ("- " * 200_000, "nested more than 40 deep"),
    "copies of copies": (LAUGHS, "hidden copies"),
    "a copy of the text above": ("<<: here\n", "hidden copies"),
    "a tag": ("format: !!python/object:os.system x", "“!” at the start"),
    "two documents": ("format: a\n---\nformat: b\n", "a second document"),
    "a list for a name": ("? [a, b]\n: c\n", "a field name is one word"),
    "nothing at all": ("", "this file is empty"),
    "only a remark": ("# soon\n", "this file has no fields"),
    "a list": ("- a\n- b\n", "this file has no fields"),
    "a control character": ("format: a\x07b\n", "U+0007"),
    "zeros": ("\0" * 2000, "U+0000"),
    "a lone surrogate by its code": ('format: "\\ud800"\n', "a backslash has a special meaning"),
}


@pytest.mark.parametrize(("text", "message"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_fast_and_clearly(tmp_path, text, message):
    file = an_aid_file(tmp_path, text)
    began = time.perf_counter()
    told = problems_of(file)
    assert time.perf_counter() - began < 1
    assert message in " ".join((told[0].message, told[0].what_to_write))


def test_a_file_of_five_megabytes_is_refused_by_its_size(tmp_path):
    (told,) = told_of(an_aid_file(tmp_path, "a" * 5_000_000))
    assert "512 KB at most" in told


def test_a_picture_is_refused_as_no_text():
    with pytest.raises(Unreadable) as told:
        page_of("aid.yaml", b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe" * 50)
    assert "not text in UTF-8" in told.value.problems[0].message


def test_a_file_saved_in_another_encoding_is_refused_at_its_line():
    with pytest.raises(Unreadable) as told:
        page_of("aid.yaml", "format: a\ntitle: Café\n".encode("latin-1"))
    assert told.value.problems[0].line == 2


def test_a_mark_at_the_start_of_the_file_is_no_harm():
    page = page_of("aid.yaml", b"\xef\xbb\xbf" + as_written(an_aid()).encode())
    assert aid_on(page) == an_aid()


def test_line_ends_of_another_system_are_no_harm():
    text = as_written(an_aid()).replace("\n", "\r\n")
    assert aid_on(page_of("aid.yaml", text.encode())) == an_aid()


def test_a_number_of_a_thousand_digits_is_refused(tmp_path):
    (told,) = told_of(an_aid_file(tmp_path, changed("events: 40", "events: " + "9" * 1000)))
    assert "must be a number" in told or "is more than" in told


def test_more_problems_than_anyone_reads_are_cut_short(tmp_path):
    lines = "".join(f"wrong{number}: yes\n" for number in range(3000))
    assert len(problems_of(an_aid_file(tmp_path, as_written(an_aid()) + lines))) == 200
