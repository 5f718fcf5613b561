"""The walk through a file, event by event: nothing hostile, nothing hidden, all as text."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from sdm.evidence.finding import Problem
from sdm.library.page import Page, Unreadable
from sdm.library.syntax import explained
from sdm.wording import _

DEEPEST = 40
MOST_IN_ONE = 4_000
"""Entries of one list, or fields of one group; the largest real ones have about 80."""
MOST_PARTS, MOST_TEXTS = 6_000, 60_000
"""Lists and groups, and names and values, in one file; a real aid of 512 KB has half of that."""
_MOST_NOTES = 200
_REMARK = re.compile(r"[ \t]+#")
_NOTHING = {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Walked:
    """`written`: fields, lists and texts as they stand in the file; None where nothing does.

    `problems`: those after which reading can go on.
    """

    written: Any
    problems: tuple[Problem, ...]


def walk(page: Page) -> Walked:
    """Raise `Unreadable` where reading cannot go on.

    The parser hands over one event at a time, so a file of open brackets or of copies of copies
    is refused at its first few characters.
    """
    steps = _Walk(page)
    try:
        for event in iter(yaml.CBaseLoader(page.without_tabs).get_event, None):
            steps.take(event)
    except yaml.MarkedYAMLError as error:
        found = page.tabs() or _told_of(page, error, steps.found)
        raise Unreadable((*found, *steps.found)) from error
    return Walked(steps.written, tuple(steps.found))


def _told_of(page: Page, error: yaml.MarkedYAMLError, told: list[Problem]) -> tuple[Problem, ...]:
    """Nothing where a text was cut off by a `#` on the line before: that explains it."""
    problem = explained(page, error)
    before = problem.line - 1
    if before - 1 in page.remarked and any(each.line == before for each in told):
        return ()
    return (problem,)


@dataclass
class _Open:
    """A list or a group of fields that the walk is inside of."""

    made: dict[str, Any] | list[Any]
    in_braces: bool
    key: Any = None
    """The event of the field whose value comes next; None where a field name comes next."""

    @property
    def wants_name(self) -> bool:
        return self.key is None and isinstance(self.made, dict)

    def take(self, value: Any) -> None:
        if isinstance(self.made, dict):
            self.made[self.key.value] = value
            self.key = None
        else:
            self.made.append(value)


class _Walk:
    def __init__(self, page: Page) -> None:
        self.found: list[Problem] = []
        self.written: Any = None
        self._page = page
        self._remarked = page.remarked
        self._open: list[_Open] = []
        self._documents = 0
        self._parts = 0
        self._texts = 0

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._refuse_hidden(event)
            self._scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._refuse_hidden(event)
            self._enter(event, {} if kind is yaml.MappingStartEvent else [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._put(event, self._open.pop().made)
        elif kind is yaml.AliasEvent:
            self._refuse_hidden(event)
        elif kind is yaml.DocumentStartEvent:
            self._one_document(event)

    def _refuse_hidden(self, event: Any) -> None:
        if event.anchor:
            self._stop(
                event,
                _("“&” and “*” at the start of a text make hidden copies."),
                _("Write the text out, or put it in quotes."),
            )
        if event.tag:
            self._stop(
                event,
                _("“!” at the start of a text has a special meaning."),
                _("Put the whole text in quotes."),
            )

    def _one_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(event, _("a second document begins here."), _("Take out the line “---”."))

    def _enter(self, event: Any, made: dict[str, Any] | list[Any]) -> None:
        if len(self._open) >= DEEPEST:
            self._stop(
                event,
                _("this is nested more than 40 deep."),
                _("Put a text that begins with [ or { in quotes."),
            )
        if self._open and self._open[-1].wants_name:
            self._stop(event, _("a field name is one word here."), _("Put the text in quotes."))
        self._parts += 1
        if self._parts > MOST_PARTS:
            self._too_much(event)
        self._open.append(_Open(made, in_braces=bool(event.flow_style)))

    def _scalar(self, event: Any) -> None:
        inside = self._open[-1] if self._open else None
        self._texts += 1
        if self._texts > MOST_TEXTS:
            self._too_much(event)
        if inside is not None and inside.wants_name:
            self._name(inside, event)
            return
        if not event.style:
            self._unquoted(inside, event)
        self._put(event, event.value)

    def _name(self, inside: _Open, event: Any) -> None:
        if event.value == "<<":
            self._stop(
                event,
                _("“<<” makes hidden copies, which are not used here."),
                _("Write the fields out."),
            )
        if event.value in inside.made:
            self._note(
                event, _("“{name}” is written twice here.").format(name=event.value), _("Keep one.")
            )
        inside.key = event

    def _unquoted(self, inside: _Open | None, event: Any) -> None:
        remark = self._remark_after(event) if event.end_mark.line in self._remarked else None
        if remark is not None:
            self._note_at(
                event.end_mark.line,
                remark,
                _("everything after “#” is passed over here."),
                _("Put the whole text in quotes; a remark goes on a line of its own."),
            )
        elif event.value in _NOTHING:
            self._nothing(inside, event)

    def _remark_after(self, event: Any) -> int | None:
        """Where words begin that the parser leaves out without a trace."""
        mark = event.end_mark
        remark = _REMARK.match(self._page.line(mark.line + 1), mark.column)
        return remark.end() - 1 if remark is not None else None

    def _nothing(self, inside: _Open | None, event: Any) -> None:
        name = inside.key if inside is not None else None
        if name is not None and inside is not None and inside.in_braces and not event.value:
            self._note(
                name,
                _("“{name}” is not a field we know here.").format(name=name.value),
                _("A comma inside { } splits the text: put it in quotes or on its own line."),
            )
        elif name is not None and not event.value:
            self._note(
                name,
                _("there is nothing after “{name}”.").format(name=name.value),
                _("Leave the line out, or choose “unknown” and say why."),
            )
        else:
            self._note(
                event,
                _("“{word}” means nothing here:").format(word=event.value),
                _("leave the line out, or choose “unknown” and say why."),
            )

    def _put(self, event: Any, value: Any) -> None:
        if not self._open:
            self.written = value
            return
        inside = self._open[-1]
        inside.take(value)
        if len(inside.made) > MOST_IN_ONE:
            self._too_much(event)

    def _too_much(self, event: Any) -> None:
        self._stop(
            event,
            _("this file has more parts than an aid can have."),
            _("Check that it is the right file, or split it."),
        )

    def _note(self, event: Any, message: str, write: str) -> None:
        self._note_at(event.start_mark.line, event.start_mark.column, message, write)

    def _note_at(self, line: int, column: int, message: str, write: str) -> None:
        """Lines and columns as the parser counts them, from 0."""
        self.found.append(self._page.problem(line + 1, column + 1, message, write))
        if len(self.found) >= _MOST_NOTES:
            raise Unreadable(tuple(self.found))

    def _stop(self, event: Any, message: str, write: str) -> None:
        self._note(event, message, write)
        raise Unreadable(tuple(self.found))
