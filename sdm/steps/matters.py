"""What What matters shows: the open question, cards, the patient's values, the clinician's lane."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sdm.consultation.consultation import Consultation, consultation_of
from sdm.consultation.value import MOST_CARRIED, LanePart, Mark, PointMarked, Value, Values
from sdm.evidence.aid import Aid
from sdm.evidence.value_prompt import ValuePrompt
from sdm.steps.told import Told, told
from sdm.wording import _

DRAFTS = "matters."
LANE_DRAFTS = f"{DRAFTS}lane."
CARD_DRAFTS = f"{DRAFTS}card."
"""The names of this step's drafts begin with these."""


class CardChoice(StrEnum):
    """What can be pressed on a card; THIS where the card has no two ends."""

    THIS = "this"
    ONE_END = "one-end"
    OTHER_END = "other-end"
    BOTH = "both"
    NOT_SURE = "not-sure"


@dataclass(frozen=True, slots=True)
class CardPress:
    """One thing to press: `label` on the chip, `words` of the value, `n` where it was named."""

    key: CardChoice
    label: str
    words: str
    n: int | None = None


@dataclass(frozen=True, slots=True)
class PromptCard:
    """`in_own_words` were named from this card and put in the patient's words."""

    prompt: str
    question: str
    presses: tuple[CardPress, ...]
    in_own_words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class ValueItem:
    """`answered` with `importance` None is "don't know"; unanswered is neither.

    Not `asks_how_much`: "not sure yet" is kept as it is, and is nothing to put a number on.
    """

    told: Told
    origin: str
    asks_how_much: bool
    answered: bool
    importance: int | None
    must: bool
    carried: bool


@dataclass(frozen=True, slots=True)
class Compass:
    """How near life is today to `value`, the one that matters most; None where none does yet."""

    value: str | None = field(default=None, repr=False)
    answered: bool = False
    nearness: int | None = None


@dataclass(frozen=True, slots=True)
class MattersStep:
    """`lane_open`: the patient has named something, so the clinician's lane stands open.

    `cards_in_use`: words are being typed on a card, which may not stay folded then.
    """

    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    opening: Told
    cards: tuple[PromptCard, ...]
    cards_in_use: bool
    values: tuple[ValueItem, ...]
    carried_line: str
    compass: Compass
    lane: tuple[Told, ...]
    lane_open: bool
    reply: Told
    sealed: bool
    drafts: Mapping[str, str] = field(repr=False)


def present(consultation: Consultation, aid: Aid, drafts: Mapping[str, str]) -> MattersStep:
    values = consultation.values
    said_something = values.opening is not None or bool(values.named)
    lane_held = bool(values.lane) or any(name.startswith(LANE_DRAFTS) for name in drafts)
    prompts: Mapping[str, ValuePrompt] = {prompt.id: prompt for prompt in aid.value_prompts}
    return MattersStep(
        patient=consultation.presence.patient_name or _("Patient"),
        clinician=consultation.presence.clinician_name or _("Clinician"),
        opening=told(consultation, values.opening),
        cards=tuple(_card(prompt, values) for prompt in aid.value_prompts),
        cards_in_use=any(name.startswith(CARD_DRAFTS) for name in drafts),
        values=tuple(_item(consultation, value, prompts) for value in values.named),
        carried_line=_carried_line(values),
        compass=_compass(consultation),
        lane=tuple(told(consultation, values.lane.get(part)) for part in LanePart),
        lane_open=said_something or lane_held,
        reply=told(consultation, values.lane_answer),
        sealed=consultation.is_sealed,
        drafts=drafts,
    )


def _presses(prompt: ValuePrompt) -> tuple[tuple[CardChoice, str, str], ...]:
    """Chips of a card with the words each names; a card without ends is named as it stands."""
    if not (prompt.one_end and prompt.other_end):
        return ((CardChoice.THIS, _("This matters to me"), prompt.prompt),)
    topic = prompt.prompt.rstrip(" ?.:")
    both = _("{topic}: a bit of both").format(topic=topic)
    return (
        (CardChoice.ONE_END, prompt.one_end, prompt.one_end),
        (CardChoice.OTHER_END, prompt.other_end, prompt.other_end),
        (CardChoice.BOTH, _("A bit of both"), both),
        (CardChoice.NOT_SURE, _("Not sure yet"), _("{topic}: not sure yet").format(topic=topic)),
    )


def _worded_before(prompt: ValuePrompt) -> dict[str, CardChoice]:
    """How earlier versions worded two of the presses: what was pressed then stays pressed."""
    both = f"Both: {prompt.one_end}; {prompt.other_end}"
    return {both: CardChoice.BOTH, f"Not sure yet: {prompt.prompt}": CardChoice.NOT_SURE}


def _choice_of(value: Value, prompts: Mapping[str, ValuePrompt]) -> CardChoice | None:
    """Which press of its card named the value; None for words of the patient's own."""
    prompt = prompts.get(_prompt_of(value))
    if prompt is None:
        return None
    ready = {words: key for key, _label, words in _presses(prompt)} | _worded_before(prompt)
    return ready.get(value.words)


def _card(prompt: ValuePrompt, values: Values) -> PromptCard:
    mine = [value for value in values.named if _prompt_of(value) == prompt.id]
    pressed = {_choice_of(value, {prompt.id: prompt}): value.n for value in mine}
    presses = tuple(
        CardPress(key, label, words, pressed.get(key)) for key, label, words in _presses(prompt)
    )
    own = (value.words for value in mine if _choice_of(value, {prompt.id: prompt}) is None)
    return PromptCard(prompt.id, prompt.prompt, presses, tuple(dict.fromkeys(own)))


def _prompt_of(value: Value) -> str:
    return "" if isinstance(value.said.fact, PointMarked) else value.said.fact.prompt


def _item(
    consultation: Consultation, value: Value, prompts: Mapping[str, ValuePrompt]
) -> ValueItem:
    choice = _choice_of(value, prompts)
    given = value.importance
    return ValueItem(
        told=told(consultation, value.said),
        origin=_origin(value, choice is not None),
        asks_how_much=choice is not CardChoice.NOT_SURE,
        answered=given is not None,
        importance=given.fact.importance if given else None,
        must=value.must,
        carried=value.carried,
    )


def _origin(value: Value, from_card: bool) -> str:
    if value.mark is not None:
        return {
            Mark.MATTERS: _("Marked among the options: this matters to me"),
            Mark.PUTS_OFF: _("Marked among the options: this puts me off"),
        }[value.mark]
    return _("From a card") if from_card else ""


def _carried_line(values: Values) -> str:
    if len(values.carried) < MOST_CARRIED:
        return ""
    told_ = _("{most} go with us to Weigh up. That is as many as fit: to take another, leave one.")
    return told_.format(most=MOST_CARRIED)


def _matters_most(values: Values) -> Value | None:
    """The value with the highest importance; of equal ones the one named first."""
    rated = [(one.importance.fact.importance, one) for one in values.named if one.importance]
    known = [(number, value) for number, value in rated if number is not None]
    return max(known, key=_number)[1] if known else None


def _number(rated: tuple[int, Value]) -> int:
    return rated[0]


def _compass(consultation: Consultation) -> Compass:
    most = _matters_most(consultation.values)
    given = consultation.values.compass
    if most is None:
        return Compass()
    if given is None or _asked_then(consultation, given.n) != most.n:
        return Compass(most.words)
    return Compass(most.words, True, given.fact.nearness)


def _asked_then(consultation: Consultation, n: int) -> int | None:
    """Which value the compass stood for when it was answered: another one needs a new answer."""
    until = (said for said in consultation.statements if said.n <= n)
    most = _matters_most(consultation_of(consultation.id, until).values)
    return None if most is None else most.n
