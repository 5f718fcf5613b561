"""The page that goes home and belongs to both: the decision, the options, the agreement."""

from datetime import UTC, datetime

from sdm.clinic import Clinic
from sdm.consultation.consultation import Consultation
from sdm.documents.document import Block, Document
from sdm.documents.take_home.added import with_notes
from sdm.documents.take_home.agreement import agreement, boundaries, kept_safe
from sdm.documents.take_home.ahead import ahead, questions
from sdm.documents.take_home.footer import footer, ribbons
from sdm.documents.take_home.looked_at import looked_at, not_known, not_looked_at
from sdm.documents.take_home.opening import opening, title, who_and_what
from sdm.documents.take_home.talk import Talk
from sdm.documents.take_home.tear_off import tear_off
from sdm.documents.take_home.weighing import differences, why
from sdm.evidence.aid import Aid
from sdm.wording import _
from sdm.wording.days import day_in_words, day_of

__all__ = ["take_home", "with_notes"]


def take_home(
    consultation: Consultation,
    aid: Aid,
    clinic: Clinic,
    trail_mark: str = "",
    *,
    withdrawn: bool = False,
) -> Document:
    """What there is so far, at any moment of the talk; what was not spoken of leaves no gap.

    `trail_mark` is the short head of the chain of statements the page was made from; `withdrawn`
    whether the clinic has withdrawn the aid since it was opened.
    """
    talk = Talk.of(consultation, aid, clinic)
    return Document(
        title=title(talk),
        language=aid.language,
        created=_moment(talk.consultation),
        blocks=tuple(_blocks(talk)),
        ribbons=ribbons(talk, withdrawn),
        date_line=day_in_words(day_of(_moment(talk.consultation))),
        footer=footer(talk, trail_mark),
        page_of=_("{page} of {pages}"),
    )


def _blocks(talk: Talk) -> list[Block]:
    """Where others decided, what they decided and how to challenge it comes before the options."""
    first = boundaries(talk) if talk.decided_by_others else ()
    later = () if talk.decided_by_others else boundaries(talk)
    return [
        *opening(talk),
        *first,
        *who_and_what(talk),
        *looked_at(talk),
        *not_looked_at(talk),
        *not_known(talk),
        *why(talk),
        *differences(talk),
        *agreement(talk),
        *kept_safe(talk),
        *later,
        *ahead(talk),
        *questions(talk),
        *tear_off(talk),
    ]


def _moment(consultation: Consultation) -> datetime:
    """When it was decided, or the last thing was said: the same talk always gives the same page."""
    said = consultation.agreement.decided or consultation.statements[-1]
    return said.at if said.at.tzinfo else said.at.replace(tzinfo=UTC)
