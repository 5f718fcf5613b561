"""`review.jsonl`: append-only, each line with the SHA-256 of the one before.

It shows accidents and casual edits, not a determined insider, who could write all of it anew.
"""

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sdm.errors import Tellable
from sdm.library.versions.entry import Act, Entry, from_plain, to_line

LOG_FILE = "review.jsonl"
_LOCK = "review.jsonl.lock"
_LOCK_IS_STALE_AFTER = 30 * 60
"""Seconds: whoever made it has crashed or gone home."""


@dataclass(frozen=True, slots=True)
class ReviewLog:
    """What can be read. `broken_at`: the first line that does not follow from the one before.

    What stands from that line on may be anybody's, and is left out of `entries`; but
    `withdrawn_anyway` tells of a withdrawal there, because of the two mistakes possible, showing
    what was withdrawn is the worse.
    """

    file: Path
    entries: tuple[Entry, ...] = ()
    lines: tuple[str, ...] = ()
    """SHA-256 of each line there is, sound or not."""
    broken_at: int = 0
    withdrawn_anyway: Entry | None = None
    other_aid: str = ""
    """Whose log this is, where it came along when a folder was copied: nothing of it counts."""

    @property
    def head(self) -> str:
        return self.lines[-1] if self.lines else ""

    @property
    def is_intact(self) -> bool:
        return self.broken_at == 0

    def require_intact(self) -> None:
        if self.other_aid:
            folder = self.file.parent
            raise Tellable("review.other-aid", aid=self.other_aid, folder=str(folder))
        if not self.is_intact:
            raise Tellable("review.log-broken", file=str(self.file), line=self.broken_at)


def read_log(folder: Path) -> ReviewLog:
    """The log of the aid in `folder`; an empty one where nothing was ever done."""
    file = folder / LOG_FILE
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return ReviewLog(file)
    except OSError:
        return ReviewLog(file, broken_at=1)
    return _read(file, content)


def append(folder: Path, entry: Entry) -> ReviewLog:
    """Write one more line that names the aid, durably. A broken log takes withdrawals only."""
    with _alone(folder):
        log = read_log(folder)
        if entry.act is not Act.WITHDRAWN:
            log.require_intact()
        try:
            _write(log.file, to_line(replace(entry, aid=aid_of(folder)), log.head))
        except OSError as why:
            raise Tellable("review.cannot-write", file=str(log.file)) from why
        return read_log(folder)


def aid_of(folder: Path) -> str:
    """The id of the aid in this folder: they have the same name."""
    return folder.resolve().name


def _read(file: Path, content: bytes) -> ReviewLog:
    mine = ("", aid_of(file.parent))
    entries: list[Entry] = []
    lines: list[str] = []
    broken_at = 0
    withdrawn: Entry | None = None
    other = ""
    for number, (line, ended) in enumerate(_lines(content), start=1):
        entry, follows = _entry(line, lines[-1] if lines else "")
        if entry is not None and entry.aid not in mine:
            other, entry, follows = other or entry.aid, None, False
        if not broken_at and not (follows and ended):
            broken_at = number
        if broken_at:
            withdrawn = _withdrawn_still(withdrawn, entry)
        elif entry is not None:
            entries.append(entry)
        lines.append(_digest(line))
    return ReviewLog(file, tuple(entries), tuple(lines), broken_at, withdrawn, other)


def _withdrawn_still(before: Entry | None, entry: Entry | None) -> Entry | None:
    return entry if entry is not None and entry.act is Act.WITHDRAWN else before


def _lines(content: bytes) -> Iterator[tuple[bytes, bool]]:
    """Each line, and whether it was written to its end; copies may have changed LF to CRLF."""
    *whole, rest = content.split(b"\n")
    yield from ((line.removesuffix(b"\r"), True) for line in whole)
    if rest:
        yield rest, False


def _entry(line: bytes, head: str) -> tuple[Entry | None, bool]:
    """What the line says, and whether it follows from the line whose digest is `head`."""
    try:
        plain = json.loads(line)
        return from_plain(plain), plain["before"] == head
    except (ValueError, TypeError, KeyError, RecursionError):
        return None, False


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def _write(file: Path, line: bytes) -> None:
    with file.open("ab+") as log:
        if log.tell() and not _ends_whole(file):
            log.write(b"\n")
        log.write(line + b"\n")
        log.flush()
        os.fsync(log.fileno())


def _ends_whole(file: Path) -> bool:
    with file.open("rb") as log:
        log.seek(-1, os.SEEK_END)
        return log.read() == b"\n"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two writers at once would both follow the same line."""
    lock = folder / _LOCK
    with suppress(OSError):
        if time.time() - lock.stat().st_mtime > _LOCK_IS_STALE_AFTER:
            lock.unlink(missing_ok=True)
    try:
        lock.touch(exist_ok=False)
    except FileExistsError as why:
        raise Tellable("review.busy", file=str(lock)) from why
    except OSError as why:
        raise Tellable("review.cannot-write", file=str(folder / LOG_FILE)) from why
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)
