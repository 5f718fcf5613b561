"""The checks an aid is held to. Each is a small pure function; this is the list of them all."""

from datetime import date

from sdm.evidence.aid import Aid
from sdm.evidence.finding import CheckSettings, Finding
from sdm.library.checks import balance, framing, number_words, numbers, provenance, room, words
from sdm.library.checks.check import Check, Hit, Override, Subject

MUSTS: tuple[Check, ...] = (
    *balance.MUSTS,
    *number_words.MUSTS,
    *numbers.MUSTS,
    *framing.MUSTS,
    *words.MUSTS,
    *provenance.MUSTS,
)
SHOULDS: tuple[Check, ...] = (
    *room.SHOULDS,
    *number_words.SHOULDS,
    *numbers.SHOULDS,
    *framing.SHOULDS,
    *words.SHOULDS,
    *provenance.SHOULDS,
)
CHECKS: tuple[Check, ...] = (*MUSTS, *SHOULDS, *room.LOOKS)

__all__ = ["CHECKS", "Check", "Hit", "Override", "Subject", "check_aid"]


def check_aid(aid: Aid, settings: CheckSettings, today: date) -> tuple[Finding, ...]:
    """Every finding, musts first; within a level in the order of the list of checks."""
    subject = Subject(aid, settings, today)
    return tuple(finding for check in CHECKS for finding in check.findings(subject))
