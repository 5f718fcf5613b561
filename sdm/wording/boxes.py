"""What stands in the boxes of the options grid beside the numbers: which study, and unknown."""

from collections.abc import Sequence

from babel.lists import format_list

from sdm.evidence.aid import Aid
from sdm.evidence.comparison import Comparison
from sdm.evidence.estimate import WhyUnknown
from sdm.evidence.outcome import Construction, Outcome
from sdm.wording.catalogue import _, ngettext
from sdm.wording.numbers import arm_name
from sdm.wording.times import how_long


def study(aid: Aid, outcome: Outcome) -> str:
    """Such as "One study, 3 months": the heading of a tray with one box in it."""
    if outcome.construction is Construction.ASSEMBLED:
        told = _("Worked out from several studies, {time}")
    elif aid.source(outcome.source).is_pooled:
        told = _("Several studies together, {time}")
    else:
        told = _("One study, {time}")
    return told.format(time=how_long(outcome.timeframe))


def joined_study(aid: Aid, outcome: Outcome) -> str:
    """The heading of a tray with more than one box in it."""
    if outcome.construction is Construction.ASSEMBLED:
        told = _("Worked out from the same studies for these boxes, {time}: read with care")
    elif aid.source(outcome.source).is_pooled:
        told = _("The same studies for these boxes, {time}: you may read across")
    else:
        told = _("One study for these boxes, {time}: you may read across")
    return told.format(time=how_long(outcome.timeframe))


def parted_study(told: str, letters: str) -> str:
    """The heading of a tray whose study has another box further along the row."""
    return _("{study}; the same as box {letters}").format(study=told, letters=letters)


def listed(letters: Sequence[str]) -> str:
    """Such as "A, B and C"."""
    return str(format_list(list(letters), locale="en_GB"))


def with_whom(aid: Aid, comparison: Comparison) -> str:
    """What the other group is, where it is not simply the box of another option."""
    other = comparison.other
    if other is None:
        return _("No other group was counted beside them.")
    name = arm_name(aid, other, comparison.outcome)
    if other.comparator is None:
        return ""
    if other.option is None:
        return _("“{group}” is not carrying on.").format(group=name)
    return _("“{group}” stands for “{option}”.").format(
        group=name, option=aid.option(other.option).label
    )


def also_counted(elsewhere: tuple[Outcome, ...]) -> str:
    """Other studies of the same option on the same topic, named in words."""
    if not elsewhere:
        return ""
    if len(elsewhere) == 1:
        return _("Also looked at: “{label}”.").format(label=elsewhere[0].label)
    return ngettext(
        "Also looked at: “{label}” and {more} more.",
        "Also looked at: “{label}” and {more} more.",
        len(elsewhere) - 1,
    ).format(label=elsewhere[0].label, more=len(elsewhere) - 1)


def unknown(why: WhyUnknown) -> tuple[str, str, str]:
    """Title, the line below it, and the place of the difference; never blank, never zero."""
    not_none = _("Not counted does not mean none.")
    not_known = _("Difference: not known")
    return {
        WhyUnknown.NOT_MEASURED: (_("Not measured"), not_none, not_known),
        WhyUnknown.NOT_REPORTED: (_("Measured, but not reported"), not_none, not_known),
        WhyUnknown.NOT_FOUND: (_("Not found"), not_none, not_known),
        WhyUnknown.NOT_SOURCED_YET: (_("Not looked up yet"), not_none, not_known),
        WhyUnknown.DOES_NOT_APPLY: (
            _("Does not apply"),
            _("There is nothing here to count."),
            _("Difference: does not apply"),
        ),
    }[why]
