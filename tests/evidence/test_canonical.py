"""The written form of an aid: one text and one hash for one content."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdm.errors import Tellable
from sdm.evidence.aid import CheckNote
from sdm.evidence.canonical import aid_from_json, canonical_json, content_hash, hash_of
from sdm.evidence.estimate import (
    CourseEntry,
    Derived,
    EventsEstimate,
    Midpoint,
    Part,
    Range,
    RangeBasis,
    RatioKind,
    Raw,
    WordsEstimate,
)
from sdm.evidence.timeframe import Span, Timeframe, TimeUnit
from tests.evidence.builders import EXERCISE, NOT_STATED, a_count, an_aid, an_outcome

words = st.text(min_size=1, max_size=60)
people = st.integers(min_value=0, max_value=100)
numbers = st.floats(min_value=-1000, max_value=1000)
spans = st.builds(
    Span,
    value=st.floats(min_value=0.01, max_value=100),
    unit=st.sampled_from(TimeUnit),
)
ranges = st.builds(Range, low=numbers, high=numbers, basis=st.none() | st.sampled_from(RangeBasis))
ways = st.one_of(
    st.fixed_dictionaries({"raw": st.builds(Raw, n=people, of=people)}),
    st.fixed_dictionaries({"percent": numbers}),
    st.fixed_dictionaries({"midpoint": st.builds(Midpoint, low=numbers, high=numbers)}),
    st.fixed_dictionaries(
        {
            "derived": st.builds(
                Derived,
                start=st.none() | numbers,
                ratio_kind=st.none() | st.sampled_from(RatioKind),
                invert=st.booleans(),
                start_source=st.just("shoulder-trial"),
            )
        }
    ),
)


@st.composite
def estimates(draw):
    common = {"option": EXERCISE, "certainty": NOT_STATED, "source": "shoulder-trial"}
    kind = draw(st.sampled_from(["count", "events", "words"]))
    if kind == "words":
        return WordsEstimate(**common, say=draw(words))
    if kind == "events":
        return EventsEstimate(
            **common, say=draw(words), count=draw(numbers), per_time=draw(st.none() | spans)
        )
    return a_count(
        EXERCISE,
        draw(people),
        **draw(ways),
        range=draw(st.none() | ranges),
        course=tuple(draw(st.lists(st.builds(CourseEntry, at=spans, events=people), max_size=2))),
        parts=tuple(draw(st.lists(st.builds(Part, label=words, events=people), max_size=2))),
    )


@st.composite
def aids(draw):
    timeframe = draw(
        st.builds(
            Timeframe,
            value=st.floats(min_value=0.1, max_value=50),
            unit=st.sampled_from(TimeUnit),
            about=st.booleans(),
        )
        | st.builds(Timeframe, not_stated=st.just(True), words=words)
    )
    changed = an_outcome(
        label=draw(words), timeframe=timeframe, estimates=(draw(estimates()),), ask_first=True
    )
    aid = an_aid(title=draw(words), not_found=tuple(draw(st.lists(words, max_size=3))))
    return replace(aid, outcomes=(changed, *aid.outcomes[1:]))


@settings(deadline=None)
@given(aids())
def test_an_aid_written_and_read_back_is_the_same_in_every_part_but_line_ends(aid):
    once = aid_from_json(canonical_json(aid))
    assert aid_from_json(canonical_json(once)) == once
    assert content_hash(once) == content_hash(aid)
    assert once.outcomes[0].estimates[0].option == EXERCISE
    assert len(once.outcomes) == len(aid.outcomes)


def test_the_whole_small_aid_comes_back_equal():
    assert aid_from_json(canonical_json(an_aid())) == an_aid()


def test_a_field_at_its_default_is_left_out_and_changes_no_hash():
    written_out = an_aid(background="", test=None, groups=())
    assert content_hash(written_out) == content_hash(an_aid())
    assert "background" not in canonical_json(written_out)
    assert "null" not in canonical_json(written_out)


def test_a_changed_word_a_changed_number_and_a_changed_order_each_change_the_hash():
    aid = an_aid()
    count = aid.outcomes[0].estimates[0]
    other_number = an_outcome(estimates=(replace(count, events=41),))
    changed = (
        replace(aid, title="Another title"),
        replace(aid, outcomes=(other_number, *aid.outcomes[1:])),
        replace(aid, options=tuple(reversed(aid.options))),
    )
    hashes = {content_hash(each) for each in (aid, *changed)}
    assert len(hashes) == 4


def test_notes_on_checks_are_no_part_of_the_content():
    note = CheckNote(
        check="BAL-03",
        at="options/exercise",
        of="1a2b3c4d",
        reason="It has more harms.",
        by="An editor",
        on=date(2026, 3, 31),
    )
    noted = an_aid(check_notes=(note,))
    assert content_hash(noted) == content_hash(an_aid())


def test_the_hash_says_how_it_was_made():
    assert re.fullmatch("sha256:[0-9a-f]{64}", content_hash(an_aid()))
    assert hash_of(canonical_json(an_aid())) == content_hash(an_aid())


def test_words_composed_in_two_ways_are_one_content():
    assert content_hash(an_aid(title="Caf\u00e9")) == content_hash(an_aid(title="Cafe\u0301"))
    assert content_hash(an_aid(title="a\r\nb")) == content_hash(an_aid(title="a\nb"))


def test_whole_floats_are_written_as_whole_numbers():
    plain = json.loads(canonical_json(an_aid()))
    assert plain["outcomes"][2]["estimates"][0]["scale"]["max"] == 100
    assert '"max":100,' in canonical_json(an_aid())


def test_a_field_from_a_newer_version_does_not_keep_an_old_page_shut():
    plain = json.loads(canonical_json(an_aid()))
    plain["from_a_later_year"] = {"words": "unknown here"}
    assert aid_from_json(json.dumps(plain)) == an_aid()


@pytest.mark.parametrize(
    "kept", ["", "[]", "{}", '{"id": 3}', "[" * 100_000, '{"format":"sdm-aid/1","id":null}']
)
def test_a_damaged_kept_aid_is_told_not_a_crash(kept):
    with pytest.raises(Tellable) as told:
        aid_from_json(kept)
    assert told.value.key == "aid.kept-copy-unreadable"


def places_in(value, path=()):
    yield path
    listed = enumerate(value) if isinstance(value, list) else ()
    for step, each in value.items() if isinstance(value, dict) else listed:
        yield from places_in(each, (*path, step))


PLACES = [path for path in places_in(json.loads(canonical_json(an_aid()))) if path]
others = st.sampled_from([None, [], {}, "x", [[]], {"a": 1}, -1, 10**400, True, [None]])


@settings(deadline=None)
@given(st.sampled_from(PLACES), others)
def test_a_kept_aid_damaged_anywhere_is_read_or_told(path, other):
    plain = json.loads(canonical_json(an_aid()))
    holder = plain
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = other
    assert is_answered(json.dumps(plain))


def is_answered(kept):
    try:
        return bool(aid_from_json(kept).options)
    except Tellable as told:
        return told.key == "aid.kept-copy-unreadable"
