"""Whatever kind of thing was ever kept is read back for ever as what it is."""

import json

import pytest

from sdm.consultation.record import Erased
from tests.store.keep_kinds import COMMAND, RENAMED, approved, kept_files, not_held, plain, read
from tests.store.shapes import shapes, shapes_held

KEEP = f"\nNew kinds of things can be kept. To keep them for ever, run: {COMMAND}\n"


def as_far_as(known, now):
    """What is there now without fields that were added since: those may be left out."""
    if isinstance(known, dict) and isinstance(now, dict):
        return {name: as_far_as(known.get(name), now[name]) for name in now if name in known}
    if isinstance(known, list) and isinstance(now, list) and len(known) == len(now):
        return [as_far_as(*pair) for pair in zip(known, now, strict=True)]
    return now


@pytest.mark.parametrize("file", kept_files(), ids=lambda file: file.stem)
def test_what_was_ever_kept_comes_back_as_it_was_said(file, tmp_path):
    known = json.loads(file.with_suffix(".json").read_text("utf-8"))
    now = [plain(said) for said in read(file, tmp_path)]
    assert as_far_as(known, now) == known


def test_the_kept_files_hold_everything_that_can_be_kept(tmp_path):
    said = [each for file in kept_files() for each in read(file, tmp_path)]
    missing = not_held(shapes_held(said))
    assert not missing, KEEP + "\n".join(sorted(missing))
    assert any(isinstance(each.fact, Erased) for each in said)


def test_nothing_that_is_kept_was_renamed_or_taken_away():
    gone = approved() - shapes()
    assert not gone, "\n" + RENAMED + "\n".join(sorted(gone))


def test_what_can_be_kept_was_meant_to_be():
    new = shapes() - approved()
    assert not new, KEEP + "\n".join(sorted(new))
