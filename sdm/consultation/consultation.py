"""A consultation is what has been said in it: the parts together, and how statements are heard."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NewType

from sdm.consultation import (
    agreement,
    boundary,
    decision,
    deliberation,
    explanation,
    preference,
    presence,
    record,
    story,
    value,
)
from sdm.consultation.agreement import Agreement
from sdm.consultation.boundary import Boundaries
from sdm.consultation.decision import Question
from sdm.consultation.deliberation import Deliberation
from sdm.consultation.explanation import Explanations
from sdm.consultation.preference import Preferences
from sdm.consultation.presence import Presence
from sdm.consultation.record import Confirmed, Record, TakenBack, Undone
from sdm.consultation.statement import Fact, Said, words_in
from sdm.consultation.story import Story
from sdm.consultation.value import Values

ConsultationId = NewType("ConsultationId", str)


@dataclass(frozen=True, slots=True)
class Consultation:
    """The fold of its statements: replaced, never changed.

    `withdrawn` are the numbers of statements undone or taken back; `confirmed` those that their
    voice confirmed. Nothing withdrawn is heard in any part.
    """

    id: ConsultationId
    statements: tuple[Said[Fact], ...] = field(default=(), repr=False)
    withdrawn: frozenset[int] = frozenset()
    confirmed: frozenset[int] = frozenset()
    presence: Presence = field(default_factory=Presence)
    question: Question = field(default_factory=Question)
    story: Story = field(default_factory=Story)
    explanations: Explanations = field(default_factory=Explanations)
    values: Values = field(default_factory=Values)
    deliberation: Deliberation = field(default_factory=Deliberation)
    preferences: Preferences = field(default_factory=Preferences)
    agreement: Agreement = field(default_factory=Agreement)
    boundaries: Boundaries = field(default_factory=Boundaries)
    record: Record = field(default_factory=Record)

    @property
    def next_n(self) -> int:
        return self.statements[-1].n + 1 if self.statements else 1

    @property
    def is_sealed(self) -> bool:
        return self.record.sealed is not None

    def statement(self, n: int) -> Said[Fact] | None:
        return next((said for said in self.statements if said.n == n), None)

    def is_own_words(self, said: Said[Any]) -> bool:
        """True where words may stand in quotation marks: typed or confirmed by their voice.

        The same words said again (another choice pressed beside them) stay what they were when
        they were first said, whoever holds the keyboard by then.
        """
        first = self.first_said(said)
        return first.typed_by_its_voice or not {said.n, first.n}.isdisjoint(self.confirmed)

    def first_said(self, said: Said[Any]) -> Said[Any]:
        """The statement in which this voice first said these very words in such a fact."""
        words = words_in(said.fact)
        return next((one for one in self.statements if _repeats(said, words, one)), said)


def _repeats(said: Said[Any], words: frozenset[str], earlier: Said[Any]) -> bool:
    return (
        (isinstance(earlier.fact, type(said.fact)) or isinstance(said.fact, type(earlier.fact)))
        and earlier.voice == said.voice
        and words_in(earlier.fact) == words
    )


_Hear = Callable[[Any, Said[Any]], Any]
_PARTS: tuple[tuple[str, tuple[type[Fact], ...], _Hear], ...] = (
    ("presence", presence.FACTS, presence.hear),
    ("question", decision.FACTS, decision.hear),
    ("story", story.FACTS, story.hear),
    ("explanations", explanation.FACTS, explanation.hear),
    ("values", value.FACTS, value.hear),
    ("deliberation", deliberation.FACTS, deliberation.hear),
    ("preferences", preference.FACTS, preference.hear),
    ("agreement", agreement.FACTS, agreement.hear),
    ("boundaries", boundary.FACTS, boundary.hear),
    ("record", record.FACTS, record.hear),
)
_HOME: Mapping[type[Fact], tuple[str, _Hear]] = MappingProxyType(
    {fact: (name, hear_part) for name, facts, hear_part in _PARTS for fact in facts}
)
KINDS: Mapping[str, type[Fact]] = MappingProxyType({fact.kind: fact for fact in _HOME})
"""Every kind of fact by its kept name."""


def consultation_of(id_: ConsultationId, statements: Iterable[Said[Fact]]) -> Consultation:
    """Fold statements, in order, into the consultation they make."""
    kept = tuple(statements)
    withdrawn = _withdrawn(kept)
    folded = Consultation(id=id_, withdrawn=withdrawn)
    for said in kept:
        if said.n not in withdrawn:
            folded = _take_in(folded, said)
    return replace(folded, statements=kept)


def hear(consultation: Consultation, said: Said[Fact]) -> Consultation:
    """Take one more statement in. Pure and total: it never refuses."""
    statements = (*consultation.statements, said)
    if isinstance(said.fact, TakenBack | Undone):
        return consultation_of(consultation.id, statements)
    return replace(_take_in(consultation, said), statements=statements)


def _take_in(consultation: Consultation, said: Said[Fact]) -> Consultation:
    if said.n in consultation.withdrawn:
        return consultation
    if isinstance(said.fact, Confirmed):
        return replace(consultation, confirmed=consultation.confirmed | {said.fact.of})
    home = _HOME.get(type(said.fact))
    if home is None:
        return consultation
    name, hear_part = home
    return replace(consultation, **{name: hear_part(getattr(consultation, name), said)})


def _withdrawn(statements: tuple[Said[Fact], ...]) -> frozenset[int]:
    """Read from the end: an undo that was itself undone withdraws nothing."""
    withdrawn: set[int] = set()
    for said in reversed(statements):
        if isinstance(said.fact, TakenBack | Undone) and said.n not in withdrawn:
            withdrawn.add(said.fact.of)
    return frozenset(withdrawn)
