"""What limits an option here, in words, as they go wherever the option is named."""

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import Limit
from sdm.wording import _
from sdm.wording.people import quoted


def limit_title(limit: Limit) -> str:
    return _("Not here") if limit is Limit.NOT_HERE else _("Not safe for you")


def who_else_words(limit: Limit, who: str) -> str:
    if limit is Limit.NOT_HERE:
        return _("Who else offers it: {who}").format(who=who)
    return _("Who can give a second view: {who}").format(who=who)


def limit_mark(consultation: Consultation, option: str) -> str:
    """The few words that follow the option's name; empty where nothing limits it."""
    said = consultation.deliberation.limits.get(option)
    if said is None:
        return ""
    if said.fact.limit is Limit.NOT_HERE:
        return _("not here: see why")
    return _("not safe for you: see why")


def limit_why(consultation: Consultation, option: str, label: str) -> str:
    """The whole of it in one line: which option, what, why, and where else to turn."""
    said = consultation.deliberation.limits.get(option)
    if said is None:
        return ""
    fact = said.fact
    shown = quoted(consultation, said, fact.reason)
    told = _("{option}: {limit}. {words} ({whose}).").format(
        option=label, limit=limit_title(fact.limit), words=shown.shown, whose=shown.attribution
    )
    return f"{told} {who_else_words(fact.limit, fact.who_else)}." if fact.who_else else told
