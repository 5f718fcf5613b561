"""What every move checks: words are there, not too long, and from a voice that may."""

import dataclasses
from collections.abc import Callable
from datetime import date
from typing import Any

from sdm.consultation.consultation import Consultation
from sdm.consultation.explanation import Explained
from sdm.consultation.record import TakenBack
from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable

MOST_CHARACTERS = 20_000
"""Answers up to this length are kept as typed; longer ones stay in the field, refused."""


def words_of(words: str) -> str:
    """The words exactly as typed, if there are any and they are not too long."""
    if not words.strip():
        raise Tellable("answer.empty")
    if len(words) > MOST_CHARACTERS:
        raise Tellable("answer.too-long", length=len(words), most=MOST_CHARACTERS)
    return words


def optional_words(words: str) -> str:
    return words_of(words) if words.strip() else ""


def spoken_by(voice: Voice, *roles: Role) -> None:
    """Refuse a voice that this cannot come from; "both" comes only from a joint act."""
    if voice.role not in roles:
        raise Tellable("voice.not-here", voice=str(voice.role))


def out_of_ten(number: int | None) -> int | None:
    if number is not None and not 0 <= number <= 10:
        raise Tellable("number.not-0-to-10")
    return number


def not_sealed(consultation: Consultation) -> None:
    if consultation.is_sealed:
        raise Tellable("record.sealed")


def answer(
    consultation: Consultation,
    voice: Voice,
    before: Said[Any] | None,
    words: str,
    make: Callable[[str], Fact],
) -> tuple[Fact, ...]:
    """An answer with one place: new words replace it, none take back all that stood there."""
    not_sealed(consultation)
    if before is not None and (words, voice) == (before.fact.words, before.voice):
        return ()
    if words.strip():
        return (make(words_of(words)),)
    if before is None:
        return ()
    return emptied(consultation, before)


def emptied(
    consultation: Consultation, last: Said[Any], told: str = "words"
) -> tuple[TakenBack, ...]:
    """Take back all that was said in the place of `last`: no older words come back.

    `told` names the field in which what is said in one place differs.
    """
    not_sealed(consultation)
    return tuple(
        TakenBack(said.n)
        for said in consultation.statements
        if type(said.fact) is type(last.fact)
        and said.n not in consultation.withdrawn
        and _same_lane(said, last)
        and _place(said.fact, told) == _place(last.fact, told)
    )


def _place(fact: Fact, told: str) -> list[object]:
    """Everything in a fact but what it tells: which question, which option it is about."""
    names = (each.name for each in dataclasses.fields(fact))  # type: ignore[arg-type]
    return [getattr(fact, name) for name in names if name != told]


def _same_lane(said: Said[Any], last: Said[Any]) -> bool:
    """Each of the two has an explanation of their own; every other place is shared."""
    return not isinstance(last.fact, Explained) or said.voice.role is last.voice.role


def day(iso: str) -> date:
    """A date written year-month-day."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise Tellable("date.unclear") from None
