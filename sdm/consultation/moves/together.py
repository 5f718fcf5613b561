"""Moves of the first step: who is here, the decision, the story, two explanations."""

from functools import partial

from sdm.consultation.consultation import Consultation
from sdm.consultation.decision import CanWait, DecisionNamed, WaitAnswered, WhyNowSaid
from sdm.consultation.explanation import (
    Explained,
    ExplanationAnswered,
    ExplanationPart,
    Fit,
)
from sdm.consultation.moves.asking import (
    answer,
    not_sealed,
    optional_words,
    spoken_by,
    words_of,
)
from sdm.consultation.presence import (
    AidRef,
    Alone,
    AloneAnswered,
    CameAlong,
    GoodTime,
    GoodTimeAnswered,
    Lead,
    LeadChosen,
    NamesGiven,
    Need,
    NeedsNoted,
    Opened,
    Part,
    StepOpened,
)
from sdm.consultation.statement import Fact
from sdm.consultation.story import (
    HardNews,
    HardNewsChosen,
    HeardAnswered,
    HeardRight,
    Helped,
    StoryTold,
    Tried,
    WhatIHeard,
)
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable

MOST_LINES_HEARD = 3


def open_consultation(
    consultation: Consultation, voice: Voice, aid: AidRef, made_up: bool = False
) -> Fact:
    """Begin. Raises where something was said already."""
    if consultation.statements:
        raise Tellable("record.begun")
    return Opened(aid, made_up)


def open_step(consultation: Consultation, voice: Voice, step: str) -> Fact | None:
    """Note where the two people went; a sealed conversation is only read."""
    if consultation.is_sealed or consultation.presence.step == step:
        return None
    return StepOpened(step)


def give_names(consultation: Consultation, voice: Voice, patient: str, clinician: str) -> Fact:
    not_sealed(consultation)
    return NamesGiven(optional_words(patient), optional_words(clinician))


def bring_along(consultation: Consultation, voice: Voice, name: str, part: Part) -> Fact:
    not_sealed(consultation)
    return CameAlong(words_of(name), Part(part))


def note_needs(
    consultation: Consultation, voice: Voice, needs: tuple[Need, ...], words: str = ""
) -> Fact:
    not_sealed(consultation)
    return NeedsNoted(tuple(Need(need) for need in needs), optional_words(words))


def answer_good_time(consultation: Consultation, voice: Voice, reply: GoodTime) -> Fact:
    not_sealed(consultation)
    return GoodTimeAnswered(GoodTime(reply))


def answer_alone(consultation: Consultation, voice: Voice, reply: Alone) -> Fact:
    not_sealed(consultation)
    return AloneAnswered(Alone(reply))


def choose_lead(consultation: Consultation, voice: Voice, lead: Lead) -> Fact:
    """Who leads, for this decision, today: asked of the patient, and again whenever they like."""
    not_sealed(consultation)
    return LeadChosen(Lead(lead))


def name_decision(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    return answer(consultation, voice, consultation.question.named, words, DecisionNamed)


def say_why_now(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    return answer(consultation, voice, consultation.question.why_now, words, WhyNowSaid)


def answer_wait(consultation: Consultation, voice: Voice, reply: CanWait) -> Fact:
    not_sealed(consultation)
    return WaitAnswered(CanWait(reply))


def tell_story(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return answer(consultation, voice, consultation.story.told, words, StoryTold)


def say_what_i_heard(consultation: Consultation, voice: Voice, words: str) -> tuple[Fact, ...]:
    """The clinician's account of the story, short enough to be answered."""
    spoken_by(voice, Role.CLINICIAN)
    if len([line for line in words.splitlines() if line.strip()]) > MOST_LINES_HEARD:
        raise Tellable("heard.too-many-lines", most=MOST_LINES_HEARD)
    return answer(consultation, voice, consultation.story.heard, words, WhatIHeard)


def answer_heard(
    consultation: Consultation, voice: Voice, reply: HeardRight, words: str = ""
) -> Fact:
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return HeardAnswered(HeardRight(reply), optional_words(words))


def note_tried(
    consultation: Consultation, voice: Voice, what: str, helped: Helped, why_stopped: str = ""
) -> Fact:
    not_sealed(consultation)
    return Tried(words_of(what), Helped(helped), optional_words(why_stopped))


def choose_hard_news(consultation: Consultation, voice: Voice, how: HardNews) -> Fact:
    not_sealed(consultation)
    return HardNewsChosen(HardNews(how))


def explain(
    consultation: Consultation, voice: Voice, part: ExplanationPart, words: str
) -> tuple[Fact, ...]:
    """One part of the speaker's own account of what is going on."""
    spoken_by(voice, Role.PATIENT, Role.CLINICIAN, Role.SUPPORTER)
    part = ExplanationPart(part)
    before = consultation.explanations.of(voice.role).get(part)
    return answer(consultation, voice, before, words, partial(Explained, part))


def answer_explanation(consultation: Consultation, voice: Voice, fit: Fit, words: str = "") -> Fact:
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    return ExplanationAnswered(Fit(fit), optional_words(words))
