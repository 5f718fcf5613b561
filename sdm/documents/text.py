"""What people typed, made fit to print: nothing dropped in silence, nothing read as markup."""

import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from sdm.documents.unprintable import sign_named, writing_named
from sdm.wording import _

_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"
_NEVER_INKED = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c\ufe0e\ufe0f")
"""Marks with no ink of their own (joiners, break hints, variation selectors): no loss on paper."""
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Direction overrides can make a line read as something else than what was typed: never obeyed."""
_UNPRINTABLE = frozenset({"Cc", "Cs", "Cn", "Co"})
_NAMED_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Paragraphs ready to print, and the name of each kind of thing that could not be printed."""

    paragraphs: tuple[str, ...] = field(repr=False)
    unprintable: tuple[str, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)


def clean(words: str, coverage: Container[int] | None = None) -> Cleaned:
    """Composed letters, one paragraph for each line typed, stand-ins for what cannot be printed.

    `coverage` holds the code points the font can draw; None asks for no ink, so every
    assigned character stays as typed and only what could break or disguise a text is replaced.
    """
    typed = unicodedata.normalize("NFC", words)
    if typed.isascii() and typed.isprintable():
        return Cleaned((typed.strip(),) if typed.strip() else ())
    for end in _LINE_ENDS:
        typed = typed.replace(end, "\n")
    seen: dict[str, None] = {}
    paragraphs = []
    for typed_line in typed.replace("\t", " ").split("\n"):
        shown = "".join(_shown(typed_line, coverage, seen)).strip()
        if shown:
            paragraphs.append(shown)
    return Cleaned(tuple(paragraphs), tuple(seen))


def unprintable(pieces: Iterable[str], coverage: Container[int]) -> tuple[str, ...]:
    """What of these words paper cannot show, each kind once, so a person is told before."""
    named = (name for words in pieces for name in clean(words, coverage).unprintable)
    return tuple(dict.fromkeys(named))


def _shown(typed: str, coverage: Container[int] | None, seen: dict[str, None]) -> Iterator[str]:
    at = 0
    while at < len(typed):
        if _can_print(typed[at], coverage):
            if coverage is None or typed[at] not in _NEVER_INKED:
                yield typed[at]
            at += 1
            continue
        end = _end_of_run(typed, at, coverage)
        name = _name(typed[at:end])
        seen[name] = None
        yield f"[{name}]"
        at = end


def _can_print(character: str, coverage: Container[int] | None) -> bool:
    if character in _OVERRIDES:
        return False
    if character in _NEVER_INKED:
        return True
    if unicodedata.category(character) in _UNPRINTABLE:
        return False
    return coverage is None or ord(character) in coverage or character == "\u00a0"


def _end_of_run(typed: str, start: int, coverage: Container[int] | None) -> int:
    """Where the stretch ends that one stand-in can name: one script, or one row of pictures."""
    kind = _kind(typed[start])
    end = start + 1
    for at in range(start + 1, len(typed)):
        character = typed[at]
        if _can_print(character, coverage):
            if not (character.isspace() or character in _NEVER_INKED):
                break
        elif _kind(character) in (kind, _MARK):
            end = at + 1
        else:
            break
    return end


_EMOJI, _MARK, _OTHER = "emoji", "mark", "other"


def _kind(character: str) -> str:
    """The script of a letter, as the first word of its Unicode name gives it."""
    category = unicodedata.category(character)
    if category == "So" or 0x1F000 <= ord(character) <= 0x1FAFF:
        return _EMOJI
    if category in ("Mn", "Me", "Mc"):
        return _MARK
    if category.startswith(("L", "N")):
        return unicodedata.name(character, _OTHER).split(" ")[0]
    return _OTHER + character


def _name(run: str) -> str:
    kind = _kind(run[0])
    if kind == _EMOJI:
        return _emoji([character for character in run if not character.isspace()])
    return writing_named(kind) if kind.isupper() else sign_named(run[0])


def _emoji(characters: list[str]) -> str:
    named = [unicodedata.name(each, "").lower() for each in characters if _kind(each) == _EMOJI]
    told = [name for name in dict.fromkeys(named) if name and "fitzpatrick" not in name]
    if not told or len(told) > _NAMED_AT_MOST:
        return _("emoji")
    return _("emoji: {names}").format(names=", ".join(told))
