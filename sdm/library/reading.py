"""From a file people edit to a frozen aid, or to every problem it has, each with its place."""

from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from sdm.evidence.aid import Aid
from sdm.evidence.finding import Problem
from sdm.library.cross_checks import cross_checks
from sdm.library.freezing import frozen_aid
from sdm.library.page import AID_FILE as AID_FILE
from sdm.library.page import Page, Unreadable, page_at
from sdm.library.places import Places
from sdm.library.refusals import Refusal, refusals
from sdm.library.schema.of_aid import AidPart
from sdm.library.schema.parts import Part
from sdm.library.walk import walk
from sdm.library.written import Written, in_words
from sdm.wording import _

_MOST_PROBLEMS, _MOST_REFUSALS = 200, 1_000
SomePart = TypeVar("SomePart", bound=Part)
CrossChecks = Callable[[Written], Iterable[Refusal]]


def read_aid(path: Path) -> Aid:
    """Raise `Unreadable` with every problem where the file cannot be used as it stands."""
    folder = path.resolve().parent.name if path.name == AID_FILE else ""
    return aid_on(page_at(path), folder)


def aid_on(page: Page, folder: str = "") -> Aid:
    """`folder`: the name the aid must have; empty where any will do."""
    return frozen_aid(part_on(page, AidPart, lambda aid: cross_checks(aid, folder)))


def part_on(page: Page, wanted: type[SomePart], further: CrossChecks = lambda _: ()) -> SomePart:
    walked = walk(page)
    found, written = [*page.tabs(), *walked.problems], walked.written
    if not isinstance(written, dict):
        raise Unreadable((_not_fields(page),))
    part, refused = _validated(wanted, written)
    refused += islice(further(Written(written)), _MOST_REFUSALS)
    if refused:
        found += _placed(page, written, refused, {problem.line for problem in found})
    if part is None or found:
        raise Unreadable(tuple(sorted(found, key=_by_place))[:_MOST_PROBLEMS])
    return part


def _validated(wanted: type[SomePart], written: Any) -> tuple[SomePart | None, list[Refusal]]:
    try:
        return wanted.model_validate(written), []
    except ValidationError as error:
        return None, list(refusals(error, wanted))


def _placed(
    page: Page, written: Any, refused: Iterable[Refusal], told: set[int]
) -> Iterable[Problem]:
    """Problems with their places, leaving out what a problem found earlier on the line explains."""
    places = Places(page)
    for each in refused:
        line, column = places.of(each.path, name=each.at_name)
        if line in told:
            continue
        path = each.path[:-1] if each.at_name else each.path
        write = each.write
        if each.at_name and places.is_in_braces(path):
            write = _("A comma inside { } splits the text: put it in quotes or on its own line.")
        yield page.problem(line, column, each.message, write, in_words(written, path))


def _by_place(problem: Problem) -> tuple[int, int]:
    return problem.line, problem.column


def _not_fields(page: Page) -> Problem:
    return page.problem(
        1,
        1,
        _("this file has no fields.") if page.text.strip() else _("this file is empty."),
        _("Begin with format: sdm-aid/1, and start each field on its own line."),
    )
