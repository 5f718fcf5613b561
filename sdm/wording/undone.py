"""What an undoing undid, in a few plain words; never the words that were undone."""

from sdm.consultation.consultation import Consultation
from sdm.consultation.record import Undone
from sdm.consultation.statement import Fact
from sdm.wording.catalogue import N_, _

_TOGETHER = {
    "names-given": N_("the names"),
    "came-along": N_("who came along"),
    "needs-noted": N_("what helps today"),
    "good-time-answered": N_("the answer about the time"),
    "alone-answered": N_("the answer about time alone"),
    "lead-chosen": N_("who leads"),
    "decision-named": N_("the decision to talk about"),
    "why-now-said": N_("why now"),
    "wait-answered": N_("whether it can wait"),
    "story-told": N_("the story"),
    "what-i-heard": N_("what was heard"),
    "heard-answered": N_("the answer to what was heard"),
    "tried": N_("something that was tried"),
    "hard-news-chosen": N_("how to hear hard news"),
    "explained": N_("an explanation"),
    "explanation-answered": N_("the answer to an explanation"),
}
_MATTERS = {
    "matters-said": N_("what matters"),
    "value-named": N_("something that matters"),
    "importance-given": N_("how much it matters"),
    "must-have-set": N_("a must"),
    "carry-set": N_("what is carried on"),
    "compass-given": N_("the compass"),
    "lane-said": N_("words added beside"),
    "lane-answered": N_("a reply"),
}
_OPTIONS = {
    "option-picked": N_("a pick of an option"),
    "set-aside": N_("an option set aside"),
    "option-added": N_("an option of your own"),
    "point-marked": N_("a marked point"),
    "option-limited": N_("what limits an option"),
    "limit-answered": N_("the answer to a limit"),
    "pull-judged": N_("a pull"),
    "leaned": N_("a leaning"),
    "leaned-unsure": N_("a leaning"),
    "mark-changed": N_("a changed mark"),
    "option-noted": N_("an option noted for later"),
    "yours-first-asked": N_("asking to hear the other view first"),
    "suggested": N_("a suggestion"),
    "seen-differently": N_("a different view"),
    "question-asked": N_("a question"),
    "time-needed": N_("needing more time"),
}
_AGREED = {
    "decided": N_("the decision"),
    "plan-said": N_("a line of the plan"),
    "undertaken": N_("a promise"),
    "not-done-answered": N_("the answer to “if it is not done”"),
    "no-promises-made": N_("“no promises”"),
    "boundary-named": N_("a boundary"),
    "boundary-answered": N_("the answer to a boundary"),
    "review-dated": N_("the day to look again"),
    "stopped-here": N_("stopping here"),
    "kept-safe": N_("what was done to keep safe"),
    "confirmed": N_("“Yes, my words”"),
    "taken-back": N_("taking something back"),
    "names-on-page": N_("the names on the page"),
}
PHRASES = _TOGETHER | _MATTERS | _OPTIONS | _AGREED


def undone_words(consultation: Consultation) -> str:
    """Such as "Undone: a promise", while the undoing is the last thing that happened."""
    last = consultation.statements[-1].fact if consultation.statements else None
    if not isinstance(last, Undone):
        return ""
    back = _fact(consultation, last)
    if isinstance(back, Undone):
        again = _fact(consultation, back)
        return _("Back again: {what}").format(what=_phrase(again)) if again else ""
    return _("Undone: {what}").format(what=_phrase(back)) if back else ""


def _fact(consultation: Consultation, undone: Undone) -> Fact | None:
    said = consultation.statement(undone.of)
    return said.fact if said else None


def _phrase(fact: Fact) -> str:
    return _(PHRASES.get(fact.kind, N_("the last thing said")))
