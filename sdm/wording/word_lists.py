"""Lists of words, one folder a language. Where a language has no list, nothing is guessed.

A line is a word or a phrase; `*` at its end stands for any ending; `!` before it says where the
words that follow are not meant. `hard = plain` gives the plainer word; `#` begins a remark.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from sdm.places import resources
from sdm.wording.searching import Wanted


@dataclass(frozen=True, eq=False)
class WordList(Wanted):
    instead: Mapping[str, str]
    """The plainer word for a listed one, where the list gives one."""

    def plainer(self, found: str) -> str:
        word = " ".join(found.casefold().split())
        if word in self.instead:
            return self.instead[word]
        longest = (each for each in sorted(self.instead, key=len, reverse=True) if each[-1] == "*")
        return next((self.instead[each] for each in longest if word.startswith(each[:-1])), "")


@cache
def lines_of(language: str, name: str) -> tuple[str, ...]:
    """Empty where the language has no such list."""
    path = resources() / "words" / language.split("-")[0] / f"{name}.txt"
    if not path.is_file():
        return ()
    lines = (line.split("#", 1)[0].strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line)


@cache
def word_list(language: str, name: str, more: tuple[str, ...] = ()) -> WordList | None:
    """None where the language has no such list; `more`: lines a clinic has added."""
    lines = lines_of(language, name)
    return compiled((*lines, *more)) if lines else None


def compiled(lines: Iterable[str]) -> WordList:
    meant, not_meant, instead = [], [], {}
    for line in lines:
        phrase, _equals, plain = (part.strip() for part in line.partition("="))
        if phrase.startswith("!"):
            not_meant.append(phrase[1:].strip())
        else:
            meant.append(phrase)
            if plain:
                instead[phrase.casefold()] = plain
    passed_over = rf"(?<!\w){_any_of(not_meant)}|" if not_meant else ""
    pattern = re.compile(rf"{passed_over}(?<!\w)(?P<found>{_any_of(meant)})", re.IGNORECASE)
    return WordList(pattern, instead)


def _any_of(phrases: Iterable[str]) -> str:
    return _branches([_letters(phrase) for phrase in sorted(set(phrases))])


def _letters(phrase: str) -> tuple[str, ...]:
    ending = r"\w*" if phrase.endswith("*") else r"(?!\w)"
    letters = (r"[ \-]" if each == " " else re.escape(each) for each in phrase.rstrip("*"))
    return (*letters, ending)


def _branches(phrases: list[tuple[str, ...]]) -> str:
    """Phrases by their first letter, then by their second: a long list is searched fast."""
    further: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        further.setdefault(phrase[0], []).append(phrase[1:])
    whole = [each for each in further if not further[each][0]]
    longer = [f"{each}{_branches(further[each])}" for each in further if each not in whole]
    told = [*longer, *sorted(whole, reverse=True)]
    return told[0] if len(told) == 1 else f"(?:{'|'.join(told)})"


@cache
def syllable_exceptions() -> Mapping[str, int]:
    pairs = (line.rsplit(None, 1) for line in lines_of("en", "syllables"))
    return {word: int(count) for word, count in pairs}
