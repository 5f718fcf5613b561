"""What a check, a reader or a comparison of two versions has to tell an editor."""

from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.names import CheckId


class Level(StrEnum):
    """`gate` waits for people, `must` blocks publishing, `should` asks, `look` nudges."""

    GATE = "gate"
    MUST = "must"
    SHOULD = "should"
    LOOK = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`at` is the path by ids, such as options/exercise/pros/p1; `fragment` the words meant."""

    check: CheckId
    level: Level
    at: str
    message: str
    fragment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a file cannot be read, and what to write instead; lines and columns start at 1."""

    file: str
    line: int
    column: int
    where: str = ""
    message: str
    what_to_write: str = ""
    text: str = ""
    """The line as it stands in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One entry of what changed between two versions of an aid, by id path."""

    at: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSettings:
    """Every threshold a library may set for itself (`library.yaml`, section `checks`)."""

    bal_count_diff: int = 2
    bal_side_ratio: float = 1.6
    bal_side_words: int = 8
    bal_side_min: int = 12
    bal_option_ratio: float = 2.0
    bal_option_words: int = 30
    bal_number_share: int = 25
    bal_practical_gap: int = 3
    bal_tone: int = 8
    bal_hedge: float = 0.75
    bal_first_layer: int = 7
    bal_user_min: int = 25
    bal_user_lean: int = 20
    num_one_in_x: bool = True
    frm_mirror: int = 3
    wrd_smog: float = 8
    wrd_smog_strong: float = 11
    wrd_grade_gap: float = 2
    wrd_sentence: int = 20
    wrd_passive: int = 10
    prv_source_years: int = 10
    prv_search_years: int = 3
    prv_ribbon_years: int = 5
    prv_review_years: int = 3
    del_words: int = 20
    del_own_words: int = 4
