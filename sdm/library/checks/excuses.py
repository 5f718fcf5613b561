"""Findings somebody has given a reason for: counted and shown apart, until the text changes."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sdm.evidence.aid import Aid, CheckNote
from sdm.evidence.canonical import canonical_json
from sdm.evidence.finding import Finding
from sdm.evidence.governance import Role
from sdm.library.checks.check import Override
from sdm.library.checks.reading_level import WHOLE_AID

_NAMED_BY = ("id", "option")


@dataclass(frozen=True, slots=True)
class Excused:
    finding: Finding
    note: CheckNote


@dataclass(frozen=True, slots=True)
class Checked:
    """What still stands, and what has a reason that still holds."""

    standing: tuple[Finding, ...]
    excused: tuple[Excused, ...] = ()


@dataclass(frozen=True)
class Texts:
    """What stands in an aid at each path by ids."""

    aid: Aid

    @cached_property
    def _plain(self) -> Any:
        return json.loads(canonical_json(self.aid))

    def digest(self, at: str) -> str:
        """Eight hexadecimal digits of what stands there; of nothing where nothing does."""
        found = self._plain if at == WHOLE_AID else self._at(at)
        text = found if isinstance(found, str) else json.dumps(found, sort_keys=True)
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]

    def _at(self, at: str) -> Any:
        here = self._plain
        for step in at.split("/"):
            here = here.get(step) if isinstance(here, dict) else _entry(here, step)
            if here is None:
                return None
        return here


def _entry(listed: Any, step: str) -> Any:
    """An entry of a list, by its id, its option, or its place counted from 1."""
    if not isinstance(listed, list):
        return None
    for number, entry in enumerate(listed, start=1):
        names = [entry.get(name) for name in _NAMED_BY] if isinstance(entry, dict) else []
        if step in names or (not any(names) and step == str(number)):
            return entry
    return None


def sorted_out(aid: Aid, found: Iterable[tuple[Finding, Override]]) -> Checked:
    if not aid.check_notes:
        return Checked(tuple(finding for finding, _override in found))
    texts, standing, excused = Texts(aid), [], []
    for finding, override in found:
        note = _reason_for(aid, finding, override, texts)
        if note is None:
            standing.append(finding)
        else:
            excused.append(Excused(finding, note))
    return Checked(tuple(standing), tuple(excused))


def _reason_for(aid: Aid, finding: Finding, override: Override, texts: Texts) -> CheckNote | None:
    for note in aid.check_notes:
        meant = note.check == finding.check and note.at == finding.at
        if meant and may_excuse(aid, note.by, override) and note.of == texts.digest(note.at):
            return note
    return None


def may_excuse(aid: Aid, by: str, override: Override) -> bool:
    """Authors may give reasons for what only asks; an editor who is no author for some musts."""
    if override is Override.AUTHOR:
        return True
    roles = {each.role for each in aid.governance.people if each.name.casefold() == by.casefold()}
    return override is Override.EDITOR and Role.EDITOR in roles and Role.AUTHOR not in roles
