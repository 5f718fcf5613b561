"""Wording that needs no word list (WRD)."""

import re
from collections.abc import Iterator

from sdm.library.checks.check import Check, Hit, Subject, must, should
from sdm.library.checks.texts import all_texts, prose
from sdm.wording import _

_UNFINISHED = re.compile(r"\b(?:TODO|TBC|TBD|XXX+|FIXME)\b|\?\?+")
_SENTENCE_END = re.compile(r"(?<=[.!?])[”’\")]*\s+|\n+")


def unfinished(subject: Subject) -> Iterator[Hit]:
    for placed in all_texts(subject.aid):
        found = _UNFINISHED.search(placed.text)
        if found:
            message = _("“{words}” looks unfinished: finish or delete it.")
            yield Hit(placed.at, message.format(words=found.group()), found.group())


def long_sentence(subject: Subject) -> Iterator[Hit]:
    for placed in prose(subject.aid):
        for sentence in _SENTENCE_END.split(placed.text):
            count = len(sentence.split())
            if count > subject.settings.wrd_sentence:
                yield Hit(placed.at, _("{count} words: split it.").format(count=count), sentence)


MUSTS: tuple[Check, ...] = (must("WRD-07", unfinished),)
SHOULDS: tuple[Check, ...] = (should("WRD-04", long_sentence),)
