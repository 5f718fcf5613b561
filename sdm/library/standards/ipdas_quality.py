"""IPDAS quality items. Q1 to Q8 were read; numbers and wording of Q9 to Q28 are from memory."""

from collections.abc import Iterator

from sdm.evidence.estimate import CountEstimate, UnknownEstimate
from sdm.evidence.governance import Role
from sdm.evidence.option import OptionKind
from sdm.library.standards.facts import Facts
from sdm.library.standards.ipdas import Row
from sdm.library.standards.item import Answer, Standing
from sdm.wording import N_, _

FIRST_FROM_MEMORY = 9
_NO_CHANGE = (OptionKind.NO_CHANGE, OptionKind.WATCHFUL_WAITING)


def quality(facts: Facts) -> Iterator[Row]:
    yield from _chances(facts)
    yield from _helping_to_choose(facts)
    yield from _how_it_was_made(facts)
    yield from _of_a_test(facts)


def _chances(facts: Facts) -> Iterator[Row]:
    counted = any(outcome.counts for outcome in facts.aid.outcomes)
    none = Answer(standing=Standing.NOT_MET, mend=_("Give people out of a number, as “count”."))
    yield "Q1", N_("Tells what happens if nothing is done"), _nothing_done(facts)
    yield "Q2", N_("Lets features be compared"), facts.clear("BAL-06")
    yield "Q3", N_("Gives the chances of outcomes"), _counted_topics(facts)
    yield "Q4", N_("Says which people the chances are about"), facts.by_schema("NUM-17")
    yield (
        "Q5",
        N_("Gives chances as so many of so many"),
        (facts.by_schema("NUM-01") if counted else none),
    )
    yield "Q6", N_("Compares options over the same time"), facts.by_schema("NUM-15")
    yield "Q7", N_("Compares options out of the same number"), facts.by_schema("NUM-02")
    yield (
        "Q8",
        N_("Shows chances in more than one way"),
        (
            facts.by_app(_("words and icon array, both wordings (FRM-01, DSP-05)"))
            if counted
            else none
        ),
    )


def _helping_to_choose(facts: Facts) -> Iterator[Row]:
    aid = facts.aid
    yield (
        "Q9",
        N_("Asks which features matter most"),
        facts.field(aid.value_prompts, "value_prompts"),
    )
    yield "Q10", N_("Leads step by step"), facts.by_app(_("the six steps"))
    yield (
        "Q11",
        N_("Has a worksheet or a list of questions"),
        (
            facts.field(aid.questions_to_ask, "questions_to_ask")
            if aid.questions_to_ask
            else Answer(
                standing=Standing.PARTLY,
                because=_("the app: the printed page"),
                mend=_("Write “{field}”.").format(field="questions_to_ask"),
            )
        ),
    )


def _how_it_was_made(facts: Facts) -> Iterator[Row]:
    governance = facts.aid.governance
    patients, clinicians = Role.PATIENT_REVIEWER, Role.CLINICIAN_REVIEWER
    yield "Q12", N_("Patients were asked beforehand what they need"), facts.people("Q12")
    yield "Q13", N_("Professionals were asked beforehand what they need"), facts.people("Q13")
    yield "Q14", N_("Patients outside the team reviewed it"), facts.people("Q14", patients)
    yield "Q15", N_("Professionals outside the team reviewed it"), facts.people("Q15", clinicians)
    yield "Q16", N_("Patients facing the decision tried it"), facts.people("Q16")
    yield "Q17", N_("Practitioners tried it"), facts.people("Q17")
    yield (
        "Q18",
        N_("Says how the evidence was chosen"),
        facts.field(governance.evidence_method, "governance.evidence_method"),
    )
    yield "Q19", N_("Says how good the evidence is"), _rated(facts)
    yield (
        "Q20",
        N_("Gives the authors’ credentials"),
        facts.every(
            sum(bool(person.credentials) for person in governance.people),
            len(governance.people),
            "governance › people › credentials",
        ),
    )
    yield "Q21", N_("Reports the reading level"), facts.when_published("manifest reading_grade")
    yield "Q22", N_("Shown to bring choices closer to values"), facts.people("Q22")
    yield "Q23", N_("Shown to raise knowledge"), facts.people("Q23")


def _of_a_test(facts: Facts) -> Iterator[Row]:
    test = facts.aid.test
    for number, words, name in (
        ("Q24", N_("Chance of a true positive"), "true_positives"),
        ("Q25", N_("Chance of a true negative"), "true_negatives"),
        ("Q26", N_("Chance of a false positive"), "false_positives"),
        ("Q27", N_("Chance of a false negative"), "false_negatives"),
        ("Q28", N_("Detection with and without the test"), "detection"),
    ):
        value = getattr(test, name) if test else ""
        yield number, words, facts.of_a_test(value, f"test.{name}")


def _nothing_done(facts: Facts) -> Answer:
    aid = facts.aid
    kept = {option.id for option in aid.options if option.kind in _NO_CHANGE}
    known = any(
        estimate.option in kept and not isinstance(estimate, UnknownEstimate)
        for outcome in aid.outcomes
        for estimate in outcome.estimates
    )
    have = bool(aid.condition.course) + known
    return facts.every(have, 2, "condition.course, and a figure for carrying on as now")


def _counted_topics(facts: Facts) -> Answer:
    topics = facts.aid.first_layer
    counted = {outcome.topic for outcome in facts.aid.outcomes if outcome.counts}
    have = sum(topic.id in counted for topic in topics)
    return facts.every(have, len(topics), "a count in each first topic")


def _rated(facts: Facts) -> Answer:
    """The level is always there (FRM-04); met only where somebody rated every count."""
    counts = [
        estimate
        for outcome in facts.aid.outcomes
        for estimate in outcome.every_estimate
        if isinstance(estimate, CountEstimate)
    ]
    rated = sum(bool(count.certainty and count.certainty.is_rated) for count in counts)
    if counts and rated == len(counts):
        return Answer(standing=Standing.MET, because="certainty.level")
    told = _("{rated} of {of} counts are rated by anybody.").format(rated=rated, of=len(counts))
    mend = _("Copy the rating of the source, or ask an own panel; never guess.")
    return Answer(standing=Standing.PARTLY, because=told, mend=mend)
