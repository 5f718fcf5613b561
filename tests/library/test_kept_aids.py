"""A real aid of every released format, kept for ever: as its authors wrote it and as it is kept
with consultations. Never edit these files; a new format adds new ones."""

from pathlib import Path

from sdm.consultation.presence import SignOff
from sdm.evidence.canonical import aid_from_json, canonical_json, content_hash, hash_of
from sdm.library import read_aid
from sdm.library.shelf import ClinicShelf
from sdm.library.versions.draft import draft_at

WRITTEN = Path(__file__).parent / "kept" / "sdm-aid-1" / "persistent-low-back-pain" / "aid.yaml"
KEPT = Path(__file__).parents[1] / "evidence" / "kept" / "sdm-aid-1.json"
REVIEWED = Path(__file__).parent / "kept" / "sdm-review-1"
HASH = "sha256:aadead46cc6cb9359b94dd2d4aab03cd6040294508db1390f21b9da47eb985a2"


def test_the_first_format_is_still_read_from_its_file_to_the_same_content():
    assert content_hash(read_aid(WRITTEN)) == HASH


def test_an_aid_kept_with_a_consultation_still_opens_and_keeps_its_hash():
    kept = KEPT.read_text(encoding="utf-8")
    aid = aid_from_json(kept)
    assert hash_of(kept) == HASH
    assert canonical_json(aid) == kept
    assert aid == read_aid(WRITTEN)


def test_a_review_log_and_a_published_version_of_the_first_format_still_hold(tmp_path):
    taken = ClinicShelf(REVIEWED, tmp_path).open("sore-shoulder")
    assert taken.sign_off is SignOff.PUBLISHED
    draft = draft_at(REVIEWED / "sore-shoulder")
    assert draft.log.is_intact
    assert [entry.by for entry in draft.log.entries] == [
        "Robin Clinician",
        "Pat Reader",
        "Eddie Torr",
    ]
    assert content_hash(taken.aid) == draft.hash
