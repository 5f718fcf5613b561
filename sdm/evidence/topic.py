"""What a row is about for a person: "sleep", "bleeding". Topics gather outcomes for reading."""

from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.estimate import WhyUnknown
from sdm.evidence.names import OptionId, TopicId


class Layer(StrEnum):
    FIRST = "first"
    MORE = "more"


class SuggestedBy(StrEnum):
    PATIENT = "patient"
    CLINICIAN = "clinician"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotKnown:
    """Nothing usable is known on this topic for these options, said in words."""

    options: tuple[OptionId, ...]
    say: str
    why: WhyUnknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    id: TopicId
    label: str
    layer: Layer = Layer.FIRST
    why_it_matters: str = ""
    suggested_by: SuggestedBy | None = None
    not_known: tuple[NotKnown, ...] = ()

    def not_known_for(self, option: OptionId) -> NotKnown | None:
        return next((each for each in self.not_known if option in each.options), None)
