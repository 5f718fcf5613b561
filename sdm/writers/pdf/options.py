"""Options on paper: equal boxes, paired pictures of one size, both fates in words."""

from dataclasses import replace

from sdm.documents.blocks import Line, line
from sdm.documents.option_blocks import (
    Arm,
    ChancePair,
    Counted,
    InWords,
    NotKnown,
    OptionBox,
    OptionBoxes,
)
from sdm.documents.text import clean
from sdm.writers.pdf.beside import Column, Frame, SideBySide
from sdm.writers.pdf.look import OUTLINE, TEXT_WIDTH, Look
from sdm.writers.pdf.paragraphs import heading, paragraph
from sdm.writers.pdf.pieces import Piece, Stack
from sdm.writers.pdf.squares import Picture, UnknownPicture
from sdm.writers.pdf.tags import Element
from sdm.writers.pdf.words import width_of

_PADDING = (3.0, 8.0)
_WIDTH = TEXT_WIDTH - 2 * _PADDING[1]
_HALF = 235.0
_SECOND_HALF = 256.0
"""Where the second comparison starts: further off than the halves of one pair stand apart."""
_ARM = 116.0
_ARM_GAP = 2.0
_PICTURE = 46.0
_BESIDE_PICTURE = 51.0
_BETWEEN_BOXES = 4.0

_Outcome = tuple[Piece, tuple[Piece, ...]]
"""What is compared, and its one or two groups."""


def option_boxes(block: OptionBoxes, parent: Element, look: Look, side: float) -> list[Piece]:
    """All boxes as high as the highest, so that no option looks like the larger offer.

    Why one is limited comes on top of that: the others are not stretched for it.
    """
    made = [_frame(box, parent.child("Sect"), look, side) for box in block.boxes]
    heights = [frame.height(TEXT_WIDTH) - limit for frame, limit in made]
    highest = max(heights, default=0.0)
    if highest > side:
        return [frame for frame, _limit in made]
    return [replace(frame, at_least=highest + limit) for frame, limit in made]


def _frame(box: OptionBox, element: Element, look: Look, side: float) -> tuple[Frame, float]:
    """The box, and how much of its height says why the option is limited."""
    name = _name_and_what(box, element, look)
    limit = tuple(paragraph(element, said, look.cell) for said in box.limit)
    inside = (
        *name,
        *limit,
        *_figures([_outcome(pair, element, look) for pair in box.outcomes], look),
        paragraph(element, line(box.to_know), look.cell),
        paragraph(element, line(box.source), look.quiet_cell),
    )
    gap = look.points(_BETWEEN_BOXES)
    frame = Frame(Stack(inside), side, _PADDING, OUTLINE, 0.8, before=gap, after=gap)
    return frame, sum(each.height(_WIDTH) for each in limit)


def _name_and_what(box: OptionBox, element: Element, look: Look) -> tuple[Piece, ...]:
    """On one line where the name leaves room for it: two elements, one line of ink."""
    name = heading(element, line(box.name), look.option_name, 3)
    taken = width_of([(True, clean(box.name).text + " ")], look.option_name.size)
    if taken > _WIDTH / 2:
        return name, paragraph(element, line(box.what), look.cell)
    what = paragraph(element, line(box.what), replace(look.cell, indent=taken))
    return (SideBySide((Column(0, _WIDTH, name), Column(0, _WIDTH, what))),)


def _outcome(pair: ChancePair, element: Element, look: Look) -> _Outcome:
    label = paragraph(element, pair.label, look.cell)
    width = _arm_width(len(pair.arms), look)
    return label, tuple(_arm(arm, element, look, width) for arm in pair.arms)


def _arm_width(arms: int, look: Look) -> float:
    """One group alone has the room of two."""
    return min(look.points(_HALF if arms == 1 else _ARM - _ARM_GAP), _WIDTH)


def _arm(arm: Arm, element: Element, look: Look, width: float) -> Piece:
    """The picture, and beside it the group's name and what happened to its people."""
    style = look.beside_picture
    if isinstance(arm, InWords):
        return Stack(
            tuple(paragraph(element, words, style) for words in (line(arm.name), arm.words))
        )
    size, beside = look.points(_PICTURE), look.points(_BESIDE_PICTURE)
    figure = element.child("Figure", alt=clean(arm.alt).text)
    picture, fates = _picture(arm, figure, size, look)
    told = tuple(paragraph(element, words, style) for words in (line(arm.name), *fates))
    return SideBySide((Column(0, size, picture), Column(beside, width - beside, Stack(told))))


def _picture(
    arm: Counted | NotKnown, figure: Element, size: float, look: Look
) -> tuple[Piece, tuple[Line, ...]]:
    if isinstance(arm, Counted):
        return Picture(figure, arm.events, arm.out_of, size), (arm.happened, arm.did_not)
    return UnknownPicture(figure, size, look.tear_off_title), (arm.words,)


def _figures(outcomes: list[_Outcome], look: Look) -> tuple[Piece, ...]:
    """Comparisons side by side, labels level and pictures level; stacked in large print."""
    if look.large:
        return tuple(
            piece for label, arms in outcomes for piece in (label, _row([(0.0, arms)], look))
        )
    places = [0.0, _SECOND_HALF][: len(outcomes)]
    if not outcomes:
        return ()
    labels = tuple(
        Column(place, _HALF, label) for place, (label, _) in zip(places, outcomes, strict=True)
    )
    arms = [(place, arms) for place, (_, arms) in zip(places, outcomes, strict=True)]
    return SideBySide(labels, keep_with_next=True), _row(arms, look)


def _row(groups: list[tuple[float, tuple[Piece, ...]]], look: Look) -> SideBySide:
    step = look.points(_ARM)
    columns = tuple(
        Column(place + number * step, _arm_width(len(arms), look), arm)
        for place, arms in groups
        for number, arm in enumerate(arms)
    )
    return SideBySide(columns, before=1.0, after=2.0)
