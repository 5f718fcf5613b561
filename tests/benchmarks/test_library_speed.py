"""Checking and reading aids, beside what any reader of the same file must spend.

Nothing is asserted of the time: read the rows of a group side by side. The goals are 50 ms for
the checks of a 15 KB aid, and for an aid of any size checked again after one edit; the first
check of the largest aid is reported. Texts are searched once and then known, so "first" rows give
the checks texts they have never seen.
"""

import json
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
import yaml

from sdm.evidence.aid import Aid
from sdm.evidence.canonical import aid_from_json, canonical_json
from sdm.evidence.finding import CheckSettings
from sdm.library import read_aid
from sdm.library.checks import checked_aid
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written

SHIPPED = Path(__file__).parents[2] / "options"
FILLING = "People who came back after {n} months said that the shoulder had settled by itself. "
TODAY = date(2026, 11, 1)
USUAL = CheckSettings()
new = count()


def of_15_kb() -> Aid:
    """The small aid, with as many more words as a first aid of a clinic has."""
    words = tuple((FILLING.format(n=n) * 3)[:280] for n in range(1, 8))
    options = tuple(
        replace(each, involves=" ".join(words)[:1200], setback_plan=words[0])
        for each in an_aid().options
    )
    return replace(an_aid(options=options), reading_notes=words)


def largest() -> Path:
    return max(SHIPPED.glob("*/aid.yaml"), key=lambda path: path.stat().st_size)


@pytest.fixture(scope="module", params=["15 KB", "the largest"])
def file(request, tmp_path_factory) -> Path:
    if request.param == "the largest":
        return largest()
    file = an_aid_file(tmp_path_factory.mktemp("options"), as_written(of_15_kb()))
    assert 14_000 < file.stat().st_size < 17_000
    return file


def never_seen(aid: Aid) -> Aid:
    """The same aid with one more word in every text."""
    number = next(new)

    def changed(value):
        if isinstance(value, dict):
            return {name: changed(each) for name, each in value.items()}
        if isinstance(value, list):
            return [changed(each) for each in value]
        return value.replace(" ", f" n{number} ", 1) if isinstance(value, str) else value

    return aid_from_json(json.dumps(changed(json.loads(canonical_json(aid)))))


def one_edit(aid: Aid) -> Aid:
    first = aid.options[0]
    edited = replace(first, setback_plan=f"You meet again after {next(new)} weeks.")
    return replace(aid, options=(edited, *aid.options[1:]))


def checks(aid: Aid):
    return checked_aid(aid, USUAL, TODAY)


@pytest.mark.benchmark(group="checking an aid")
def test_a_first_check(benchmark, file):
    aid = read_aid(file)
    checks(aid)
    assert benchmark.pedantic(checks, setup=lambda: ((never_seen(aid),), {}), rounds=20).standing


@pytest.mark.benchmark(group="checking an aid")
def test_a_check_after_one_edit(benchmark, file):
    aid = read_aid(file)
    checks(aid)
    assert benchmark.pedantic(checks, setup=lambda: ((one_edit(aid),), {}), rounds=20).standing


@pytest.mark.benchmark(group="reading an aid")
def test_reading_it_whole(benchmark, file):
    assert benchmark(read_aid, file).id


@pytest.mark.benchmark(group="reading an aid")
def test_peer_plain_parse_by_the_c_loader(benchmark, file):
    text = file.read_text("utf-8")
    assert benchmark(lambda: yaml.load(text, yaml.CSafeLoader))["id"]


@pytest.mark.benchmark(group="reading an aid")
def test_peer_json_loads_of_the_same(benchmark, file):
    text = canonical_json(read_aid(file))
    assert benchmark(json.loads, text)["id"]
