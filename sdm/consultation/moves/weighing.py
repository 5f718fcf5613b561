"""Moves of the fourth step: judging pulls together, leaning, seeing it differently."""

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import (
    Pull,
    PullJudged,
    QuestionAsked,
    SeenDifferently,
    TimeNeeded,
)
from sdm.consultation.moves.asking import (
    not_sealed,
    optional_words,
    out_of_ten,
    spoken_by,
    words_of,
)
from sdm.consultation.preference import Leaned, LeanedUnsure, Suggested, YoursFirstAsked
from sdm.consultation.statement import Fact
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable


def judge_pull(
    consultation: Consultation,
    voice: Voice,
    value: int,
    option: str,
    pull: Pull,
    because: str = "",
) -> Fact:
    """Where one value pulls for one option, by the patient, the clinician, or both together."""
    not_sealed(consultation)
    if consultation.values.value(value) is None:
        raise Tellable("value.gone")
    return PullJudged(value, option, Pull(pull), optional_words(because))


def lean(
    consultation: Consultation,
    voice: Voice,
    option: str,
    sure: int | None = None,
    because: str = "",
    unsure: bool = False,
) -> Fact:
    """The patient's leaning; an empty option says "I am not sure yet".

    `unsure`: how sure was answered with "don't know".
    """
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    kind = LeanedUnsure if unsure and sure is None and option else Leaned
    return kind(option, out_of_ten(sure), optional_words(because))


def ask_yours_first(consultation: Consultation, voice: Voice) -> Fact:
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return YoursFirstAsked()


def suggest(
    consultation: Consultation, voice: Voice, option: str, because: str = "", you_said: str = ""
) -> Fact:
    """The clinician's view; it waits until the patient opened it (DSP-10)."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    if consultation.preferences.gate is None:
        raise Tellable("view.waits")
    return Suggested(option, optional_words(because), optional_words(you_said))


def see_differently(consultation: Consultation, voice: Voice, words: str, about: str = "") -> Fact:
    not_sealed(consultation)
    return SeenDifferently(words_of(words), about)


def ask_question(consultation: Consultation, voice: Voice, words: str) -> Fact:
    not_sealed(consultation)
    return QuestionAsked(words_of(words))


def need_time(consultation: Consultation, voice: Voice, words: str = "") -> Fact:
    not_sealed(consultation)
    return TimeNeeded(optional_words(words))
