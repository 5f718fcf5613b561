"""Each option shows its own comparison, and only what one study counted may be read across."""

from dataclasses import replace

from sdm.evidence.aid import Aid
from sdm.evidence.comparison import (
    Closed,
    Comparison,
    InWords,
    NotKnown,
    NotPart,
    asked_first,
    comparison_in,
    shown_for,
)
from sdm.evidence.difference import Difference, difference, is_below_one
from sdm.evidence.estimate import Raw, WordsEstimate
from sdm.evidence.outcome import Comparator, Outcome
from tests.evidence.builders import (
    CARRY_ON,
    DAILY_LIFE,
    EXERCISE,
    NOT_STATED,
    PAIN,
    SIDE_EFFECTS,
    TABLETS,
    a_count,
    an_aid,
    an_outcome,
    dying,
    pain_with_tablets,
    stomach_trouble,
)

ALL = (EXERCISE, CARRY_ON, TABLETS)


def aid_with(*outcomes: Outcome) -> Aid:
    return an_aid(outcomes=outcomes)


def shown(option: str, *outcomes: Outcome, topic: str = PAIN, view: tuple[str, ...] = ALL):
    return shown_for(aid_with(*outcomes) if outcomes else an_aid(), topic, option, view)


def test_two_options_of_one_study_are_told_from_both_sides() -> None:
    mine, theirs = shown(EXERCISE), shown(CARRY_ON)
    assert isinstance(mine, Comparison)
    assert isinstance(theirs, Comparison)
    assert mine.shared_with == (CARRY_ON,)
    assert theirs.shared_with == (EXERCISE,)
    assert difference(mine) == Difference(15, 100, about=False)
    assert difference(theirs) == Difference(-15, 100, about=False)


def test_dummy_tablets_stand_for_no_option() -> None:
    tablets = shown(TABLETS)
    assert isinstance(tablets, Comparison)
    assert tablets.outcome.id == "pain-third-lower-tablets"
    assert tablets.other is not None
    assert tablets.other.option is None
    assert tablets.other.comparator == "placebo"
    assert tablets.shared_with == ()


def test_the_difference_is_of_the_whole_numbers_shown() -> None:
    tablets = shown(TABLETS)
    assert isinstance(tablets, Comparison)
    assert difference(tablets) == Difference(12, 100, about=True)


def test_an_average_is_told_in_words() -> None:
    exercise = shown(EXERCISE, topic=DAILY_LIFE)
    assert isinstance(exercise, InWords)
    assert exercise.is_average
    assert exercise.say.startswith("On average")


def test_what_nobody_measured_says_so_in_the_words_of_the_aid() -> None:
    carrying_on = shown(CARRY_ON, topic=DAILY_LIFE)
    assert isinstance(carrying_on, NotKnown)
    assert carrying_on.say == "Nobody has measured this in a way we can use."
    exercise = shown(EXERCISE, topic=SIDE_EFFECTS)
    assert isinstance(exercise, NotKnown)
    assert exercise.outcome is not None


def test_an_option_outside_every_study_of_a_topic_is_not_part_of_it() -> None:
    assert shown(TABLETS, an_outcome()) == NotPart()


def test_an_option_in_two_studies_shows_the_one_it_shares_with_most_in_view() -> None:
    usual_care = Comparator(
        id="usual-care",
        label="Usual care",
        maps_to_option=CARRY_ON,
        why_it_maps="The people went on with the care they had.",
        estimate=a_count(None, 27),
    )
    alone = pain_with_tablets(id="alone", comparators=(), estimates=(a_count(CARRY_ON, 33),))
    with_tablets = pain_with_tablets(comparators=(usual_care,))
    both = (alone, with_tablets, an_outcome())
    carrying_on = shown(CARRY_ON, *both, view=(EXERCISE, CARRY_ON))
    assert isinstance(carrying_on, Comparison)
    assert carrying_on.outcome.id == "pain-third-lower"
    assert [each.id for each in carrying_on.elsewhere] == ["alone", "pain-third-lower-tablets"]
    carrying_on = shown(CARRY_ON, *both, view=(TABLETS, CARRY_ON))
    assert isinstance(carrying_on, Comparison)
    assert carrying_on.outcome.id == "pain-third-lower-tablets"
    assert carrying_on.arm.comparator == "usual-care"
    assert carrying_on.arm.estimate.events == 27


def test_a_count_is_shown_before_words_about_the_same_topic() -> None:
    words = WordsEstimate(option=EXERCISE, certainty=NOT_STATED, source="x", say="Some say more.")
    in_words = an_outcome(
        id="in-words", framing=None, estimates=(replace(words, source="shoulder-trial"),)
    )
    exercise = shown(EXERCISE, in_words, an_outcome())
    assert isinstance(exercise, Comparison)
    assert [each.id for each in exercise.elsewhere] == ["in-words"]


def test_numbers_about_dying_stay_closed_until_somebody_asks() -> None:
    aid = aid_with(dying())
    assert shown_for(aid, SIDE_EFFECTS, TABLETS, ALL) == Closed(dying())
    opened = shown_for(aid, SIDE_EFFECTS, TABLETS, ALL, asked=("died",))
    assert isinstance(opened, Comparison)
    assert asked_first(aid, SIDE_EFFECTS) == (dying(),)


def test_dying_counted_for_one_option_only_is_never_a_box() -> None:
    aid = aid_with(dying(estimates=(a_count(TABLETS, 6, percent=0.6, source="register"),)))
    told = shown_for(aid, SIDE_EFFECTS, TABLETS, ALL, asked=("died",))
    assert told == Closed(None, asked=True)


def test_numbers_about_dying_never_push_another_count_aside() -> None:
    tablets = shown(TABLETS, dying(), stomach_trouble(), topic=SIDE_EFFECTS)
    assert isinstance(tablets, Comparison)
    assert tablets.outcome.id == "stomach-trouble"


def test_one_group_has_nobody_to_be_compared_with() -> None:
    alone = comparison_in(an_aid(), an_outcome(estimates=(a_count(EXERCISE, 55),)), EXERCISE, ALL)
    assert isinstance(alone, Comparison)
    assert alone.other is None
    assert difference(alone) is None


def test_fewer_than_one_is_not_none() -> None:
    assert is_below_one(a_count(TABLETS, 0, raw=Raw(n=1, of=400)), 100)
    assert not is_below_one(a_count(TABLETS, 0, raw=Raw(n=0, of=400)), 100)
    assert not is_below_one(a_count(TABLETS, 1), 100)
