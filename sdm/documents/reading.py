"""The words of a document in reading order: what every writer must say, no more, no less."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

from sdm.documents import agreement_blocks as agreement
from sdm.documents import blocks, option_blocks
from sdm.documents.document import (
    Block,
    Box,
    Columns,
    Document,
    KeepTogether,
    TearOff,
)


def words_in_order(document: Document) -> Iterator[str]:
    """Each piece of words, a line of several runs as one; alternatives to pictures left out."""
    yield from document.ribbons
    if document.date_line:
        yield document.date_line
    yield from _all(document.blocks)
    if document.footer:
        yield document.footer


def _all(several: Iterable[Block]) -> Iterator[str]:
    for block in several:
        yield from _words(block)


def _joined(line: blocks.Line) -> str:
    return "".join(run.words for run in line)


@singledispatch
def _words(block: Block) -> Iterator[str]:
    raise TypeError(f"nobody has said how a {type(block).__name__} is read")


@_words.register
def _(block: blocks.Heading) -> Iterator[str]:
    yield block.words


@_words.register
def _(block: blocks.Paragraph) -> Iterator[str]:
    yield _joined(block.runs)


@_words.register
def _(block: blocks.Quotation) -> Iterator[str]:
    yield block.words
    yield block.attribution


@_words.register
def _(block: blocks.Bullets) -> Iterator[str]:
    yield from map(_joined, block.items)


@_words.register
def _(block: blocks.FactList) -> Iterator[str]:
    for fact in block.facts:
        yield f"{fact.label} {_joined(fact.value)}"


@_words.register
def _(block: blocks.TwoVoices) -> Iterator[str]:
    for spoken in (block.patient, block.clinician):
        yield f"{spoken.who} {spoken.words}"


@_words.register(blocks.BlankLines)
@_words.register(blocks.PageBreak)
def _(block: Block) -> Iterator[str]:
    yield from ()


@_words.register
def _(block: blocks.Choices) -> Iterator[str]:
    yield block.question
    yield from block.answers


@_words.register
def _(block: blocks.NameLines) -> Iterator[str]:
    yield from block.names


@_words.register
def _(block: blocks.Contact) -> Iterator[str]:
    yield block.phone
    yield _joined(block.words)


@_words.register
def _(block: option_blocks.OptionBoxes) -> Iterator[str]:
    for box in block.boxes:
        yield from (box.name, box.what)
        yield from map(_joined, box.limit)
        for outcome in box.outcomes:
            yield _joined(outcome.label)
            for arm in outcome.arms:
                yield from _arm(arm)
        yield from (box.to_know, box.source)


def _arm(arm: option_blocks.Arm) -> Iterator[str]:
    yield arm.name
    if isinstance(arm, option_blocks.Counted):
        yield _joined(arm.happened)
        yield _joined(arm.did_not)
    else:
        yield _joined(arm.words)


@_words.register
def _(block: agreement.Undertakings) -> Iterator[str]:
    heads = block.heads
    yield from (heads.who, heads.what, heads.by_when, heads.whose_idea)
    for group in block.groups:
        yield group.who
        for row in group.rows:
            yield from (row.what, row.by_when, row.whose_idea)


@_words.register
def _(block: Box) -> Iterator[str]:
    yield block.title
    yield from _all(block.blocks)


@_words.register
def _(block: Columns) -> Iterator[str]:
    yield from _all(block.leading)
    yield from _all(block.trailing)


@_words.register
def _(block: KeepTogether) -> Iterator[str]:
    yield from _all(block.blocks)


@_words.register
def _(block: TearOff) -> Iterator[str]:
    yield from (block.cut_here, block.title)
    yield from _all(block.blocks)
