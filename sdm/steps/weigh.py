"""What Weigh up shows: what matters against each option, the two leanings, where they differ."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import Pull
from sdm.consultation.preference import Gate, LeanedUnsure
from sdm.consultation.value import Value
from sdm.consultation.voice import Voice
from sdm.evidence.aid import Aid
from sdm.steps.option_names import NamedOption, every_option, options_in_view, whys
from sdm.steps.spoken import SaidLine, said_line
from sdm.steps.told import Told, told
from sdm.wording import _
from sdm.wording.people import (
    at_start,
    clinician_heading,
    clinician_name,
    name_of,
    patient_heading,
    patient_name,
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was said of one value and one option, by whom; `line`: the reason as a box shows it."""

    n: int
    voice: Voice
    judge: str = field(repr=False)
    pull: Pull
    because: Told
    line: SaidLine | None


@dataclass(frozen=True, slots=True)
class Cell:
    option: NamedOption
    judged: Judgement | None


@dataclass(frozen=True, slots=True)
class ValueRow:
    """`n` names the value in intents; `weight` says in words how much it matters, if said."""

    n: int
    words: str = field(repr=False)
    weight: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class LeaningShown:
    """The patient's leaning; an empty option is "I am not sure yet".

    `answered` with `sure` None is "don't know" how sure; unanswered is neither.
    """

    option: str
    answered: bool
    sure: int | None
    because: Told


@dataclass(frozen=True, slots=True)
class ViewShown:
    """The clinician's view; an empty option says that there is no leaning."""

    option: str
    because: Told
    you_said: Told


@dataclass(frozen=True, slots=True)
class WeighStep:
    """`gate` is which of the patient's acts opened the clinician's view; None: still closed."""

    patient: str = field(repr=False)
    clinician: str = field(repr=False)
    supporters: tuple[str, ...] = field(repr=False)
    rows: tuple[ValueRow, ...]
    options: tuple[NamedOption, ...]
    limits: tuple[str, ...] = field(repr=False)
    leaning: LeaningShown | None
    gate: Gate | None
    gate_words: str = field(repr=False)
    view: ViewShown | None
    differences: tuple[SaidLine, ...]
    sealed: bool
    drafts: Mapping[str, str] = field(repr=False)


def present(consultation: Consultation, aid: Aid, drafts: Mapping[str, str]) -> WeighStep:
    in_view, to_lean_to = options_in_view(consultation, aid), _to_lean_to(consultation, aid)
    return WeighStep(
        patient=patient_heading(consultation),
        clinician=clinician_heading(consultation),
        supporters=consultation.presence.supporters,
        rows=tuple(_row(consultation, value, in_view) for value in consultation.values.carried),
        options=to_lean_to,
        limits=whys(to_lean_to),
        leaning=_leaning(consultation),
        gate=consultation.preferences.gate,
        gate_words=_gate_words(consultation),
        view=_view(consultation),
        differences=tuple(
            said_line(consultation, said) for said in consultation.deliberation.differences
        ),
        sealed=consultation.is_sealed,
        drafts=drafts,
    )


def _row(consultation: Consultation, value: Value, options: tuple[NamedOption, ...]) -> ValueRow:
    cells = tuple(Cell(option, _judged(consultation, value.n, option.id)) for option in options)
    return ValueRow(value.n, value.words, _weight(value), cells)


def _weight(value: Value) -> str:
    """How much it matters, as it was answered; nothing where nobody was asked."""
    if value.must:
        return _("A must for me")
    if value.importance is None:
        return ""
    number = value.importance.fact.importance
    if number is None:
        return _("How much it matters: don’t know")
    return _("How much it matters: {number} of 10").format(number=number)


def _judged(consultation: Consultation, value: int, option: str) -> Judgement | None:
    said = consultation.deliberation.pulls.get((value, option))
    if said is None:
        return None
    words = said.fact.because
    line = said_line(consultation, said, words) if words else None
    judge = name_of(consultation, said.voice)
    because = told(consultation, said, words)
    return Judgement(said.n, said.voice, judge, said.fact.pull, because, line)


def _to_lean_to(consultation: Consultation, aid: Aid) -> tuple[NamedOption, ...]:
    """The options in view, or all where none was picked; what was leaned to stays among them."""
    offered = options_in_view(consultation, aid) or every_option(consultation, aid)
    leaned = (consultation.preferences.leaning, consultation.preferences.suggestion)
    named = [said.fact.option for said in leaned if said is not None and said.fact.option]
    every = {each.id: each for each in every_option(consultation, aid)}
    missing = dict.fromkeys(name for name in named if name not in {each.id for each in offered})
    return (*offered, *(every[n] if n in every else NamedOption(n, n) for n in missing))


def _leaning(consultation: Consultation) -> LeaningShown | None:
    said = consultation.preferences.leaning
    if said is None:
        return None
    because = told(consultation, said, said.fact.because)
    sure = said.fact.sure
    answered = sure is not None or isinstance(said.fact, LeanedUnsure)
    return LeaningShown(said.fact.option, answered, sure, because)


def _view(consultation: Consultation) -> ViewShown | None:
    said = consultation.preferences.suggestion
    if said is None:
        return None
    texts = (said.fact.because, said.fact.you_said)
    return ViewShown(said.fact.option, *(told(consultation, said, words) for words in texts))


def _gate_words(consultation: Consultation) -> str:
    patient, clinician = patient_name(consultation), clinician_name(consultation)
    match consultation.preferences.gate:
        case Gate.LEANED:
            told = _("Open, because {patient} has said which way they lean.")
        case Gate.NOT_SURE_YET:
            told = _("Open, because {patient} has said “I am not sure yet”.")
        case Gate.HEAR_YOURS_FIRST:
            told = _("Open, because {patient} asked to hear it first.")
        case _:
            told = _(
                "{clinician} waits with this. It opens when {patient} has leaned, has pressed "
                "“I am not sure yet”, or has asked to hear it first."
            )
    return at_start(told.format(patient=patient, clinician=clinician))
