"""What stands in the file before it is known to be right: safe to look into, with its path."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdm.library.places import Path
from sdm.wording import N_, _


@dataclass(frozen=True, slots=True)
class Written:
    """A value and the way to it. Looking for what is not there gives nothing, never an error."""

    value: Any
    path: Path = ()

    def field(self, name: str) -> "Written | None":
        if isinstance(self.value, dict) and name in self.value:
            return Written(self.value[name], (*self.path, name))
        return None

    def each(self, *names: str) -> Iterator["Written"]:
        """Every entry of the lists under these field names, one after the other."""
        for name in names:
            listed = self.field(name)
            if listed is not None and isinstance(listed.value, list):
                for index, value in enumerate(listed.value):
                    yield Written(value, (*listed.path, index))

    def text(self, name: str) -> str:
        """The text under a field name; empty where there is none."""
        found = self.field(name)
        return found.value.strip() if found and isinstance(found.value, str) else ""


_NOUNS = {
    "options": N_("option"),
    "outcomes": N_("outcome"),
    "topics": N_("topic"),
    "groups": N_("group"),
    "sources": N_("source"),
    "value_prompts": N_("value prompt"),
    "pros": N_("point"),
    "cons": N_("point"),
    "practical": N_("line"),
    "unclear": N_("line"),
    "who_it_does_not_suit": N_("line"),
    "estimates": N_("estimate"),
    "comparators": N_("comparator"),
    "people": N_("person"),
    "check_notes": N_("check note"),
}


def in_words(data: Any, path: Path) -> str:
    """The path as its author would say it: option “exercise” › point “p2” › outcome."""
    here = data
    said: list[str] = []
    for index, step in enumerate(path):
        here = _inside(here, step)
        if isinstance(step, int):
            said[-1] = _entry(str(path[index - 1]), step, here)
        else:
            said.append(step)
    return " › ".join(said)


def _inside(here: Any, step: str | int) -> Any:
    try:
        return here[step]
    except (KeyError, IndexError, TypeError):
        return None


def _entry(listed: str, index: int, entry: Any) -> str:
    noun = _(_NOUNS[listed]) if listed in _NOUNS else listed
    names = (entry.get(key) for key in ("id", "option", "name")) if isinstance(entry, dict) else ()
    called = next((name for name in names if isinstance(name, str) and name), "")
    return f"{noun} “{called}”" if called else f"{noun} {index + 1}"
