"""Whatever stands in a file, it is an aid or it is answered with problems; it never crashes."""

import os

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sdm.library import Unreadable, all_rendered
from sdm.library.page import page_of
from sdm.library.reading import aid_on
from tests.evidence.builders import an_aid
from tests.library.files import as_written

GOOD = as_written(an_aid())
EXAMPLES = 5000 if os.environ.get("SDM_LONG") else 150
bits = st.text(max_size=12) | st.sampled_from(
    ["\n", "\n  ", "- ", ": ", "[", "]", "{", "}", "'", '"', "#", "&a ", "*a", "!x ", "|\n", "null"]
)


def is_answered(content: bytes) -> bool:
    try:
        aid_on(page_of("aid.yaml", content))
    except Unreadable as unreadable:
        told = all_rendered(unreadable.problems)
        return all(each.message and each.line >= 1 for each in unreadable.problems) and bool(told)
    return True


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.data())
def test_a_good_file_damaged_anywhere_is_answered(data):
    start = data.draw(st.integers(min_value=0, max_value=len(GOOD)))
    length = data.draw(st.integers(min_value=0, max_value=40))
    damaged = GOOD[:start] + data.draw(bits) + GOOD[start + length :]
    assert is_answered(damaged.encode("utf-8", errors="surrogatepass"))


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=GOOD.count("\n")), max_size=5))
def test_a_good_file_with_lines_left_out_is_answered(left_out):
    lines = GOOD.splitlines(keepends=True)
    kept = [line for number, line in enumerate(lines) if number not in left_out]
    assert is_answered("".join(kept).encode())


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_any_bytes_are_answered(content):
    assert is_answered(content)


def places_in(value, path=()):
    yield path
    listed = enumerate(value) if isinstance(value, list) else ()
    for step, each in value.items() if isinstance(value, dict) else listed:
        yield from places_in(each, (*path, step))


PLACES = [path for path in places_in(yaml.safe_load(GOOD)) if path]
others = st.sampled_from([[], {}, "x", [[]], {"a": "b"}, ["x", "y"], "-1", "999999", [{}], "none"])


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.sampled_from(PLACES), others)
def test_a_value_of_another_kind_anywhere_is_answered(path, other):
    written = yaml.load(GOOD, Loader=yaml.CBaseLoader)
    holder = written
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = other
    assert is_answered(yaml.safe_dump(written, allow_unicode=True, width=10_000).encode())
