"""What changed between two versions, by id path: numbers first, then words, order, governance."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from sdm.evidence.aid import Aid
from sdm.evidence.finding import Difference
from sdm.library.versions.plain_form import plain_form

_NAMED_BY = ("id", "option")
_LAST = ("governance", "version", "format", "language")
_MAKE_A_DECISION = ("options", "outcomes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """In the order a reviewer reads them; `order` holds lists whose entries changed places."""

    numbers: tuple[Difference, ...] = ()
    words: tuple[Difference, ...] = ()
    order: tuple[Difference, ...] = ()
    governance: tuple[Difference, ...] = ()

    @property
    def all(self) -> tuple[Difference, ...]:
        return (*self.numbers, *self.words, *self.order, *self.governance)


@dataclass(frozen=True, slots=True)
class _Change:
    at: tuple[str, ...]
    before: Any
    after: Any
    moved: bool = False

    @property
    def is_number(self) -> bool:
        return any(type(value) in (int, float) for value in (self.before, self.after))

    @property
    def told(self) -> Difference:
        return Difference(
            at="/".join(self.at), before=_in_words(self.before), after=_in_words(self.after)
        )


def differences(before: Aid, after: Aid) -> Differences:
    """Empty exactly where both have the same content hash."""
    old, new = plain_form(before), plain_form(after)
    numbers: list[Difference] = []
    words: list[Difference] = []
    order: list[Difference] = []
    last: list[Difference] = []
    for change in _in_fields((), old, new):
        if change.at[0] in _LAST:
            last.append(change.told)
        elif change.moved:
            order.append(change.told)
        else:
            (numbers if change.is_number else words).append(change.told)
    return Differences(
        numbers=tuple(numbers), words=tuple(words), order=tuple(order), governance=tuple(last)
    )


def changes_meaning(found: Differences) -> bool:
    """Whether a number changed, or an option or outcome came or went: a major version."""
    return bool(found.numbers) or any(_comes_or_goes(each) for each in found.words)


def _comes_or_goes(change: Difference) -> bool:
    steps = change.at.split("/")
    return len(steps) == 3 and steps[0] in _MAKE_A_DECISION and steps[2] == "id"


def marked(before: str, after: str) -> str:
    """Word by word in one line: what went in [- -], what came in {+ +}."""
    old, new = before.split(), after.split()
    told = []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            told.append(" ".join(old[i:j]))
            continue
        if j > i:
            told.append(f"[-{' '.join(old[i:j])}-]")
        if m > k:
            told.append(f"{{+{' '.join(new[k:m])}+}}")
    return " ".join(told)


def _compared(at: tuple[str, ...], old: Any, new: Any) -> Iterator[_Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _in_fields(at, old, new)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _in_list(at, old, new)
    elif isinstance(old, dict | list) or isinstance(new, dict | list):
        yield from _leaves(at, old, gone=True)
        yield from _leaves(at, new, gone=False)
    elif old != new or type(old) is not type(new):
        yield _Change(at, old, new)


def _in_fields(at: tuple[str, ...], old: dict[str, Any], new: dict[str, Any]) -> Iterator[_Change]:
    for name in dict.fromkeys((*old, *new)):
        yield from _compared((*at, name), old.get(name), new.get(name))


def _in_list(at: tuple[str, ...], old: list[Any], new: list[Any]) -> Iterator[_Change]:
    before, after = _by_name(old), _by_name(new)
    if before is None or after is None:
        yield from _by_place(at, old, new)
        return
    yield from _in_fields(at, before, after)
    kept_before = [name for name in before if name in after]
    kept_after = [name for name in after if name in before]
    if kept_before != kept_after:
        yield _Change(at, ", ".join(kept_before), ", ".join(kept_after), moved=True)


def _by_name(listed: list[Any]) -> dict[str, Any] | None:
    """The entries by id or option; None where they have no names of their own."""
    named: dict[str, Any] = {}
    for entry in listed:
        names = [entry[name] for name in _NAMED_BY if name in entry] if _is_fields(entry) else []
        if not names or names[0] in named:
            return None
        named[names[0]] = entry
    return named


def _is_fields(entry: Any) -> bool:
    return isinstance(entry, dict)


def _by_place(at: tuple[str, ...], old: list[Any], new: list[Any]) -> Iterator[_Change]:
    """Entries without names keep their places counted from 1; what only moved up is no change."""
    before, after = (_as_texts(listed) for listed in (old, new))
    if sorted(before) == sorted(after):
        if before != after:
            yield _Change(at, _in_words(old), _in_words(new), moved=True)
        return
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        paired = min(j - i, m - k)
        for step in range(paired):
            yield from _compared((*at, str(k + step + 1)), old[i + step], new[k + step])
        for place in range(i + paired, j):
            yield from _leaves((*at, str(place + 1)), old[place], gone=True)
        for place in range(k + paired, m):
            yield from _leaves((*at, str(place + 1)), new[place], gone=False)


def _as_texts(listed: list[Any]) -> list[str]:
    return [json.dumps(entry, sort_keys=True) for entry in listed]


def _leaves(at: tuple[str, ...], value: Any, *, gone: bool) -> Iterator[_Change]:
    """Everything that came or went with a whole part."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _leaves((*at, name), part, gone=gone)
    elif isinstance(value, list):
        named = _by_name(value)
        parts = named or {str(place): part for place, part in enumerate(value, start=1)}
        for name, part in parts.items():
            yield from _leaves((*at, name), part, gone=gone)
    elif value is not None and value is not False:
        yield _Change(at, value, None) if gone else _Change(at, None, value)


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " · ".join(_in_words(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_in_words(part)}" for name, part in value.items())
    return "" if value is None else str(value)
