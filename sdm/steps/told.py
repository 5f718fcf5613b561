"""What one place on a screen shows of what was said: the words, whose, and if confirmed."""

from dataclasses import dataclass, field
from typing import Any

from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.consultation.voice import PATIENT, Role, Voice
from sdm.wording.people import attribution, name_of


@dataclass(frozen=True, slots=True)
class Told:
    """`whose` is empty where the voice typed the words itself: the lane says whose they are then.

    `to_confirm` asks for "Yes, my words", which only `voice`, called `speaker`, can say.
    """

    words: str = field(default="", repr=False)
    n: int = 0
    voice: Voice = PATIENT
    whose: str = field(default="", repr=False)
    to_confirm: bool = False
    speaker: str = field(default="", repr=False)


NOTHING = Told()


def told(consultation: Consultation, said: Said[Any] | None, words: str | None = None) -> Told:
    """The words of a statement as one place shows them; `words` where the fact has several."""
    if said is None:
        return NOTHING
    text = said.fact.words if words is None else words
    if not text or said.typed_by_its_voice:
        return Told(text, said.n, said.voice)
    whose, speaker = attribution(consultation, said), name_of(consultation, said.voice)
    return Told(text, said.n, said.voice, whose, _open(consultation, said), speaker)


def _open(consultation: Consultation, said: Said[Any]) -> bool:
    """Whether nobody has said yet that these are their words; joint words need no such yes."""
    asked = said.voice.role is not Role.BOTH and not consultation.is_own_words(said)
    return asked and not consultation.is_sealed


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was pressed, and the words that went with it. `choice` None: not answered."""

    choice: str | None = None
    told: Told = NOTHING


def answered(consultation: Consultation, said: Said[Any] | None) -> Answered:
    if said is None:
        return Answered()
    return Answered(str(said.fact.answer), told(consultation, said))


def pressed(said: Said[Any] | None, attribute: str) -> str | None:
    """The key of an answer given by pressing; None where nobody has answered."""
    return None if said is None else str(getattr(said.fact, attribute))
