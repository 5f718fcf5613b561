"""Where everything comes from and who stands for it (PRV): wrong only where the data are."""

import re
from collections.abc import Iterator

from sdm.evidence.outcome import Outcome
from sdm.evidence.source import Retracted, Source, SourceUse
from sdm.evidence.topic import Layer
from sdm.library.checks.check import Check, Hit, Override, Subject, must, should
from sdm.library.checks.figures import estimates_for, is_number
from sdm.wording import _
from sdm.wording.searching import Wanted

_DYING = re.compile(
    r"\b(?:dies?|died|dying|deaths?|dead|suicid\w*|fatal\w*|killed|kills?)\b", re.IGNORECASE
)
_SAMPLE = Wanted(re.compile(r"\bSAMPLE\b"))
_PLACEHOLDER_DOI = "10.5555/"


def _used(subject: Subject, state: Retracted) -> Iterator[Source]:
    for source in subject.aid.sources:
        if source.retracted is state and source.use is SourceUse.FIGURES:
            yield source


def retracted_source(subject: Subject) -> Iterator[Hit]:
    for source in _used(subject, Retracted.YES):
        message = _("This paper was retracted: replace the number.")
        yield Hit(f"sources/{source.id}", message, source.citation)


def corrected_source(subject: Subject) -> Iterator[Hit]:
    for source in _used(subject, Retracted.CORRECTED):
        message = _("This paper was corrected: check the number against the correction.")
        yield Hit(f"sources/{source.id}", message, source.citation)


def sample_left_in(subject: Subject) -> Iterator[Hit]:
    if subject.aid.sample:
        return
    message = _("Sample content is left in this aid: replace it.")
    for source in subject.aid.sources:
        if source.doi.startswith(_PLACEHOLDER_DOI):
            yield Hit(f"sources/{source.id}/doi", message, source.doi)
    for placed in subject.texts:
        if _SAMPLE.is_in(placed.text):
            yield Hit(placed.at, message, "SAMPLE")


def dying_not_asked_for(subject: Subject) -> Iterator[Hit]:
    for outcome in subject.aid.outcomes:
        named = _DYING.search(_told_by(outcome))
        if named is None:
            continue
        at = f"outcomes/{outcome.id}"
        if not outcome.ask_first:
            message = _("Numbers about dying open only when asked for: write “ask_first: yes”.")
            yield Hit(at, message, named.group())
        first_layer = subject.aid.topic(outcome.topic).layer is Layer.FIRST
        if first_layer and _options_with_a_number(subject, outcome) == 1:
            message = _("A figure about dying for one option alone belongs in the background.")
            yield Hit(at, message, named.group())


def _told_by(outcome: Outcome) -> str:
    framing = outcome.framing
    wordings = (framing.positive, framing.negative) if framing else ()
    return " ".join((outcome.label, outcome.measure, *wordings))


def _options_with_a_number(subject: Subject, outcome: Outcome) -> int:
    return sum(
        any(is_number(estimate) for estimate in estimates_for(outcome, option.id))
        for option in subject.aid.options
    )


MUSTS: tuple[Check, ...] = (
    must("PRV-11", retracted_source, Override.EDITOR),
    must("PRV-14", sample_left_in),
    must("PRV-22", dying_not_asked_for),
)
SHOULDS: tuple[Check, ...] = (should("PRV-11", corrected_source),)
