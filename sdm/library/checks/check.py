"""What a check is: a pure search through an aid, with its id, its level and who may override."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from sdm.evidence.aid import Aid
from sdm.evidence.canonical import content_hash
from sdm.evidence.finding import CheckSettings, Finding, Level
from sdm.evidence.names import CheckId, ContentHash, OptionId
from sdm.library.checks.asked import NOBODY_ASKED, Approval, Tally
from sdm.library.checks.own_words import NO_WORDS, Glossary, Words
from sdm.library.checks.texts import Placed, all_texts, prose, prose_of
from sdm.wording.word_lists import WordList, word_list


class Override(StrEnum):
    NOBODY = "N"
    EDITOR = "E"
    """An editor who is not the author, with a reason."""
    AUTHOR = "A"


@dataclass(frozen=True)
class Subject:
    """What is looked at, by which thresholds, on which day, and what people have said of it."""

    aid: Aid
    settings: CheckSettings
    today: date
    glossary: Glossary = field(default_factory=dict)
    log: tuple[Approval, ...] = ()
    tally: Tally = NOBODY_ASKED

    @property
    def language(self) -> str:
        return self.aid.language.split("-")[0]

    @property
    def is_english(self) -> bool:
        """Word lists are for one language each; where there is none, nothing is guessed."""
        return self.language == "en"

    @property
    def own_words(self) -> Words:
        """What the clinic's glossary has for this language."""
        return self.glossary.get(self.language, NO_WORDS)

    def listed(self, name: str, more: tuple[str, ...] = ()) -> WordList | None:
        """The word list of that name in the aid's language, if there is one."""
        return word_list(self.language, name, more)

    @cached_property
    def texts(self) -> tuple[Placed, ...]:
        return tuple(all_texts(self.aid))

    @cached_property
    def prose(self) -> tuple[Placed, ...]:
        return tuple(prose(self.aid))

    @cached_property
    def option_prose(self) -> dict[OptionId, tuple[Placed, ...]]:
        return {option.id: tuple(prose_of(option, self.prose)) for option in self.aid.options}

    @cached_property
    def content(self) -> ContentHash:
        return content_hash(self.aid)

    @cached_property
    def approvals(self) -> tuple[Approval, ...]:
        """Of exactly this wording and these numbers."""
        if not self.log:
            return ()
        return tuple(each for each in self.log if each.content_hash == self.content)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a check struck, and what the author reads."""

    at: str
    message: str
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    id: CheckId
    level: Level
    override: Override
    search: Callable[[Subject], Iterable[Hit]]

    def findings(self, subject: Subject) -> tuple[Finding, ...]:
        return tuple(
            Finding(
                check=self.id,
                level=self.level,
                at=hit.at,
                message=hit.message,
                fragment=hit.fragment,
            )
            for hit in self.search(subject)
        )


def gate(check: str, search: Callable[[Subject], Iterable[Hit]]) -> Check:
    return Check(CheckId(check), Level.GATE, Override.NOBODY, search)


def must(
    check: str, search: Callable[[Subject], Iterable[Hit]], override: Override = Override.NOBODY
) -> Check:
    return Check(CheckId(check), Level.MUST, override, search)


def should(check: str, search: Callable[[Subject], Iterable[Hit]]) -> Check:
    return Check(CheckId(check), Level.SHOULD, Override.AUTHOR, search)


def look(check: str, search: Callable[[Subject], Iterable[Hit]]) -> Check:
    return Check(CheckId(check), Level.LOOK, Override.AUTHOR, search)
