"""Percentages, fractions and numbers needed to treat, told as people instead (NUM-07, 10, 11)."""

from collections.abc import Iterator

from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.library.checks.number_words import OUT_OF
from sdm.wording import _
from sdm.wording.searching import wanted

_PERCENT = wanted(
    r"\b(?P<n>\d+(?:\.\d+)?) ?(?:%|per ?cent\b)(?! (?:lower|higher|less|more|better|worse|fewer))"
)
_NEEDED_TO = wanted(r"\bN(?:NT|NH)\b|\bnumbers? needed to (?:treat|harm)\b")
_PEOPLE = r"(?:people|patients|those|adults|women|men|children|them)"
_FRACTION = wanted(
    r"\b(?:(?:a )?half|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?)"
    rf" (?:of )?(?:all |the |these )?{_PEOPLE}\b"
    r"|\b\d+\.\d+ ?(?:%|per ?cent\b)|\b\d+\.\d+ (?:people )?(?:out of|in|of) (?:every )?1,?0+\b",
)


def bare_percentage(subject: Subject) -> Iterator[Hit]:
    for placed in subject.prose:
        if OUT_OF.search(placed.text):
            continue
        for found in _PERCENT.all_in(placed.text):
            message = _("“{words}”: add the people, such as {n} out of 100.")
            n = round(float(found.words.rstrip("% percnt")))
            yield Hit(placed.at, message.format(words=found.words, n=n), found.words)


def number_needed_to(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed in subject.prose:
        for found in _NEEDED_TO.all_in(placed.text):
            message = _("People misread “{words}”: give both counts out of 100.")
            yield Hit(placed.at, message.format(words=found.words), found.words)


def part_of_a_person(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed in subject.prose:
        for found in _FRACTION.all_in(placed.text):
            message = _("“{words}”: use whole people, or a bigger “out of”.")
            yield Hit(placed.at, message.format(words=found.words), found.words)


SHOULDS: tuple[Check, ...] = (should("NUM-10", number_needed_to),)
LOOKS: tuple[Check, ...] = (
    look("NUM-07", bare_percentage),
    look("NUM-11", part_of_a_person),
)
