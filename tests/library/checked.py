"""Running one check on one aid."""

from dataclasses import replace
from datetime import date
from typing import Any

from sdm.evidence.aid import Aid
from sdm.evidence.canonical import content_hash
from sdm.evidence.finding import CheckSettings, Finding
from sdm.evidence.governance import Role
from sdm.evidence.option import Option
from sdm.library.checks import Approval, check_aid
from tests.evidence.builders import an_aid

TODAY = date(2026, 11, 1)


def findings(aid: Aid, check: str, **settings: Any) -> list[Finding]:
    found = check_aid(aid, CheckSettings(**settings), TODAY)
    return [finding for finding in found if finding.check == check]


def places(aid: Aid, check: str, **settings: Any) -> list[str]:
    return [finding.at for finding in findings(aid, check, **settings)]


def approved(
    aid: Aid, by: str, role: Role = Role.CLINICIAN_REVIEWER, **facts: Any
) -> tuple[Approval, ...]:
    """A review log of one approval, of the aid as it stands."""
    of = content_hash(aid)
    return (Approval(**{"by": by, "role": role, "content_hash": of, "on": TODAY, **facts}),)


def places_with_log(aid: Aid, check: str, log: tuple[Approval, ...]) -> list[str]:
    found = check_aid(aid, CheckSettings(), TODAY, log=log)
    return [finding.at for finding in found if finding.check == check]


def with_outcome(position: int, **changes: Any) -> Aid:
    """The small aid with one of its outcomes changed."""
    aid = an_aid()
    outcomes = list(aid.outcomes)
    outcomes[position] = replace(outcomes[position], **changes)
    return replace(aid, outcomes=tuple(outcomes))


def with_option(option: str, **changes: Any) -> Aid:
    """The small aid with one of its options changed."""
    aid = an_aid()

    def changed(each: Option) -> Option:
        return replace(each, **changes) if each.id == option else each

    return replace(aid, options=tuple(changed(each) for each in aid.options))
