"""Whose words, whose hand, by way of whom: asked for, never inferred."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self


class Role(StrEnum):
    PATIENT = "patient"
    CLINICIAN = "clinician"
    BOTH = "both"
    SUPPORTER = "supporter"
    INTERPRETER = "interpreter"
    NOBODY = "nobody"
    NEWER = "newer"
    """Somebody a newer version knows and this one does not; `name` holds them as they are kept."""


_NAMED = (Role.SUPPORTER, Role.INTERPRETER, Role.NEWER)


@dataclass(frozen=True, slots=True)
class _Someone:
    role: Role
    name: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.name and self.role not in _NAMED:
            raise ValueError("only a supporter or an interpreter is named here")

    @property
    def code(self) -> str:
        """The form that is kept: "patient", or "supporter:Ana"."""
        if self.role is Role.NEWER:
            return self.name
        return f"{self.role}:{self.name}" if self.name else str(self.role)

    @classmethod
    def parse(cls, code: str) -> Self:
        """Read the kept form. One that this version cannot read is never refused nor changed."""
        role, _, name = code.partition(":")
        try:
            known = cls(Role(role), name)
        except ValueError:
            return cls(Role.NEWER, code)
        return known if known.code == code else cls(Role.NEWER, code)


@dataclass(frozen=True, slots=True)
class Voice(_Someone):
    """Whose words these are. BOTH comes only from an explicit joint act."""


@dataclass(frozen=True, slots=True)
class Hand(_Someone):
    """Who typed or pressed."""


@dataclass(frozen=True, slots=True)
class Via(_Someone):
    """Through whom the words came: an interpreter, a supporter or nobody."""


PATIENT = Voice(Role.PATIENT)
CLINICIAN = Voice(Role.CLINICIAN)
BOTH = Voice(Role.BOTH)
PATIENTS_HAND = Hand(Role.PATIENT)
CLINICIANS_HAND = Hand(Role.CLINICIAN)
DIRECTLY = Via(Role.NOBODY)


def supporter(name: str) -> Voice:
    return Voice(Role.SUPPORTER, name)
