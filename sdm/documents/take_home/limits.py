"""Where an option is not simply open to this patient: who says so and why, and the reply."""

from sdm.consultation.deliberation import Limit
from sdm.documents.blocks import Fact, FactList, Line, Run, line, strong
from sdm.documents.document import Block
from sdm.documents.take_home.talk import Talk, capital, chosen, sentence
from sdm.wording import _


def limit_lines(talk: Talk, option: str) -> tuple[Line, ...]:
    """What stands in the option's own box."""
    if option not in talk.consultation.deliberation.limits:
        return ()
    said: Line = (strong(capital(_kind(talk, option))), Run(" "), *line(_reasons(talk, option)))
    return said, *((strong(each.label), Run(" "), *each.value) for each in _reply(talk, option))


def limit_facts(talk: Talk, option: str) -> list[Fact]:
    """The same, for an option that has no box."""
    if option not in talk.consultation.deliberation.limits:
        return []
    label = _("{option}:").format(option=talk.label(option))
    told = f"{_kind(talk, option)} {_reasons(talk, option)}"
    return [Fact(label, line(told)), *_reply(talk, option)]


def limits_of_the_decision(talk: Talk) -> tuple[Block, ...]:
    """Nobody reads the decision without reading that the clinician called it not safe."""
    limits = talk.consultation.deliberation.limits
    facts = [
        fact for option in chosen(talk) if option in limits for fact in limit_facts(talk, option)
    ]
    return (FactList(tuple(facts)),) if facts else ()


def _kind(talk: Talk, option: str) -> str:
    limit = talk.consultation.deliberation.limits[option].fact.limit
    if limit is Limit.NOT_SAFE:
        return _("not safe for me, says {clinician}.").format(clinician=talk.clinician)
    return _("not offered here.")


def _reasons(talk: Talk, option: str) -> str:
    fact = talk.consultation.deliberation.limits[option].fact
    other = _("For a second view: {words}")
    if fact.limit is Limit.NOT_HERE:
        other = _("Who else offers it: {words}")
    told = [sentence(fact.reason)] if fact.reason else []
    if fact.how_sure:
        told.append(_("How sure: {words}").format(words=sentence(fact.how_sure)))
    if fact.who_else:
        told.append(other.format(words=sentence(fact.who_else)))
    return " ".join(told)


def _reply(talk: Talk, option: str) -> list[Fact]:
    answers = talk.consultation.deliberation.limit_answers
    if option not in answers:
        return []
    label = _("{name}’s reply:").format(name=capital(talk.patient))
    return [Fact(label, line(talk.shown(answers[option])))]
