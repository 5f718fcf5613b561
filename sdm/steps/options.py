"""What Options shows: every option as a card, then the picked ones side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import MOST_IN_VIEW, Limit, own_id
from sdm.consultation.moves.withdrawing import is_settled_on
from sdm.consultation.voice import Voice
from sdm.evidence.aid import Aid
from sdm.steps.figure import FigureStep, present_figure
from sdm.steps.grid import GridStep, present_grid
from sdm.steps.grid_words import offered_words
from sdm.steps.limit_words import limit_title, who_else_words
from sdm.steps.option_names import every_option
from sdm.steps.told import NOTHING, Told, told
from sdm.wording import N_, _, ngettext
from sdm.wording.people import clinician_heading, patient_heading

LEAST_IN_VIEW = 2
_COUNTS = (
    N_("no"),
    N_("one"),
    N_("two"),
    N_("three"),
    N_("four"),
    N_("five"),
    N_("six"),
    N_("seven"),
    N_("eight"),
    N_("nine"),
    N_("ten"),
)


@dataclass(frozen=True, slots=True)
class LimitShown:
    """Why an option is not simply open here, in the clinician's words, with room to answer."""

    limit: Limit
    title: str
    reason: Told
    how_sure: str = field(default="", repr=False)
    who_else: str = field(default="", repr=False)
    reply: Told = NOTHING


@dataclass(frozen=True, slots=True)
class OptionCard:
    """`idea`: who brought an option of their own; `removable` as long as nothing rests on it."""

    option: str
    label: str = field(repr=False)
    first: str = field(repr=False)
    involves: str = field(repr=False)
    picked: bool
    own: bool
    offered: str = ""
    set_aside: Told = NOTHING
    limit: LimitShown | None = None
    idea: Voice | None = None
    removable: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """The close look at any box, put together when it is asked for."""

    consultation: Consultation = field(repr=False)
    aid: Aid = field(repr=False)

    def of(self, topic: str, option: str, outcome: str = "") -> FigureStep:
        return present_figure(self.consultation, self.aid, topic, option, outcome)


@dataclass(frozen=True, slots=True)
class OptionsStep:
    """`grid` is None until two options are picked; `is_full` when no more may be in view."""

    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    supporters: tuple[str, ...] = field(repr=False)
    heading: str
    cards: tuple[OptionCard, ...]
    look: str
    back: str
    grid: GridStep | None
    is_full: bool
    figures: Figures
    sealed: bool
    drafts: Mapping[str, str] = field(repr=False)

    def card(self, option: str) -> OptionCard | None:
        return next((card for card in self.cards if card.option == option), None)


def present(consultation: Consultation, aid: Aid, drafts: Mapping[str, str]) -> OptionsStep:
    cards = tuple(_cards(consultation, aid))
    picked = sum(card.picked for card in cards)
    return OptionsStep(
        patient=patient_heading(consultation),
        clinician=clinician_heading(consultation),
        supporters=consultation.presence.supporters,
        heading=_heading(len(cards)),
        cards=cards,
        look=_look(picked),
        back=_("Back to the {count} options").format(count=_count(picked)),
        grid=present_grid(consultation, aid) if picked >= LEAST_IN_VIEW else None,
        is_full=picked >= MOST_IN_VIEW,
        figures=Figures(consultation, aid),
        sealed=consultation.is_sealed,
        drafts=drafts,
    )


def first_sentence(words: str) -> str:
    """Up to the first full stop that ends a sentence."""
    first, stop, rest = words.partition(". ")
    return f"{first}." if stop and rest else words


def _heading(count: int) -> str:
    asked = _("Which would you like to look at closely?")
    told_ = ngettext("{count} way forward. {asked}", "{count} ways forward. {asked}", count)
    words = told_.format(count=_count(count), asked=asked)
    return words[:1].upper() + words[1:]


def _count(count: int) -> str:
    return _(_COUNTS[count]) if count < len(_COUNTS) else str(count)


def _look(picked: int) -> str:
    if picked < LEAST_IN_VIEW:
        return _("Look at these side by side")
    return _("Look at these {count}").format(count=_count(min(picked, MOST_IN_VIEW)))


def _cards(consultation: Consultation, aid: Aid) -> list[OptionCard]:
    talk = consultation.deliberation
    known = {str(option.id): option for option in aid.options}
    own = {own_id(said): said for said in talk.added}
    cards = []
    for named in every_option(consultation, aid):
        option = known.get(named.id)
        added = own.get(named.id)
        involves = option.involves if option else added.fact.involves if added else ""
        cards.append(
            OptionCard(
                option=named.id,
                label=named.label,
                first=first_sentence(involves),
                involves=involves,
                picked=named.id in talk.picked,
                own=option is None,
                offered=offered_words(option) if option else "",
                set_aside=_set_aside(consultation, named.id),
                limit=_limit(consultation, named.id),
                idea=added.voice if added else None,
                removable=added is not None and not is_settled_on(consultation, named.id),
            )
        )
    return cards


def _set_aside(consultation: Consultation, option: str) -> Told:
    said = consultation.deliberation.set_aside.get(option)
    return told(consultation, said, said.fact.because) if said else NOTHING


def _limit(consultation: Consultation, option: str) -> LimitShown | None:
    said = consultation.deliberation.limits.get(option)
    if said is None:
        return None
    fact = said.fact
    reply = consultation.deliberation.limit_answers.get(option)
    return LimitShown(
        limit=fact.limit,
        title=limit_title(fact.limit),
        reason=told(consultation, said, fact.reason),
        how_sure=_("How sure: {words}").format(words=fact.how_sure) if fact.how_sure else "",
        who_else=who_else_words(fact.limit, fact.who_else) if fact.who_else else "",
        reply=told(consultation, reply) if reply else NOTHING,
    )
