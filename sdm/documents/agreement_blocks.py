"""What each will do, on paper: one table with a square to tick for each undertaking."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class UndertakingRow:
    what: str = field(repr=False)
    by_when: str = field(repr=False)
    whose_idea: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class UndertakingGroup:
    """All that one of them will do: "I will", "Dr Osei will", "We will"."""

    who: str = field(repr=False)
    rows: tuple[UndertakingRow, ...]

    def __post_init__(self) -> None:
        if not self.rows:
            raise ValueError("a group of undertakings has at least one")


@dataclass(frozen=True, slots=True)
class UndertakingHeads:
    who: str
    what: str
    by_when: str
    whose_idea: str


@dataclass(frozen=True, slots=True)
class Undertakings:
    heads: UndertakingHeads
    groups: tuple[UndertakingGroup, ...]
