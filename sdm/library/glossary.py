"""`glossary.yaml`: words this library adds to the lists, and those it has chosen to use."""

from pathlib import Path

from pydantic import Field

from sdm.library.checks.own_words import Glossary, Words
from sdm.library.page import page_at
from sdm.library.reading import part_on
from sdm.library.schema.parts import Listed, Part, need
from sdm.library.schema.scalars import Language, Short
from sdm.wording import N_

GLOSSARY_FILE = "glossary.yaml"


class LanguageWordsPart(Part):
    language: Language = need(N_("Say which language these words are in, such as en."))
    plain_words: dict[Short, Short] = Field(default_factory=dict)
    accepted_words: Listed[Short] = ()
    names: dict[Short, Short] = Field(default_factory=dict)
    short_forms: Listed[Short] = ()


class GlossaryPart(Part):
    languages: Listed[LanguageWordsPart] = need(N_("List the words, one group a language."))


def read_glossary(path: Path) -> Glossary:
    """Raise `Unreadable` with every problem the file has."""
    part = part_on(page_at(path), GlossaryPart)
    return {each.language.split("-")[0]: _words(each) for each in part.languages}


def _words(part: LanguageWordsPart) -> Words:
    return Words(
        plain_words=tuple(sorted(part.plain_words.items())),
        accepted_words=frozenset(word.casefold() for word in part.accepted_words),
        names=frozenset(name.casefold() for name in part.names),
        short_forms=frozenset(part.short_forms),
    )


def glossary_in(options: Path) -> Glossary:
    """The words of an options folder; none where it has no `glossary.yaml`."""
    path = options / GLOSSARY_FILE
    return read_glossary(path) if path.is_file() else {}
