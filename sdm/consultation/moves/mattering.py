"""Moves of the second step: what matters, how much, and the clinician's lane."""

from functools import partial

from sdm.consultation.consultation import Consultation
from sdm.consultation.moves.asking import answer, not_sealed, out_of_ten, spoken_by, words_of
from sdm.consultation.statement import Fact
from sdm.consultation.value import (
    MOST_CARRIED,
    CarrySet,
    CompassGiven,
    ImportanceGiven,
    LaneAnswered,
    LanePart,
    LaneSaid,
    MattersSaid,
    MustHaveSet,
    Value,
    ValueNamed,
)
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable


def say_what_matters(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return answer(consultation, voice, consultation.values.opening, words, MattersSaid)


def name_value(consultation: Consultation, voice: Voice, words: str, prompt: str = "") -> Fact:
    """A value card, in own words or from one of the aid's cards (`prompt`)."""
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return ValueNamed(words_of(words), prompt)


def _value(consultation: Consultation, n: int) -> Value:
    not_sealed(consultation)
    value = consultation.values.value(n)
    if value is None:
        raise Tellable("value.gone")
    return value


def give_importance(
    consultation: Consultation, voice: Voice, value: int, importance: int | None
) -> Fact:
    """0 to 10, or None for "don't know"; ties are welcome."""
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return ImportanceGiven(_value(consultation, value).n, out_of_ten(importance))


def set_must_have(consultation: Consultation, voice: Voice, value: int, must: bool) -> Fact:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return MustHaveSet(_value(consultation, value).n, must)


def carry_value(consultation: Consultation, voice: Voice, value: int, carried: bool) -> Fact:
    """Carry a value on to Weigh up, or leave it here."""
    n = _value(consultation, value).n
    others = [one for one in consultation.values.carried if one.n != n]
    if carried and len(others) >= MOST_CARRIED:
        raise Tellable("value.enough-carried", most=MOST_CARRIED)
    return CarrySet(n, carried)


def give_compass(consultation: Consultation, voice: Voice, nearness: int | None) -> Fact:
    not_sealed(consultation)
    return CompassGiven(out_of_ten(nearness))


def add_beside(
    consultation: Consultation, voice: Voice, part: LanePart, words: str
) -> tuple[Fact, ...]:
    """One line of the clinician's lane beside the patient's values."""
    spoken_by(voice, Role.CLINICIAN)
    part = LanePart(part)
    before = consultation.values.lane.get(part)
    return answer(consultation, voice, before, words, partial(LaneSaid, part))


def answer_lane(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return answer(consultation, voice, consultation.values.lane_answer, words, LaneAnswered)
