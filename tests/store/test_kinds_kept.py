"""Whatever kind of thing was ever kept is read back for ever as what it is."""

import pytest

from sdm.consultation.record import Erased
from tests.store.keep_kinds import (
    COMMAND,
    RENAMED,
    approved,
    held_in,
    kept_files,
    known_of,
    not_held,
    plain,
    read,
)
from tests.store.shapes import shapes

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
    known = known_of(file)
    now = [plain(said) for said in read(file, tmp_path)]
    assert len(now) == len(known)
    changed = [k for k, n in zip(known, now, strict=True) if as_far_as(k, n) != k]
    assert not changed, "\n" + RENAMED + "\n".join(f"{one['n']}: {one['kind']}" for one in changed)


def test_the_kept_files_hold_everything_that_can_be_kept(tmp_path):
    missing = not_held(held_in(kept_files(), tmp_path))
    assert not missing, KEEP + "\n".join(sorted(missing))


def test_the_kept_files_hold_words_that_were_erased(tmp_path):
    for file in kept_files():
        assert read(file, tmp_path)[0].fact == Erased("story-told")


def test_nothing_that_is_kept_was_renamed_or_taken_away():
    gone = approved() - shapes()
    assert not gone, "\n" + RENAMED + "\n".join(sorted(gone))


def test_what_can_be_kept_was_meant_to_be():
    new = shapes() - approved()
    assert not new, KEEP + "\n".join(sorted(new))
