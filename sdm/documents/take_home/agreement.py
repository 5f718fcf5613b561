"""What each will do, what was done to keep safe, and what could not be chosen."""

from datetime import date

from sdm.consultation.agreement import Idea, Plan, Side, Undertaking
from sdm.consultation.boundary import BoundaryNamed
from sdm.consultation.statement import Said
from sdm.documents.agreement_blocks import (
    UndertakingGroup,
    UndertakingHeads,
    UndertakingRow,
    Undertakings,
)
from sdm.documents.blocks import Fact, FactList, Heading, Paragraph, line
from sdm.documents.document import Block, Box
from sdm.documents.take_home.talk import Talk, capital
from sdm.wording import _
from sdm.wording.days import short_day


def agreement(talk: Talk) -> tuple[Block, ...]:
    agreed = talk.consultation.agreement
    heading = Heading(_("What each of us will do"))
    if not agreed.undertakings:
        none = Paragraph(line(_("We made no promises today.")))
        return (heading, none) if agreed.no_promises else ()
    heads = UndertakingHeads(_("Who"), _("What"), _("By when"), _("Whose idea"))
    groups = (_group(talk, side) for side in Side)
    table = Undertakings(heads, tuple(group for group in groups if group is not None))
    facts = (*_if_not_done(talk), *_if_one_cannot(talk))
    return heading, table, *((FactList(facts),) if facts else ())


def _group(talk: Talk, side: Side) -> UndertakingGroup | None:
    who = {
        Side.PATIENT: _("I will"),
        Side.CLINICIAN: _("{name} will").format(name=capital(talk.clinician)),
        Side.SERVICE: _("The service will"),
        Side.BOTH: _("We will"),
    }
    rows = tuple(_row(talk, one) for one in talk.consultation.agreement.by(side))
    return UndertakingGroup(who[side], rows) if rows else None


def _row(talk: Talk, one: Undertaking) -> UndertakingRow:
    fact = one.said.fact
    whose = {
        Idea.PATIENTS: _("{name}’s").format(name=talk.patient),
        Idea.CLINICIANS: _("{name}’s").format(name=talk.clinician),
        Idea.BOTH: _("ours"),
    }
    words = talk.with_writer(one.said, fact.words)
    return UndertakingRow(words, _when(fact.by_when), whose[fact.idea])


def _when(words: str) -> str:
    """A day as people write it, where a day was chosen; else the words as given."""
    try:
        return short_day(date.fromisoformat(words))
    except ValueError:
        return words


def _if_not_done(talk: Talk) -> tuple[Fact, ...]:
    """What the clinician answered to "What happens if you do not?", each answer once."""
    asked = (one.not_done for one in talk.consultation.agreement.by(Side.PATIENT))
    answers: dict[str, None] = {}
    for said in asked:
        if said is not None:
            nothing = _("Nothing changes in my care.") if said.fact.nothing_changes else ""
            words = talk.shown(said) if said.fact.words else ""
            answers[f"{nothing} {words}".strip()] = None
    told = _("{answer} ({clinician} said so.)")
    return tuple(
        Fact(_("What if I do not?"), line(told.format(answer=each, clinician=talk.clinician)))
        for each in answers
    )


def _if_one_cannot(talk: Talk) -> tuple[Fact, ...]:
    said = talk.consultation.agreement.plan.get(Plan.ONE_CANNOT)
    if said is None or not said.fact.words:
        return ()
    return (Fact(_("What if one of us cannot?"), line(talk.told(said))),)


def kept_safe(talk: Talk) -> tuple[Block, ...]:
    """What was done when something was urgent: by whom, when."""
    facts = []
    for said in talk.consultation.agreement.kept_safe:
        note = ", ".join(each for each in (said.fact.by_whom, said.fact.when) if each)
        words = talk.shown(said)
        told = _("{words} ({note})").format(words=words, note=note) if note else words
        facts.append(Fact(_("{name}:").format(name=capital(talk.clinician)), line(told)))
    return (Heading(_("What we did to keep safe")), FactList(tuple(facts))) if facts else ()


def boundaries(talk: Talk) -> tuple[Block, ...]:
    named = talk.consultation.boundaries.named
    if not named:
        return ()
    lists = tuple(FactList(_boundary(talk, said)) for said in named)
    return (Box(_("What we could not choose, and why"), lists),)


def _boundary(talk: Talk, said: Said[BoundaryNamed]) -> tuple[Fact, ...]:
    fact = said.fact
    lines = [
        (_("{name}:").format(name=capital(talk.clinician)), talk.shown(said, fact.what)),
        (_("The rule:"), fact.rule),
        (_("Still mine to decide:"), fact.still_yours),
        (_("To challenge it:"), fact.challenge),
        (_("Back to deciding together:"), fact.back),
    ]
    reply = talk.consultation.boundaries.replies.get(said.n)
    if reply is not None:
        lines.append((_("{name}’s reply:").format(name=capital(talk.patient)), talk.shown(reply)))
    return tuple(Fact(label, line(words)) for label, words in lines if words)
