"""The talk as the page tells it: whose words, what the options are called, who is named and how."""

from dataclasses import dataclass, replace
from typing import Any

from sdm.clinic import Clinic
from sdm.consultation.agreement import DecisionKind
from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import own_id
from sdm.consultation.presence import CameAlong, NamesGiven, Presence
from sdm.consultation.record import Names
from sdm.consultation.statement import Said
from sdm.consultation.voice import Hand, Role, Voice
from sdm.evidence.aid import Aid
from sdm.wording import _
from sdm.wording.people import Quoted, clinician_name, name_of, patient_name, quoted

_OTHERS = (DecisionKind.SOMEONE_ELSE, DecisionKind.BY_RULE)


@dataclass(frozen=True, slots=True)
class Talk:
    consultation: Consultation
    aid: Aid
    clinic: Clinic
    names: Names

    @classmethod
    def of(cls, consultation: Consultation, aid: Aid, clinic: Clinic) -> "Talk":
        """Names, initials or none, as the two wished, wherever somebody is named."""
        chosen = consultation.record.names
        names = chosen.fact.names if chosen else Names.NAMES
        shown = replace(consultation, presence=_named_as(consultation.presence, names))
        return cls(shown, aid, clinic, names)

    @property
    def patient(self) -> str:
        return patient_name(self.consultation)

    @property
    def clinician(self) -> str:
        return clinician_name(self.consultation)

    @property
    def decided_by_others(self) -> bool:
        decided = self.consultation.agreement.decided
        return decided is not None and decided.fact.decision in _OTHERS

    def name(self, someone: Voice | Hand) -> str:
        return name_of(self.consultation, _masked(someone, self.names))

    def quoted(self, said: Said[Any], words: str | None = None) -> Quoted:
        """Words with whose they are; in quotation marks only where that person put them so."""
        voice, hand = _masked(said.voice, self.names), _masked(said.hand, self.names)
        own = self.consultation.is_own_words(said)
        shown = quoted(self.consultation, replace(said, voice=voice, hand=hand), words)
        return replace(shown, own=own)

    def shown(self, said: Said[Any], words: str | None = None) -> str:
        """Words for a place that names their voice itself; who wrote them, where another did."""
        return self.with_writer(said, self.quoted(said, words).shown)

    def told(self, said: Said[Any]) -> str:
        """Words for a place where the reader would take them for the patient's or for both's."""
        words = self.shown(said)
        if said.voice.role is not Role.SUPPORTER:
            return words
        return _("{words} ({name})").format(words=words, name=self.name(said.voice))

    def with_writer(self, said: Said[Any], words: str) -> str:
        """No quotation marks is not enough: somebody else's hand is named."""
        if not words or said.voice.role is Role.BOTH or self.consultation.is_own_words(said):
            return words
        writer = self.name(self.consultation.first_said(said).hand)
        return _("{words} (as written down by {writer})").format(words=words, writer=writer)

    def label(self, option: str) -> str:
        """The option's name; its id where neither aid nor talk knows it any longer."""
        named = {str(each.id): each.label for each in self.aid.options}
        named |= {own_id(said): said.fact.label for said in self.consultation.deliberation.added}
        return named.get(option, option)


def _named_as(presence: Presence, names: Names) -> Presence:
    if names is Names.NAMES:
        return presence
    given = presence.names
    if given is not None:
        fact = NamesGiven(_as(given.fact.patient, names), _as(given.fact.clinician, names))
        given = replace(given, fact=fact)
    along = tuple(
        replace(said, fact=CameAlong(_as(said.fact.name, names), said.fact.part))
        for said in presence.came_along
    )
    return replace(presence, names=given, came_along=along)


def _masked(someone: Any, names: Names) -> Any:
    return replace(someone, name=_as(someone.name, names)) if someone.name else someone


def _as(name: str, names: Names) -> str:
    """Initials of what stands before the first comma: "Ana, Sam's sister" becomes "A."."""
    if names is Names.NAMES:
        return name
    if names is Names.NONE:
        return ""
    return " ".join(f"{word[0]}." for word in name.partition(",")[0].split())


def capital(words: str) -> str:
    """For a name at the beginning of a line: "the patient" becomes "The patient"."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """Words that end as a sentence does: "Sam" becomes "Sam.", and "S." stays."""
    ends = words.rstrip().rstrip("”’\"')")
    return words if ends.endswith((".", "?", "!", "…")) else _("{words}.").format(words=words)


def chosen(talk: Talk) -> tuple[str, ...]:
    """The options the decision is for; those that mean carrying on, where that was decided."""
    decided = talk.consultation.agreement.decided
    if decided is None:
        return ()
    if decided.fact.decision is DecisionKind.CARRY_ON:
        return tuple(str(each.id) for each in talk.aid.options if each.is_as_now)
    return decided.fact.options
