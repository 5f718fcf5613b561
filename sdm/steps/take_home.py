"""What Take home shows: the page as it would print, whose names are on it, and its end."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from sdm.consultation.consultation import Consultation
from sdm.consultation.record import Amended, Names
from sdm.consultation.statement import Said, words_in
from sdm.evidence.aid import Aid
from sdm.steps.flow import StepKey, step_word
from sdm.steps.spoken import SaidLine, said_line
from sdm.wording import _
from sdm.wording.days import day_in_words, day_of
from sdm.wording.people import clinician_heading, patient_heading


class Picture(Protocol):
    """One side of paper as ink: `rgba` is width x height x 4 bytes, row by row."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rgba(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class LivePage:
    """The page as it is now. `words` is its plain text, for whoever listens instead of looks.

    `cannot_print` names what is in people's words and has no ink, such as some signs.
    """

    pictures: tuple[Picture, ...]
    words: str = field(repr=False)
    cannot_print: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class TakeHomeStep:
    """`page` is None while it is being drawn for the first time."""

    title: str
    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    supporters: tuple[str, ...] = field(repr=False)
    page: LivePage | None
    still_open: tuple[str, ...]
    names: Names | None
    sealed_on: str
    amendments: tuple[SaidLine, ...]
    drafts: Mapping[str, str] = field(repr=False)

    @property
    def is_sealed(self) -> bool:
        return bool(self.sealed_on)


DRAFTS = "take-home."
"""The names of this step's own drafts begin with this."""


def present(
    consultation: Consultation, aid: Aid, drafts: Mapping[str, str], page: LivePage | None
) -> TakeHomeStep:
    record = consultation.record
    return TakeHomeStep(
        title=aid.title,
        patient=patient_heading(consultation),
        clinician=clinician_heading(consultation),
        supporters=consultation.presence.supporters,
        page=page,
        still_open=_still_open(consultation, drafts),
        names=record.names.fact.names if record.names else None,
        sealed_on=day_in_words(day_of(record.sealed.at)) if record.sealed else "",
        amendments=tuple(_amendment(consultation, said) for said in record.amendments),
        drafts=drafts,
    )


def _amendment(consultation: Consultation, said: Said[Amended]) -> SaidLine:
    """What was added later, on which day. There is nothing left to confirm in a sealed talk."""
    line = said_line(consultation, said)
    dated = _("{day}: {words}").format(day=day_in_words(day_of(said.at)), words=line.words)
    return replace(line, words=dated, to_confirm=False)


def _still_open(consultation: Consultation, drafts: Mapping[str, str]) -> tuple[str, ...]:
    """What is not on the page yet, so that nobody misses it. Nothing here must be done."""
    if consultation.is_sealed:
        return ()
    found = []
    if consultation.agreement.decided is None:
        found.append(_("Nothing is decided yet. That is fine: the page says so."))
    if steps := _still_written(consultation, drafts):
        told = _(
            "Some words are still being written: {where}. They are not on the page yet. "
            "Sealing would throw them away."
        )
        found.append(told.format(where=_(", ").join(steps)))
    return tuple(found)


_STEPS = {
    "together.": StepKey.TOGETHER,
    "matters.": StepKey.WHAT_MATTERS,
    "options.": StepKey.OPTIONS,
    "weigh.": StepKey.WEIGH_UP,
    "agree.": StepKey.AGREE,
}
"""What the drafts of each step begin with."""


def _still_written(consultation: Consultation, drafts: Mapping[str, str]) -> tuple[str, ...]:
    """The steps in a field of which words stand that nobody has kept as said."""
    kept = frozenset[str]().union(*(words_in(said.fact) for said in consultation.statements))
    held = [
        name
        for name, words in drafts.items()
        if words.strip() and words not in kept and not name.startswith(DRAFTS)
    ]
    found = [step_word(key) for begin, key in _STEPS.items() if any(_of(begin, held))]
    elsewhere = any(not name.startswith(tuple(_STEPS)) for name in held)
    return (*found, _("in a panel at the side")) if elsewhere else tuple(found)


def _of(begin: str, names: Iterable[str]) -> Iterator[bool]:
    return (name.startswith(begin) for name in names)
