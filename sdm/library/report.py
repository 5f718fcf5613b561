"""What a check of files found, in words or as JSON: what cannot be read, what must be put right,
what should be, what has a reason, and what waits for people."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from sdm.evidence.finding import Finding, Level
from sdm.library.checking import CheckedFile, CheckRun
from sdm.library.checks import Excused
from sdm.library.problems import rendered
from sdm.wording import _, ngettext

_FROM_THE_TOP = (Level.GATE, Level.MUST, Level.SHOULD, Level.LOOK)


def shown_levels(level: Level) -> tuple[Level, ...]:
    """That level and those above it; what waits for people stands above all."""
    return _FROM_THE_TOP[: _FROM_THE_TOP.index(level) + 1]


def as_text(run: CheckRun, level: Level | None = None) -> str:
    """Without a level, what is only worth a look waits until no must is left."""
    parts = ["\n".join(_told(file, level)) for file in run.files]
    return "\n\n".join((*parts, _summary(run.files)))


def as_json(run: CheckRun, level: Level | None = None) -> str:
    levels = shown_levels(level or Level.LOOK)
    files = [
        {
            "path": str(file.path),
            "title": file.title,
            "told": list(file.told),
            "problems": [asdict(problem) for problem in file.problems],
            "findings": [asdict(each) for each in file.findings if each.level in levels],
            "excused": [_plain(each) for each in file.excused if each.finding.level in levels],
        }
        for file in run.files
    ]
    return json.dumps({"status": run.status, "files": files}, ensure_ascii=False, indent=1)


def _plain(excused: Excused) -> dict[str, Any]:
    note = excused.note
    reason = {"reason": note.reason, "by": note.by, "on": note.on.isoformat()}
    return {**asdict(excused.finding), **reason}


def _told(file: CheckedFile, level: Level | None) -> Iterator[str]:
    if file.problems:
        yield from _unread(file)
        return
    yield f"{file.path}: {file.title}"
    yield from (f"  {sentence}" for sentence in file.told)
    levels = shown_levels(level or (Level.SHOULD if file.at_level(Level.MUST) else Level.LOOK))
    headings = {
        Level.MUST: _("Must be put right before people see it:"),
        Level.SHOULD: _("Should be put right, or a reason given:"),
        Level.LOOK: _("Worth a look:"),
        Level.GATE: _("Waiting for people:"),
    }
    for each, heading in headings.items():
        if each in levels and file.at_level(each):
            yield f"  {heading}"
            yield from _by_check(file.at_level(each))
    yield from _with_reasons([each for each in file.excused if each.finding.level in levels])
    if not any(finding.level is not Level.GATE for finding in file.findings):
        yield "  " + _("The checks found nothing to put right.")


def _unread(file: CheckedFile) -> Iterator[str]:
    count = len(file.problems)
    told = ngettext(
        "{path}: cannot be read, {count} problem", "{path}: cannot be read, {count} problems", count
    )
    yield told.format(path=file.path, count=count)
    yield from (f"  {sentence}" for sentence in file.told)
    yield from (rendered(problem) for problem in file.problems)


def _by_check(findings: Sequence[Finding]) -> Iterator[str]:
    for check, found in groupby(findings, key=lambda finding: finding.check):
        yield f"    {check}"
        yield from (f"      {finding.at}: {finding.message}" for finding in found)


def _with_reasons(excused: Sequence[Excused]) -> Iterator[str]:
    if excused:
        yield "  " + _("Excused, with reasons:")
    for check, found in groupby(excused, key=lambda each: each.finding.check):
        group = tuple(found)
        yield f"    {check} ({len(group)})"
        for each in group:
            reason = _("{reason} ({by}, {day})").format(
                reason=each.note.reason, by=each.note.by, day=each.note.on.isoformat()
            )
            yield f"      {each.finding.at}: {reason}"


def _summary(files: Sequence[CheckedFile]) -> str:
    unread = sum(bool(file.problems) for file in files)
    read = len(files) - unread
    told = [ngettext("{count} aid read.", "{count} aids read.", read).format(count=read)]
    if unread:
        told.append(
            ngettext("{count} cannot be read.", "{count} cannot be read.", unread).format(
                count=unread
            )
        )
    if read:
        told += [_musts(files), _shoulds(files), *_reasons(files), *_gates(files)]
    return " ".join(told)


def _count(files: Sequence[CheckedFile], level: Level) -> int:
    return sum(len(file.at_level(level)) for file in files)


def _musts(files: Sequence[CheckedFile]) -> str:
    count = _count(files, Level.MUST)
    if not count:
        return _("Nothing must be put right.")
    return ngettext(
        "{count} thing must be put right.", "{count} things must be put right.", count
    ).format(count=count)


def _shoulds(files: Sequence[CheckedFile]) -> str:
    count = _count(files, Level.SHOULD)
    if not count:
        return _("Nothing else should be.")
    return ngettext("{count} thing should be.", "{count} things should be.", count).format(
        count=count
    )


def _reasons(files: Sequence[CheckedFile]) -> Iterator[str]:
    count = sum(len(file.excused) for file in files)
    if count:
        yield ngettext(
            "{count} finding has a reason.", "{count} findings have a reason.", count
        ).format(count=count)


def _gates(files: Sequence[CheckedFile]) -> Iterator[str]:
    count = _count(files, Level.GATE)
    if count:
        yield ngettext(
            "{count} thing is waiting for people.", "{count} things are waiting for people.", count
        ).format(count=count)
