"""The schema file beside the aids says what the code reads."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from sdm.evidence import aid, estimate, governance, option, outcome, source, topic, value_prompt
from sdm.library import SCHEMA_FILE, schema_json
from sdm.library.schema import of_aid, of_estimate, of_governance, of_option, of_outcome

OPTIONS = Path(__file__).parents[2] / "options"
PAIRS = [
    (of_aid.AidPart, aid.Aid),
    (of_aid.TestPart, aid.AboutTheTest),
    (of_aid.ConditionPart, aid.Condition),
    (of_aid.GuidancePart, aid.Guidance),
    (of_aid.ValuePromptPart, value_prompt.ValuePrompt),
    (of_aid.CheckNotePart, aid.CheckNote),
    (of_option.OptionPart, option.Option),
    (of_option.PointPart, option.Point),
    (of_option.LinePart, option.Line),
    (of_option.PracticalLinePart, option.PracticalLine),
    (of_option.SayingPart, option.Saying),
    (of_outcome.OutcomePart, outcome.Outcome),
    (of_outcome.ComparatorPart, outcome.Comparator),
    (of_outcome.TopicPart, topic.Topic),
    (of_outcome.NotKnownPart, topic.NotKnown),
    (of_estimate.CountPart, estimate.CountEstimate),
    (of_estimate.AveragePart, estimate.AverageEstimate),
    (of_estimate.EventsPart, estimate.EventsEstimate),
    (of_estimate.WordsPart, estimate.WordsEstimate),
    (of_estimate.UnknownPart, estimate.UnknownEstimate),
    (of_estimate.DerivedPart, estimate.Derived),
    (of_governance.SourcePart, source.Source),
    (of_governance.GovernancePart, governance.Governance),
    (of_governance.ContributorPart, governance.Contributor),
]


@pytest.mark.parametrize(("part", "value"), PAIRS, ids=[value.__name__ for _part, value in PAIRS])
def test_what_may_be_written_is_what_can_be_held(part, value):
    assert set(part.model_fields) - {"kind"} == {each.name for each in fields(value)} - {"kind"}


def test_the_schema_file_in_the_options_folder_is_the_one_the_code_gives():
    assert (OPTIONS / SCHEMA_FILE).read_text(encoding="utf-8") == schema_json()


def test_the_schema_names_what_an_outcome_must_have():
    schema = json.loads(schema_json())
    assert {"population", "timeframe"} <= set(schema["definitions"]["OutcomePart"]["required"])
    assert schema["additionalProperties"] is False
