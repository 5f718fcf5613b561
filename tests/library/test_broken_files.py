"""Damaged aids, each with what its author is told beside it, word for word.

Each `NAME.yaml` in `broken/` is `good.yaml` damaged in one way; `NAME.txt` holds the message.
"""

from datetime import date
from pathlib import Path

import pytest

from sdm.evidence.finding import Level
from sdm.library import check_path, in_one_line

BROKEN = Path(__file__).parent / "broken"
DAMAGED = sorted(path.stem for path in BROKEN.glob("*.yaml") if path.stem != "good")
TODAY = date(2026, 11, 1)


def told_of(path: Path) -> list[str]:
    """Problems by line and column; else what must and what should be put right."""
    (file,) = check_path(path, TODAY).files
    problems = [in_one_line(each).removeprefix(f"{path}:") for each in file.problems]
    asking = [each for each in file.findings if each.level in (Level.MUST, Level.SHOULD)]
    return problems + [f"{each.level} {each.check} {each.at}: {each.message}" for each in asking]


def test_the_good_file_has_nothing_to_tell():
    assert told_of(BROKEN / "good.yaml") == []


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_gives_its_message(name):
    expected = (BROKEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert expected
    assert told_of(BROKEN / f"{name}.yaml") == expected


def test_there_are_many_and_each_is_the_good_file_damaged_in_one_way():
    assert len(DAMAGED) >= 40
    assert sorted(path.stem for path in BROKEN.glob("*.txt")) == DAMAGED
    contents = {(BROKEN / f"{name}.yaml").read_bytes() for name in ("good", *DAMAGED)}
    assert len(contents) == len(DAMAGED) + 1
