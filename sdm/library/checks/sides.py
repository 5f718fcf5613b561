"""The same kinds of things said for each side and each option (BAL-08, -09, -12, -13, -16)."""

from collections.abc import Iterator

from sdm.evidence.option import Experience, Option, Point, Side
from sdm.evidence.outcome import OutcomeKind
from sdm.library.checks.check import Check, Hit, Subject, look, should
from sdm.library.checks.figures import estimates_for, is_number
from sdm.wording import N_, _

_FEWEST_POINTS = 4
_PARTS = {
    "physical": N_("in body"),
    "psychological": N_("in mind"),
    "social": N_("in daily life"),
}


def numbers_on_one_side(subject: Subject) -> Iterator[Hit]:
    for option in subject.aid.options:
        pros, cons = (
            _share(_has_a_number(subject, option, point) for point in points)
            for points in (option.pros, option.cons)
        )
        if abs(pros - cons) * 100 > subject.settings.bal_number_share:
            fuller = _("advantages") if pros > cons else _("disadvantages")
            message = _(
                "More of the {side} have numbers than of the other side: look for the missing ones."
            )
            yield Hit(f"options/{option.id}", message.format(side=fuller), option.label)


def _has_a_number(subject: Subject, option: Option, point: Point) -> bool:
    if any(letter.isdigit() for letter in point.text):
        return True
    if point.outcome is None:
        return False
    return any(map(is_number, estimates_for(subject.aid.outcome(point.outcome), option.id)))


def _share(answers: Iterator[bool]) -> float:
    told = list(answers)
    return sum(told) / len(told) if told else 0.0


def one_kind_of_outcome(subject: Subject) -> Iterator[Hit]:
    kinds = {outcome.kind for outcome in subject.aid.outcomes}
    if OutcomeKind.BENEFIT not in kinds:
        yield Hit("outcomes", _("No outcome is a benefit: add one that matters to people."))
    elif len(kinds) == 1:
        message = _("All outcomes are benefits: add a harm or burden that matters to people.")
        yield Hit("outcomes", message)


def doubt_on_one_side(subject: Subject) -> Iterator[Hit]:
    listed = subject.listed("doubt")
    if listed is None:
        return
    for option in subject.aid.options:
        if len(option.pros) + len(option.cons) < _FEWEST_POINTS:
            continue
        pros, cons = (
            _share(bool(listed.all_in(point.text)) for point in points)
            for points in (option.pros, option.cons)
        )
        if abs(pros - cons) >= subject.settings.bal_hedge:
            message = _("Doubt is expressed on one side only: say how sure we are on both.")
            yield Hit(f"options/{option.id}", message, option.label)


def stories_for_some(subject: Subject) -> Iterator[Hit]:
    """As many sayings for as against, in every option or in none."""
    options = subject.aid.options
    if not any(option.what_people_say for option in options):
        return
    for option in options:
        sides = [saying.side for saying in option.what_people_say]
        at = f"options/{option.id}/what_people_say"
        if not sides:
            message = _("Others are quoted for some options and not for this one: add, or remove.")
            yield Hit(at, message, option.label)
        elif sides.count(Side.FOR) != sides.count(Side.AGAINST):
            message = _("{n} speak for it and {m} against: quote as many of each.")
            n, m = sides.count(Side.FOR), sides.count(Side.AGAINST)
            yield Hit(at, message.format(n=n, m=m), option.label)


def not_told_what_it_is_like(subject: Subject) -> Iterator[Hit]:
    options = subject.aid.options
    for option in options:
        missing = [_(_PARTS[name]) for name in _PARTS if not _told(option, name)]
        if missing:
            message = _("Say what it is like to live with “{option}”: {missing}.")
            yield Hit(
                f"options/{option.id}/what_it_is_like",
                message.format(option=option.label, missing=", ".join(missing)),
                option.label,
            )


def _told(option: Option, part: str) -> bool:
    return bool(getattr(option.what_it_is_like or Experience(), part))


SHOULDS: tuple[Check, ...] = (
    should("BAL-09", one_kind_of_outcome),
    should("BAL-13", stories_for_some),
    should("BAL-16", not_told_what_it_is_like),
)
LOOKS: tuple[Check, ...] = (
    look("BAL-08", numbers_on_one_side),
    look("BAL-12", doubt_on_one_side),
)
