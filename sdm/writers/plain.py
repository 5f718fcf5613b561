"""Documents as plain text, 72 characters wide: for an e-mail, a braille display, a record."""

from collections.abc import Iterable, Iterator
from functools import singledispatch
from textwrap import wrap

from sdm.documents import blocks
from sdm.documents.agreement_blocks import Undertakings
from sdm.documents.blocks import Line
from sdm.documents.document import Block, Box, Columns, Document, KeepTogether, TearOff
from sdm.documents.option_blocks import Arm, Counted, OptionBox, OptionBoxes
from sdm.documents.text import clean

__all__ = ["write_plain"]

_WIDTH = 72
_TICK = "[ ]"
_LINE = "_" * _WIDTH
_UNDER = {1: "=", 2: "-", 3: ""}


def write_plain(document: Document) -> str:
    head = [*document.ribbons, *([document.date_line] if document.date_line else [])]
    lines = [printed for words in head for printed in _paragraph(words)]
    lines += _all(document.blocks)
    if document.footer:
        lines += ["", *_paragraph(document.footer)]
    return _spaced(lines)


def _spaced(lines: Iterable[str]) -> str:
    """Never two empty lines in a row, none at either end."""
    kept: list[str] = []
    for printed in lines:
        if printed or (kept and kept[-1]):
            kept.append(printed)
    while kept and not kept[-1]:
        kept.pop()
    return "".join(f"{printed}\n" for printed in kept)


def _paragraph(words: str, first: str = "", rest: str = "") -> list[str]:
    lines: list[str] = []
    for paragraph in clean(words).paragraphs:
        lead = rest if lines else first
        lines += wrap(
            paragraph,
            _WIDTH,
            initial_indent=lead,
            subsequent_indent=rest,
            break_on_hyphens=False,
        )
    return lines


def _joined(line: Line) -> str:
    return "".join(run.words for run in line)


def _all(several: Iterable[Block]) -> Iterator[str]:
    for block in several:
        yield from _lines(block)


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(f"nobody has said how a {type(block).__name__} is written as text")


@_lines.register
def _(block: blocks.Heading) -> Iterator[str]:
    yield from _headed(block.words, block.level)


def _headed(words: str, level: int) -> Iterator[str]:
    yield ""
    lines = _paragraph(words)
    yield from lines
    if _UNDER[level] and lines:
        yield _UNDER[level] * max(map(len, lines))


@_lines.register
def _(block: blocks.Paragraph) -> Iterator[str]:
    yield from (*_paragraph(_joined(block.runs)), "")


@_lines.register
def _(block: blocks.Quotation) -> Iterator[str]:
    yield ""
    yield from _paragraph(block.words, "    ", "    ")
    yield from _paragraph(block.attribution, "    ", "    ")
    yield ""


@_lines.register
def _(block: blocks.Bullets) -> Iterator[str]:
    for item in block.items:
        yield from _paragraph(_joined(item), "- ", "  ")


@_lines.register
def _(block: blocks.FactList) -> Iterator[str]:
    for fact in block.facts:
        yield from _paragraph(f"{fact.label} {_joined(fact.value)}", "", "  ")


@_lines.register
def _(block: blocks.TwoVoices) -> Iterator[str]:
    for said in (block.patient, block.clinician):
        yield from _paragraph(f"{said.who} {said.words}", "", "  ")


@_lines.register
def _(block: blocks.BlankLines) -> Iterator[str]:
    for _number in range(block.count):
        yield from ("", _LINE)


@_lines.register
def _(block: blocks.Choices) -> Iterator[str]:
    yield from _paragraph(block.question)
    yield "    " + "   ".join(f"{_TICK} {clean(answer).text}" for answer in block.answers)


@_lines.register
def _(block: blocks.NameLines) -> Iterator[str]:
    for name in block.names:
        yield from ("", _LINE[:36], *_paragraph(name))


@_lines.register
def _(block: blocks.Contact) -> Iterator[str]:
    yield from _paragraph(block.phone)
    yield from (*_paragraph(_joined(block.words)), "")


@_lines.register
def _(block: blocks.PageBreak) -> Iterator[str]:
    yield ""


@_lines.register
def _(block: OptionBoxes) -> Iterator[str]:
    for box in block.boxes:
        yield from ("", *_option(box))


def _option(box: OptionBox) -> Iterator[str]:
    yield from _paragraph(f"{box.name} {box.what}")
    for said in box.limit:
        yield from _paragraph(_joined(said), "  ", "  ")
    for outcome in box.outcomes:
        yield from _paragraph(_joined(outcome.label), "  ", "  ")
        for arm in outcome.arms:
            yield from _paragraph(_arm(arm), "    - ", "      ")
    yield from _paragraph(box.to_know, "  ", "  ")
    yield from _paragraph(box.source, "  ", "  ")


def _arm(arm: Arm) -> str:
    name = f"{arm.name}: " if arm.name else ""
    if isinstance(arm, Counted):
        return f"{name}{_joined(arm.happened)}, {_joined(arm.did_not)}"
    return name + _joined(arm.words)


@_lines.register
def _(block: Undertakings) -> Iterator[str]:
    heads = block.heads
    yield from _row(heads.who, heads.what, heads.by_when, heads.whose_idea)
    for group in block.groups:
        yield from ("", *_paragraph(group.who))
        for row in group.rows:
            cells = _row(row.what, row.by_when, row.whose_idea)
            yield from _paragraph(" ".join(cells), f"  {_TICK} ", "      ")


def _row(*cells: str) -> list[str]:
    return _paragraph(" | ".join(clean(cell).text for cell in cells if cell))


@_lines.register
def _(block: Box) -> Iterator[str]:
    yield from ("", "*" * _WIDTH)
    yield from _headed(block.title, 2)
    yield from _all(block.blocks)
    yield from ("*" * _WIDTH, "")


@_lines.register
def _(block: Columns) -> Iterator[str]:
    yield from _all(block.leading)
    yield from _all(block.trailing)


@_lines.register
def _(block: KeepTogether) -> Iterator[str]:
    yield from _all(block.blocks)


@_lines.register
def _(block: TearOff) -> Iterator[str]:
    yield from ("", ("- " * (_WIDTH // 2)).rstrip(), *_paragraph(block.cut_here), "")
    yield from _headed(block.title, 2)
    yield from _all(block.blocks)
