"""Made-up outcomes: a shared comparison, one with dummy tablets, an average, an unknown, deaths."""

from dataclasses import replace
from typing import Any

from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.estimate import (
    AverageEstimate,
    CountEstimate,
    Range,
    RangeBasis,
    Raw,
    Scale,
    SmallestWorthwhile,
    UnknownEstimate,
    WhyUnknown,
)
from sdm.evidence.outcome import Better, Comparator, Framing, Outcome, OutcomeKind
from sdm.evidence.timeframe import Timeframe, TimeUnit

CARRY_ON, EXERCISE, TABLETS = "carry-on", "exercise", "tablets"
PAIN, DAILY_LIFE, SIDE_EFFECTS = "pain", "daily-life", "side-effects"

NOT_STATED = Certainty(level=CertaintyLevel.NOT_STATED_IN_SOURCE, by=RatedBy.NOBODY)
MODERATE = Certainty(level=CertaintyLevel.MODERATE, by=RatedBy.SOURCE, words="moderate certainty")
THREE_MONTHS = Timeframe(value=3, unit=TimeUnit.MONTHS)
TWELVE_TO_FOURTEEN_WEEKS = Timeframe(value=12, value_to=14, unit=TimeUnit.WEEKS)
ONE_YEAR = Timeframe(value=1, unit=TimeUnit.YEARS, up_to=True)


def a_count(option: str | None, events: int, **changes: Any) -> CountEstimate:
    """`a_count(EXERCISE, 55, raw=Raw(n=110, of=200))`; or 55 per cent if nothing else is given."""
    facts: dict[str, Any] = {"certainty": NOT_STATED, "source": "shoulder-trial", **changes}
    if not facts.keys() & {"raw", "percent", "midpoint", "derived"}:
        facts["percent"] = float(events)
    if "range" not in facts:
        facts.setdefault("range_why_not", "the paper prints none")
    return CountEstimate(option=option, events=events, **facts)


def an_outcome(**changes: Any) -> Outcome:
    """Pain at least a third lower at three months: 40 of 100 and 55 of 100, from one trial."""
    outcome = Outcome(
        id="pain-third-lower",
        topic=PAIN,
        label="Pain at least a third lower",
        kind=OutcomeKind.BENEFIT,
        better=Better.HIGHER,
        measure="at least 30% lower on a pain scale of 0 to 10",
        population="Adults with a sore shoulder for three months or more, 400 people, one trial",
        timeframe=THREE_MONTHS,
        framing=Framing(
            positive="have pain at least a third lower",
            negative="do not have pain at least a third lower",
        ),
        source="shoulder-trial",
        certainty=MODERATE,
        icon_array_ok=True,
        estimates=(
            a_count(
                CARRY_ON,
                40,
                raw=Raw(n=80, of=200),
                range=Range(low=33.5, high=46.9, basis=RangeBasis.FROM_COUNTS),
                certainty=MODERATE,
            ),
            a_count(
                EXERCISE,
                55,
                raw=Raw(n=110, of=200),
                range=Range(low=48.1, high=61.7, basis=RangeBasis.FROM_COUNTS),
                certainty=MODERATE,
            ),
        ),
        caveat="Everyone knew which group they were in.",
    )
    return replace(outcome, **changes)


def pain_with_tablets(**changes: Any) -> Outcome:
    """Tablets beside dummy tablets, which stand for no option."""
    source = {"source": "tablet-trials"}
    outcome = Outcome(
        id="pain-third-lower-tablets",
        topic=PAIN,
        label="Pain at least a third lower",
        kind=OutcomeKind.BENEFIT,
        better=Better.HIGHER,
        population="Four pooled trials in a lasting sore shoulder, 1,200 people",
        timeframe=TWELVE_TO_FOURTEEN_WEEKS,
        framing=Framing(
            positive="have pain at least a third lower",
            negative="do not have pain at least a third lower",
        ),
        **source,
        certainty=NOT_STATED,
        range_why_not="the paper prints none",
        icon_array_ok=True,
        comparators=(
            Comparator(
                id="placebo",
                label="Dummy tablets",
                estimate=a_count(None, 48, percent=47.8, **source),
            ),
        ),
        estimates=(a_count(TABLETS, 60, percent=59.7, **source),),
    )
    return replace(outcome, **changes)


def daily_life_on_average(**changes: Any) -> Outcome:
    """An average, which is never drawn as people."""
    outcome = Outcome(
        id="daily-life-average",
        topic=DAILY_LIFE,
        label="How much the shoulder limits the day",
        kind=OutcomeKind.BENEFIT,
        better=Better.LOWER,
        population="Adults with a sore shoulder for three months or more, 400 people, one trial",
        timeframe=THREE_MONTHS,
        source="shoulder-trial",
        certainty=MODERATE,
        estimates=(
            AverageEstimate(
                option=EXERCISE,
                certainty=MODERATE,
                source="shoulder-trial",
                say="On average 12 points less limited, on a scale of 0 to 100.",
                mean=-12,
                scale=Scale(name="Shoulder score", min=0, max=100),
                compared_with="start",
                range=Range(low=-15.5, high=-8.5, basis=RangeBasis.PUBLISHED),
                smallest_worthwhile=SmallestWorthwhile(value=10, source="shoulder-trial"),
            ),
        ),
    )
    return replace(outcome, **changes)


def stomach_trouble(**changes: Any) -> Outcome:
    """Counted for the tablets; with exercise it was not counted, and that is said."""
    outcome = Outcome(
        id="stomach-trouble",
        topic=SIDE_EFFECTS,
        label="Stomach trouble",
        kind=OutcomeKind.HARM,
        better=Better.LOWER,
        population="Adults with a sore shoulder, 300 people, one trial",
        timeframe=THREE_MONTHS,
        framing=Framing(positive="have stomach trouble", negative="do not have stomach trouble"),
        source="stomach-trial",
        certainty=NOT_STATED,
        icon_array_ok=True,
        estimates=(
            a_count(TABLETS, 12, raw=Raw(n=18, of=150), source="stomach-trial"),
            UnknownEstimate(
                option=EXERCISE,
                certainty=NOT_STATED,
                source="stomach-trial",
                say="Stomach trouble was not counted in the exercise group.",
                why=WhyUnknown.NOT_MEASURED,
            ),
        ),
    )
    return replace(outcome, **changes)


def dying(**changes: Any) -> Outcome:
    """Numbers about dying stay closed until they are asked for."""
    outcome = Outcome(
        id="died",
        topic=SIDE_EFFECTS,
        label="Died from any cause",
        kind=OutcomeKind.HARM,
        better=Better.LOWER,
        population="Adults taking these tablets every day, 9,000 people, one register",
        timeframe=ONE_YEAR,
        out_of=1000,
        framing=Framing(positive="died", negative="did not die"),
        source="register",
        certainty=NOT_STATED,
        icon_array_ok=True,
        estimates=(
            a_count(CARRY_ON, 4, percent=0.4, source="register"),
            a_count(TABLETS, 6, percent=0.6, source="register"),
        ),
        ask_first=True,
    )
    return replace(outcome, **changes)
