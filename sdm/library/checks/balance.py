"""Equal room for every option, and something said about every topic (BAL)."""

from collections.abc import Iterator

from sdm.evidence.names import OptionId
from sdm.evidence.outcome import OutcomeKind
from sdm.evidence.value_prompt import SpeaksFor
from sdm.library.checks.check import Check, Hit, Override, Subject, must
from sdm.library.checks.figures import estimates_for, is_number
from sdm.wording import _


def no_option_as_now(subject: Subject) -> Iterator[Hit]:
    if not any(option.is_as_now for option in subject.aid.options):
        yield Hit("options", _("There is no option to carry on as now, wait or stop: add one."))


def nothing_said_on_a_topic(subject: Subject) -> Iterator[Hit]:
    aid = subject.aid
    for topic in aid.first_layer:
        for option in aid.options:
            figures = (
                estimate
                for outcome in aid.outcomes_of(topic.id)
                for estimate in estimates_for(outcome, option.id)
            )
            if topic.not_known_for(option.id) is None and next(figures, None) is None:
                message = _(
                    "Nothing is said about “{topic}” for “{option}”: "
                    "add the number, or say that we do not know."
                ).format(topic=topic.label, option=option.label)
                yield Hit(f"topics/{topic.id}", message, option.label)


def benefits_only(subject: Subject) -> Iterator[Hit]:
    for option in subject.aid.options:
        if _has_a_benefit_in_numbers(subject, option.id) and not _harms_are_told(
            subject, option.id
        ):
            message = _(
                "Numbers are given for the benefits of “{option}” only: "
                "add the harms, or say they were not counted."
            ).format(option=option.label)
            yield Hit(f"options/{option.id}", message, option.label)


def _has_a_benefit_in_numbers(subject: Subject, option: OptionId) -> bool:
    return any(
        is_number(estimate)
        for outcome in subject.aid.outcomes
        if outcome.kind is OutcomeKind.BENEFIT
        for estimate in estimates_for(outcome, option)
    )


def _harms_are_told(subject: Subject, option: OptionId) -> bool:
    """By a figure, words or "unknown" in a harm, or by "not known" on a topic about harms."""
    aid = subject.aid
    harms = [each for each in aid.outcomes if each.kind is not OutcomeKind.BENEFIT]
    if any(True for outcome in harms for _each in estimates_for(outcome, option)):
        return True
    with_harms = {outcome.topic for outcome in harms}
    without_outcomes = {topic.id for topic in aid.topics if not aid.outcomes_of(topic.id)}
    return any(
        topic.not_known_for(option) is not None
        for topic in aid.topics
        if topic.id in with_harms | without_outcomes
    )


def prompt_points_one_way(subject: Subject) -> Iterator[Hit]:
    for prompt in subject.aid.value_prompts:
        if prompt.speaks_for is not None and len(_options_named(prompt.speaks_for)) < 2:
            message = _("Whatever people answer here points to one option: reword it or drop it.")
            yield Hit(f"value_prompts/{prompt.id}", message, prompt.prompt)


def _options_named(speaks_for: SpeaksFor) -> set[OptionId]:
    return {*speaks_for.one_end, *speaks_for.other_end}


MUSTS: tuple[Check, ...] = (
    must("BAL-02", no_option_as_now, Override.EDITOR),
    must("BAL-06", nothing_said_on_a_topic),
    must("BAL-07", benefits_only),
    must("BAL-15", prompt_points_one_way),
)
