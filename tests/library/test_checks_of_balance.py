"""Equal room for every option."""

from dataclasses import replace

import pytest

from sdm.evidence.option import OptionKind
from sdm.evidence.outcome import OutcomeKind
from sdm.evidence.topic import Layer
from sdm.evidence.value_prompt import SpeaksFor, ValuePrompt
from tests.evidence.builders import (
    CARRY_ON,
    EXERCISE,
    TABLETS,
    an_aid,
    pain_with_tablets,
    the_topics,
)
from tests.library.checked import findings, places, with_option, with_outcome

MUSTS = ("BAL-02", "BAL-06", "BAL-07", "BAL-15")


@pytest.mark.parametrize("check", MUSTS)
def test_the_small_aid_has_nothing_to_tell(check):
    assert findings(an_aid(), check) == []


def test_an_aid_offers_to_carry_on_wait_or_stop():
    assert places(with_option(CARRY_ON, kind=OptionKind.SELF_CARE), "BAL-02") == ["options"]
    for kind in (OptionKind.WATCHFUL_WAITING, OptionKind.STOP_TREATMENT):
        assert places(with_option(CARRY_ON, kind=kind), "BAL-02") == []


def test_something_is_said_about_every_first_topic_for_every_option():
    topics = tuple(replace(topic, not_known=()) for topic in the_topics())
    found = findings(an_aid(topics=topics), "BAL-06")
    assert [each.fragment for each in found] == ["Carry on as now", "Daily tablets"]
    assert found[0].at == "topics/daily-life"
    assert "Nothing is said about “Daily life” for “Carry on as now”" in found[0].message


def test_a_topic_behind_more_need_not_be_complete():
    topics = tuple(
        replace(topic, not_known=(), layer=Layer.MORE) if topic.id == "daily-life" else topic
        for topic in the_topics()
    )
    assert places(an_aid(topics=topics), "BAL-06") == []


def test_a_trial_group_that_truly_is_an_option_speaks_for_it():
    aid = an_aid()
    placebo = pain_with_tablets().comparators[0]
    mapped = pain_with_tablets(comparators=(replace(placebo, maps_to_option=EXERCISE),))
    only_tablets = an_aid(outcomes=(mapped, *aid.outcomes[2:]))
    assert [each.fragment for each in findings(only_tablets, "BAL-06")] == ["Carry on as now"]


def test_numbers_for_benefits_alone_are_told():
    without_harms = an_aid(outcomes=an_aid().outcomes[:3])
    assert places(without_harms, "BAL-07") == [
        "options/carry-on",
        "options/exercise",
        "options/tablets",
    ]


def test_harms_that_were_not_counted_may_be_said_so():
    aid = an_aid()
    not_known = replace(aid.topic("daily-life").not_known[0], options=(EXERCISE,))
    topics = tuple(
        replace(topic, not_known=(not_known,)) if topic.id == "side-effects" else topic
        for topic in aid.topics
    )
    without_unknown = with_outcome(3, estimates=aid.outcomes[3].estimates[:1])
    assert places(without_unknown, "BAL-07") == ["options/exercise"]
    assert places(replace(without_unknown, topics=topics), "BAL-07") == []


def test_a_burden_counts_as_the_other_side_too():
    pain, tablets, daily_life = an_aid().outcomes[:3]
    burden = replace(pain, id="visits", kind=OutcomeKind.BURDEN)
    with_burden = an_aid(outcomes=(pain, tablets, daily_life, burden))
    assert places(with_burden, "BAL-07") == ["options/tablets"]


def test_a_question_that_points_to_one_option_is_told():
    one_way = SpeaksFor(one_end=(EXERCISE,), other_end=(EXERCISE,))
    prompt = ValuePrompt(id="time", prompt="Do you have time?", speaks_for=one_way)
    assert places(an_aid(value_prompts=(prompt,)), "BAL-15") == ["value_prompts/time"]
    two_ways = replace(prompt, speaks_for=SpeaksFor(one_end=(EXERCISE,), other_end=(TABLETS,)))
    silent = replace(prompt, speaks_for=None)
    assert places(an_aid(value_prompts=(two_ways, silent)), "BAL-15") == []
