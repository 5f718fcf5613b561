"""A first walk through the file, before anything is built: nothing hostile, nothing hidden."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from sdm.evidence.finding import Problem
from sdm.library.page import Page, Unreadable
from sdm.library.syntax import explained
from sdm.wording import _

DEEPEST = 40
_NOTHING = {"", "~", "null", "Null", "NULL"}


def walk(page: Page) -> tuple[Problem, ...]:
    """Problems after which reading can go on; raise `Unreadable` where it cannot.

    The parser hands over one event at a time, so a file of open brackets or of copies of copies
    is refused at its first few characters.
    """
    steps = _Walk(page)
    try:
        for event in yaml.parse(page.without_tabs, Loader=yaml.CBaseLoader):
            steps.take(event)
    except yaml.MarkedYAMLError as error:
        found = page.tabs() or (explained(page, error),)
        raise Unreadable((*found, *steps.found)) from error
    return tuple(steps.found)


@dataclass
class _Open:
    """A list or a group of fields that the walk is inside of."""

    fields: bool
    in_braces: bool
    keys: set[str] = field(default_factory=set)
    key: Any = None
    """The event of the field whose value comes next; None where a field name comes next."""


class _Walk:
    def __init__(self, page: Page) -> None:
        self.found: list[Problem] = []
        self._page = page
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        self._refuse_hidden(event)
        if isinstance(event, yaml.DocumentStartEvent):
            self._one_document(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._enter(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._value_is_done()
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)

    def _refuse_hidden(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._stop(
                event,
                _("“&” and “*” at the start of a text make hidden copies."),
                _("Write the text out, or put it in quotes."),
            )
        if getattr(event, "tag", None):
            self._stop(
                event,
                _("“!” at the start of a text has a special meaning."),
                _("Put the whole text in quotes."),
            )

    def _one_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(event, _("a second document begins here."), _("Take out the line “---”."))

    def _enter(self, event: Any) -> None:
        if len(self._open) >= DEEPEST:
            self._stop(
                event,
                _("this is nested more than 40 deep."),
                _("Put a text that begins with [ or { in quotes."),
            )
        if self._open and self._open[-1].fields and self._open[-1].key is None:
            self._stop(event, _("a field name is one word here."), _("Put the text in quotes."))
        fields = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(fields=fields, in_braces=bool(event.flow_style)))

    def _scalar(self, event: Any) -> None:
        inside = self._open[-1] if self._open else None
        if inside is not None and inside.fields and inside.key is None:
            self._name(inside, event)
            return
        if not event.style and event.value in _NOTHING:
            self._nothing(inside, event)
        self._value_is_done()

    def _name(self, inside: _Open, event: Any) -> None:
        if event.value == "<<":
            self._stop(
                event,
                _("“<<” makes hidden copies, which are not used here."),
                _("Write the fields out."),
            )
        if event.value in inside.keys:
            self._note(
                event, _("“{name}” is written twice here.").format(name=event.value), _("Keep one.")
            )
        inside.keys.add(event.value)
        inside.key = event

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

    def _value_is_done(self) -> None:
        if self._open:
            self._open[-1].key = None

    def _note(self, event: Any, message: str, write: str) -> None:
        mark = event.start_mark
        self.found.append(self._page.problem(mark.line + 1, mark.column + 1, message, write))

    def _stop(self, event: Any, message: str, write: str) -> None:
        self._note(event, message, write)
        raise Unreadable(tuple(self.found))
