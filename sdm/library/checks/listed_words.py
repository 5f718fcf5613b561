"""Words from the lists: hard, praising, frightening, hurting, and how often (WRD, FRM, NUM-09)."""

import re
from collections.abc import Iterable, Iterator

from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.library.checks.texts import Placed
from sdm.wording import _
from sdm.wording.plain import sentences
from sdm.wording.searching import Found

_EXPLAINED = re.compile(r"\s*\(|,? (?:which|that) (?:is|are|means?)\b|,? or ")
_DIGIT = re.compile(r"\d")
_SAFETY = ("urgent_signs", "safety_notes")
_OWN_WORDS = re.compile(r"^options/[^/]+/what_people_say/")


def told_to_people(subject: Subject, *, safety: bool = True) -> Iterator[Placed]:
    """What the two people read, without what others are quoted as having said."""
    for placed in subject.prose:
        if not _OWN_WORDS.match(placed.at) and (safety or not placed.at.startswith(_SAFETY)):
            yield placed


def of_list(
    subject: Subject, name: str, texts: Iterable[Placed], more: tuple[str, ...] = ()
) -> Iterator[tuple[Placed, Found, str]]:
    """Each place where a listed word stands, and the plainer word the list gives for it."""
    listed = subject.listed(name, more)
    if listed is None:
        return
    for placed in texts:
        for found in listed.all_in(placed.text):
            yield placed, found, listed.plainer(found.words)


def hard_words(subject: Subject) -> Iterator[Hit]:
    """Not where the word is explained at once, somewhere in the aid."""
    own = subject.own_words
    more = tuple(f"{hard} = {plain}" for hard, plain in own.plain_words)
    names = _names_of_options(subject)
    hard = tuple(of_list(subject, "plain-words", subject.prose, more))
    explained = {
        found.words.casefold()
        for placed, found, _plain in hard
        if _EXPLAINED.match(placed.text, found.end)
    }
    for placed, found, plain in hard:
        word = found.words.casefold()
        if word not in own.accepted_words | explained and word not in names:
            message = _("“{word}”: try “{plain}”.").format(word=found.words, plain=plain)
            yield Hit(placed.at, message, found.words)


def _names_of_options(subject: Subject) -> str:
    names = ((option.label, *option.other_names) for option in subject.aid.options)
    return " ".join(name for each in names for name in each).casefold()


def hurting_words(subject: Subject) -> Iterator[Hit]:
    for placed, found, plain in of_list(subject, "judging-words", told_to_people(subject)):
        message = _("“{word}” can hurt or blame: say “{plain}”.")
        yield Hit(placed.at, message.format(word=found.words, plain=plain), found.words)


def praise_or_fright(subject: Subject) -> Iterator[Hit]:
    texts = told_to_people(subject, safety=False)
    for placed, found, _plain in of_list(subject, "praise-and-fright", texts):
        message = _("“{word}” praises or frightens: say what happens, and to how many.")
        yield Hit(placed.at, message.format(word=found.words), found.words)


def how_often_in_words(subject: Subject) -> Iterator[Hit]:
    message = _("“{word}” means different things to different people: give the number instead.")
    for placed, sentence, found in _how_often(subject):
        if not _DIGIT.search(sentence):
            yield Hit(placed.at, message.format(word=found.words), found.words)


def how_often_beside_a_number(subject: Subject) -> Iterator[Hit]:
    message = _("“{word}” beside a number still sounds like more: the number alone is enough.")
    for placed, sentence, found in _how_often(subject):
        if _DIGIT.search(sentence):
            yield Hit(placed.at, message.format(word=found.words), found.words)


def _how_often(subject: Subject) -> Iterator[tuple[Placed, str, Found]]:
    for placed, _found, _plain in of_list(subject, "how-often", told_to_people(subject)):
        for sentence in sentences(placed.text):
            listed = subject.listed("how-often")
            for found in listed.all_in(sentence) if listed else ():
                yield placed, sentence, found


SHOULDS: tuple[Check, ...] = (
    should("NUM-09", how_often_in_words),
    should("FRM-12", praise_or_fright),
    should("WRD-01", hard_words),
    should("WRD-09", hurting_words),
)
LOOKS: tuple[Check, ...] = (look("NUM-09", how_often_beside_a_number),)
