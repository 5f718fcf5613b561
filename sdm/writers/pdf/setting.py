"""How each kind of block becomes pieces of the page, declaring its elements in story order."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch

from sdm.documents import blocks
from sdm.documents.agreement_blocks import Undertakings
from sdm.documents.blocks import Tone, line, strong
from sdm.documents.document import Block, Box, Columns, KeepTogether, TearOff
from sdm.documents.option_blocks import OptionBoxes
from sdm.writers.pdf.agreement import undertakings
from sdm.writers.pdf.beside import Column, Frame, Rule, SideBySide, TickSquare
from sdm.writers.pdf.look import INK, TEXT_WIDTH, Look
from sdm.writers.pdf.marks import Barred, Bulleted, CutLine
from sdm.writers.pdf.options import option_boxes
from sdm.writers.pdf.paragraphs import heading, in_element, paragraph
from sdm.writers.pdf.pieces import NewSide, Piece, Stack, Together
from sdm.writers.pdf.tags import Element

_COLUMN_GAP = 24.0
_HALF = (TEXT_WIDTH - _COLUMN_GAP) / 2
_BOX_PADDING = (6.0, 12.0)
_ANSWERS_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Setting:
    """`side` is the room for the story on one side of paper, in points."""

    look: Look
    side: float

    def stack(self, several: Iterable[Block], parent: Element) -> Stack:
        return Stack(tuple(piece for block in several for piece in pieces(block, self, parent)))


@singledispatch
def pieces(block: Block, at: Setting, parent: Element) -> list[Piece]:
    raise TypeError(f"nobody has said how a {type(block).__name__} is printed")


@pieces.register
def _(block: blocks.Heading, at: Setting, parent: Element) -> list[Piece]:
    style = {1: at.look.title, 2: at.look.part, 3: at.look.piece}[block.level]
    return [heading(parent, line(block.words), style, block.level)]


@pieces.register
def _(block: blocks.Paragraph, at: Setting, parent: Element) -> list[Piece]:
    look = at.look
    style = {Tone.BODY: look.body, Tone.LEAD: look.lead, Tone.SMALL: look.small}[block.tone]
    return [paragraph(parent, block.runs, style)]


@pieces.register
def _(block: blocks.Quotation, at: Setting, parent: Element) -> list[Piece]:
    quotation = parent.child("BlockQuote")
    said = paragraph(quotation, line(block.words), at.look.quotation)
    whose = paragraph(quotation, line(block.attribution), at.look.small)
    p = at.look.points
    return [Barred(Stack((said, whose)), before=p(4), after=p(6))]


@pieces.register
def _(block: blocks.Bullets, at: Setting, parent: Element) -> list[Piece]:
    listed = parent.child("L")
    style = at.look.body
    return [
        Bulleted(in_element(listed.child("LI").child("LBody"), item, style), style.leading)
        for item in block.items
    ]


@pieces.register
def _(block: blocks.FactList, at: Setting, parent: Element) -> list[Piece]:
    return [
        paragraph(parent, (strong(fact.label), blocks.Run(" "), *fact.value), at.look.body)
        for fact in block.facts
    ]


@pieces.register
def _(block: blocks.TwoVoices, at: Setting, parent: Element) -> list[Piece]:
    return [
        paragraph(parent, line(strong(said.who), " ", said.words), at.look.body)
        for said in (block.patient, block.clinician)
    ]


@pieces.register
def _(block: blocks.BlankLines, at: Setting, parent: Element) -> list[Piece]:
    return [Rule(at.look.points(24), after=1.0) for _ in range(block.count)]


@pieces.register
def _(block: blocks.Choices, at: Setting, parent: Element) -> list[Piece]:
    style = at.look.cell
    start = TEXT_WIDTH * _ANSWERS_FROM
    question = paragraph(parent, line(block.question), style)
    columns = [Column(0, start - 8, question)]
    step = (TEXT_WIDTH - start) / max(1, len(block.answers))
    tick = at.look.points(11.5)
    for number, answer in enumerate(block.answers):
        place = start + number * step
        words = paragraph(parent, line(answer), style)
        columns.append(Column(place, tick, TickSquare(style.leading, tick)))
        columns.append(Column(place + tick * 1.5, step - tick * 1.5, words))
    return [SideBySide(tuple(columns), after=at.look.points(4))]


@pieces.register
def _(block: blocks.NameLines, at: Setting, parent: Element) -> list[Piece]:
    signed = [
        Stack((Rule(at.look.points(25)), paragraph(parent, line(name), at.look.small)))
        for name in block.names
    ]
    width = (TEXT_WIDTH + _COLUMN_GAP) / max(1, len(signed)) - _COLUMN_GAP
    columns = tuple(
        Column(number * (width + _COLUMN_GAP), width, stack) for number, stack in enumerate(signed)
    )
    return [SideBySide(columns)] if columns else []


@pieces.register
def _(block: blocks.Contact, at: Setting, parent: Element) -> list[Piece]:
    phone = paragraph(parent, line(block.phone), at.look.phone)
    return [phone, paragraph(parent, block.words, at.look.body)]


@pieces.register
def _(block: blocks.PageBreak, at: Setting, parent: Element) -> list[Piece]:
    return [NewSide()]


@pieces.register
def _(block: OptionBoxes, at: Setting, parent: Element) -> list[Piece]:
    return option_boxes(block, parent, at.look, at.side)


@pieces.register
def _(block: Undertakings, at: Setting, parent: Element) -> list[Piece]:
    return undertakings(block, parent, at.look, at.side)


@pieces.register
def _(block: Box, at: Setting, parent: Element) -> list[Piece]:
    element = parent.child("Sect")
    title = heading(element, line(block.title), at.look.part, 2)
    inside = Stack((title, *at.stack(block.blocks, element).pieces))
    gap = at.look.points(7)
    return [Frame(inside, at.side, _BOX_PADDING, INK, 1.4, before=gap, after=gap)]


@pieces.register
def _(block: Columns, at: Setting, parent: Element) -> list[Piece]:
    leading = at.stack(block.leading, parent)
    trailing = at.stack(block.trailing, parent)
    if at.look.large:
        return [*leading.pieces, *trailing.pieces]
    beside = SideBySide((Column(0, _HALF, leading), Column(_HALF + _COLUMN_GAP, _HALF, trailing)))
    before = max((each.before for each in (leading.pieces + trailing.pieces)[:1]), default=0.0)
    return [Together(Stack((beside,)), at.side, before=before, after=at.look.points(3))]


@pieces.register
def _(block: KeepTogether, at: Setting, parent: Element) -> list[Piece]:
    return [_together(at.stack(block.blocks, parent).pieces, at)]


@pieces.register
def _(block: TearOff, at: Setting, parent: Element) -> list[Piece]:
    element = parent.child("Sect")
    cut = CutLine(paragraph(element, line(block.cut_here), at.look.quiet_cell))
    title = heading(element, line(block.title), at.look.tear_off_title, 2)
    rest = at.stack(block.blocks, element).pieces
    return [_together((cut, title, *rest), at)]


def _together(inside: tuple[Piece, ...], at: Setting) -> Together:
    first, last = inside[:1], inside[-1:]
    return Together(
        Stack(inside),
        at.side,
        before=first[0].before if first else 0.0,
        after=last[0].after if last else 0.0,
    )
