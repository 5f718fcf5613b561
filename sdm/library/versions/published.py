"""`published/<version>.json`: the canonical form, never changed; its manifest stands beside it."""

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.canonical import aid_from_json, canonical_json, hash_of
from sdm.evidence.names import ContentHash
from sdm.library.versions.log import ReviewLog, aid_of

PUBLISHED = "published"


def published_file(folder: Path, version: str) -> Path:
    return folder / PUBLISHED / f"{version}.json"


def manifest_file(folder: Path, version: str) -> Path:
    return folder / PUBLISHED / f"{version}.manifest.json"


def published_aid(folder: Path, version: str, content: ContentHash) -> Aid:
    """Raises `Tellable` where the file is gone, or is not what was signed."""
    file = published_file(folder, version)
    try:
        canonical = file.read_bytes().decode("utf-8")
    except (OSError, ValueError) as why:
        raise Tellable("published.unreadable", file=str(file)) from why
    if hash_of(canonical) != content:
        raise Tellable("published.changed", file=str(file))
    aid = aid_from_json(canonical)
    if aid.id != aid_of(folder):
        raise Tellable("published.other-aid", file=str(file), aid=aid.id)
    return aid


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the shelf lists of a version that was published."""

    title: str
    question: str
    sample: bool


def published_heading(folder: Path, version: str) -> Heading:
    """From the manifest; raises `Tellable` where it cannot be had, or is another aid's."""
    file = manifest_file(folder, version)
    try:
        plain = json.loads(file.read_bytes())
        name, sample = str(plain["id"]), plain.get("sample") is True
        found = Heading(title=str(plain["title"]), question=str(plain["question"]), sample=sample)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as why:
        raise Tellable("published.unreadable", file=str(file)) from why
    if name != aid_of(folder):
        raise Tellable("published.other-aid", file=str(file), aid=name)
    return found


def other_aids(folder: Path) -> Iterator[str]:
    """Names of other aids whose published versions lie here, where a folder was copied."""
    for file in sorted((folder / PUBLISHED).glob("*.json")):
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            name = str(json.loads(file.read_bytes())["id"])
            if name != aid_of(folder):
                yield name


def versions_not_in(log: ReviewLog, folder: Path) -> tuple[str, ...]:
    """Versions whose manifest names a line that the log has no more: it was cut short."""
    missing = []
    for file in sorted((folder / PUBLISHED).glob("*.manifest.json")):
        try:
            known = json.loads(file.read_bytes())["log_line"] in log.lines
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            known = False
        if not known:
            missing.append(file.name.removesuffix(".manifest.json"))
    return tuple(missing)


def keep_published(folder: Path, aid: Aid) -> Path:
    """Write the version once; a file of that version with other content is never replaced."""
    file, canonical = published_file(folder, aid.version), canonical_json(aid).encode("utf-8")
    if file.exists():
        if file.read_bytes() != canonical:
            raise Tellable("published.taken", file=str(file), version=aid.version)
        return file
    _write(file, canonical)
    return file


def keep_manifest(folder: Path, version: str, manifest: Mapping[str, object]) -> Path:
    file = manifest_file(folder, version)
    text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    _write(file, text.encode("utf-8"))
    return file


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all, and on the disk before anything says that it is there."""
    try:
        file.parent.mkdir(exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix="new-", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as new:
                new.write(content)
                new.flush()
                os.fsync(new.fileno())
            Path(beside).chmod(0o644)
            Path(beside).replace(file)
        except OSError:
            with suppress(OSError):
                Path(beside).unlink()
            raise
    except OSError as why:
        raise Tellable("published.cannot-write", file=str(file)) from why
