"""Numbers inside sentences (NUM-04 to NUM-08)."""

import re
from collections.abc import Iterator

from sdm.evidence.estimate import CountEstimate
from sdm.evidence.option import Option, Point
from sdm.library.checks.check import Check, Hit, Override, Subject, must, should
from sdm.wording import _
from sdm.wording.searching import wanted

OUT_OF = re.compile(
    r"\b(?P<n>\d[\d,]*) (?P<how>in|of|out of) (?:every )?"
    r"(?P<of>\d[\d,]*\d)\b(?![.,]?\d|%| ?(?:mg|per ?cent))"
)
_VERB = (
    r"(?:reduc|increas|lower|rais|cut|ris|rose|fall|fell|drop|decreas|improv|halv|doubl|tripl)\w*"
)
_RELATIVE = (
    rf"\b{_VERB}\b[^.]{{0,60}}?\d+(?:\.\d+)? ?(?:%|per ?cent)",
    rf"\b{_VERB}\b[^.]{{0,60}}?\bby (?:a|one|two|three)[ -](?:half|third|quarter|fifth|tenth)s?\b",
    r"\b(?:\d+(?:\.\d+)?|two|three|four|five|six|ten) times (?:more|less|as|higher|lower)\b",
    r"\btwice as (?:likely|many|much|often|high)\b",
    r"\b(?:halv|doubl|tripl)\w+\b[^.]{0,30}\b(?:risk|chance|odds|rate)s?\b",
    r"\b(?-i:RR|OR|HR) ?[=:(]? ?\d",
    r"\b(?:relative risk|odds ratio|hazard ratio|risk ratio)\b",
)
RELATIVE = wanted(*(f"(?:{each})" for each in _RELATIVE))
_ONE_IN = wanted(r"\b(?:1|one) in \d[\d,]*\b")
_BASES = {100, 1000, 10000}


def _number(text: str) -> int:
    return int(text.replace(",", "")[:12])


def _chances(text: str) -> Iterator[tuple[int, int, str]]:
    """How many out of how many, as the text says it; years and longer parts are passed over."""
    for found in OUT_OF.finditer(text):
        n, of = _number(found["n"]), _number(found["of"])
        is_year = found["how"] != "out of" and "," not in found["of"] and 1900 <= of <= 2100
        if n <= of and not is_year:
            yield n, of, found.group()


def _points(subject: Subject) -> Iterator[tuple[Option, Point, str]]:
    for option in subject.aid.options:
        for side, points in (("pros", option.pros), ("cons", option.cons)):
            for point in points:
                yield option, point, f"options/{option.id}/{side}/{point.id}/text"


def another_base(subject: Subject) -> Iterator[Hit]:
    for _option, point, at in _points(subject):
        if point.outcome is None:
            continue
        out_of = subject.aid.outcome(point.outcome).out_of
        for _n, of, words in _chances(point.text):
            if of != out_of:
                message = _("The text says out of {of}, the table out of {out_of}: use the same.")
                yield Hit(at, message.format(of=of, out_of=out_of), words)
    for option in subject.aid.options:
        yield from _mixed_bases(subject, option)


def _mixed_bases(subject: Subject, option: Option) -> Iterator[Hit]:
    first = 0
    for placed in subject.option_prose[option.id]:
        for _n, of, words in _chances(placed.text):
            if first and of != first:
                message = _("This says out of {of}, another text out of {first}: use the same.")
                yield Hit(placed.at, message.format(of=of, first=first), words)
            first = first or of


def another_figure(subject: Subject) -> Iterator[Hit]:
    for option, point, at in _points(subject):
        if point.outcome is None:
            continue
        outcome = subject.aid.outcome(point.outcome)
        estimate = outcome.estimate_for(option.id)
        first = next(_chances(point.text), None)
        if first is None or not isinstance(estimate, CountEstimate):
            continue
        n, of, words = first
        if of == outcome.out_of and n != estimate.events:
            message = _("The text says {n}, the table says {events}: correct one.")
            yield Hit(at, message.format(n=n, events=estimate.events), words)


def no_starting_point(subject: Subject) -> Iterator[Hit]:
    if not subject.is_english:
        return
    for placed in subject.prose:
        relative = next(iter(RELATIVE.all_in(placed.text)), None)
        if relative and not OUT_OF.search(placed.text):
            message = _(
                "“{words}” has no starting point: say how many out of 100 with and without."
            ).format(words=relative.words)
            yield Hit(placed.at, message, relative.words)


def one_in_so_many(subject: Subject) -> Iterator[Hit]:
    if not (subject.settings.num_one_in_x and subject.is_english):
        return
    for placed in subject.prose:
        for found in _ONE_IN.all_in(placed.text):
            of = _number(found.words.split()[-1])
            if of < 2 or of in _BASES:
                continue
            base = next((each for each in sorted(_BASES) if each / of >= 0.95), 10000)
            message = _("“{words}” is hard to compare: write about {n} out of {base}.")
            n = round(base / of)
            yield Hit(placed.at, message.format(words=found.words, n=n, base=base), found.words)


MUSTS: tuple[Check, ...] = (
    must("NUM-04", another_base, Override.EDITOR),
    must("NUM-05", another_figure, Override.EDITOR),
    must("NUM-06", no_starting_point, Override.EDITOR),
)
SHOULDS: tuple[Check, ...] = (should("NUM-08", one_in_so_many),)
