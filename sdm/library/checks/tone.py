"""Whether one option sounds warmer than another, to a word list and to patients (BAL-11, -17)."""

from collections.abc import Iterator

from sdm.evidence.names import OptionId
from sdm.library.checks.check import Check, Hit, Subject, look
from sdm.library.checks.texts import words_of
from sdm.wording import _
from sdm.wording.word_lists import WordList


def warmer_words(subject: Subject) -> Iterator[Hit]:
    listed = subject.listed("evaluative-words")
    if listed is None:
        return
    warmth = {option: _warmth(subject, option.id, listed) for option in subject.aid.options}
    warmest = max(warmth, key=lambda option: warmth[option])
    coldest = min(warmth, key=lambda option: warmth[option])
    if warmth[warmest] - warmth[coldest] > subject.settings.bal_tone:
        message = _("“{warmest}” sounds much warmer than “{coldest}”: use neutral words in both.")
        yield Hit(
            f"options/{warmest.id}",
            message.format(warmest=warmest.label, coldest=coldest.label),
            warmest.label,
        )


def _warmth(subject: Subject, option: OptionId, listed: WordList) -> float:
    """Warm words less cold ones, in each 100 words."""
    texts = subject.option_prose[option]
    balance = sum(
        1 if listed.plainer(found.words) == "+" else -1
        for placed in texts
        for found in listed.all_in(placed.text)
    )
    return 100 * balance / max(1, words_of(texts))


def found_slanted(subject: Subject) -> Iterator[Hit]:
    tally, settings = subject.tally, subject.settings
    if tally.answers < settings.bal_user_min:
        return
    for option, count in tally.towards:
        share = round(100 * count / tally.answers)
        if share >= settings.bal_user_lean:
            label = subject.aid.option(option).label
            message = _(
                "{share} out of 100 people found this slanted towards “{option}”: "
                "ask a patient reviewer to read it."
            )
            yield Hit(f"options/{option}", message.format(share=share, option=label), label)


LOOKS: tuple[Check, ...] = (look("BAL-11", warmer_words), look("BAL-17", found_slanted))
