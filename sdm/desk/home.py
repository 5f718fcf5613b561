"""What Home shows: what can be started, and the conversations there were, names covered."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sdm.clinic import Clinic
from sdm.consultation.consultation import ConsultationId
from sdm.desk.ports import Arrival, OnShelf, Past
from sdm.wording import _, ngettext
from sdm.wording.samples import sample_words


@dataclass(frozen=True, slots=True)
class ShelfCard:
    """One aid that can be started, or why it cannot."""

    aid_id: str
    title: str
    question: str
    trouble: str = ""
    sample: str = ""
    sign_off: str = ""

    @property
    def start(self) -> str:
        return _("Start: {title}").format(title=self.title)

    @property
    def order(self) -> tuple[str, str]:
        """By title, whenever it came."""
        return self.title.casefold(), self.aid_id


@dataclass(frozen=True, slots=True)
class PastConversation:
    """One conversation in the list. `who` stays covered until somebody uncovers it."""

    id: ConsultationId
    title: str
    who: str = field(repr=False)
    state: str
    when: str
    made_up: bool = False

    @property
    def open_words(self) -> str:
        """Names no patient: the screen may be seen by the next one."""
        return _("Open: {title}, {when}").format(title=self.title, when=self.when)


@dataclass(frozen=True, slots=True)
class HomeView:
    clinic_name: str
    shelf: tuple[ShelfCard, ...] = ()
    conversations: tuple[PastConversation, ...] = ()
    older: bool = False


def home_view(
    clinic: Clinic,
    shelf: Sequence[OnShelf],
    past: Sequence[Past],
    say_when: Callable[[datetime], str],
    older: bool = False,
) -> HomeView:
    """`past`: all the conversations listed; `older` where the record holds more."""
    cards = tuple(card_for(aid) for aid in shelf)
    talks = _told_apart(_conversation(one, say_when) for one in past)
    return HomeView(clinic.name, cards, talks, older)


def _told_apart(talks: Iterable[PastConversation]) -> tuple[PastConversation, ...]:
    """Two talks about one aid in the same minute are counted, so that each is its own by ear."""
    seen: Counter[tuple[str, str]] = Counter()
    told = []
    for talk in talks:
        seen[talk.title, talk.when] += 1
        count = seen[talk.title, talk.when]
        again = _("{when} ({n})").format(when=talk.when, n=count) if count > 1 else talk.when
        told.append(replace(talk, when=again))
    return tuple(told)


def reading_words(arrival: Arrival) -> str:
    """What Home says while aids are still coming; nothing once all are there."""
    if arrival.number >= arrival.of:
        return ""
    return _("Reading the options: {n} of {of}").format(n=arrival.number, of=arrival.of)


def card_for(aid: OnShelf) -> ShelfCard:
    trouble = aid.withdrawn
    if aid.problems and not trouble:
        count = len(aid.problems)
        more = ngettext("There is {n} problem in this file.", "There are {n} problems.", count)
        trouble = _("Cannot be opened: {first} {more}").format(
            first=aid.problems[0], more=more.format(n=count)
        )
    sample = sample_words() if aid.sample else ""
    sign_off = "" if aid.signed else _("Not checked by a clinician.")
    return ShelfCard(aid.aid_id, aid.title, aid.question, trouble, sample, sign_off)


def _conversation(past: Past, say_when: Callable[[datetime], str]) -> PastConversation:
    names = tuple(name for name in (past.patient_name, past.clinician_name) if name)
    return PastConversation(
        id=past.id,
        title=past.aid_title,
        who=_(" and ").join(names) or _("No names given"),
        state=_("Finished") if past.sealed else _("Still open"),
        when=say_when(past.started),
        made_up=past.made_up,
    )
