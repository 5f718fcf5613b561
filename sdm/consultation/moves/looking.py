"""Moves of the third step: drawing the order, picking options, opening topics, marking points."""

from functools import partial

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import (
    MOST_IN_VIEW,
    MOST_TOPICS_OPEN,
    FigureOpened,
    Limit,
    LimitAnswered,
    OptionAdded,
    OptionLimited,
    OptionNoted,
    OptionPicked,
    OrderDrawn,
    SetAside,
    TopicShown,
)
from sdm.consultation.moves.asking import (
    answer,
    emptied,
    not_sealed,
    optional_words,
    spoken_by,
    words_of,
)
from sdm.consultation.record import TakenBack
from sdm.consultation.statement import Fact
from sdm.consultation.value import Mark, MarkChanged, PointMarked
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable


def draw_order(
    consultation: Consultation,
    voice: Voice,
    options: tuple[str, ...],
    worse_first: bool,
    seed: int,
) -> Fact | None:
    """Keep the order that was drawn; it is drawn once in a consultation."""
    if consultation.deliberation.order is not None:
        return None
    return OrderDrawn(options, worse_first, seed)


def pick_option(consultation: Consultation, voice: Voice, option: str, picked: bool) -> Fact | None:
    """Look at an option closely, or no longer; two to five are in view at once."""
    not_sealed(consultation)
    chosen = consultation.deliberation.picked
    if (option in chosen) == picked:
        return None
    if picked and len(chosen) >= MOST_IN_VIEW:
        raise Tellable("option.enough-in-view", most=MOST_IN_VIEW)
    return OptionPicked(option, picked)


def set_aside(
    consultation: Consultation, voice: Voice, option: str, because: str
) -> Fact | tuple[Fact, ...]:
    """Why an option was not looked at today; no reason is needed, and a reason can be emptied."""
    not_sealed(consultation)
    before = consultation.deliberation.set_aside.get(option)
    if before is not None and not because.strip():
        return emptied(consultation, before, "because")
    return SetAside(option, optional_words(because))


def add_option(consultation: Consultation, voice: Voice, label: str, involves: str = "") -> Fact:
    """An idea of their own: in view at once while there is room, else on the list."""
    not_sealed(consultation)
    full = len(consultation.deliberation.picked) >= MOST_IN_VIEW
    kind = OptionNoted if full else OptionAdded
    return kind(words_of(label), optional_words(involves))


def show_topic(
    consultation: Consultation, voice: Voice, topic: str, shown: bool
) -> tuple[Fact, ...]:
    """Open or close a topic in place; the one opened longest ago closes when a fourth opens."""
    if consultation.is_sealed:
        return ()
    now_open = consultation.deliberation.topics
    if (topic in now_open) == shown:
        return ()
    if shown and len(now_open) >= MOST_TOPICS_OPEN:
        return (TopicShown(now_open[0], False), TopicShown(topic, True))
    return (TopicShown(topic, shown),)


def open_figure(consultation: Consultation, voice: Voice, outcome: str, option: str) -> Fact | None:
    """Note that one comparison was looked at closely."""
    seen = (outcome, option) in consultation.deliberation.figures_opened
    return None if seen or consultation.is_sealed else FigureOpened(outcome, option)


def mark_point(
    consultation: Consultation, voice: Voice, option: str, point: str, mark: Mark, words: str
) -> tuple[Fact, ...]:
    """A point of an option matters to the patient or puts them off; it becomes a value card.

    One card stands for a point. The other mark changes the card, other words take its place,
    and the same mark in the same words takes it back.
    """
    not_sealed(consultation)
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    mark, words = Mark(mark), words_of(words)
    cards = consultation.values.marking(option, point)
    same = next((card for card in reversed(cards) if card.words == words), None)
    others = tuple(TakenBack(card.n) for card in cards if card is not same)
    if same is None:
        return (*others, PointMarked(option, point, mark, words))
    last = TakenBack(same.n) if same.mark is mark else MarkChanged(same.n, mark)
    return (*others, last)


def limit_option(
    consultation: Consultation,
    voice: Voice,
    option: str,
    limit: Limit,
    reason: str,
    how_sure: str = "",
    who_else: str = "",
) -> Fact:
    """Not here, or not safe for you. Not safe needs the reason, how sure, and a second view."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    limit = Limit(limit)
    if limit is Limit.NOT_SAFE and not (how_sure.strip() and who_else.strip()):
        raise Tellable("limit.incomplete")
    return OptionLimited(
        option, limit, words_of(reason), optional_words(how_sure), optional_words(who_else)
    )


def answer_limit(
    consultation: Consultation, voice: Voice, option: str, words: str
) -> tuple[Fact, ...]:
    spoken_by(voice, Role.PATIENT, Role.SUPPORTER)
    before = consultation.deliberation.limit_answers.get(option)
    return answer(consultation, voice, before, words, partial(LimitAnswered, option))
