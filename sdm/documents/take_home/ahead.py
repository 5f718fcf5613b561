"""Looking ahead: if it gets worse, whom to ring, when to look again, what is still open."""

import re

from sdm.consultation.agreement import Plan
from sdm.consultation.record import Names
from sdm.documents.blocks import (
    BlankLines,
    Contact,
    Fact,
    FactList,
    Heading,
    Line,
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


def ahead(talk: Talk) -> tuple[Block, ...]:
    worse = _worse(talk)
    change = _to_change_this(talk)
    sides: Block = Columns(worse, change) if worse else KeepTogether(change)
    return sides, _urgent(talk), *_again(talk)


def _worse(talk: Talk) -> tuple[Block, ...]:
    told = [_plan(talk, Plan.SETBACK), _plan(talk, Plan.RING)]
    said = tuple(Paragraph(line(words)) for words in told if words)
    return (Heading(_("If it gets worse")), *said) if said else ()


def _plan(talk: Talk, plan: Plan) -> str:
    said = talk.consultation.agreement.plan.get(plan)
    return talk.shown(said) if said is not None and said.fact.words else ""


def _urgent(talk: Talk) -> Block:
    """The aid's urgent signs in full: which of them to leave out is nobody's to choose here."""
    signs = " ".join(talk.aid.urgent_signs)
    line_to_ring = _("{line} if there is any of this:").format(
        line=talk.clinic.urgent_line.strip().rstrip(".:")
    )
    said: Line = line(strong(line_to_ring), " ", signs) if signs else line(talk.clinic.urgent_line)
    return KeepTogether((Heading(_("When to get help at once")), Paragraph(said)))


def _to_change_this(talk: Talk) -> tuple[Block, ...]:
    clinic = talk.clinic
    found = _PHONE.fullmatch(clinic.contact)
    phone, hours = (found[1], found[2].strip()) if found else (clinic.contact, "")
    days = clinic.answer_days
    told = [
        sentence(", ".join(each for each in (clinic.name, hours) if each)),
        _("Say: “I want to change our plan.”"),
        ngettext(
            "We answer within {days} working day.", "We answer within {days} working days.", days
        ).format(days=days),
        _("If you felt pushed, you can undo this."),
    ]
    if not (clinic.name or hours):
        told = told[1:]
    return Heading(_("To change this, ring")), Contact(phone, line(" ".join(told)))


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
        Paragraph(line(talk.shown(said))) for said in talk.consultation.deliberation.questions
    )
    lines = KeepTogether(
        (Heading(_("Questions I still have")), *asked, BlankLines(_LINES_TO_WRITE_ON))
    )
    return lines, *_unsure(talk), *_names(talk)


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


def amendments(talk: Talk) -> tuple[Block, ...]:
    """What was changed after the page was finished, each with its day."""
    facts = tuple(
        Fact(
            _("{day}, {name}:").format(
                day=day_in_words(said.at.date()), name=talk.name(said.voice)
            ),
            line(talk.shown(said)),
        )
        for said in talk.consultation.record.amendments
    )
    return (Heading(_("Changed later")), FactList(facts)) if facts else ()
