"""What the options are called in this talk, the patient's own among them."""

from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import own_id
from sdm.evidence.aid import Aid


@dataclass(frozen=True, slots=True)
class NamedOption:
    id: str
    label: str = field(repr=False)


def every_option(consultation: Consultation, aid: Aid) -> tuple[NamedOption, ...]:
    """All options in the drawn order (the aid's until it is drawn), own ones last as they came."""
    talk = consultation.deliberation
    labels = {str(option.id): option.label for option in aid.options}
    drawn = talk.order.fact.options if talk.order else ()
    in_order = dict.fromkeys([*(option for option in drawn if option in labels), *labels])
    own = [NamedOption(own_id(said), said.fact.label) for said in talk.added]
    return (*(NamedOption(option, labels[option]) for option in in_order), *own)


def options_in_view(consultation: Consultation, aid: Aid) -> tuple[NamedOption, ...]:
    """The options picked to look at closely, in the order of their columns."""
    named = {option.id: option for option in every_option(consultation, aid)}
    return tuple(named[option] for option in consultation.deliberation.in_view if option in named)


def label_of(consultation: Consultation, aid: Aid, option: str) -> str:
    """The option's name; its id where neither aid nor talk knows it any longer."""
    named = {each.id: each.label for each in every_option(consultation, aid)}
    return named.get(option, option)
