"""Looking ahead: if it gets worse, whom to ring, when to look again, what is still open."""

import re
from collections.abc import Sequence
from textwrap import wrap

from sdm.consultation.agreement import Plan
from sdm.consultation.record import Names
from sdm.documents.blocks import (
    BlankLines,
    Bullets,
    Contact,
    Fact,
    FactList,
    Heading,
    NameLines,
    Paragraph,
    line,
    strong,
)
from sdm.documents.document import Block, Columns, KeepTogether
from sdm.documents.take_home.talk import Talk, capital, sentence
from sdm.wording import _, ngettext
from sdm.wording.days import day_in_words

_PHONE = re.compile(r"\s*(\+?[\d(][\d\s()./-]{4,}\d)[\s,;:.]*(.*)", re.DOTALL)
_LINES_TO_WRITE_ON = 2
"""For questions; those that were asked already take their place, but for one line."""
_HALF_LINE = 38
"""Letters of a line in one of two columns."""


def ahead(talk: Talk) -> tuple[Block, ...]:
    worse, change = _worse(talk), _to_change_this(talk)
    sides: Block = Columns(worse, change) if worse else KeepTogether(change)
    return sides, _urgent(talk), *_side_by_side(_again(talk), _unsure(talk))


def _side_by_side(first: tuple[Block, ...], second: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Columns(first, second),) if first and second else (*first, *second)


def _worse(talk: Talk) -> tuple[Block, ...]:
    told = [_plan(talk, Plan.SETBACK), _plan(talk, Plan.RING)]
    said = tuple(Paragraph(line(words)) for words in told if words)
    return (Heading(_("If it gets worse")), *said) if said else ()


def _plan(talk: Talk, plan: Plan) -> str:
    said = talk.consultation.agreement.plan.get(plan)
    return talk.told(said) if said is not None and said.fact.words else ""


def _urgent(talk: Talk) -> Block:
    """The aid's urgent signs in full: which of them to leave out is nobody's to choose here."""
    ring, signs = sentence(talk.clinic.urgent_line.strip()), talk.aid.urgent_signs
    heading = Heading(_("When to get help at once"))
    if not signs:
        return KeepTogether((heading, Paragraph(line(strong(ring)))))
    told = Paragraph(line(strong(ring), " ", _("Get help at once for any of these:")))
    return KeepTogether((heading, told, _in_two_columns(signs)))


def _in_two_columns(signs: Sequence[str]) -> Block:
    """As even as can be, counted in lines: a side of paper is short."""
    if len(signs) == 1:
        return Bullets((line(signs[0]),))
    lines = [len(wrap(sign, _HALF_LINE)) for sign in signs]

    def longer(first: int) -> int:
        return max(sum(lines[:first]), sum(lines[first:]))

    half = min(range(1, len(signs)), key=longer)
    leading, trailing = (
        Bullets(tuple(line(sign) for sign in part)) for part in (signs[:half], signs[half:])
    )
    return Columns((leading,), (trailing,))


def _to_change_this(talk: Talk) -> tuple[Block, ...]:
    clinic = talk.clinic
    found = _PHONE.fullmatch(clinic.contact)
    phone, hours = (found[1], found[2].strip()) if found else (clinic.contact, "")
    who = ", ".join(each for each in (clinic.name, hours) if each)
    told = [
        *([sentence(who)] if who else []),
        _("Say: “I want to change our plan.”"),
        *_answered_within(clinic.answer_days),
        _("If you felt pushed, you can undo this."),
    ]
    return Heading(_("To change this, ring")), Contact(phone, line(" ".join(told)))


def _answered_within(days: int) -> list[str]:
    """Only what the clinic itself promised."""
    if not days:
        return []
    told = ngettext(
        "We answer within {days} working day.", "We answer within {days} working days.", days
    )
    return [told.format(days=days)]


def _again(talk: Talk) -> tuple[Block, ...]:
    agreed = talk.consultation.agreement
    better = _plan(talk, Plan.NO_BETTER)
    day = agreed.review.fact.on if agreed.review else None
    if day is None and not better:
        return ()
    blocks: list[Block] = [Heading(_("When we look again"))]
    if day is not None:
        blocks.append(Paragraph(line(strong(sentence(day_in_words(day))))))
    if better:
        blocks.append(FactList((Fact(_("If it is no better:"), line(better)),)))
    return tuple(blocks)


def questions(talk: Talk) -> tuple[Block, ...]:
    asked = tuple(
        Paragraph(line(talk.told(said))) for said in talk.consultation.deliberation.questions
    )
    blank = BlankLines(max(1, _LINES_TO_WRITE_ON - len(asked)))
    lines = KeepTogether((Heading(_("Questions I still have")), *asked, blank))
    return lines, *_names(talk)


def _unsure(talk: Talk) -> tuple[Block, ...]:
    told = [_plan(talk, Plan.UNSURE)]
    for said in talk.consultation.deliberation.time_needed:
        more = _("{name} asked for more time.").format(name=capital(talk.name(said.voice)))
        told.append(f"{more} {talk.shown(said) if said.fact.words else ''}".strip())
    said_so = tuple(Paragraph(line(words)) for words in told if words)
    return (Heading(_("What I am still unsure of")), *said_so) if said_so else ()


def _names(talk: Talk) -> tuple[Block, ...]:
    if talk.names is Names.NONE:
        return ()
    names = NameLines((capital(talk.patient), capital(talk.clinician)))
    return (KeepTogether((Heading(_("Names, if we wish")), names)),)
