"""From what was written to the frozen aid: what an outcome says once, each figure then holds."""

from typing import Any

from sdm.evidence.aid import Aid
from sdm.evidence.estimate import EstimateKind
from sdm.evidence.reading_back import value_of
from sdm.library.schema.of_aid import AidPart

_HAVE_RANGES = {EstimateKind.COUNT, EstimateKind.AVERAGE, EstimateKind.EVENTS}


def frozen_aid(part: AidPart) -> Aid:
    plain = part.model_dump(mode="json", exclude_none=True)
    for outcome in plain["outcomes"]:
        _resolve(outcome)
    return value_of(Aid, plain)


def _resolve(outcome: dict[str, Any]) -> None:
    """The hash is of this form, so it does not matter where source and certainty were written."""
    figures = [*outcome["estimates"], *(each["estimate"] for each in outcome["comparators"])]
    for name in ("source", "certainty"):
        given = (figure[name] for figure in figures if name in figure)
        outcome[name] = outcome.get(name) or next(given)
        for figure in figures:
            figure.setdefault(name, outcome[name])
    for figure in figures:
        if figure["kind"] in _HAVE_RANGES and "range" not in figure and "range_why_not" in outcome:
            figure.setdefault("range_why_not", outcome["range_why_not"])
