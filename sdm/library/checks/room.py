"""As much room for one side and one option as for the other (BAL-03, -04, -05, -10, -14)."""

from collections.abc import Iterator

from sdm.evidence.option import Option, Point, PracticalCategory
from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.library.checks.texts import words_of
from sdm.wording import _, ngettext


def uneven_points(subject: Subject) -> Iterator[Hit]:
    for option in subject.aid.options:
        pros, cons = len(option.pros), len(option.cons)
        if abs(pros - cons) >= subject.settings.bal_count_diff:
            message = _(
                "{advantages} and {disadvantages} here: "
                "even them out, or say why they cannot be even."
            ).format(
                advantages=ngettext("{n} advantage", "{n} advantages", pros).format(n=pros),
                disadvantages=ngettext("{n} disadvantage", "{n} disadvantages", cons).format(
                    n=cons
                ),
            )
            yield Hit(f"options/{option.id}", message, option.label)


def uneven_sides(subject: Subject) -> Iterator[Hit]:
    settings = subject.settings
    for option in subject.aid.options:
        pros, cons = _words(option.pros), _words(option.cons)
        shorter, longer = sorted((pros, cons))
        if (
            longer >= settings.bal_side_min
            and longer - shorter >= settings.bal_side_words
            and longer > shorter * settings.bal_side_ratio
        ):
            message = _(
                "{pros} words of advantages, {cons} of disadvantages: "
                "shorten one or fill out the other."
            )
            yield Hit(f"options/{option.id}", message.format(pros=pros, cons=cons), option.label)


def _words(points: tuple[Point, ...]) -> int:
    return sum(len(point.text.split()) for point in points)


def uneven_options(subject: Subject) -> Iterator[Hit]:
    """Each option that has much less said about it than the one with most."""
    lengths = {option: words_of(subject.option_prose[option.id]) for option in subject.aid.options}
    fullest = max(lengths, key=lambda option: lengths[option])
    most = lengths[fullest]
    for option, words in lengths.items():
        apart = most - words >= subject.settings.bal_option_words
        if apart and most > words * subject.settings.bal_option_ratio:
            message = _(
                "“{fullest}” has {most} words, “{option}” has {words}: bring them closer."
            ).format(fullest=fullest.label, most=most, option=option.label, words=words)
            yield Hit(f"options/{option.id}", message, option.label)


def nothing_practical(subject: Subject) -> Iterator[Hit]:
    for option in subject.aid.options:
        if not option.practical:
            message = _("Nothing is said about everyday life with “{option}”: add a line.")
            yield Hit(
                f"options/{option.id}/practical", message.format(option=option.label), option.label
            )


def practical_gap(subject: Subject) -> Iterator[Hit]:
    for option in subject.aid.options:
        here = {line.category for line in option.practical}
        missing = sorted(_covered_elsewhere(subject, option) - here)
        if len(missing) >= subject.settings.bal_practical_gap:
            message = _(
                "Covered for other options but not here: {missing}. "
                "Fill them in, or say “not_relevant: yes”."
            ).format(missing=", ".join(missing))
            yield Hit(f"options/{option.id}/practical", message, option.label)


def _covered_elsewhere(subject: Subject, here: Option) -> set[PracticalCategory]:
    return {
        line.category
        for option in subject.aid.options
        if option.id != here.id
        for line in option.practical
        if line.text
    }


def too_much_at_once(subject: Subject) -> Iterator[Hit]:
    count, most = len(subject.aid.first_layer), subject.settings.bal_first_layer
    if count > most:
        message = _(
            "{count} topics at once is a lot: keep up to {most} and move the rest to “more”."
        )
        yield Hit("topics", message.format(count=count, most=most))


SHOULDS: tuple[Check, ...] = (
    should("BAL-03", uneven_points),
    should("BAL-04", uneven_sides),
    should("BAL-05", uneven_options),
    should("BAL-10", nothing_practical),
    should("BAL-14", too_much_at_once),
)
LOOKS: tuple[Check, ...] = (look("BAL-10", practical_gap),)
