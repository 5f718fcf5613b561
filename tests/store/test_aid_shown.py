"""The aid is kept as it was shown, so an old page never depends on a file."""

import pytest

from sdm.errors import Tellable
from sdm.evidence.canonical import content_hash
from tests.evidence.builders import an_aid
from tests.store.builders import STAFF, a_store


def test_the_aid_comes_back_as_it_was_shown(store, consultation):
    assert store.aid_shown(content_hash(an_aid())) == an_aid()


def test_every_version_of_an_aid_is_kept_once(store, consultation):
    newer = an_aid(version="2.0", title="Another title")
    for _ in range(2):
        store.start(newer, content_hash(newer), STAFF, made_up=False)
    assert store.aid_shown(content_hash(newer)) == newer
    assert store.aid_shown(content_hash(an_aid())) == an_aid()


def test_an_aid_that_was_never_shown_is_said_to_be_missing(store):
    with pytest.raises(Tellable) as told:
        store.aid_shown("sha256:none")
    assert told.value.key == "store.no-such-aid"


def test_an_aid_is_not_started_under_the_hash_of_another(tmp_path):
    store = a_store(tmp_path)
    with pytest.raises(ValueError, match="hash"):
        store.start(an_aid(), content_hash(an_aid(title="Another")), STAFF, made_up=False)
    assert store.past() == ()
    store.close()
