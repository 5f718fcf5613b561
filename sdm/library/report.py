"""A check of files, as text for the command line: what cannot be read, what must be put right,
what should be, grouped by check."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from sdm.errors import Tellable
from sdm.evidence.finding import CheckSettings, Finding, Level, Problem
from sdm.library.catalogue import Catalogue
from sdm.library.checks import check_aid
from sdm.library.page import Unreadable
from sdm.library.problems import rendered
from sdm.library.reading import AID_FILE, read_aid
from sdm.library.settings import settings_in
from sdm.wording import _, ngettext

GOOD, A_MUST_STANDS, UNREADABLE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    path: Path
    title: str = ""
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()

    def at_level(self, level: Level) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.level is level)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRun:
    files: tuple[CheckedFile, ...]

    @property
    def status(self) -> int:
        """To exit with: 0 good; 1 a must stands; 2 something could not be read."""
        if any(file.problems for file in self.files):
            return UNREADABLE
        return A_MUST_STANDS if any(file.at_level(Level.MUST) for file in self.files) else GOOD

    @property
    def text(self) -> str:
        parts = ["\n".join(_told(file)) for file in self.files]
        return "\n\n".join((*parts, _summary(self.files)))


def check_path(path: Path, today: date, settings: CheckSettings | None = None) -> CheckRun:
    """Check an options folder, one aid's folder, or one file.

    Without `settings`, those of the `library.yaml` beside the aids are used.
    """
    try:
        paths = _aid_files(path)
        used = settings or settings_in(_options_of(path))
    except Unreadable as unreadable:
        file = CheckedFile(path=path, problems=unreadable.problems)
        return CheckRun(files=(file,))
    return CheckRun(files=tuple(_checked(each, used, today) for each in paths))


def _aid_files(path: Path) -> Sequence[Path]:
    if path.is_file() or (path / AID_FILE).is_file():
        return (path if path.is_file() else path / AID_FILE,)
    try:
        found = tuple(Catalogue(path).paths())
    except Tellable as told:
        raise _nothing_at(path, _("there is no such file or folder.")) from told
    if not found:
        raise _nothing_at(path, _("there is no aid in this folder."))
    return found


def _nothing_at(path: Path, message: str) -> Unreadable:
    write = _("Give an options folder, an aid's folder or its aid.yaml.")
    problem = Problem(file=str(path), line=1, column=1, message=message, what_to_write=write)
    return Unreadable((problem,))


def _options_of(path: Path) -> Path:
    if path.is_file():
        return path.resolve().parent.parent
    return path.resolve().parent if (path / AID_FILE).is_file() else path


def _checked(path: Path, settings: CheckSettings, today: date) -> CheckedFile:
    try:
        aid = read_aid(path)
    except Unreadable as unreadable:
        return CheckedFile(path=path, problems=unreadable.problems)
    return CheckedFile(path=path, title=aid.title, findings=check_aid(aid, settings, today))


def _told(file: CheckedFile) -> Iterator[str]:
    if file.problems:
        count = len(file.problems)
        told = ngettext(
            "{path}: cannot be read, {count} problem",
            "{path}: cannot be read, {count} problems",
            count,
        )
        yield told.format(path=file.path, count=count)
        yield from (rendered(problem) for problem in file.problems)
        return
    yield f"{file.path}: {file.title}"
    headings = {
        Level.MUST: _("Must be put right before people see it:"),
        Level.SHOULD: _("Should be put right, or a reason given:"),
        Level.LOOK: _("Worth a look:"),
    }
    if file.at_level(Level.MUST):
        del headings[Level.LOOK]
    for level, heading in headings.items():
        if file.at_level(level):
            yield f"  {heading}"
            yield from _by_check(file.at_level(level))
    if not file.findings:
        yield "  " + _("The checks found nothing to put right.")


def _by_check(findings: tuple[Finding, ...]) -> Iterator[str]:
    for check, found in groupby(findings, key=lambda finding: finding.check):
        yield f"    {check}"
        yield from (f"      {finding.at}: {finding.message}" for finding in found)


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
        told += [_musts(files), _shoulds(files)]
        told.append(_("Waiting for people: no approval by a clinic is recorded."))
    return " ".join(told)


def _musts(files: Sequence[CheckedFile]) -> str:
    count = sum(len(file.at_level(Level.MUST)) for file in files)
    if not count:
        return _("Nothing must be put right.")
    return ngettext(
        "{count} thing must be put right.", "{count} things must be put right.", count
    ).format(count=count)


def _shoulds(files: Sequence[CheckedFile]) -> str:
    count = sum(len(file.at_level(Level.SHOULD)) for file in files)
    if not count:
        return _("Nothing else should be.")
    return ngettext("{count} thing should be.", "{count} things should be.", count).format(
        count=count
    )
