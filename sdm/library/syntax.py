"""What the parser's refusals mean to the person who wrote the line, and what to write instead."""

import re

import yaml

from sdm.evidence.finding import Problem
from sdm.library.page import Page
from sdm.wording import _

_OPENS_QUOTE = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<quote>[\"'])(?P<rest>.*)$")
_NEW_FIELD = re.compile(r"^\s*(- +)*[A-Za-z_][\w-]*:(\s|$)|^\s*- ")
_STARTS_VALUE = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?")


def explained(page: Page, error: yaml.MarkedYAMLError) -> Problem:
    """One problem, at the line its author has to change, which may be far above the parser's."""
    return (
        _unclosed_quote(page)
        or _special_start(page, error)
        or _colon(page, error)
        or _after_closing(page, error)
        or _unclosed_brace(page, error)
        or _backslash(page, error)
        or _no_space_after_hyphen(page, error)
        or _no_colon(page, error)
        or _wrong_spaces(page, error)
    )


def _unclosed_quote(page: Page) -> Problem | None:
    """The first quote left open on its line while a later line already begins a new field."""
    for number, line in enumerate(page.lines, start=1):
        opens = _OPENS_QUOTE.match(line)
        if opens is None or _closes(opens["quote"], opens["rest"]):
            continue
        if _runs_into_a_field(page.lines[number:], opens["quote"]):
            return page.problem(
                number,
                opens.start("quote") + 1,
                _("a quote is opened here but not closed on this line."),
                _("Close it at the end of the text."),
            )
    return None


def _closes(quote: str, rest: str) -> bool:
    inside = re.sub(r"\\.", "", rest) if quote == '"' else rest.replace("''", "")
    return quote in inside


def _runs_into_a_field(further: tuple[str, ...], quote: str) -> bool:
    for line in further:
        if _NEW_FIELD.match(line):
            return True
        if _closes(quote, line):
            return False
    return True


def _mark(error: yaml.MarkedYAMLError) -> tuple[int, int]:
    mark = error.problem_mark or error.context_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _special_start(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    number, _column = _mark(error)
    line = page.line(number)
    start = _STARTS_VALUE.match(line)
    at = start.end() if start else 0
    if line[at : at + 1] not in tuple("*&!@`%|>[{,?"):
        return None
    if line[at] in "[{" and not _text_follows_bracket(error):
        return None
    return page.problem(
        number,
        at + 1,
        _("“{sign}” at the start of a text has a special meaning.").format(sign=line[at]),
        _("Put the whole text in quotes."),
    )


def _text_follows_bracket(error: yaml.MarkedYAMLError) -> bool:
    return "block mapping" in (error.context or "") or "block collection" in (error.context or "")


def _colon(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    if "mapping values are not allowed" not in (error.problem or ""):
        return None
    number, column = _mark(error)
    if re.search(r":\s", page.line(number)[: column - 1]):
        message = _("there is a colon inside the text.")
        return page.problem(number, column, message, _("Put the whole text in quotes."))
    return page.problem(
        number,
        column,
        _("a field cannot begin here."),
        _(
            "If this belongs to the text above, put the whole text in quotes; "
            "if it is a field, check the spaces at the start of the line."
        ),
    )


def _after_closing(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    number, column = _mark(error)
    before = page.line(number)[: column - 1].rstrip()
    if before[-1:] not in ("'", '"'):
        return None
    return page.problem(
        number,
        column,
        _("there is more text after the closing quote."),
        _("Put the whole text in quotes, and write a quote inside it twice."),
    )


def _unclosed_brace(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    if "flow" not in (error.context or "") or error.context_mark is None:
        return None
    mark = error.context_mark
    return page.problem(
        mark.line + 1,
        mark.column + 1,
        _("a bracket is opened here and not closed."),
        _("Close it, or put the text in quotes."),
    )


def _backslash(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    if "escape" not in (error.problem or ""):
        return None
    return page.problem(
        *_mark(error),
        _("a backslash has a special meaning between double quotes."),
        _("Write it twice, or use single quotes."),
    )


def _no_space_after_hyphen(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    """On the line named, or on the one before it, where the parser was still hoping."""
    named = _begun(error)
    for number in (named, named - 1):
        hyphen = re.match(r"^\s*-(?=[^\s-])", page.line(number))
        if hyphen is not None:
            message = _("a hyphen that begins a list entry has a space after it.")
            return page.problem(number, hyphen.end(), message, _("Put a space after the hyphen."))
    return None


def _no_colon(page: Page, error: yaml.MarkedYAMLError) -> Problem | None:
    if "could not find expected ':'" not in (error.problem or ""):
        return None
    line = page.line(_begun(error))
    return page.problem(
        _begun(error),
        len(line) - len(line.lstrip()) + 1,
        _("there is no field name with a colon and a space after it here."),
        _("Write a field as name: text, and a list entry as - text."),
    )


def _begun(error: yaml.MarkedYAMLError) -> int:
    """The line on which the parser began what it could not end."""
    mark = error.context_mark if "simple key" in (error.context or "") else error.problem_mark
    return mark.line + 1 if mark else 1


def _wrong_spaces(page: Page, error: yaml.MarkedYAMLError) -> Problem:
    return page.problem(
        *_mark(error),
        _("this line does not fit the lines above it."),
        _("Start it with as many spaces as the field it belongs beside."),
    )
