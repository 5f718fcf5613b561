"""What a clinic's glossary adds to the word lists, as the checks use it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """For one language. `names`: a medicine or device, and what it is for in a few words."""

    plain_words: tuple[tuple[str, str], ...] = ()
    accepted_words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    short_forms: frozenset[str] = frozenset()


NO_WORDS = Words()
Glossary = Mapping[str, Words]
"""By language, without its country: "en"."""
