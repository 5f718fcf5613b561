"""The catalogue of checks is whole: each id once a level, with its level and who may override."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from sdm.evidence.canonical import aid_from_json, canonical_json
from sdm.evidence.finding import CheckSettings, Level
from sdm.library.checks import CHECKS, Override, check_aid
from tests.evidence.builders import an_aid

FAMILIES = {"BAL": 17, "NUM": 21, "FRM": 15, "WRD": 11}
PROVENANCE = (*range(1, 13), 14, 15, 17, 18, 21, 22)
"""PRV-13 and PRV-16 wait for adaptation and translation."""
BY_SCHEMA = {
    *("BAL-01", "NUM-01", "NUM-02", "NUM-15", "NUM-17", "FRM-01", "FRM-04"),
    *("PRV-01", "PRV-05", "PRV-21"),
}
GATES = {"PRV-07", "PRV-08", "PRV-12", "PRV-17"}
EDITORS = {"BAL-02", "NUM-04", "NUM-05", "NUM-06", "NUM-18", "PRV-06", "PRV-11"}
MUSTS = EDITORS | {
    *("BAL-06", "BAL-07", "BAL-15", "NUM-12", "NUM-13", "NUM-19", "NUM-20"),
    *("FRM-07", "FRM-09", "FRM-10", "WRD-07", "PRV-04", "PRV-14", "PRV-22"),
}
TODAY = date(2026, 11, 1)


def ids(level):
    return {check.id for check in CHECKS if check.level is level}


def test_every_check_is_there_or_made_impossible_by_the_schema():
    wanted = {f"{name}-{n:02}" for name, last in FAMILIES.items() for n in range(1, last + 1)}
    wanted |= {f"PRV-{n:02}" for n in PROVENANCE}
    assert {check.id for check in CHECKS} == wanted - BY_SCHEMA


def test_each_stands_once_at_its_level():
    pairs = [(check.id, check.level) for check in CHECKS]
    assert len(set(pairs)) == len(pairs)
    assert ids(Level.GATE) == GATES
    assert ids(Level.MUST) == MUSTS


def test_who_may_override_is_as_the_catalogue_says():
    musts = {check.id: check.override for check in CHECKS if check.level is Level.MUST}
    assert {name for name, who in musts.items() if who is Override.EDITOR} == EDITORS
    assert Override.AUTHOR not in musts.values()
    for check in CHECKS:
        if check.level in (Level.SHOULD, Level.LOOK):
            assert check.override is Override.AUTHOR
        if check.level is Level.GATE:
            assert check.override is Override.NOBODY


PLAIN = json.loads(canonical_json(an_aid()))
words = st.text(min_size=1, max_size=200) | st.sampled_from(
    [
        *("12 of 100, 1 in 0, 99 of 00", "½ of people", "NNT", "A&E", "(", "\\", "100%", "1/1/1"),
        *("always never will", "safe " * 90, "e.g. " * 60, "x" * 600, "12,5 1.000 03/04", "?" * 99),
    ]
)


def texts_in(value, path=()):
    listed = value.items() if isinstance(value, dict) else enumerate(value)
    for step, each in listed:
        if isinstance(each, dict | list):
            yield from texts_in(each, (*path, step))
        elif isinstance(each, str) and " " in each:
            yield (*path, step)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(list(texts_in(PLAIN))), words), min_size=1, max_size=8))
def test_whatever_words_stand_in_an_aid_the_checks_answer(changes):
    changed = json.loads(canonical_json(an_aid()))
    for path, text in changes:
        holder = changed
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = text
    for finding in check_aid(aid_from_json(json.dumps(changed)), CheckSettings(), TODAY):
        assert finding.message
        assert finding.at
