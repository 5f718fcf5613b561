"""Wording: unfinished, long, shortened, doubled back, without a purpose, unclear (WRD)."""

import re
from collections.abc import Iterator

from sdm.evidence.option import Option, OptionKind
from sdm.library.checks.check import Check, Hit, Subject, look, must, should
from sdm.wording import _
from sdm.wording.plain import sentences
from sdm.wording.searching import Wanted, wanted
from sdm.wording.word_lists import lines_of

_UNFINISHED = Wanted(re.compile(r"\b(?:TODO|TBC|TBD|XXX+|FIXME)\b|\?\?+"))
_SHORT_FORM = Wanted(re.compile(r"(?<![\w&])[A-Z][A-Z0-9&]{1,5}s?(?![\w&])"))
_DOUBLED = wanted(
    r"\b(?:not|never|cannot|can’t|don’t|isn’t) "
    r"(?:un(?:likely|common|usual|able|known|reasonable|important|safe|happy|helpful)|impossible"
    r"|without|nothing|nobody|never|no one)\b",
)
_UNCLEAR = wanted(
    r"\b(?:0?[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?:/(?:\d{4}|\d\d))?\b(?!/)",
    r"\b(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d\d)\b",
    r"\b[1-9]\d{0,2}\.\d{3}\b|(?<![\d,])\b\d{1,3},\d{1,2}\b(?![\d,])",
)
_NAMED_KINDS = (OptionKind.MEDICINE, OptionKind.PROCEDURE)


def unfinished(subject: Subject) -> Iterator[Hit]:
    for placed in subject.texts:
        for found in _UNFINISHED.all_in(placed.text)[:1]:
            message = _("“{words}” looks unfinished: finish or delete it.")
            yield Hit(placed.at, message.format(words=found.words), found.words)


def long_sentence(subject: Subject) -> Iterator[Hit]:
    for placed in subject.prose:
        for sentence in sentences(placed.text):
            count = len(sentence.split())
            if count > subject.settings.wrd_sentence:
                yield Hit(placed.at, _("{count} words: split it.").format(count=count), sentence)


def not_spelled_out(subject: Subject) -> Iterator[Hit]:
    """Each short form once, where it first stands; an option may be called by one."""
    known = {*lines_of(subject.language, "short-forms"), *subject.own_words.short_forms}
    if not lines_of(subject.language, "short-forms"):
        return
    labels = " ".join(name for option in subject.aid.options for name in _names(option))
    known |= {found.words.rstrip("s") for found in _SHORT_FORM.all_in(labels)}
    for placed in subject.prose:
        for found in _SHORT_FORM.all_in(placed.text):
            form = found.words.rstrip("s")
            if _UNFINISHED.is_in(form):
                continue
            if known.isdisjoint((form, found.words)) and not _spelled_out(form, placed.text):
                message = _("“{form}” is not spelled out: write it in full the first time.")
                yield Hit(placed.at, message.format(form=form), form)
            known.add(form)


def _spelled_out(form: str, text: str) -> bool:
    """Words (CBT), CBT (words): the one is explained by the other."""
    return bool(re.search(rf"\w \({re.escape(form)}s?\)|{re.escape(form)}s? \(\w", text))


def doubled_back(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed in subject.prose:
        for found in _DOUBLED.all_in(placed.text):
            yield Hit(placed.at, _("Say it the direct way."), found.words)


def no_purpose(subject: Subject) -> Iterator[Hit]:
    listed = subject.listed("purposes")
    if listed is None:
        return
    for option in subject.aid.options:
        told = any(listed.all_in(each) for each in sentences(option.involves)[:2])
        for name in _names(option) if option.kind in _NAMED_KINDS and not told else ():
            first = _first_sentence_with(subject, name)
            known = name.casefold() in subject.own_words.names
            if first and not known and not listed.all_in(first):
                message = _("Say what “{name}” is for in a few words.").format(name=name)
                yield Hit(f"options/{option.id}/involves", message, name)


def _names(option: Option) -> tuple[str, ...]:
    return (option.label, *option.other_names)


def _first_sentence_with(subject: Subject, name: str) -> str:
    named = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    for placed in subject.prose:
        if named.search(placed.text) and not placed.at.endswith("/label"):
            return next((each for each in sentences(placed.text) if named.search(each)), "")
    return ""


def unclear_date_or_number(subject: Subject) -> Iterator[Hit]:
    for placed in subject.prose:
        for found in _UNCLEAR.all_in(placed.text):
            message = _("“{words}” can be read in two ways: write the month as a word.")
            if "/" not in found.words and not re.fullmatch(r"\d+\.\d+\.\d+", found.words):
                message = _("“{words}” can be read in two ways: write the whole number out.")
            yield Hit(placed.at, message.format(words=found.words), found.words)


MUSTS: tuple[Check, ...] = (must("WRD-07", unfinished),)
SHOULDS: tuple[Check, ...] = (
    should("WRD-04", long_sentence),
    should("WRD-06", not_spelled_out),
    should("WRD-10", no_purpose),
)
LOOKS: tuple[Check, ...] = (
    look("WRD-08", doubled_back),
    look("WRD-11", unclear_date_or_number),
)
