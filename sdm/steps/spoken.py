"""Somebody's words on a screen: what was said, whose it is, and whether it still needs a yes."""

from dataclasses import dataclass, field
from typing import Any

from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.consultation.voice import Voice
from sdm.wording.people import quoted


@dataclass(frozen=True, slots=True)
class SaidLine:
    """`words` stand in quotation marks where the rule allows; `to_confirm`: nobody said yes yet."""

    n: int
    voice: Voice
    words: str = field(repr=False)
    attribution: str = field(repr=False)
    to_confirm: bool


def said_line(consultation: Consultation, said: Said[Any], words: str | None = None) -> SaidLine:
    """One line; `words` where the fact holds several."""
    shown = quoted(consultation, said, words)
    needs_yes = bool(shown.words.strip()) and not shown.own and not consultation.is_sealed
    return SaidLine(said.n, said.voice, shown.shown, shown.attribution, needs_yes)
