"""What the options are called in this talk, the patient's own among them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import own_id
from sdm.evidence.aid import Aid
from sdm.steps.limit_words import limit_mark, limit_why
from sdm.wording import _


@dataclass(frozen=True, slots=True)
class NamedOption:
    """`limit`: not here, or not safe for you; it goes wherever the name goes, in the same size."""

    id: str
    label: str = field(repr=False)
    limit: str = ""
    why: str = field(default="", repr=False)

    @property
    def with_limit(self) -> str:
        """The name as a press bears it."""
        if not self.limit:
            return self.label
        return _("{option} ({limit})").format(option=self.label, limit=self.limit)


def whys(options: Iterable[NamedOption]) -> tuple[str, ...]:
    """What "see why" points to: a line for each option that something limits."""
    return tuple(option.why for option in options if option.why)


def every_option(consultation: Consultation, aid: Aid) -> tuple[NamedOption, ...]:
    """All options in the drawn order (the aid's until it is drawn), own ones last as they came."""
    talk = consultation.deliberation
    labels = {str(option.id): option.label for option in aid.options}
    drawn = talk.order.fact.options if talk.order else ()
    in_order = dict.fromkeys([*(option for option in drawn if option in labels), *labels])
    named = {option: labels[option] for option in in_order}
    named |= {own_id(said): said.fact.label for said in talk.added}
    return tuple(_named(consultation, option, label) for option, label in named.items())


def _named(consultation: Consultation, option: str, label: str) -> NamedOption:
    mark, why = limit_mark(consultation, option), limit_why(consultation, option, label)
    return NamedOption(option, label, mark, why)


def options_in_view(consultation: Consultation, aid: Aid) -> tuple[NamedOption, ...]:
    """The options picked to look at closely, in the order of their columns."""
    named = {option.id: option for option in every_option(consultation, aid)}
    return tuple(named[option] for option in consultation.deliberation.in_view if option in named)


def label_of(consultation: Consultation, aid: Aid, option: str) -> str:
    """The option's name; its id where neither aid nor talk knows it any longer."""
    named = {each.id: each.label for each in every_option(consultation, aid)}
    return named.get(option, option)
