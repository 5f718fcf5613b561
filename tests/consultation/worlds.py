"""A world in three lines: a consultation, and somebody doing something in it."""

from sdm.consultation import moves
from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Fact
from sdm.consultation.voice import CLINICIANS_HAND, PATIENTS_HAND, Role, Voice
from sdm.sitting.sitting import Move, Sitting
from tests.sitting.fakes import a_sitting

__all__ = ["Talk", "a_talk", "moves"]


class Talk:
    """A sitting in which the hand follows the voice: each types their own words."""

    def __init__(self, sitting: Sitting, told: list) -> None:
        self.sitting = sitting
        self.told = told

    @property
    def now(self) -> Consultation:
        return self.sitting.now

    @property
    def last(self) -> Fact:
        return self.now.statements[-1].fact

    def says(self, voice: Voice, move: Move, *args: object) -> "Talk":
        """Do a move that is expected to be kept."""
        self.sitting.hand = CLINICIANS_HAND if voice.role is Role.CLINICIAN else PATIENTS_HAND
        assert self.sitting.does(move)(voice, *args), self.told[-1].key
        return self

    def refuses(self, voice: Voice, move: Move, *args: object) -> str:
        """Do a move that is expected to be refused; the key of the reason."""
        before = self.now
        assert not self.sitting.does(move)(voice, *args)
        assert self.now is before
        return self.told[-1].key


def a_talk() -> Talk:
    told: list = []
    return Talk(a_sitting(told=told), told)
