"""Problems as an author reads them: place, what is wrong, what to write, the line and a caret."""

import unicodedata
from collections.abc import Iterable

from sdm.evidence.finding import Problem

_WIDEST = 100


def in_one_line(problem: Problem) -> str:
    """`file:line:column: where: what is wrong. What to write.`"""
    where = f"{problem.where}: " if problem.where else ""
    told = " ".join(part for part in (problem.message, problem.what_to_write) if part)
    place = f"{problem.file}:{problem.line}:{problem.column}"
    return f"{place}: {where}{told}"


def rendered(problem: Problem) -> str:
    """The one line, then the line of the file and a caret under the place."""
    return "\n".join((in_one_line(problem), *_shown(problem)))


def all_rendered(problems: Iterable[Problem]) -> str:
    return "\n".join(rendered(problem) for problem in problems)


def _shown(problem: Problem) -> tuple[str, ...]:
    """The part of the line around the place, and a caret under it."""
    if not problem.text.strip():
        return ()
    start = max(0, problem.column - 1 - _WIDEST // 2) if len(problem.text) > _WIDEST else 0
    shown = problem.text[start : start + _WIDEST].replace("\t", " ")
    before = shown[: problem.column - 1 - start]
    return f"    {shown}", f"    {' ' * _width(before)}^"


def _width(text: str) -> int:
    """Columns on a terminal: wide letters take two, combining ones none."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    joined = sum(unicodedata.combining(letter) > 0 for letter in text)
    return len(text) + wide - joined
