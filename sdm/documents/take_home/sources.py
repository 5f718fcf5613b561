"""Where the figures in a box come from, on one line: the study, over what time, which year."""

from collections.abc import Iterable

from sdm.documents.take_home.figures import Figure
from sdm.evidence import comparison as shown
from sdm.evidence.aid import Aid
from sdm.evidence.outcome import Outcome
from sdm.evidence.source import Source
from sdm.wording import _
from sdm.wording.times import how_long

_LONGEST_NAME = 40


def source_line(aid: Aid, figures: Iterable[Figure]) -> str:
    """The source of each figure, in their order; once where both figures share it."""
    sourced = [
        what for _topic, what in figures if isinstance(what, shown.Comparison | shown.InWords)
    ]
    told = dict.fromkeys(_told(aid, what.outcome) for what in sourced)
    return " ".join(told) if told else _("No study here has figures for this.")


def _told(aid: Aid, outcome: Outcome) -> str:
    source = aid.source(outcome.source)
    study, time = _study(source), how_long(outcome.timeframe)
    if source.year is None:
        return _("{study}, {time}.").format(study=study, time=time)
    return _("{study}, {time} ({year}).").format(study=study, time=time, year=source.year)


def _study(source: Source) -> str:
    """Its name, or its first author, or as much of its title as fits."""
    if source.study:
        return source.study
    first, comma, _rest = source.citation.partition(",")
    if comma and len(first) < _LONGEST_NAME / 2:
        return _("{author} and others").format(author=first)
    if len(source.citation) <= _LONGEST_NAME:
        return source.citation
    return _("{title} …").format(
        title=source.citation[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(",;:")
    )
