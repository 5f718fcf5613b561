"""Everything that can be told has a sentence."""

import re
from pathlib import Path

import pytest

import sdm
from sdm.errors import Tellable
from sdm.wording import notices

_HOUSE = Path(sdm.__file__).parent
_KEYS = sorted(
    {
        key
        for file in _HOUSE.rglob("*.py")
        for key in re.findall(r"Tellable\(\s*\"([a-z-]+\.[a-z0-9-]+)\"", file.read_text("utf-8"))
    }
)


class _AnyFact(dict):
    def __missing__(self, key: str) -> str:
        return "…"


@pytest.mark.parametrize("key", _KEYS)
def test_every_reason_raised_anywhere_has_its_sentence(key):
    told = Tellable(key)
    told.facts = _AnyFact()
    sentence = notices.SENTENCES[key].format_map(told.facts)
    assert sentence.endswith((".", "…"))


def test_facts_stand_in_the_sentence():
    assert "20001" in notices.tell(Tellable("answer.too-long", length=20001, most=20000))


def test_an_unknown_reason_still_says_that_nothing_was_lost():
    assert "Nothing was lost" in notices.tell(Tellable("of.the-future"))
