import json
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.documents.blocks import Bullets, Heading, Paragraph, Quotation, Run, Tone
from sdm.documents.document import Box, Columns, Document, KeepTogether
from sdm.documents.kept import from_json, to_json
from sdm.documents.reading import words_in_order
from sdm.errors import Tellable
from tests.documents.a_document import a_document

RELEASED = Path(__file__).parent / "released"
"""One page of every format that was ever released; never changed, only added to."""

words = st.text(alphabet=st.characters(), max_size=30)
runs = st.lists(st.builds(Run, words, st.booleans()), max_size=3).map(tuple)
leaves = st.one_of(
    st.builds(Heading, words, st.integers(1, 3)),
    st.builds(Paragraph, runs, st.sampled_from(Tone)),
    st.builds(Quotation, words, words),
    st.builds(Bullets, st.lists(runs, max_size=3).map(tuple)),
)


def several(of):
    return st.lists(of, max_size=3).map(tuple)


blocks = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Box, words, several(inner)),
        st.builds(Columns, several(inner), several(inner)),
        st.builds(KeepTogether, several(inner)),
    ),
    max_leaves=8,
)
moments = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]))
documents = st.builds(Document, words, words, moments, several(blocks), several(words), words)


@given(documents)
def test_a_kept_document_comes_back_equal(document):
    assert from_json(to_json(document)) == document


def test_a_document_with_every_kind_of_block_comes_back_equal():
    assert from_json(to_json(a_document())) == a_document()


def test_a_page_kept_by_a_newer_version_is_refused_in_words():
    kept = json.loads(to_json(a_document()))
    kept["format"] = 99
    with pytest.raises(Tellable) as refused:
        from_json(json.dumps(kept))
    assert refused.value.key == "kept-page.newer"


@pytest.mark.parametrize(
    "block", [{"is": "Hologram"}, {"is": "Heading", "words": "x", "glow": True}]
)
def test_a_block_or_field_of_a_newer_version_is_refused_in_words(block):
    kept = json.loads(to_json(a_document()))
    kept["document"]["blocks"] = [block]
    with pytest.raises(Tellable):
        from_json(json.dumps(kept))


@pytest.mark.parametrize("kept", sorted(RELEASED.glob("*.json")), ids=lambda file: file.stem)
def test_a_page_sealed_under_every_released_format_can_still_be_read(kept):
    words = list(words_in_order(from_json(kept.read_text("utf-8"))))
    assert "I’ll give the classes a fair go until February." in words
