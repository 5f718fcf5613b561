"""An option on paper: every option has the same lines, the same sizes and the same room."""

from dataclasses import dataclass, field

from sdm.documents.blocks import Line


@dataclass(frozen=True, slots=True)
class Counted:
    """People out of so many, both fates in words; `alt` tells the picture to who cannot see it."""

    name: str
    events: int
    out_of: int
    happened: Line
    did_not: Line
    alt: str

    def __post_init__(self) -> None:
        if not 0 <= self.events <= self.out_of:
            raise ValueError(f"{self.events} of {self.out_of} is not a count of people")


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Unknown is a value: it takes the same room and looks like neither zero nor blank."""

    name: str
    words: Line
    alt: str


@dataclass(frozen=True, slots=True)
class InWords:
    """A figure that is not a count of people, said in words where the squares would be."""

    name: str
    words: Line


Arm = Counted | NotKnown | InWords


@dataclass(frozen=True, slots=True)
class ChancePair:
    """One outcome as one source compared it: at most two groups, side by side."""

    label: Line
    arms: tuple[Arm, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.arms) <= 2:
            raise ValueError("a comparison on paper has one or two groups")


@dataclass(frozen=True, slots=True)
class OptionBox:
    name: str = field(repr=False)
    what: str = field(repr=False)
    outcomes: tuple[ChancePair, ...]
    to_know: str = field(repr=False)
    source: str
    limit: tuple[Line, ...] = field(default=(), repr=False)
    """Where it is not simply open: who says so and why, then the reply."""

    def __post_init__(self) -> None:
        if len(self.outcomes) > 2:
            raise ValueError("an option shows at most two outcomes on paper; the rest is appendix")


@dataclass(frozen=True, slots=True)
class OptionBoxes:
    """The options looked at, in the order drawn by lot, all of one size."""

    boxes: tuple[OptionBox, ...]
