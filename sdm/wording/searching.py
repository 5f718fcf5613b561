"""Finding wordings in texts, each text once: after an edit only the edited text is searched."""

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    words: str


@dataclass(frozen=True, eq=False)
class Wanted:
    """Where `pattern` has a group "found", what it matches outside of it is passed over."""

    pattern: re.Pattern[str]

    def all_in(self, text: str) -> tuple[Found, ...]:
        return _all_in(self, text)

    def is_in(self, text: str) -> bool:
        return bool(_all_in(self, text))


def wanted(*patterns: str) -> Wanted:
    """Any of these patterns, in capitals or small letters."""
    return Wanted(re.compile("|".join(patterns), re.IGNORECASE))


@lru_cache(maxsize=32768)
def _all_in(wanted: Wanted, text: str) -> tuple[Found, ...]:
    whole = "found" not in wanted.pattern.groupindex
    return tuple(
        Found(each.start(), each.end(), each.group())
        for each in wanted.pattern.finditer(text)
        if whole or each["found"] is not None
    )
