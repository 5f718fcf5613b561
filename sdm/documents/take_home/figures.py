"""The two comparisons an option shows on paper: one that may get better, one that may get worse.

Topics that were talked about come first; a count of people comes before words, and words before
"not known". Each option has its own comparison, because no study compares them all.
"""

from collections.abc import Sequence

from sdm.documents.blocks import Line, line, strong
from sdm.documents.option_blocks import Arm, ChancePair, Counted, InWords, NotKnown
from sdm.documents.take_home.talk import Talk
from sdm.evidence import comparison as shown
from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm
from sdm.evidence.difference import is_below_one
from sdm.evidence.names import OptionId, OutcomeId
from sdm.evidence.order import Tells, tells
from sdm.evidence.outcome import Outcome
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

_ROOM = 9
"""Letters of a fate that stand beside a small picture on one line."""

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


def pair(aid: Aid, figure: Figure) -> ChancePair:
    topic, what = figure
    match what:
        case shown.Comparison():
            arms = (what.arm, what.other) if what.other else (what.arm,)
            out_of = _(", of {out_of}").format(out_of=number(what.outcome.out_of))
            label = line(strong(what.outcome.label), out_of)
            return ChancePair(label, tuple(_arm(aid, arm, what.outcome) for arm in arms))
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


def _arm(aid: Aid, arm: CountArm, outcome: Outcome) -> Arm:
    """Both fates as numbers; what makes no true picture of people is said in words only."""
    happened, did_not = _fates(arm, outcome)
    name = arm_name(aid, arm, outcome).partition(",")[0]
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


def _fates(arm: CountArm, outcome: Outcome) -> tuple[Line, Line]:
    yes, no = counted(arm, outcome)
    did, did_not = _("did"), _("did not")
    if outcome.framing is not None:
        short = short_fates(outcome.framing)
        if max(map(len, short)) <= _ROOM:
            did, did_not = short
    return line(strong(yes), f" {did}"), line(strong(no), f" {did_not}")
