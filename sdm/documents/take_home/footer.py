"""What stands on every side: what the page rests on, who checked it, what must be known first."""

from datetime import date

from sdm.consultation.presence import SignOff
from sdm.documents.take_home.talk import Talk, capital, sentence
from sdm.wording import _
from sdm.wording.days import day_of, month_in_words, months_after
from sdm.wording.reviewing import review_due

_SIGNED = (SignOff.APPROVED, SignOff.PUBLISHED)
_OLD_EVIDENCE_MONTHS = 60
"""From here on a page says that its evidence is old (checks DSP-19)."""
_MARK = 8
"""Letters of the trail mark that are printed: enough to tell two pages of one talk apart."""


def footer(talk: Talk, trail_mark: str) -> str:
    aid = talk.aid
    told = [] if _signed(talk) else [_("Not checked by a clinician.")]
    told += [
        _("This is not a consent form."),
        sentence(aid.title),
        _("Version {version}, evidence to {month}, {review}.").format(
            version=aid.version,
            month=month_in_words(aid.governance.evidence_searched),
            review=_review(talk),
        ),
        _("Funding: {who}").format(who=sentence(aid.governance.funding)),
    ]
    if trail_mark:
        told.append(_("Mark {mark}.").format(mark=trail_mark[:_MARK]))
    return " ".join(told)


def _signed(talk: Talk) -> bool:
    aid = talk.consultation.presence.aid
    return aid is not None and aid.sign_off in _SIGNED


def _next_review(talk: Talk) -> date:
    shown = talk.consultation.presence.aid
    return review_due(talk.aid.governance, shown.reviewed_on if shown is not None else None)


def _review(talk: Talk) -> str:
    """Only what was signed has a day to be looked at again."""
    if not _signed(talk):
        return _("no review date yet")
    return _("review by {month}").format(month=month_in_words(_next_review(talk)))


def ribbons(talk: Talk, withdrawn: bool = False) -> tuple[str, ...]:
    today = day_of(talk.consultation.statements[-1].at)
    aid, shown = talk.aid, talk.consultation.presence.aid
    told = []
    if talk.consultation.presence.made_up:
        told.append(
            _("Made-up example. {patient} and {clinician} are not real people.").format(
                patient=capital(talk.patient), clinician=talk.clinician
            )
        )
    if aid.sample:
        told.append(_("Sample only. The figures are not for a real decision."))
    if withdrawn or (shown is not None and shown.sign_off is SignOff.WITHDRAWN):
        told.append(_("The clinic has withdrawn this aid."))
    if months_after(aid.governance.evidence_searched, _OLD_EVIDENCE_MONTHS) < today:
        told.append(_("The evidence on this page is over five years old."))
    elif _signed(talk) and _next_review(talk) < today:
        told.append(_("The review of this aid is overdue."))
    return tuple(told)
