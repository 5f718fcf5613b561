"""The checks an aid is held to. Each is a small pure function; this is the list of them all."""

from datetime import date

from sdm.evidence.aid import Aid
from sdm.evidence.finding import CheckSettings, Finding
from sdm.library.checks import (
    balance,
    chance_words,
    framing,
    listed_words,
    loaded_words,
    number_words,
    numbers,
    people,
    provenance,
    reading_level,
    room,
    rows,
    sides,
    sources,
    tone,
    words,
)
from sdm.library.checks.asked import NOBODY_ASKED, Approval, Tally
from sdm.library.checks.check import Check, Hit, Override, Subject
from sdm.library.checks.excuses import Checked, Excused, sorted_out
from sdm.library.checks.own_words import Glossary

MUSTS: tuple[Check, ...] = (
    *balance.MUSTS,
    *number_words.MUSTS,
    *numbers.MUSTS,
    *framing.MUSTS,
    *words.MUSTS,
    *people.MUSTS,
    *provenance.MUSTS,
)
SHOULDS: tuple[Check, ...] = (
    *room.SHOULDS,
    *sides.SHOULDS,
    *number_words.SHOULDS,
    *chance_words.SHOULDS,
    *numbers.SHOULDS,
    *rows.SHOULDS,
    *framing.SHOULDS,
    *loaded_words.SHOULDS,
    *listed_words.SHOULDS,
    *words.SHOULDS,
    *reading_level.SHOULDS,
    *provenance.SHOULDS,
    *sources.SHOULDS,
)
LOOKS: tuple[Check, ...] = (
    *room.LOOKS,
    *sides.LOOKS,
    *tone.LOOKS,
    *chance_words.LOOKS,
    *listed_words.LOOKS,
    *words.LOOKS,
    *reading_level.LOOKS,
    *sources.LOOKS,
)
CHECKS: tuple[Check, ...] = (*MUSTS, *SHOULDS, *LOOKS, *people.GATES)

__all__ = [
    "CHECKS",
    "Approval",
    "Check",
    "Checked",
    "Excused",
    "Hit",
    "Override",
    "Subject",
    "Tally",
    "check_aid",
    "checked_aid",
]


def checked_aid(
    aid: Aid,
    settings: CheckSettings,
    today: date,
    *,
    glossary: Glossary | None = None,
    log: tuple[Approval, ...] = (),
    tally: Tally = NOBODY_ASKED,
) -> Checked:
    """Every finding, musts first and gates last, and apart those that have a reason."""
    subject = Subject(aid, settings, today, glossary or {}, log, tally)
    found = ((finding, check.override) for check in CHECKS for finding in check.findings(subject))
    return sorted_out(aid, found)


def check_aid(
    aid: Aid,
    settings: CheckSettings,
    today: date,
    *,
    glossary: Glossary | None = None,
    log: tuple[Approval, ...] = (),
) -> tuple[Finding, ...]:
    """What stands: without the findings that have a reason."""
    return checked_aid(aid, settings, today, glossary=glossary, log=log).standing
