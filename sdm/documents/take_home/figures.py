"""The two comparisons an option shows on paper: one that may get better, one that may get worse.

Topics that were talked about come first; a count of people comes before words, and words before
"not known". Each option has its own comparison, because no study compares them all.
"""

from collections.abc import Sequence
from textwrap import wrap

from sdm.documents.blocks import Line, line, strong
from sdm.documents.option_blocks import Arm, ChancePair, Counted, InWords, NotKnown
from sdm.documents.take_home.talk import Talk
from sdm.evidence import comparison as shown
from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm
from sdm.evidence.difference import is_below_one
from sdm.evidence.names import OptionId, OutcomeId
from sdm.evidence.order import Tells, tells
from sdm.evidence.outcome import Framing, Outcome
from sdm.evidence.topic import Topic
from sdm.wording import _
from sdm.wording.numbers import (
    arm_name,
    counted,
    did_not_happen,
    number,
    picture_in_words,
    short_fates,
)

_BESIDE_ONE, _BESIDE_TWO = 32, 11
"""Letters of a line beside a picture: of one group alone, and of two."""
_LINES = 4
"""Lines beside a picture where four options share a side: the name of the group, and its fates."""
_ONE_LINE = 9
"""Letters of a fate that stand beside a small picture on one line, after its number."""
_IN_WORDS = 20
"""Letters of a line where there is no picture."""

Figure = tuple[Topic, shown.Shown]


def figures(talk: Talk, option: OptionId, view: Sequence[OptionId]) -> tuple[Figure, ...]:
    """What may get better and what may get worse, in the order drawn for this talk."""
    order = talk.consultation.deliberation.order
    worse_first = bool(order and order.fact.worse_first)
    sides = (Tells.WORSE, Tells.BETTER) if worse_first else (Tells.BETTER, Tells.WORSE)
    found = (_figure(talk, option, view, side) for side in sides)
    return tuple(figure for figure in found if figure is not None)


def _figure(talk: Talk, option: OptionId, view: Sequence[OptionId], side: Tells) -> Figure | None:
    opened = [OutcomeId(outcome) for outcome, _of in talk.consultation.deliberation.figures_opened]
    offered = [
        (topic, shown.shown_for(talk.aid, topic.id, option, view, opened))
        for topic in _topics(talk, side)
    ]
    return min(offered, key=lambda each: _rank(each[1]), default=None)


def _topics(talk: Talk, side: Tells) -> list[Topic]:
    """Those asked for first, then the other main ones, as the aid has them."""
    asked = talk.consultation.deliberation.topics_asked
    known = {str(topic.id): topic for topic in talk.aid.topics}
    order = [known[topic] for topic in asked if topic in known]
    order += [topic for topic in talk.aid.first_layer if topic not in order]
    return [topic for topic in order if tells(talk.aid, topic) is side]


def _rank(what: shown.Shown) -> int:
    match what:
        case shown.Comparison():
            return 0
        case shown.InWords():
            return 1
        case shown.NotKnown():
            return 2
    return 3


def pair(aid: Aid, figure: Figure, boxes: int) -> ChancePair:
    """`boxes`: the fewer options share a side of paper, the more words each has room for."""
    topic, what = figure
    match what:
        case shown.Comparison():
            arms = (what.arm, what.other) if what.other else (what.arm,)
            out_of = _(", of {out_of}").format(out_of=number(what.outcome.out_of))
            label = line(strong(what.outcome.label), out_of)
            full = _has_room(aid, arms, what.outcome, boxes)
            told = tuple(_arm(aid, arm, what.outcome, full) for arm in arms)
            return ChancePair(label, told)
        case shown.InWords():
            return ChancePair(line(strong(what.outcome.label)), (InWords("", line(what.say)),))
        case shown.NotKnown():
            return not_known_pair(what.outcome.label if what.outcome else topic.label, what.say)
        case shown.Closed():
            return not_known_pair(
                topic.label, _("There are numbers. They open when you ask for them.")
            )
    return not_known_pair(topic.label, _("No study here tells."))


def not_known_pair(label: str, say: str) -> ChancePair:
    words = line(strong(_("Not known.")), " ", say)
    alt = _("{what}: not known.").format(what=label)
    return ChancePair(line(strong(label)), (NotKnown("", words, alt),))


def _has_room(aid: Aid, arms: Sequence[CountArm], outcome: Outcome, boxes: int) -> bool:
    """Whether both fates in whole words fit beside the pictures of both groups."""
    lines = _LINES + min(2, max(0, 4 - boxes))
    width = _BESIDE_ONE if len(arms) == 1 else _BESIDE_TWO
    if not outcome.icon_array_ok:
        width = _IN_WORDS
    return all(_lines(aid, arm, outcome, width) <= lines for arm in arms)


def _lines(aid: Aid, arm: CountArm, outcome: Outcome, width: int) -> int:
    told = [_said(fate) for fate in _fates(arm, outcome, full=True)]
    return sum(len(wrap(words, width)) for words in (_name(aid, arm, outcome), *told))


def _said(fate: Line) -> str:
    return "".join(run.words for run in fate)


def _name(aid: Aid, arm: CountArm, outcome: Outcome) -> str:
    return arm_name(aid, arm, outcome).partition(",")[0]


def _arm(aid: Aid, arm: CountArm, outcome: Outcome, full: bool) -> Arm:
    """Both fates as numbers; what makes no true picture of people is said in words only."""
    happened, did_not = _fates(arm, outcome, full)
    name = _name(aid, arm, outcome)
    if is_below_one(arm.estimate, outcome.out_of):
        return InWords(name, line(did_not_happen(arm, outcome)))
    if not outcome.icon_array_ok:
        return InWords(name, (*happened, *line("; "), *did_not))
    return Counted(
        name=name,
        events=arm.estimate.events,
        out_of=outcome.out_of,
        happened=happened,
        did_not=did_not,
        alt=picture_in_words(aid, arm, outcome),
    )


def _fates(arm: CountArm, outcome: Outcome, full: bool) -> tuple[Line, Line]:
    yes, no = counted(arm, outcome)
    framing = outcome.framing
    if framing is None:
        happened, did_not = _("yes"), _("no")
    else:
        happened, did_not = framing.positive, framing.negative
        if not full:
            happened, did_not = _brief(framing, outcome.label)
    return line(strong(yes), f" {happened}"), line(strong(no), f" {did_not}")


def _brief(framing: Framing, label: str) -> tuple[str, str]:
    """One or two words for each fate that go on from the label above as a sentence does.

    "Stopped because of side effects: 15 did", "Any complication: 22 had"; else yes and no.
    """
    short = short_fates(framing)
    if max(map(len, short)) <= _ONE_LINE:
        return short
    verb = framing.positive.partition(" ")[0]
    for did, had, did_not in (
        (_("did"), _("had"), _("did not")),
        (_("do"), _("have"), _("do not")),
    ):
        if framing.negative.startswith(f"{did_not} "):
            if verb == had:
                return had, did_not
            if label.casefold().startswith(verb.casefold()):
                return did, did_not
    return _("yes"), _("no")
