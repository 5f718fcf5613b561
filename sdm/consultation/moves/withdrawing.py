"""Moves that take back more than one statement, so that nothing is left hanging on what is gone."""

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import (
    LimitAnswered,
    OptionLimited,
    OptionPicked,
    PullJudged,
    SetAside,
    own_id,
)
from sdm.consultation.moves.asking import not_sealed, spoken_by
from sdm.consultation.record import TakenBack
from sdm.consultation.statement import Fact
from sdm.consultation.voice import Role, Voice
from sdm.errors import Tellable

_OF_A_LIMIT = (LimitAnswered, OptionLimited)
_OF_AN_OPTION = (*_OF_A_LIMIT, OptionPicked, PullJudged, SetAside)


def lift_limit(consultation: Consultation, voice: Voice, option: str) -> tuple[TakenBack, ...]:
    """The option is open again; a reply to what is not said any more goes too."""
    not_sealed(consultation)
    spoken_by(voice, Role.CLINICIAN)
    replies = _about(consultation, option, (LimitAnswered,))
    return (*replies, *_about(consultation, option, (OptionLimited,)))


def remove_option(consultation: Consultation, voice: Voice, option: str) -> tuple[TakenBack, ...]:
    """Take an option of their own back, with all that was said of it alone."""
    not_sealed(consultation)
    added = [said.n for said in consultation.deliberation.added if own_id(said) == option]
    if not added:
        raise Tellable("words.gone")
    if is_settled_on(consultation, option):
        raise Tellable("option.settled-on")
    return (*_about(consultation, option, _OF_AN_OPTION), *(TakenBack(n) for n in added))


def is_settled_on(consultation: Consultation, option: str) -> bool:
    """Whether it stands in the decision, or one of the two leans to it."""
    decided, stands = consultation.agreement.decided, consultation.preferences
    leanings = (stands.leaning, stands.suggestion)
    if decided is not None and option in decided.fact.options:
        return True
    return any(said is not None and said.fact.option == option for said in leanings)


def _about(
    consultation: Consultation, option: str, kinds: tuple[type[Fact], ...]
) -> tuple[TakenBack, ...]:
    return tuple(
        TakenBack(said.n)
        for said in consultation.statements
        if isinstance(said.fact, kinds)
        and said.n not in consultation.withdrawn
        and getattr(said.fact, "option", "") == option
    )
