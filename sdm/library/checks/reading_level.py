"""How hard the aid is to read: never more than a nudge, and off where it is not English."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.library.checks.texts import Placed
from sdm.wording import _
from sdm.wording.plain import FEWEST_SENTENCES, Reading, reading, sentences
from sdm.wording.searching import Wanted, wanted

WHOLE_AID = "aid"
"""The path of what is said of the aid as a whole."""
_MOST_WORDS_SHOWN = 8
_PASSIVE = wanted(
    r"\b(?:is|are|was|were|be|been|being|gets?|got) (?:\w+ly |not |also |then )?"
    r"(?:\w{2,}ed|given|taken|done|made|seen|shown|told|known|found|kept|put|cut|set|paid|held"
    r"|left|begun|written|chosen|worn|drawn|sent|brought|felt)\b",
)


def hard_to_read(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    settings, told = subject.settings, _read(subject, subject.prose)
    if told.smog <= settings.wrd_smog:
        return
    words = ", ".join(told.hard_words[:_MOST_WORDS_SHOWN])
    message = _(
        "Reading grade is {smog:.1f} (SMOG; {other:.1f} by Flesch-Kincaid): "
        "longest words are {words}; try shorter ones."
    ).format(smog=told.smog, other=told.flesch_kincaid, words=words)
    if told.smog > settings.wrd_smog_strong:
        message += " " + _("Few people can read this with ease.")
    if told.is_rough:
        message += " " + _("With so few sentences this is a rough guide only.")
    yield Hit(WHOLE_AID, message, words)


def harder_than_another(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    grades = {
        option: told.smog
        for option in subject.aid.options
        if (told := _read(subject, subject.option_prose[option.id])).sentences >= FEWEST_SENTENCES
    }
    if len(grades) < 2:
        return
    hardest = max(grades, key=lambda option: grades[option])
    easiest = min(grades, key=lambda option: grades[option])
    if grades[hardest] - grades[easiest] > subject.settings.wrd_grade_gap:
        message = _("“{hardest}” reads harder than “{easiest}”: level them.")
        told_ = message.format(hardest=hardest.label, easiest=easiest.label)
        yield Hit(f"options/{hardest.id}", told_, hardest.label)


def _read(subject: Subject, texts: Iterable[Placed]) -> Reading:
    """Names of options cannot be made shorter, so they do not count."""
    names = sorted(
        {name for each in subject.aid.options for name in (each.label, *each.other_names)},
        key=len,
        reverse=True,
    )
    named = _named(tuple(names))
    return reading(_without(placed.text, named) for placed in texts)


@lru_cache(maxsize=64)
def _named(names: tuple[str, ...]) -> Wanted:
    return wanted(*(re.escape(name) for name in names))


def _without(text: str, named: Wanted) -> str:
    found = named.all_in(text)
    for each in reversed(found):
        text = text[: each.start] + text[each.end :]
    return text


def nobody_does_it(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    count = sum(len(sentences(placed.text)) for placed in subject.prose)
    passive = sum(len(_PASSIVE.all_in(placed.text)) for placed in subject.prose)
    if passive * 100 > subject.settings.wrd_passive * count:
        message = _(
            "{passive} of {count} sentences do not say who does it: name the person where it helps."
        )
        yield Hit(WHOLE_AID, message.format(passive=passive, count=count))


SHOULDS: tuple[Check, ...] = (should("WRD-02", hard_to_read),)
LOOKS: tuple[Check, ...] = (look("WRD-03", harder_than_another), look("WRD-05", nobody_does_it))
