"""Checking files: which aids a path means, by which thresholds, and what is found in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.finding import CheckSettings, Finding, Level, Problem
from sdm.library.catalogue import Catalogue
from sdm.library.checks import Excused, checked_aid
from sdm.library.checks.own_words import Glossary
from sdm.library.glossary import glossary_in
from sdm.library.page import Unreadable
from sdm.library.reading import AID_FILE, read_aid
from sdm.library.settings import settings_in
from sdm.library.versions.draft import approvals
from sdm.library.versions.log import read_log
from sdm.library.versions.standing_words import told_first
from sdm.wording import _

GOOD, A_MUST_STANDS, UNREADABLE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    path: Path
    title: str = ""
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    excused: tuple[Excused, ...] = ()
    told: tuple[str, ...] = ()
    """What is to be known first: that it is withdrawn, or that its reviews are of another aid."""

    def at_level(self, level: Level) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.level is level)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRun:
    files: tuple[CheckedFile, ...]

    @property
    def status(self) -> int:
        """To exit with: 0 good; 1 a must stands; 2 something could not be read. Gates wait for
        people and change nothing here."""
        if any(file.problems for file in self.files):
            return UNREADABLE
        return A_MUST_STANDS if any(file.at_level(Level.MUST) for file in self.files) else GOOD


def check_path(path: Path, today: date, settings: CheckSettings | None = None) -> CheckRun:
    """Check an options folder, one aid's folder, or one file, each with its review log.

    Without `settings`, those of the `library.yaml` beside the aids are used.
    """
    try:
        paths = _aid_files(path)
        options = options_of(path)
        used, glossary = settings or settings_in(options), glossary_in(options)
    except Unreadable as unreadable:
        file = CheckedFile(path=path, problems=unreadable.problems)
        return CheckRun(files=(file,))
    found = (_checked(each, used, glossary, today) for each in paths)
    return CheckRun(files=tuple(found))


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


def aid_file(options: Path, aid: str) -> Path:
    """The file of an aid, by its id in this options folder, its own folder, or its path."""
    for path in (options / aid / AID_FILE, Path(aid) / AID_FILE, Path(aid)):
        if path.is_file():
            return path
    raise Tellable("aid.missing", aid=aid, folder=str(options))


def options_of(path: Path) -> Path:
    """The options folder that an aid's file, its folder, or the folder itself belongs to."""
    if path.is_file():
        return path.resolve().parent.parent
    return path.resolve().parent if (path / AID_FILE).is_file() else path


def _nothing_at(path: Path, message: str) -> Unreadable:
    write = _("Give an options folder, an aid's folder or its aid.yaml.")
    problem = Problem(file=str(path), line=1, column=1, message=message, what_to_write=write)
    return Unreadable((problem,))


def _checked(path: Path, settings: CheckSettings, glossary: Glossary, today: date) -> CheckedFile:
    log = read_log(path.parent)
    told = tuple(told_first(path.parent, log))
    try:
        aid: Aid = read_aid(path)
    except Unreadable as unreadable:
        return CheckedFile(path=path, problems=unreadable.problems, told=told)
    checked = checked_aid(aid, settings, today, glossary=glossary, log=approvals(log))
    return CheckedFile(
        path=path,
        title=aid.title,
        findings=checked.standing,
        excused=checked.excused,
        told=told,
    )
