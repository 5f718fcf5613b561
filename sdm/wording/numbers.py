"""Every sentence that holds a number, for screen and paper alike: people, never per cent."""

from babel.numbers import format_decimal

from sdm.evidence.aid import Aid
from sdm.evidence.arms import CountArm, arms_of
from sdm.evidence.comparison import Comparison
from sdm.evidence.difference import Difference, difference, is_below_one
from sdm.evidence.outcome import Construction, Framing, Outcome
from sdm.wording.catalogue import _, ngettext
from sdm.wording.times import when

_LONGEST_SHORT_FATE = 28  # letters that still stand beside a small picture


def number(value: float) -> str:
    """1,000 and not 1000; at most one decimal, as a source prints it."""
    return str(format_decimal(round(value, 1), locale="en_GB"))


def so_many_of(events: int, out_of: int) -> str:
    return _("{events} of {out_of}").format(events=number(events), out_of=number(out_of))


def people(arm: CountArm, outcome: Outcome) -> str:
    """Such as "60 of 100 people"; says so where it happened to fewer than one in so many."""
    if is_below_one(arm.estimate, outcome.out_of):
        return _("fewer than 1 of {out_of} people").format(out_of=number(outcome.out_of))
    return ngettext(
        "{events} of {out_of} person", "{events} of {out_of} people", outcome.out_of
    ).format(events=number(arm.estimate.events), out_of=number(outcome.out_of))


def happened(arm: CountArm, outcome: Outcome) -> str:
    """Such as "60 of 100 people were clearly less limited by back pain"."""
    return _("{people} {what_happened}").format(
        people=people(arm, outcome), what_happened=_framing(outcome).positive
    )


def did_not_happen(arm: CountArm, outcome: Outcome) -> str:
    """Such as "40 of 100 people were not clearly less limited by back pain"."""
    left = outcome.out_of - arm.estimate.events
    if is_below_one(arm.estimate, outcome.out_of):
        many = _("nearly all of {out_of} people").format(out_of=number(outcome.out_of))
    else:
        many = _("{events} of {out_of} people").format(
            events=number(left), out_of=number(outcome.out_of)
        )
    return _("{people} {what_happened}").format(
        people=many, what_happened=_framing(outcome).negative
    )


def counted(arm: CountArm, outcome: Outcome) -> tuple[str, str]:
    """How many it happened to, and how many not, to stand as numbers beside a picture."""
    if is_below_one(arm.estimate, outcome.out_of):
        return _("fewer than 1"), _("nearly all")
    return number(arm.estimate.events), number(outcome.out_of - arm.estimate.events)


def short_fates(framing: Framing) -> tuple[str, str]:
    """What parts the two wordings, for beside a small picture: "were" and "were not".

    The words both end in are left out, for the title above says them. Where too much is left,
    or nothing, "yes" and "no" answer the title.
    """
    yes, no = framing.positive.split(), framing.negative.split()
    shared = 0
    while shared < min(len(yes), len(no)) and yes[-1 - shared] == no[-1 - shared]:
        shared += 1
    yes_rest, no_rest = yes[: len(yes) - shared], no[: len(no) - shared]
    if not yes_rest and shared > 1:
        yes_rest = yes[:1]
    short = " ".join(yes_rest), " ".join(no_rest)
    if all(short) and max(map(len, short)) <= _LONGEST_SHORT_FATE:
        return short
    return _("yes"), _("no")


def arm_name(aid: Aid, arm: CountArm, outcome: Outcome) -> str:
    """A comparator keeps its own name, even where it stands for an option (checks DSP-13)."""
    named = (each.label for each in outcome.comparators if each.id == arm.comparator)
    if arm.comparator is None and arm.option is not None:
        return aid.option(arm.option).label
    return next(named, "")


def picture_in_words(aid: Aid, arm: CountArm, outcome: Outcome) -> str:
    """What an icon array says to whoever does not see it: both fates, group and time."""
    return _("{group}, {when}: {happened}; {did_not}.").format(
        group=arm_name(aid, arm, outcome),
        when=when(outcome.timeframe),
        happened=happened(arm, outcome),
        did_not=did_not_happen(arm, outcome),
    )


def in_one_sentence(aid: Aid, comparison: Comparison) -> str:
    """The whole comparison, spoken of the people in the study and of nobody else."""
    outcome, arm, other = comparison.outcome, comparison.arm, comparison.other
    facts = {
        "when": _begin(when(outcome.timeframe)),
        "people": people(arm, outcome),
        "where": _in_these_studies(aid, outcome),
        "group": arm_name(aid, arm, outcome),
        "happened": _framing(outcome).positive,
    }
    if other is None:
        return _("{when}, {people} {where} {happened} with “{group}”.").format(**facts)
    return _(
        "{when}, {people} {where} {happened} with “{group}”, and {others} with “{other}”."
    ).format(**facts, others=_briefly(other, outcome), other=arm_name(aid, other, outcome))


def in_difference(apart: Difference) -> str:
    """Such as "About 11 more of 100"; no judgement on whether more is better."""
    out_of, about = number(apart.out_of), apart.about
    if apart.more == 0:
        return _("About the same in both groups") if about else _("The same in both groups")
    facts = {"events": number(abs(apart.more)), "out_of": out_of}
    if apart.more > 0:
        more = _("About {events} more of {out_of}") if about else _("{events} more of {out_of}")
        return more.format(**facts)
    fewer = _("About {events} fewer of {out_of}") if about else _("{events} fewer of {out_of}")
    return fewer.format(**facts)


def difference_words(comparison: Comparison) -> str:
    """The line under a pair of pictures."""
    apart = difference(comparison)
    if apart is None and len(arms_of(comparison.outcome)) > 1:
        return _("Difference: not counted in people")
    if apart is None:
        return _("Difference: nobody to compare with")
    if apart.more == 0 and _any_below_one(comparison):
        return _("Difference: too few people to show")
    return in_difference(apart)


def difference_with(aid: Aid, comparison: Comparison) -> str:
    """The line under the large pictures: it names the group that the more or fewer belong to."""
    apart = difference(comparison)
    if apart is None or apart.more == 0:
        return _("{difference}.").format(difference=difference_words(comparison))
    return _("{difference} with “{group}”. Nobody can say beforehand who.").format(
        difference=in_difference(apart), group=arm_name(aid, comparison.arm, comparison.outcome)
    )


def _in_these_studies(aid: Aid, outcome: Outcome) -> str:
    """Of whom the number speaks: the people studied, never "people like you"."""
    if aid.source(outcome.source).is_pooled or outcome.construction is Construction.ASSEMBLED:
        return _("in these studies")
    return _("in this study")


def _any_below_one(comparison: Comparison) -> bool:
    arms = (arm for arm in (comparison.arm, comparison.other) if arm is not None)
    return any(is_below_one(arm.estimate, comparison.outcome.out_of) for arm in arms)


def _briefly(arm: CountArm, outcome: Outcome) -> str:
    if is_below_one(arm.estimate, outcome.out_of):
        return _("fewer than 1 of {out_of}").format(out_of=number(outcome.out_of))
    return so_many_of(arm.estimate.events, outcome.out_of)


def _begin(words: str) -> str:
    return words[:1].upper() + words[1:]


def _framing(outcome: Outcome) -> Framing:
    """Every counted outcome has both wordings: the outcome checks it when it is built."""
    if outcome.framing is None:
        raise ValueError(f"outcome {outcome.id} is not counted")
    return outcome.framing
