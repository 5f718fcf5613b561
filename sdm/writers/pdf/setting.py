"""How each kind of block becomes pieces of the page, declaring its elements in story order."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatchmethod

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
_BOX_PADDING = (8.0, 12.0)
_ANSWERS_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Setting:
    """`side` is the room for the story on one side of paper, in points."""

    look: Look
    side: float

    def stack(self, several: Iterable[Block], parent: Element) -> Stack:
        return Stack(tuple(piece for block in several for piece in self.pieces(block, parent)))

    @singledispatchmethod
    def pieces(self, block: Block, parent: Element) -> list[Piece]:
        raise TypeError(f"nobody has said how a {type(block).__name__} is printed")

    @pieces.register
    def _(self, block: blocks.Heading, parent: Element) -> list[Piece]:
        style = {1: self.look.title, 2: self.look.part, 3: self.look.piece}[block.level]
        return [heading(parent, line(block.words), style, block.level)]

    @pieces.register
    def _(self, block: blocks.Paragraph, parent: Element) -> list[Piece]:
        look = self.look
        style = {Tone.BODY: look.body, Tone.LEAD: look.lead, Tone.SMALL: look.small}[block.tone]
        return [paragraph(parent, block.runs, style)]

    @pieces.register
    def _(self, block: blocks.Quotation, parent: Element) -> list[Piece]:
        quotation = parent.child("BlockQuote")
        said = paragraph(quotation, line(block.words), self.look.quotation)
        whose = paragraph(quotation, line(block.attribution), self.look.small)
        p = self.look.points
        return [Barred(Stack((said, whose)), before=p(4), after=p(6))]

    @pieces.register
    def _(self, block: blocks.Bullets, parent: Element) -> list[Piece]:
        listed = parent.child("L")
        style = self.look.body
        return [
            Bulleted(in_element(listed.child("LI").child("LBody"), item, style), style.leading)
            for item in block.items
        ]

    @pieces.register
    def _(self, block: blocks.FactList, parent: Element) -> list[Piece]:
        return [
            paragraph(parent, (strong(fact.label), blocks.Run(" "), *fact.value), self.look.body)
            for fact in block.facts
        ]

    @pieces.register
    def _(self, block: blocks.TwoVoices, parent: Element) -> list[Piece]:
        return [
            paragraph(parent, line(strong(said.who), " ", said.words), self.look.body)
            for said in (block.patient, block.clinician)
        ]

    @pieces.register
    def _(self, block: blocks.BlankLines, parent: Element) -> list[Piece]:
        return [Rule(self.look.points(25), after=1.0) for _ in range(block.count)]

    @pieces.register
    def _(self, block: blocks.Choices, parent: Element) -> list[Piece]:
        style = self.look.cell
        start = TEXT_WIDTH * _ANSWERS_FROM
        question = paragraph(parent, line(block.question), style)
        columns = [Column(0, start - 8, question)]
        step = (TEXT_WIDTH - start) / max(1, len(block.answers))
        tick = self.look.points(11.5)
        for number, answer in enumerate(block.answers):
            at = start + number * step
            words = paragraph(parent, line(answer), style)
            columns.append(Column(at, tick, TickSquare(style.leading, tick)))
            columns.append(Column(at + tick * 1.5, step - tick * 1.5, words))
        return [SideBySide(tuple(columns), after=self.look.points(4))]

    @pieces.register
    def _(self, block: blocks.NameLines, parent: Element) -> list[Piece]:
        signed = [
            Stack((Rule(self.look.points(25)), paragraph(parent, line(name), self.look.small)))
            for name in block.names
        ]
        width = (TEXT_WIDTH + _COLUMN_GAP) / max(1, len(signed)) - _COLUMN_GAP
        columns = tuple(
            Column(number * (width + _COLUMN_GAP), width, stack)
            for number, stack in enumerate(signed)
        )
        return [SideBySide(columns)] if columns else []

    @pieces.register
    def _(self, block: blocks.Contact, parent: Element) -> list[Piece]:
        phone = paragraph(parent, line(block.phone), self.look.phone)
        return [phone, paragraph(parent, block.words, self.look.body)]

    @pieces.register
    def _(self, block: blocks.PageBreak, parent: Element) -> list[Piece]:
        return [NewSide()]

    @pieces.register
    def _(self, block: OptionBoxes, parent: Element) -> list[Piece]:
        return option_boxes(block, parent, self.look, self.side)

    @pieces.register
    def _(self, block: Undertakings, parent: Element) -> list[Piece]:
        return undertakings(block, parent, self.look, self.side)

    @pieces.register
    def _(self, block: Box, parent: Element) -> list[Piece]:
        element = parent.child("Sect")
        title = heading(element, line(block.title), self.look.part, 2)
        inside = Stack((title, *self.stack(block.blocks, element).pieces))
        gap = self.look.points(10)
        return [Frame(inside, self.side, _BOX_PADDING, INK, 1.4, before=gap, after=gap)]

    @pieces.register
    def _(self, block: Columns, parent: Element) -> list[Piece]:
        leading = self.stack(block.leading, parent)
        trailing = self.stack(block.trailing, parent)
        if self.look.large:
            return [*leading.pieces, *trailing.pieces]
        beside = SideBySide(
            (Column(0, _HALF, leading), Column(_HALF + _COLUMN_GAP, _HALF, trailing))
        )
        before = max((each.before for each in (leading.pieces + trailing.pieces)[:1]), default=0.0)
        return [Together(Stack((beside,)), self.side, before=before, after=self.look.points(3))]

    @pieces.register
    def _(self, block: KeepTogether, parent: Element) -> list[Piece]:
        return [self._together(self.stack(block.blocks, parent).pieces)]

    @pieces.register
    def _(self, block: TearOff, parent: Element) -> list[Piece]:
        element = parent.child("Sect")
        cut = CutLine(paragraph(element, line(block.cut_here), self.look.quiet_cell))
        title = heading(element, line(block.title), self.look.tear_off_title, 2)
        rest = self.stack(block.blocks, element).pieces
        return [self._together((cut, title, *rest))]

    def _together(self, pieces: tuple[Piece, ...]) -> Together:
        first, last = pieces[:1], pieces[-1:]
        return Together(
            Stack(pieces),
            self.side,
            before=first[0].before if first else 0.0,
            after=last[0].after if last else 0.0,
        )
