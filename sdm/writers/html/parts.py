"""How each kind of block is written in HTML."""

from collections.abc import Iterable
from functools import singledispatch

from sdm.documents import blocks
from sdm.documents.agreement_blocks import UndertakingGroup, Undertakings
from sdm.documents.blocks import Tone
from sdm.documents.document import Block, Box, Columns, KeepTogether, TearOff
from sdm.documents.option_blocks import Arm, ChancePair, Counted, InWords, OptionBox, OptionBoxes
from sdm.writers.html.elements import (
    block,
    element,
    people,
    runs,
    unknown_picture,
    wrapped,
    written,
)

_TICK = '<span class="tick" aria-hidden="true"></span>'
_LINE = '<div class="line" aria-hidden="true"></div>\n'


def several(blocks_given: Iterable[Block]) -> str:
    return "".join(part(each) for each in blocks_given)


@singledispatch
def part(given: Block) -> str:
    raise TypeError(f"nobody has said how a {type(given).__name__} is written in HTML")


@part.register
def _(given: blocks.Heading) -> str:
    return element(f"h{given.level}", given.words)


@part.register
def _(given: blocks.Paragraph) -> str:
    return wrapped("p", runs(given.runs), "" if given.tone is Tone.BODY else given.tone.value)


@part.register
def _(given: blocks.Quotation) -> str:
    inside = element("p", given.words) + element("p", given.attribution, "small")
    return f"<blockquote>\n{inside}</blockquote>\n"


@part.register
def _(given: blocks.Bullets) -> str:
    return f"<ul>\n{''.join(wrapped('li', runs(item)) for item in given.items)}</ul>\n"


@part.register
def _(given: blocks.FactList) -> str:
    return "".join(
        wrapped("p", f"<strong>{written(fact.label)}</strong> {runs(fact.value)}")
        for fact in given.facts
    )


@part.register
def _(given: blocks.TwoVoices) -> str:
    return "".join(
        wrapped("p", f"<strong>{written(said.who)}</strong> {written(said.words)}")
        for said in (given.patient, given.clinician)
    )


@part.register
def _(given: blocks.BlankLines) -> str:
    return _LINE * given.count


@part.register
def _(given: blocks.Choices) -> str:
    answers = "".join(wrapped("p", _TICK + written(answer)) for answer in given.answers)
    return block("choice", element("p", given.question) + answers)


@part.register
def _(given: blocks.NameLines) -> str:
    names = "".join(wrapped("div", _LINE.strip() + written(name)) for name in given.names)
    return block("names", names)


@part.register
def _(given: blocks.Contact) -> str:
    return element("p", given.phone, "phone") + wrapped("p", runs(given.words))


@part.register
def _(given: blocks.PageBreak) -> str:
    return '<div class="new-side"></div>\n'


@part.register
def _(given: OptionBoxes) -> str:
    return "".join(_option(box) for box in given.boxes)


def _option(box: OptionBox) -> str:
    outcomes = "".join(_outcome(outcome) for outcome in box.outcomes)
    inside = (
        element("h3", box.name)
        + element("p", box.what)
        + "".join(wrapped("p", runs(said)) for said in box.limit)
        + block("outcomes", outcomes)
        + element("p", box.to_know)
        + element("p", box.source, "small")
    )
    return block("option", inside, "section")


def _outcome(outcome: ChancePair) -> str:
    arms = "".join(_arm(arm) for arm in outcome.arms)
    return f"<div>\n{wrapped('p', runs(outcome.label))}{block('arms', arms)}</div>\n"


def _arm(arm: Arm) -> str:
    told = element("p", arm.name) if arm.name else ""
    if isinstance(arm, InWords):
        return block("arm", f"<div>{told}{wrapped('p', runs(arm.words))}</div>")
    if isinstance(arm, Counted):
        told += wrapped("p", runs(arm.happened)) + wrapped("p", runs(arm.did_not))
        return block("arm", f"{people(arm.events, arm.out_of, arm.alt)}<div>{told}</div>")
    told += wrapped("p", runs(arm.words))
    return block("arm", f"{unknown_picture(arm.alt)}<div>{told}</div>")


@part.register
def _(given: Undertakings) -> str:
    heads = given.heads
    head = "".join(
        f'<th scope="col">{written(words)}</th>'
        for words in (heads.who, heads.what, heads.by_when, heads.whose_idea)
    )
    body = "".join(_group(group) for group in given.groups)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n{body}</table>\n"


def _group(group: UndertakingGroup) -> str:
    first = f'<th scope="rowgroup" rowspan="{len(group.rows)}">{written(group.who)}</th>'
    rows = ""
    for row in group.rows:
        cells = wrapped("td", _TICK + written(row.what))
        cells += element("td", row.by_when) + element("td", row.whose_idea)
        rows += f"<tr>{first}{cells}</tr>\n"
        first = ""
    return f"<tbody>\n{rows}</tbody>\n"


@part.register
def _(given: Box) -> str:
    return block("box", element("h2", given.title) + several(given.blocks), "section")


@part.register
def _(given: Columns) -> str:
    inside = f"<div>\n{several(given.leading)}</div>\n<div>\n{several(given.trailing)}</div>\n"
    return block("columns", inside)


@part.register
def _(given: KeepTogether) -> str:
    return block("together", several(given.blocks))


@part.register
def _(given: TearOff) -> str:
    inside = element("p", given.cut_here, "cut") + element("h2", given.title)
    return block("tear-off", inside + several(given.blocks), "section")
