"""What should be put right, or a reason given: room, wordings, ranges, noughts."""

import pytest

from sdm.evidence.estimate import Range, RangeBasis, Raw
from sdm.evidence.finding import CheckSettings
from sdm.evidence.option import Basis, Point, PracticalCategory, PracticalLine
from sdm.evidence.outcome import Framing
from sdm.evidence.topic import NotKnown, Topic, WhyUnknown
from sdm.library import check_aid
from tests.evidence.builders import CARRY_ON, EXERCISE, TABLETS, a_count, an_aid
from tests.library.checked import TODAY, findings, places, with_option, with_outcome


def points(*texts):
    return tuple(Point(id=f"p{number}", text=text) for number, text in enumerate(texts))


@pytest.mark.parametrize(
    "check", ["BAL-03", "BAL-04", "BAL-05", "BAL-10", "BAL-14", "NUM-08", "NUM-14", "FRM-02"]
)
def test_the_small_aid_has_nothing_to_tell(check):
    assert findings(an_aid(), check) == []


def test_advantages_and_disadvantages_are_as_many():
    uneven = with_option(EXERCISE, pros=points("One.", "Two.", "Three.", "Four."))
    (found,) = findings(uneven, "BAL-03")
    assert found.message.startswith("4 advantages and 2 disadvantages here:")
    assert places(uneven, "BAL-03", bal_count_diff=3) == []


def test_advantages_and_disadvantages_are_as_long():
    longer = with_option(EXERCISE, pros=points("word " * 20, "word " * 20), cons=points("One."))
    (found,) = findings(longer, "BAL-04")
    assert found.message.startswith("40 words of advantages, 1 of disadvantages:")
    short = with_option(EXERCISE, pros=points("word " * 10), cons=points("One."))
    assert places(short, "BAL-04") == []


def test_one_option_is_not_described_at_twice_the_length_of_another():
    found = findings(with_option(TABLETS, involves="word " * 400), "BAL-05")
    assert [each.at for each in found] == ["options/carry-on", "options/exercise"]
    assert "“Daily tablets” has" in found[0].message


def test_everyday_life_is_described_for_every_option():
    assert places(with_option(EXERCISE, practical=()), "BAL-10") == ["options/exercise/practical"]


def test_what_is_covered_elsewhere_may_be_said_to_be_not_relevant():
    categories = list(PracticalCategory)[:4]
    lines = tuple(
        PracticalLine(
            id=f"l{number}", category=category, text="A line.", basis=Basis.LOCAL_KNOWLEDGE
        )
        for number, category in enumerate(categories)
    )
    fuller = with_option(EXERCISE, practical=lines)
    assert places(fuller, "BAL-10") == ["options/carry-on/practical", "options/tablets/practical"]
    assert {each.level for each in findings(fuller, "BAL-10")} == {"look"}
    not_relevant = tuple(
        PracticalLine(id=f"n{number}", category=category, not_relevant=True)
        for number, category in enumerate(categories)
    )
    all_even = an_aid(
        options=(
            with_option(CARRY_ON, practical=not_relevant).options[0],
            fuller.options[1],
            with_option(TABLETS, practical=not_relevant).options[2],
        )
    )
    assert places(all_even, "BAL-10") == []


def test_no_more_than_seven_topics_stand_first():
    everyone = NotKnown(
        options=(CARRY_ON, EXERCISE, TABLETS), say="Not known.", why=WhyUnknown.NOT_FOUND
    )
    more = tuple(
        Topic(id=f"topic-{number}", label=f"Topic {number}", not_known=(everyone,))
        for number in range(5)
    )
    crowded = an_aid(topics=(*an_aid().topics, *more))
    (found,) = findings(crowded, "BAL-14")
    assert found.message.startswith("8 topics at once is a lot: keep up to 7")


@pytest.mark.parametrize(
    "facts",
    [
        {"raw": Raw(n=1, of=400)},
        {"percent": 0.2, "range": Range(low=0, high=1.1, basis=RangeBasis.PUBLISHED)},
    ],
)
def test_what_did_or_may_happen_is_not_shown_as_none(facts):
    aid = with_outcome(3, estimates=(a_count(TABLETS, 0, **facts),))
    assert places(aid, "NUM-14") == ["outcomes/stomach-trouble/estimates/tablets/events"]


def test_what_never_happened_may_be_shown_as_none():
    aid = with_outcome(3, estimates=(a_count(TABLETS, 0, raw=Raw(n=0, of=400)),))
    assert places(aid, "NUM-14") == []


@pytest.mark.parametrize(
    ("positive", "negative", "is_mirrored"),
    [
        ("have less pain", "do not have less pain", True),
        ("died", "did not die", True),
        ("stay well", "have depression again within the year", False),
    ],
)
def test_both_wordings_mirror_each_other(positive, negative, is_mirrored):
    aid = with_outcome(0, framing=Framing(positive=positive, negative=negative))
    assert (places(aid, "FRM-02") == []) is is_mirrored


def test_a_count_has_a_range_or_says_why_not():
    silent = with_outcome(0, estimates=(a_count(EXERCISE, 55, range_why_not=""),))
    assert places(silent, "FRM-03") == ["outcomes/pain-third-lower/estimates/exercise"]


def test_musts_are_told_before_what_asks_and_what_only_nudges():
    aid = with_option(EXERCISE, setback_plan="TBC " + "word " * 30, practical=())
    levels = [each.level for each in check_aid(aid, CheckSettings(), TODAY)]
    assert levels == sorted(levels, key=["must", "should", "look", "gate"].index)
    assert {"must", "should"} <= set(levels)
