"""Wordings that make something sound smaller, surer or more wanted than it is (FRM-08, 13-15)."""

import re
from collections.abc import Iterator

from sdm.evidence.certainty import Certainty, CertaintyLevel
from sdm.evidence.estimate import UnknownEstimate
from sdm.evidence.option import Basis, Option
from sdm.evidence.outcome import OutcomeKind
from sdm.library.checks.check import Check, Hit, Subject, should
from sdm.library.checks.figures import estimates_for, is_number
from sdm.library.checks.listed_words import told_to_people
from sdm.library.checks.texts import Placed
from sdm.wording import _
from sdm.wording.searching import wanted

_SURE = re.compile(r"\b(?:always|never|proven|proves|cures?|cured|guarantee[sd]?)\b", re.IGNORECASE)
_WILL = re.compile(r"\bwill\b", re.IGNORECASE)
_MAY = re.compile(
    r"\b(?:may|might|can|could|perhaps|unsure|uncertain|not sure|not known|unclear|weak(?:er)?"
    r"|rated (?:very )?low|low certainty)\b",
    re.IGNORECASE,
)
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten"
_SMALL = wanted(
    r"\b(?:just|simply) (?:take|do|have|need|keep|stop|start|wait|try|use|go|ask|walk|swallow)\b"
    rf"|\bonly (?:about |around )?(?:a few|\d[\d,.]*|{_NUMBERS})\b"
    r"(?! (?:\w+ ){0,2}(?:trials?|stud(?:y|ies)|sources?|papers?|reviews?|options?))"
    r"|\b(?:small|slight|tiny|minimal) (?:risk|chance)s?\b"
    r"|\bminor (?:surgery|operation|procedure|side effect|risk|problem|complication)s?\b"
    r"|\bquick (?:operation|procedure|fix)\b|\bmerely\b",
)
_TELLING = wanted(
    r"\b(?:you|people|patients|everyone|everybody|adults) (?:really |always )?(?:should|must)\b"
    r"|\b(?:should|must) (?:be|have|take|try|start|stop|choose|consider|ask|see)\b"
    r"|\bwe (?:strongly )?recommend\b|\b(?:is|are) (?:strongly )?(?:advised|recommended)\b"
    r"|(?:^|[.!?] )Ask for\b",
)
_NOTHING_BAD = wanted(
    r"\bno (?:known |serious |real )?(?:side effects?|risks?|harms?|complications?|dangers?)\b"
    r"(?! (?:was|were|is|are) (?:counted|known|measured|reported))"
    r"|\bnone known\b|\bwithout (?:any )?(?:side effects?|risks?|harms?)\b",
)


def surer_than_the_source(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed, certainty in _told_with_a_certainty(subject):
        level = certainty.level
        is_low = level in (CertaintyLevel.LOW, CertaintyLevel.VERY_LOW)
        sure = _SURE.search(placed.text)
        will = None if level is CertaintyLevel.HIGH else _WILL.search(placed.text)
        if is_low and not _MAY.search(placed.text):
            yield Hit(placed.at, _("The evidence is rated low: say “may”."), placed.text)
        elif sure or will:
            word = (sure or will or placed.text)[0]
            message = _("“{word}” is surer than the source: say “may”, or what was counted.")
            yield Hit(placed.at, message.format(word=word), word)


def _told_with_a_certainty(subject: Subject) -> Iterator[tuple[Placed, Certainty]]:
    """Advantages and disadvantages that speak of an outcome the option has a figure in."""
    for option in subject.aid.options:
        for side, points in (("pros", option.pros), ("cons", option.cons)):
            for point in points:
                outcome = subject.aid.outcome(point.outcome) if point.outcome else None
                estimate = next(estimates_for(outcome, option.id), None) if outcome else None
                if estimate is not None and not isinstance(estimate, UnknownEstimate):
                    at = f"options/{option.id}/{side}/{point.id}/text"
                    yield Placed(at, point.text), estimate.certainty


def made_small(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed in told_to_people(subject, safety=False):
        for found in _SMALL.all_in(placed.text):
            message = _("“{words}” makes it sound smaller than it may feel: leave it out.")
            yield Hit(placed.at, message.format(words=found.words), found.words)


def told_what_to_choose(subject: Subject) -> Iterator[Hit]:
    """In what is said of the options, and in the question; safety lines may say what to do."""
    if not subject.is_english:
        return
    texts = [Placed("question", subject.aid.question)]
    for option in subject.aid.options:
        spared = tuple(_safety_lines(option))
        texts += [
            placed
            for placed in subject.option_prose[option.id]
            if not placed.at.startswith(spared) and "/what_people_say/" not in placed.at
        ]
    for placed in texts:
        for found in _TELLING.all_in(placed.text):
            words = found.words.lstrip(".!? ")
            message = _("“{words}” tells people what to choose: state what happens instead.")
            yield Hit(placed.at, message.format(words=words), words)


def _safety_lines(option: Option) -> Iterator[str]:
    lists = ("practical", "unclear", "who_it_does_not_suit")
    for name in lists:
        for line in getattr(option, name):
            if line.basis is Basis.SAFETY_STATEMENT:
                yield f"options/{option.id}/{name}/{line.id}/"


def not_counted_told_as_none(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for option in subject.aid.options:
        if not _some_harm_is_unknown(subject, option):
            continue
        for placed in subject.option_prose[option.id]:
            for found in _NOTHING_BAD.all_in(placed.text):
                message = _(
                    "Nothing counted is not the same as nothing happening: say it was not counted."
                )
                yield Hit(placed.at, message, found.words)


def _some_harm_is_unknown(subject: Subject, option: Option) -> bool:
    harms = [each for each in subject.aid.outcomes if each.kind is OutcomeKind.HARM]
    told = [estimate for each in harms for estimate in estimates_for(each, option.id)]
    if any(isinstance(estimate, UnknownEstimate) for estimate in told):
        return True
    return not any(is_number(estimate) for estimate in told)


SHOULDS: tuple[Check, ...] = (
    should("FRM-08", surer_than_the_source),
    should("FRM-13", made_small),
    should("FRM-14", told_what_to_choose),
    should("FRM-15", not_counted_told_as_none),
)
