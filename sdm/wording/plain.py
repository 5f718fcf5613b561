"""How hard a text is to read: a nudge towards the words and sentences to look at first.

SMOG (McLaughlin 1969) is normed on 30 sentences; under 10 it is a rough guide only. English only.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sdm.wording.word_lists import syllable_exceptions

FEWEST_SENTENCES = 10
_SENTENCE_END = re.compile(r"(?<=[.!?])[”’\")]*\s+|\n+")
_NOT_AN_END = re.compile(r"\b(?:e\.g|i\.e|[Dd]r|[Mm]rs?|vs|etc|approx|No)\.(?=\s+\S)")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_FEWER = tuple(
    re.compile(pattern)
    for pattern in (
        r"[^aeiouyl]e$|[aeiouy]le$",
        r"(?:[^aeiouytdl]|[aeiouyl]l)ed$",
        r"(?:[^aeiouysxzcghl]|th|[aeiouyl]l)es$",
        r"[aeiouy][^aeiouyl]e(?:ly|ments?|ful|fully|less|ness|body|times|where|work|line)$",
    )
)
_MORE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![ctsg])ia|(?<![ctsgx])io",
        r"iet|(?<![ctsx])ien[tc]|ie(?=rs?$|st$)",
        r"(?<![qg])ua|(?<![qg])uen|uou",
        r"[aeiouy]ing|[aeou]yer",
        r"(?:s|th)ms?$|eo(?=[lrn])|eity|[^aeiouy]eal(?=i)",
    )
)


@dataclass(frozen=True, slots=True)
class Reading:
    """SMOG grade, the Flesch-Kincaid grade beside it, and what they rest on."""

    smog: float
    flesch_kincaid: float
    sentences: int
    hard_words: tuple[str, ...]
    """Words of three syllables and more, those with most syllables first."""

    @property
    def is_rough(self) -> bool:
        return self.sentences < FEWEST_SENTENCES


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[str, ...]:
    """Each list item and each line counts as one at least."""
    kept = _NOT_AN_END.sub(lambda found: found.group().replace(".", "\0"), text)
    parts = (part.replace("\0", ".").strip() for part in _SENTENCE_END.split(kept))
    return tuple(part for part in parts if part)


@lru_cache(maxsize=16384)
def syllables(word: str) -> int:
    word = word.casefold()
    known = syllable_exceptions().get(word)
    if known is not None:
        return known
    word = re.sub(r"[’'](?:s|t|d|m|re|ve|ll)?$|^y", "", word)
    count = len(re.findall(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+", word))
    count -= sum(bool(fewer.search(word)) for fewer in _FEWER)
    count += sum(len(more.findall(word)) for more in _MORE)
    return max(1, count)


@lru_cache(maxsize=8192)
def _counted(text: str) -> tuple[int, int, int, tuple[str, ...]]:
    """Sentences, words, syllables, and the words of three syllables and more."""
    words = _WORD.findall(text)
    lengths = [syllables(word) for word in words]
    hard = tuple(
        word.casefold() for word, length in zip(words, lengths, strict=True) if length >= 3
    )
    return len(sentences(text)), len(words), sum(lengths), hard


def reading(texts: Iterable[str]) -> Reading:
    counted = [_counted(text) for text in texts]
    count = max(1, sum(each[0] for each in counted))
    words = max(1, sum(each[1] for each in counted))
    hard = Counter(word for each in counted for word in each[3])
    smog = 3.1291 + 1.0430 * math.sqrt(hard.total() * 30 / count)
    grade = 0.39 * words / count + 11.8 * sum(each[2] for each in counted) / words - 15.59
    longest = sorted(hard, key=lambda word: (-syllables(word), -hard[word], word))
    return Reading(smog, grade, count, tuple(longest))
