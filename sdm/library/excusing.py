"""`sdm library excuse`: a reason is written into the aid's file, and nothing else in it moves."""

import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from sdm.errors import Tellable
from sdm.evidence.aid import Aid, CheckNote
from sdm.evidence.finding import Finding
from sdm.evidence.governance import Role
from sdm.evidence.names import CheckId
from sdm.library.checking import options_of
from sdm.library.checks import CHECKS, Override, checked_aid
from sdm.library.checks.excuses import Texts, may_excuse
from sdm.library.glossary import glossary_in
from sdm.library.page import Unreadable, page_at, page_of
from sdm.library.reading import aid_on
from sdm.library.settings import settings_in
from sdm.library.versions.draft import approvals_in
from sdm.wording import _

_FEWEST_WORDS = 4
_FIELDS = ("check", "at", "of", "reason", "by", "on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """What somebody says of a finding: which check, where, why, who and when."""

    check: str
    at: str
    reason: str
    by: str
    on: date


def excuse(path: Path, said: Excuse) -> CheckNote:
    """Raise `Tellable`, and change nothing, where the check does not strike there or may not be
    excused by this person."""
    aid = aid_on(page_at(path))
    said = replace(said, by=said.by.strip() or _first_author(aid))
    _require_reason(said)
    override = _override_of(said.check, _require_finding(path, aid, said))
    if not may_excuse(aid, said.by, override):
        raise Tellable("excuse.not-yours", check=said.check, by=said.by, who=_who(override))
    note = CheckNote(
        check=CheckId(said.check),
        at=said.at,
        of=Texts(aid).digest(said.at),
        reason=" ".join(said.reason.split()),
        by=said.by,
        on=said.on,
    )
    _write(path, note, aid)
    return note


def _require_reason(said: Excuse) -> None:
    if len(said.reason.split()) < _FEWEST_WORDS:
        raise Tellable("excuse.no-reason")


def _override_of(check: str, found: Finding) -> Override:
    """Of the level at which it was found: one check may ask in one case and block in another."""
    alike = (each for each in CHECKS if (each.id, each.level) == (check, found.level))
    return next(each.override for each in alike)


def _first_author(aid: Aid) -> str:
    people = aid.governance.people
    return next((each.name for each in people if each.role is Role.AUTHOR), people[0].name)


def _require_finding(path: Path, aid: Aid, said: Excuse) -> Finding:
    if all(each.id != said.check for each in CHECKS):
        raise Tellable("excuse.no-such-check", check=said.check)
    options = options_of(path)
    checked = checked_aid(
        aid,
        settings_in(options),
        said.on,
        glossary=glossary_in(options),
        log=approvals_in(path.parent),
    )
    known = (*checked.standing, *(each.finding for each in checked.excused))
    places = {each.at: each for each in known if each.check == said.check}
    if said.at not in places:
        told = ", ".join(places) or _("nowhere")
        raise Tellable("excuse.nothing-found", check=said.check, at=said.at, places=told)
    return places[said.at]


def _who(override: Override) -> str:
    if override is Override.EDITOR:
        return _("It needs an editor named in governance who is not an author.")
    return _("Nobody may excuse it.")


def _write(path: Path, note: CheckNote, aid: Aid) -> None:
    """Into a file beside it that takes its place only when it reads back as it should."""
    written = path.read_bytes()
    changed = with_note(written.decode("utf-8"), note, str(path))
    kept = (each for each in aid.check_notes if (each.check, each.at) != (note.check, note.at))
    try:
        as_read = aid_on(page_of(str(path), changed.encode("utf-8")))
    except Unreadable as why:
        raise Tellable("excuse.odd-notes", file=str(path)) from why
    if as_read != replace(aid, check_notes=as_read.check_notes) or set(as_read.check_notes) != {
        *kept,
        note,
    }:
        raise Tellable("excuse.odd-notes", file=str(path))
    _put_in_place(path, changed.encode("utf-8"))


def _put_in_place(path: Path, content: bytes) -> None:
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".aid-", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, temporary)
        temporary.replace(path)
    except OSError as why:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        reason = why.strerror or type(why).__name__
        raise Tellable("excuse.not-written", file=str(path), reason=reason) from why


def with_note(text: str, note: CheckNote, file: str) -> str:
    """The file's text with the note at the end of `check_notes`, or in place of an older one."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    listed = _check_notes(text)
    if listed is None:
        block = ["check_notes:", *_lines(note, 2)]
        while lines and not lines[-1].strip():
            lines.pop()
        return end.join([*lines, "", *block, ""])
    if not isinstance(listed, yaml.SequenceNode) or listed.flow_style or not listed.value:
        raise Tellable("excuse.odd-notes", file=file)
    start, stop = _lines_of(listed, note)
    indent = listed.start_mark.column
    return end.join([*lines[:start], *_lines(note, indent), *lines[stop:]])


def _check_notes(text: str) -> Any:
    root: Any = yaml.compose(text.lstrip("\ufeff"), Loader=yaml.CBaseLoader)
    return next((value for key, value in root.value if key.value == "check_notes"), None)


def _lines_of(listed: Any, note: CheckNote) -> tuple[int, int]:
    """Which lines the note takes the place of: an older one's, or none after the last."""
    for entry in listed.value:
        fields = {key.value: value.value for key, value in entry.value}
        if (fields.get("check"), fields.get("at")) == (note.check, note.at):
            return entry.start_mark.line, _last_line(entry) + 1
    after = _last_line(listed.value[-1]) + 1
    return after, after


def _last_line(entry: Any) -> int:
    mark = entry.value[-1][1].end_mark
    return int(mark.line if mark.column else mark.line - 1)


def _lines(note: CheckNote, indent: int) -> list[str]:
    told = (str(getattr(note, name)) for name in _FIELDS)
    fields = [f"{name}: {_quoted(value)}" for name, value in zip(_FIELDS, told, strict=True)]
    space = " " * indent
    return [f"{space}- {fields[0]}", *(f"{space}  {field}" for field in fields[1:])]


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
