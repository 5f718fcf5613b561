"""A shelf of 500 aids of about 15 KB, beside what any reader of the same files must spend.

Peers in the same run: a plain parse by PyYAML's C loader, and `json.loads` of the same content.
Nothing is asserted of the time: read the rows of a group side by side. The goals are a warm
listing under 50 ms, one with an edited file under 100 ms, and a first one within twice the plain
parse.
"""

import json
import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
import yaml

from sdm.evidence.canonical import canonical_json
from sdm.library.reading import read_aid
from sdm.library.shelf import ClinicShelf
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written

AIDS = 500
FILLING = "Looked for and not found, {n}: whether people stay better once they stop, and how long."


def _an_aid(number: int):
    words = tuple(f"{FILLING.format(n=f'{number}.{line}')} {FILLING * 2}" for line in range(21))
    return replace(an_aid(id=f"aid-{number}"), not_found=tuple(each[:280] for each in words))


@pytest.fixture(scope="module")
def options(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("options")
    for number in range(AIDS):
        file = an_aid_file(folder, as_written(_an_aid(number)), aid=f"aid-{number}")
    assert 14_000 < file.stat().st_size < 17_000
    return folder


@pytest.fixture(scope="module")
def contents(options) -> tuple[list[str], list[str]]:
    """The same aids as YAML and as JSON, in memory."""
    files = sorted(options.glob("*/aid.yaml"))
    return (
        [file.read_text("utf-8") for file in files],
        [canonical_json(read_aid(file)) for file in files],
    )


@pytest.fixture
def warm(options, tmp_path) -> ClinicShelf:
    shelf = ClinicShelf(options, tmp_path / "cache")
    assert len(shelf.aids()) == AIDS
    return shelf


@pytest.mark.benchmark(group="500 aids, first listing")
def test_first_listing(benchmark, options, tmp_path):
    cache = tmp_path / "cache"

    def forget():
        shutil.rmtree(cache, ignore_errors=True)
        return (ClinicShelf(options, cache),), {}

    listed = benchmark.pedantic(ClinicShelf.aids, setup=forget, rounds=3)
    assert len(listed) == AIDS


@pytest.mark.benchmark(group="500 aids, first listing")
def test_peer_plain_parse_by_the_c_loader(benchmark, contents):
    texts, _jsons = contents
    benchmark.pedantic(lambda: [yaml.load(text, yaml.CSafeLoader) for text in texts], rounds=3)


@pytest.mark.benchmark(group="500 aids, first listing")
def test_peer_parse_as_text_only_by_the_c_loader(benchmark, contents):
    texts, _jsons = contents
    benchmark.pedantic(lambda: [yaml.load(text, yaml.CBaseLoader) for text in texts], rounds=3)


@pytest.mark.benchmark(group="500 aids, listed before")
def test_listing_again(benchmark, warm):
    assert len(benchmark(warm.aids)) == AIDS


@pytest.mark.benchmark(group="500 aids, listed before")
def test_listing_with_one_file_edited(benchmark, warm, options):
    file, edits = options / "aid-7" / "aid.yaml", count()
    written = file.read_text("utf-8")

    def edit():
        file.write_text(f"# edit {next(edits)}\n{written}", "utf-8")

    benchmark.pedantic(warm.aids, setup=edit, rounds=20)
    file.write_text(written, "utf-8")


@pytest.mark.benchmark(group="500 aids, listed before")
def test_peer_json_loads_of_the_same(benchmark, contents):
    _texts, jsons = contents
    benchmark(lambda: [json.loads(text) for text in jsons])


@pytest.mark.benchmark(group="opening one aid")
def test_opening_one_aid_read_before(benchmark, warm):
    assert benchmark(warm.open, "aid-9").aid.id == "aid-9"


@pytest.mark.benchmark(group="opening one aid")
def test_reading_one_aid_from_its_file(benchmark, options):
    assert benchmark(read_aid, options / "aid-9" / "aid.yaml").id == "aid-9"


@pytest.mark.benchmark(group="opening one aid")
def test_peer_json_loads_of_one_aid(benchmark, contents):
    assert benchmark(json.loads, contents[1][0])["format"] == "sdm-aid/1"
