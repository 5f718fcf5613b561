"""Aid files for tests: the small world written out as an author would write it."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdm.evidence.aid import Aid
from sdm.evidence.canonical import canonical_json
from sdm.evidence.finding import Problem
from sdm.library import Unreadable, read_aid, rendered
from tests.evidence.builders import an_aid


def as_written(aid: Aid) -> str:
    """The aid as block YAML, with yes and no, and `none` where a comparator is no option."""
    plain = json.loads(canonical_json(aid))
    for outcome in plain["outcomes"]:
        for comparator in outcome.get("comparators", ()):
            comparator.setdefault("maps_to_option", "none")
    for source in plain["sources"]:
        source.setdefault("year", "unknown")
    return yaml.safe_dump(_said(plain), allow_unicode=True, sort_keys=False, width=10_000)


def _said(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return {name: _said(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_said(each) for each in value]
    return value


def an_aid_file(folder: Path, text: str | None = None, aid: str = "sore-shoulder") -> Path:
    file = folder / aid / "aid.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(as_written(an_aid()) if text is None else text, encoding="utf-8")
    return file


def changed(old: str, new: str) -> str:
    """The small aid's file with one place written differently."""
    text = as_written(an_aid())
    assert text.count(old) >= 1, f"{old!r} is not in the file"
    return text.replace(old, new, 1)


def problems_of(file: Path) -> tuple[Problem, ...]:
    with pytest.raises(Unreadable) as told:
        read_aid(file)
    return told.value.problems


def told_of(file: Path) -> list[str]:
    """The first line of each problem, without the name of the file."""
    return [rendered(each).splitlines()[0].removeprefix(f"{file}:") for each in problems_of(file)]
