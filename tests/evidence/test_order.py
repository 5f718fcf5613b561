"""The drawn order: by chance, the same again from its seed, nothing left out."""

from hypothesis import given
from hypothesis import strategies as st

from sdm.evidence.order import Tells, draw, in_drawn_order, tells
from tests.evidence.builders import CARRY_ON, DAILY_LIFE, PAIN, SIDE_EFFECTS, an_aid

SEEDS = range(300)


@given(st.integers())
def test_the_same_seed_draws_the_same_order_with_every_option_in_it_once(seed: int) -> None:
    drawn = draw(an_aid(), seed)
    assert drawn == draw(an_aid(), seed)
    assert sorted(drawn.options) == sorted(option.id for option in an_aid().options)


def test_carrying_on_stands_in_every_place_about_equally_often() -> None:
    places = [draw(an_aid(), seed).options.index(CARRY_ON) for seed in SEEDS]
    assert all(70 < places.count(place) < 130 for place in range(3))


def test_worse_comes_first_about_every_second_time() -> None:
    assert 110 < sum(draw(an_aid(), seed).worse_first for seed in SEEDS) < 190


def test_a_kept_seed_means_the_same_order_in_every_version() -> None:
    assert draw(an_aid(), 7).options == ("tablets", "exercise", "carry-on")


def test_topics_follow_the_draw_and_those_without_numbers_come_last() -> None:
    aid = an_aid()
    told = [topic.id for topic in in_drawn_order(aid, aid.topics, worse_first=True)]
    assert told == [SIDE_EFFECTS, PAIN, DAILY_LIFE, "work"]
    told = [topic.id for topic in in_drawn_order(aid, aid.topics, worse_first=False)]
    assert told == [PAIN, DAILY_LIFE, SIDE_EFFECTS, "work"]
    assert tells(aid, aid.topic("work")) is Tells.NEITHER
