"""Moves on what was said: confirming, taking back, undoing, sealing, amending."""

from sdm.consultation.consultation import Consultation
from sdm.consultation.moves.asking import not_sealed, words_of
from sdm.consultation.record import (
    Amended,
    Confirmed,
    Names,
    NamesOnPage,
    Sealed,
    TakenBack,
    Undone,
)
from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import Voice
from sdm.errors import Tellable


def _said(consultation: Consultation, n: int) -> Said[Fact]:
    not_sealed(consultation)
    said = consultation.statement(n)
    if said is None or n in consultation.withdrawn:
        raise Tellable("words.gone")
    return said


def confirm(consultation: Consultation, voice: Voice, of: int) -> Fact | None:
    """ "Yes, my words": only the voice whose words they are can say so."""
    said = _said(consultation, of)
    if said.voice != voice:
        raise Tellable("voice.not-theirs")
    return None if of in consultation.confirmed else Confirmed(of)


def take_back(consultation: Consultation, voice: Voice, of: int) -> Fact:
    """Withdraw a statement: it leaves the page at once, its body at sealing."""
    return TakenBack(_said(consultation, of).n)


def undo_of(consultation: Consultation, voice: Voice) -> Fact:
    """Undo the last thing said that can be undone."""
    not_sealed(consultation)
    for said in reversed(consultation.statements):
        if said.fact.undoable and said.n not in consultation.withdrawn:
            return Undone(said.n)
    raise Tellable("undo.nothing")


def redo_of(consultation: Consultation, voice: Voice) -> Fact | None:
    """Undo the last undoing, as long as nothing else was said since."""
    not_sealed(consultation)
    for said in reversed(consultation.statements):
        if said.n in consultation.withdrawn:
            continue
        if said.fact.undoable:
            return None
        if isinstance(said.fact, Undone) and not _undoes_an_undoing(consultation, said.fact):
            return Undone(said.n)
    return None


def _undoes_an_undoing(consultation: Consultation, undone: Undone) -> bool:
    target = consultation.statement(undone.of)
    return target is not None and isinstance(target.fact, Undone)


def can_undo(consultation: Consultation) -> bool:
    return not consultation.is_sealed and any(
        said.fact.undoable and said.n not in consultation.withdrawn
        for said in consultation.statements
    )


def name_on_page(consultation: Consultation, voice: Voice, names: Names) -> Fact:
    not_sealed(consultation)
    return NamesOnPage(Names(names))


def seal(consultation: Consultation, voice: Voice) -> Fact:
    not_sealed(consultation)
    return Sealed()


def amend(consultation: Consultation, voice: Voice, words: str) -> Fact:
    """A dated change after sealing."""
    if not consultation.is_sealed:
        raise Tellable("record.not-sealed")
    return Amended(words_of(words))
