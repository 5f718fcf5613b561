"""One box of the options grid: one option on one topic, its parts in the same place in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm
from sdm.evidence.comparison import Closed, Comparison, InWords, NotKnown, Shown
from sdm.evidence.difference import is_below_one
from sdm.evidence.estimate import WhyUnknown
from sdm.evidence.outcome import Outcome
from sdm.wording import _
from sdm.wording.boxes import also_counted, joined_study, study, unknown, with_whom
from sdm.wording.numbers import (
    arm_name,
    counted,
    difference_words,
    in_one_sentence,
    picture_in_words,
    short_fates,
)

_MOST_DRAWN = 1000
"""More people than this are told as numbers only: their marks would be too small to see."""


class Box(StrEnum):
    PAIR = "pair"
    WORDS = "words"
    NOT_KNOWN = "not-known"
    NOT_PART = "not-part"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ArmShown:
    """One group beside its picture.

    Not `drawn`: too few or too many to make a true picture, or not counted people.
    """

    name: str
    events: int
    out_of: int
    drawn: bool
    happened: tuple[str, str]
    did_not: tuple[str, str]
    sentence: str


@dataclass(frozen=True, slots=True)
class Cell:
    """`study`: boxes with the same one may be read across; "" for a box without a study."""

    box: Box
    option: str
    topic: str
    outcome: str
    title: str
    counts: str
    difference: str
    note: str
    name: str
    arms: tuple[ArmShown, ...] = ()
    say: str = ""
    study: str = ""
    study_alone: str = ""
    study_joined: str = ""


def cell_of(
    aid: Aid, topic: str, option: str, label: str, shown: Shown, letters: Mapping[str, str]
) -> Cell:
    """`letters` are those of the options in view, so that a group shows whose box it is."""
    if isinstance(shown, Comparison):
        return _pair(aid, topic, option, shown, letters)
    if isinstance(shown, InWords):
        return _in_words(aid, topic, option, label, shown)
    if isinstance(shown, NotKnown):
        return _not_known(aid, topic, option, label, shown)
    if isinstance(shown, Closed):
        return _closed(topic, option, label, shown)
    say = _("We found no study on this topic that has this option in it.")
    return _without(topic, option, label, _("Not part of these studies"), say)


def arm_shown(aid: Aid, arm: CountArm, outcome: Outcome, letters: Mapping[str, str]) -> ArmShown:
    name = arm_name(aid, arm, outcome)
    if arm.option is not None and arm.option in letters:
        name = _("{group} ({letter})").format(group=name, letter=letters[arm.option])
    yes, no = short_fates(outcome.framing) if outcome.framing else ("", "")
    true_to_size = not is_below_one(arm.estimate, outcome.out_of) and outcome.out_of <= _MOST_DRAWN
    happened, did_not = counted(arm, outcome)
    return ArmShown(
        name=name,
        events=arm.estimate.events,
        out_of=outcome.out_of,
        drawn=true_to_size and outcome.icon_array_ok,
        happened=(happened, yes),
        did_not=(did_not, no),
        sentence=picture_in_words(aid, arm, outcome),
    )


def _one_study(outcome: Outcome) -> str:
    """Boxes join only where they are one comparison from one source."""
    return f"{outcome.comparison} {outcome.source}"


def _pair(aid: Aid, topic: str, option: str, shown: Comparison, letters: Mapping[str, str]) -> Cell:
    arms = [arm for arm in (shown.arm, shown.other) if arm is not None]
    notes = (with_whom(aid, shown), also_counted(shown.elsewhere))
    return Cell(
        box=Box.PAIR,
        option=option,
        topic=topic,
        outcome=shown.outcome.id,
        title=shown.outcome.label,
        counts=what_it_counts(shown.outcome),
        arms=tuple(arm_shown(aid, arm, shown.outcome, letters) for arm in arms),
        difference=difference_words(shown),
        note=" ".join(note for note in notes if note),
        name=_("{title}. {told}").format(
            title=shown.outcome.label, told=in_one_sentence(aid, shown)
        ),
        study=_one_study(shown.outcome),
        study_alone=study(aid, shown.outcome),
        study_joined=joined_study(aid, shown.outcome),
    )


def _in_words(aid: Aid, topic: str, option: str, label: str, shown: InWords) -> Cell:
    difference = (
        _("An average: no count of people") if shown.is_average else _("Not counted in people")
    )
    return Cell(
        box=Box.WORDS,
        option=option,
        topic=topic,
        outcome=shown.outcome.id,
        title=shown.outcome.label,
        counts=what_it_counts(shown.outcome),
        say=shown.say,
        difference=difference,
        note=also_counted(shown.elsewhere),
        name=_said(label, shown.outcome.label, shown.say),
        study=_one_study(shown.outcome),
        study_alone=study(aid, shown.outcome),
        study_joined=joined_study(aid, shown.outcome),
    )


def _not_known(aid: Aid, topic: str, option: str, label: str, shown: NotKnown) -> Cell:
    title, line, difference = unknown(shown.why)
    outcome = shown.outcome
    return Cell(
        box=Box.NOT_KNOWN,
        option=option,
        topic=topic,
        outcome=outcome.id if outcome else "",
        title=title,
        counts=line,
        say=shown.say,
        difference=difference,
        note="",
        name=_said(label, title, shown.say),
        study_alone=_not_known_study(aid, shown),
    )


def _not_known_study(aid: Aid, shown: NotKnown) -> str:
    """A study is named only where one looked at this: nothing found is nothing to show."""
    looked = shown.why in (WhyUnknown.NOT_MEASURED, WhyUnknown.NOT_REPORTED)
    if shown.outcome is None or not looked:
        return _("No study to show")
    return study(aid, shown.outcome)


def _without(topic: str, option: str, label: str, title: str, say: str) -> Cell:
    return Cell(
        box=Box.NOT_PART,
        option=option,
        topic=topic,
        outcome="",
        title=title,
        counts=_("Not counted does not mean none."),
        say=say,
        difference=_("Difference: not known"),
        note="",
        name=_said(label, title, say),
        study_alone=_("No study to show"),
    )


def _closed(topic: str, option: str, label: str, shown: Closed) -> Cell:
    """Numbers about dying: that they are here is said; what they say waits to be asked for."""
    title = _("In words, below the boxes") if shown.asked else _("Closed until you ask")
    say = shown.say or _("Hard numbers are here if you want them.")
    return Cell(
        box=Box.CLOSED,
        option=option,
        topic=topic,
        outcome=shown.outcome.id if shown.outcome else "",
        title=title,
        counts="",
        say=say,
        difference=_("Difference: not shown here"),
        note="",
        name=_said(label, title, say),
        study_alone=_("No study to show"),
    )


def what_it_counts(outcome: Outcome) -> str:
    """The last sentence of the measure: where an aid says what is counted, and what is not."""
    sentences = [each.strip() for each in outcome.measure.rstrip(".").split(". ") if each.strip()]
    return f"{sentences[-1]}." if sentences else ""


def _said(option: str, title: str, say: str) -> str:
    return _("{option}: {title}. {say}").format(option=option, title=title, say=say)
