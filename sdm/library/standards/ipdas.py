"""IPDAS minimum standards (IPDASi v4.0, Joseph-Williams 2013), qualifying and certification.

Numbers 1.x and 2.x as tabled in PMC5013503; the items are in our own words.
"""

from collections.abc import Iterator

from sdm.library.standards.facts import Facts
from sdm.library.standards.item import Answer, Standing
from sdm.wording import N_

Row = tuple[str, str, Answer]


def qualifying(facts: Facts) -> Iterator[Row]:
    aid = facts.aid
    yield (
        "1.1.1",
        N_("Describes the condition"),
        facts.field(aid.condition.summary, "condition.summary"),
    )
    yield "1.1.2", N_("States the decision"), facts.field(aid.question.endswith("?"), "question")
    yield (
        "1.1.3",
        N_("Describes the options"),
        facts.every(
            sum(bool(option.involves) for option in aid.options), len(aid.options), "involves"
        ),
    )
    yield "1.1.4", N_("Gives good features of each option"), facts.by_schema("BAL-01")
    yield "1.1.5", N_("Gives bad features of each option"), facts.by_schema("BAL-01")
    yield (
        "1.2.1",
        N_("Says what living with the consequences is like: body, mind, others"),
        (_what_it_is_like(facts)),
    )


def certification(facts: Facts) -> Iterator[Row]:
    governance = facts.aid.governance
    yield (
        "2.1.1",
        N_("Shows good and bad features in equal detail"),
        facts.clear("BAL-03", "BAL-04", "BAL-05", "BAL-07"),
    )
    yield "2.2.1", N_("Cites the evidence"), facts.by_schema("PRV-01")
    yield "2.2.2", N_("Gives the day it was made"), facts.when_published("manifest published_on")
    yield (
        "2.2.3",
        N_("Says how it is kept up to date"),
        facts.field(
            governance.update_policy and governance.review_every_months,
            "governance.update_policy, review_every_months",
        ),
    )
    yield (
        "2.2.4",
        N_("Says how uncertain the chances are"),
        facts.clear("FRM-03", "FRM-05", if_not=Standing.PARTLY),
    )
    yield "2.3.1", N_("Says who paid"), facts.field(governance.funding, "governance.funding")
    yield from _of_a_test(facts)


def _of_a_test(facts: Facts) -> Iterator[Row]:
    test = facts.aid.test
    measures, found, not_found, over = (
        (test.measures, test.next_if_found, test.next_if_not_found, test.over_detection)
        if test
        else ("", "", "", "")
    )
    yield "2.4.1", N_("Says what the test measures"), facts.of_a_test(measures, "test.measures")
    yield (
        "2.4.2",
        N_("Says what comes next if something is found"),
        facts.of_a_test(found, "test.next_if_found"),
    )
    yield (
        "2.4.3",
        N_("Says what comes next if nothing is found"),
        facts.of_a_test(not_found, "test.next_if_not_found"),
    )
    yield (
        "2.4.4",
        N_("Tells of finding what would never have done harm"),
        facts.of_a_test(over, "test.over_detection"),
    )


def _what_it_is_like(facts: Facts) -> Answer:
    """Of every option, and evenly."""
    options = facts.aid.options
    told = [option.what_it_is_like for option in options]
    whole = sum(
        bool(each and each.physical and each.psychological and each.social) for each in told
    )
    answer = facts.every(whole, len(options), "options › what_it_is_like")
    return facts.clear("BAL-16") if answer.standing is Standing.MET else answer
