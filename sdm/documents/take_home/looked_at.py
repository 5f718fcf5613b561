"""The options: those looked at, each with two comparisons; the rest by name; what is not known."""

from collections.abc import Sequence

from sdm.consultation.deliberation import OptionAdded, own_id
from sdm.consultation.statement import Said
from sdm.consultation.value import LanePart
from sdm.documents.blocks import Bullets, Fact, FactList, Heading, Line, Paragraph, line
from sdm.documents.document import Block
from sdm.documents.option_blocks import OptionBox, OptionBoxes
from sdm.documents.take_home.figures import figures, not_known_pair, pair
from sdm.documents.take_home.limits import limit_facts, limit_lines
from sdm.documents.take_home.sources import source_line
from sdm.documents.take_home.talk import Talk, sentence
from sdm.evidence.names import OptionId
from sdm.evidence.option import Option
from sdm.wording import _, ngettext

_ONE_LINE = 102
"""Letters that surely fit on one line of a box."""
_UNCERTAINTIES = 2


def looked_at(talk: Talk) -> tuple[Block, ...]:
    boxes = _boxes(talk)
    if not boxes:
        return ()
    many = len(boxes)
    heading = ngettext("The option we looked at", "The {many} options we looked at", many)
    intro = _(
        "Each small square is one person in a study. Dark means it happened to them. "
        "The studies differ, so compare inside a box, not between boxes. "
        "This order was drawn by lot{number}."
    ).format(number=_drawn(talk))
    return (
        Heading(heading.format(many=many)),
        Paragraph(line(intro)),
        OptionBoxes(boxes),
    )


def _drawn(talk: Talk) -> str:
    """The seed, so that anyone can draw the same order again (checks DSP-08)."""
    order = talk.consultation.deliberation.order
    return "" if order is None else _(" (number {seed})").format(seed=order.fact.seed)


def _boxes(talk: Talk) -> tuple[OptionBox, ...]:
    view = talk.consultation.deliberation.in_view
    known = {str(option.id): option for option in talk.aid.options}
    own = {own_id(said): said for said in talk.consultation.deliberation.added}
    ids = tuple(OptionId(option) for option in view if option in known)
    room = len([option for option in view if option in known or option in own])
    return tuple(
        _box(talk, known[option], ids, room) if option in known else _own_box(talk, own[option])
        for option in view
        if option in known or option in own
    )


def _box(talk: Talk, option: Option, view: Sequence[OptionId], boxes: int) -> OptionBox:
    found = figures(talk, option.id, view)
    return OptionBox(
        name=sentence(option.label),
        what=_first_sentence(option.involves),
        outcomes=tuple(pair(talk.aid, figure, boxes) for figure in found),
        to_know=_to_know(option),
        source=source_line(talk.aid, found),
        limit=limit_lines(talk, option.id),
    )


def _own_box(talk: Talk, said: Said[OptionAdded]) -> OptionBox:
    """An option of their own has the same room; nothing was looked up for it."""
    nothing = _("Nobody has looked this up yet.")
    return OptionBox(
        name=sentence(said.fact.label),
        what=said.fact.involves,
        outcomes=(
            not_known_pair(_("What may get better"), nothing),
            not_known_pair(_("What may get worse"), nothing),
        ),
        to_know=_("“Not known” does not mean none."),
        source=sentence(talk.quoted(said, said.fact.label).attribution),
        limit=limit_lines(talk, own_id(said)),
    )


def _first_sentence(words: str) -> str:
    first, end, _rest = words.partition(". ")
    return first + end.strip()


def _to_know(option: Option) -> str:
    """The first thing that is unclear and fits one line: boxes keep one height."""
    lines = [each.text for each in option.unclear] or [option.if_i_say_no]
    return next((each for each in lines if len(each) <= _ONE_LINE), lines[0])


def not_looked_at(talk: Talk) -> tuple[Block, ...]:
    """Every other option is named, with why it was set aside where somebody said so."""
    talked = talk.consultation.deliberation
    every = [*(str(each.id) for each in talk.aid.options), *map(own_id, talked.added)]
    rest = [each for each in every if each not in talked.in_view]
    because = [each for each in rest if each in talked.set_aside or each in talked.limits]
    others = [talk.label(each) for each in rest if each not in because]
    facts = [fact for each in because for fact in _set_aside(talk, each)]
    if others:
        names = sentence(_("; ").join(others))
        facts.append(Fact(_("Also there, not talked about:"), line(names)))
    if not facts:
        return ()
    return Heading(_("Not looked at today")), FactList(tuple(facts))


def _set_aside(talk: Talk, option: str) -> list[Fact]:
    talked = talk.consultation.deliberation
    facts = limit_facts(talk, option)
    if option in talked.set_aside and not facts:
        said = talked.set_aside[option]
        words = _("{words} (said by {name})").format(
            words=talk.shown(said, said.fact.because), name=talk.name(said.voice)
        )
        facts = [Fact(_("{option}:").format(option=talk.label(option)), line(words))]
    return facts


def not_known(talk: Talk) -> tuple[Block, ...]:
    items: list[Line] = []
    lane = talk.consultation.values.lane.get(LanePart.DO_NOT_KNOW)
    if lane is not None and lane.fact.words:
        said = _("{name} does not know: {words}")
        items.append(line(said.format(name=talk.clinician, words=talk.shown(lane))))
    items += [line(each) for each in talk.aid.overall_uncertainty[:_UNCERTAINTIES]]
    return (Heading(_("What we do not know")), Bullets(tuple(items))) if items else ()
