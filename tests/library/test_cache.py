"""What was read before is not read again, and a cache that cannot be relied on changes nothing."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.evidence.aid import CheckNote
from sdm.evidence.names import CheckId
from sdm.library import Catalogue, Unreadable, read_aid
from sdm.library.shelf import ClinicShelf
from tests.evidence.builders import an_aid
from tests.library.files import an_aid_file, as_written

NOTE = CheckNote(
    check=CheckId("BAL-03"),
    at="options/exercise",
    of="0a1b2c3d",
    reason="There is only one known disadvantage.",
    by="A. Name",
    on=date(2026, 11, 2),
)
LISTED_WITHOUT_YAML = """
import sys
from pathlib import Path
from sdm.library.shelf import ClinicShelf
shelf = ClinicShelf(Path(sys.argv[1]), Path(sys.argv[2]))
assert [aid.title for aid in shelf.aids()] == ["A sore shoulder: what next?"]
assert shelf.open("sore-shoulder").aid.title == "A sore shoulder: what next?"
print(sorted({"yaml", "pydantic"} & set(sys.modules)))
"""


@pytest.fixture
def options(tmp_path):
    folder = tmp_path / "options"
    an_aid_file(folder)
    return folder


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


def listed(options, cache):
    return ClinicShelf(options, cache).aids()


def cached(cache):
    return [file for file in cache.rglob("*") if file.is_file()]


def test_a_shelf_read_before_needs_neither_yaml_nor_pydantic(options, cache):
    listed(options, cache)
    done = subprocess.run(
        [sys.executable, "-c", LISTED_WITHOUT_YAML, str(options), str(cache)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


def test_the_second_listing_equals_the_first(options, cache):
    an_aid_file(options, "title: soon\n", aid="broken")
    assert listed(options, cache) == listed(options, cache)


def test_an_aid_opens_from_the_cache_as_it_was_read_check_notes_and_all(options, cache):
    noted = replace(an_aid(), check_notes=(NOTE,))
    written = as_written(noted) + (
        "check_notes:\n- check: BAL-03\n  at: options/exercise\n  of: 0a1b2c3d\n"
        "  reason: There is only one known disadvantage.\n  by: A. Name\n  on: 2026-11-02\n"
    )
    file = an_aid_file(options, written)
    listed(options, cache)
    assert Catalogue(options, cache).open("sore-shoulder") == read_aid(file) == noted


def test_an_edit_is_seen_even_where_time_and_size_stayed_the_same(options, cache):
    file = options / "sore-shoulder" / "aid.yaml"
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    listed(options, cache)
    file.write_text(file.read_text("utf-8").replace("what next?", "what then?"), "utf-8")
    os.utime(file, ns=times)
    assert listed(options, cache)[0].title == "A sore shoulder: what then?"
    assert Catalogue(options, cache).open("sore-shoulder").title == "A sore shoulder: what then?"


def test_the_same_bytes_under_another_name_are_checked_anew(options, cache):
    listed(options, cache)
    (options / "sore-shoulder").rename(options / "sore-knee")
    (moved,) = listed(options, cache)
    assert "the folder is called “sore-knee”" in moved.problems[0]


def test_problems_name_the_file_where_it_lies_now(tmp_path, cache):
    before, after = tmp_path / "before", tmp_path / "after"
    an_aid_file(before, "title: soon\n", aid="broken")
    listed(before, cache)
    before.rename(after)
    (broken,) = listed(after, cache)
    assert broken.problems[0].startswith(f"{after}/broken/aid.yaml:1:1:")


def test_a_broken_aid_still_cannot_be_opened_the_second_time(options, cache):
    an_aid_file(options, "title: soon\n", aid="broken")
    listed(options, cache)
    with pytest.raises(Unreadable) as told:
        Catalogue(options, cache).open("broken")
    assert str(options) in told.value.problems[0].file


@pytest.mark.parametrize("damage", ["cut", "emptied", "one letter", "foreign", "gone"])
def test_whatever_is_wrong_with_the_cache_the_files_are_read(options, cache, damage):
    first = listed(options, cache)
    for file in cached(cache):
        content = file.read_bytes()
        if damage == "gone":
            file.unlink()
            continue
        damaged = {
            "cut": content[: len(content) // 2],
            "emptied": b"",
            "one letter": content.replace(b"shoulder", b"shouldex", 1),
            "foreign": b'{"version": 9}',
        }
        file.write_bytes(damaged[damage])
    assert listed(options, cache) == first
    assert Catalogue(options, cache).open("sore-shoulder") == an_aid()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_no_bytes_in_the_cache_can_harm(options, cache, content):
    first = listed(options, cache)
    for file in cached(cache):
        file.write_bytes(content)
    assert listed(options, cache) == first
    assert Catalogue(options, cache).open("sore-shoulder") == an_aid()


def test_where_no_cache_can_be_written_the_files_are_read_each_time(options, tmp_path):
    occupied = tmp_path / "cache"
    occupied.write_text("not a folder", "utf-8")
    assert listed(options, occupied) == listed(options, occupied)
    assert Catalogue(options, occupied).open("sore-shoulder") == an_aid()


def test_a_reading_left_half_way_keeps_what_it_read(options, cache):
    an_aid_file(options, as_written(an_aid(id="hand")), aid="hand")
    catalogue = Catalogue(options, cache)
    coming = catalogue.each(catalogue.paths())
    next(coming)
    coming.close()
    assert any(b"sore shoulder" in file.read_bytes() for file in cached(cache))
    assert len(listed(options, cache)) == 2


def test_aids_that_are_gone_leave_nothing_behind(options, cache):
    an_aid_file(options, as_written(an_aid(id="hand", title="A hand that aches")), aid="hand")
    listed(options, cache)
    (options / "hand" / "aid.yaml").unlink()
    listed(options, cache)
    assert not any(b"hand that aches" in file.read_bytes() for file in cached(cache))


def test_two_processes_at_once_list_the_same(options, cache):
    for number in range(8):
        an_aid_file(options, as_written(an_aid(id=f"hand-{number}")), aid=f"hand-{number}")
    listing = (
        "import sys; from pathlib import Path; from sdm.library.shelf import ClinicShelf\n"
        "print(ClinicShelf(Path(sys.argv[1]), Path(sys.argv[2])).aids())"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", listing, str(options), str(cache)], stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    said = [process.communicate()[0] for process in both]
    assert said[0] == said[1]
    assert [process.returncode for process in both] == [0, 0]
    assert len(listed(options, cache)) == 9
