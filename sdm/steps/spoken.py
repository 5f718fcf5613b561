"""Somebody's words on a screen: what was said, whose it is, and whether it still needs a yes."""

from dataclasses import dataclass, field
from typing import Any

from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.consultation.voice import Role, Voice
from sdm.wording.people import name_of, quoted


@dataclass(frozen=True, slots=True)
class SaidLine:
    """`words` stand in quotation marks where the rule allows, `bare` are the same without.

    `to_confirm`: somebody else wrote them down, and `speaker` has not said yes yet.
    """

    n: int
    voice: Voice
    words: str = field(repr=False)
    bare: str = field(repr=False)
    attribution: str = field(repr=False)
    to_confirm: bool
    speaker: str = field(default="", repr=False)


def said_line(consultation: Consultation, said: Said[Any], words: str | None = None) -> SaidLine:
    """One line; `words` where the fact holds several."""
    shown = quoted(consultation, said, words)
    one_voice = said.voice.role is not Role.BOTH
    needs_yes = bool(shown.words.strip()) and one_voice and not shown.own
    return SaidLine(
        said.n,
        said.voice,
        shown.shown,
        shown.words,
        shown.attribution,
        needs_yes,
        name_of(consultation, said.voice),
    )
