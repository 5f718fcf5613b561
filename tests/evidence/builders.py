"""A small made-up world of options, for every room's tests: `an_aid()`, and the parts it has.

Each builder takes changes by name: `an_aid(title="Another title")`. The figures are invented;
the aid says so (`sample=True`).
"""

from dataclasses import replace
from datetime import date
from typing import Any

from sdm.evidence.aid import FORMAT, Aid, Condition, DecisionType, Guidance
from sdm.evidence.estimate import WhyUnknown
from sdm.evidence.governance import Contributor, Governance, Role
from sdm.evidence.option import (
    Basis,
    Experience,
    Line,
    Option,
    OptionKind,
    Point,
    PracticalCategory,
    PracticalLine,
)
from sdm.evidence.outcome import Outcome
from sdm.evidence.source import ReadAs, Source, SourceType
from sdm.evidence.topic import Layer, NotKnown, Topic
from sdm.evidence.value_prompt import SpeaksFor, ValuePrompt
from tests.evidence.outcome_builders import (
    CARRY_ON,
    DAILY_LIFE,
    EXERCISE,
    MODERATE,
    NOT_STATED,
    PAIN,
    SIDE_EFFECTS,
    TABLETS,
    a_count,
    an_outcome,
    daily_life_on_average,
    dying,
    pain_with_tablets,
    stomach_trouble,
)

__all__ = [
    "CARRY_ON",
    "DAILY_LIFE",
    "EXERCISE",
    "MODERATE",
    "NOT_STATED",
    "PAIN",
    "SIDE_EFFECTS",
    "TABLETS",
    "a_count",
    "a_governance",
    "a_source",
    "an_aid",
    "an_option",
    "an_outcome",
    "daily_life_on_average",
    "dying",
    "pain_with_tablets",
    "stomach_trouble",
    "the_options",
    "the_topics",
]


def an_option(option: str = EXERCISE, **changes: Any) -> Option:
    """Exercise, unless told otherwise, with two advantages and two disadvantages."""
    facts: dict[str, Any] = {
        "id": option,
        "label": option.replace("-", " ").capitalize(),
        "kind": OptionKind.THERAPY,
        "involves": "You meet a physiotherapist once a week, and do set movements at home.",
        "what_it_is_like": Experience(
            physical="Muscles may feel stiff on the next day.",
            psychological="Moving a sore shoulder can feel wrong at first.",
            social="It takes half an hour out of most days.",
        ),
        "pros": (
            Point(id="p1", text="More people have less pain.", outcome="pain-third-lower"),
            Point(id="p2", text="You can do it at home, at a time of your own."),
        ),
        "cons": (
            Point(id="c1", text="It takes half an hour on most days."),
            Point(id="c2", text="Muscles may ache in the first weeks."),
        ),
        "practical": (
            PracticalLine(
                id="l1",
                category=PracticalCategory.TESTS_AND_VISITS,
                text="There is one visit a week for eight weeks.",
                basis=Basis.SOURCED,
                source="shoulder-trial",
            ),
        ),
        "unclear": (
            Line(
                id="u1",
                text="Nobody has followed people for longer than a year.",
                basis=Basis.SOURCED,
                source="shoulder-trial",
            ),
        ),
        "if_i_say_no": "You can ask for it later; nothing else in your care changes.",
        "stop_or_reverse": "You can stop on any day.",
        **changes,
    }
    return Option(**facts)


def the_options() -> tuple[Option, ...]:
    return (
        an_option(
            CARRY_ON,
            label="Carry on as now",
            kind=OptionKind.NO_CHANGE,
            involves="You keep doing what helps, and we look at it again on a day we both choose.",
            pros=(
                Point(id="p1", text="Nothing new to fit into the day.", outcome="pain-third-lower"),
                Point(id="p2", text="No new side effects from a treatment."),
            ),
            cons=(
                Point(id="c1", text="Fewer people have less pain."),
                Point(id="c2", text="Waiting may feel like being left alone with it."),
            ),
        ),
        an_option(EXERCISE, label="Exercise programme"),
        an_option(
            TABLETS,
            label="Daily tablets",
            kind=OptionKind.MEDICINE,
            other_names=("shoulderin",),
            involves="You take one tablet a day, and a nurse checks your blood now and then.",
            pros=(
                Point(id="p1", text="More people have less pain than with dummy tablets."),
                Point(id="p2", text="One tablet a day is quick to take."),
            ),
            cons=(
                Point(id="c1", text="Some people have stomach trouble.", outcome="stomach-trouble"),
                Point(id="c2", text="It means a blood test now and then."),
            ),
        ),
    )


def the_topics() -> tuple[Topic, ...]:
    not_measured = WhyUnknown.NOT_MEASURED
    return (
        Topic(id=PAIN, label="Pain"),
        Topic(
            id=DAILY_LIFE,
            label="Daily life",
            not_known=(
                NotKnown(
                    options=(CARRY_ON, TABLETS),
                    say="Nobody has measured this in a way we can use.",
                    why=not_measured,
                ),
            ),
        ),
        Topic(id=SIDE_EFFECTS, label="Side effects"),
        Topic(id="work", label="Work", layer=Layer.MORE),
    )


def a_source(source: str = "shoulder-trial", **changes: Any) -> Source:
    facts: dict[str, Any] = {
        "id": source,
        "type": SourceType.TRIAL,
        "citation": f"A made-up paper for tests, {source}.",
        "year": 2022,
        "url": f"https://example.org/{source}",
        "read_as": ReadAs.FULL_TEXT,
        **changes,
    }
    return Source(**facts)


def a_governance(**changes: Any) -> Governance:
    governance = Governance(
        people=(Contributor(name="The example group", role=Role.AUTHOR, interests="none"),),
        funding="none",
        evidence_method="Made up for tests.",
        evidence_searched=date(2026, 3, 31),
        update_policy="Looked at again every year.",
        review_every_months=12,
        licence="CC BY 4.0",
    )
    return replace(governance, **changes)


def an_aid(**changes: Any) -> Aid:
    """A sore shoulder: three options, four topics, five outcomes; no check has a must to tell."""
    facts: dict[str, Any] = {
        "format": FORMAT,
        "id": "sore-shoulder",
        "version": "1.0",
        "language": "en-GB",
        "sample": True,
        "title": "A sore shoulder: what next?",
        "question": "What shall we do about a shoulder that has been sore for months?",
        "decision_type": DecisionType.TREATMENT,
        "condition": Condition(
            summary="A shoulder that has been sore for three months or more.",
            course="Many shoulders settle within two years, whatever is done.",
        ),
        "population": "Adults whose shoulder has been sore for three months or more.",
        "urgent_signs": ("A shoulder that is hot, red and swollen, with a fever.",),
        "safety_notes": ("Ask before you stop a medicine you take every day.",),
        "topics": the_topics(),
        "outcomes": (
            an_outcome(),
            pain_with_tablets(),
            daily_life_on_average(),
            stomach_trouble(),
            dying(),
        ),
        "value_prompts": (
            ValuePrompt(
                id="own-time",
                prompt="How do you feel about setting time aside on most days?",
                one_end="I would like to do something myself",
                other_end="My days are full",
                topics=(DAILY_LIFE,),
                speaks_for=SpeaksFor(one_end=(EXERCISE,), other_end=(CARRY_ON, TABLETS)),
            ),
        ),
        "reading_notes": ("Each row is one comparison from one study.",),
        "overall_uncertainty": ("No single trial compares all three options.",),
        "guidance": (
            Guidance(
                statement="One made-up body suggests exercise before tablets; another does not.",
                source="shoulder-trial",
            ),
        ),
        "questions_to_ask": ("What would make you want to look at this again sooner?",),
        "sources": (
            a_source("shoulder-trial"),
            a_source("tablet-trials", type=SourceType.POOLED_TRIALS),
            a_source("stomach-trial"),
            a_source("register", type=SourceType.REGISTRY),
        ),
        "governance": a_governance(),
        **changes,
    }
    if "options" not in changes:
        facts["options"] = tuple(_referring_to(facts["outcomes"], each) for each in the_options())
    return Aid(**facts)


def _referring_to(outcomes: tuple[Outcome, ...], option: Option) -> Option:
    """The option with points that refer to these outcomes alone."""
    known = {outcome.id for outcome in outcomes}

    def kept(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple(
            point if point.outcome in known else replace(point, outcome=None) for point in points
        )

    return replace(option, pros=kept(option.pros), cons=kept(option.cons))
