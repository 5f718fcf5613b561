"""Rows of the grid that are words: what an option involves, what it is like, and what follows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.deliberation import own_id
from sdm.consultation.value import Mark, PointMarked
from sdm.evidence.aid import Aid
from sdm.evidence.option import Offered, Option, Point
from sdm.steps.limit_words import limit_title, who_else_words
from sdm.steps.option_names import NamedOption
from sdm.wording import _
from sdm.wording.people import quoted


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line in one column. A `point` can be marked; `mark` is how it was."""

    text: str = field(repr=False)
    heading: bool = False
    point: str = ""
    option: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class WordsRow:
    key: str
    title: str
    hint: str
    cells: tuple[tuple[LineShown, ...], ...]


Lines = Iterable[LineShown]


def words_rows(
    consultation: Consultation, aid: Aid, options: Sequence[NamedOption]
) -> tuple[WordsRow, ...]:
    """What it involves comes first; the rows are the same for every option."""
    known = {str(option.id): option for option in aid.options}

    def row(key: str, title: str, hint: str, lines: Callable[[Option], Lines]) -> WordsRow:
        cells = (
            _cell(consultation, known.get(option.id), option, key, lines) for option in options
        )
        return WordsRow(key, title, hint, tuple(cells))

    order = consultation.deliberation.order
    worse_first = order is not None and order.fact.worse_first

    def points(option: Option) -> Lines:
        return _points(consultation, option, worse_first)

    return (
        row(INVOLVES, _("What it involves"), _("what you would be doing"), _involves),
        row("points", _("For and against"), _("mark what matters to you"), points),
        row("like", _("What it is like"), _("in body, mind and daily life"), _like),
        row("practical", _("Practical issues"), _("visits, costs, work, travel"), _practical),
        row("say-no", _("What happens if I say no"), _("to this option"), _say_no),
        row("change", _("Can I change my mind?"), _("stopping, or going back"), _change),
        row("unclear", _("What we do not know"), _("and whom it may not suit"), _unclear),
    )


INVOLVES = "involves"


def _cell(
    consultation: Consultation,
    option: Option | None,
    named: NamedOption,
    key: str,
    lines: Callable[[Option], Lines],
) -> tuple[LineShown, ...]:
    if option is not None:
        found = tuple(lines(option))
        if key == INVOLVES:
            found = (*_limit(consultation, option.id), *found)
    elif key == INVOLVES:
        found = tuple(_own_involves(consultation, named.id))
    else:
        return (LineShown(_("We added this option ourselves. Nothing is written down here yet.")),)
    return found or (LineShown(_("Not known: nothing is written down on this.")),)


def _limit(consultation: Consultation, option: str) -> Lines:
    """Why it is not simply open here stands first: a safety mark is never held back."""
    said = consultation.deliberation.limits.get(option)
    if said is None:
        return
    yield LineShown(limit_title(said.fact.limit), heading=True)
    shown = quoted(consultation, said, said.fact.reason)
    yield LineShown(_("{words} ({whose})").format(words=shown.shown, whose=shown.attribution))
    if said.fact.who_else:
        yield LineShown(who_else_words(said.fact.limit, said.fact.who_else))


def offered_words(option: Option) -> str:
    if option.availability is None:
        return ""
    return {
        Offered.HERE: "",
        Offered.ELSEWHERE: _("Offered elsewhere, not in this clinic."),
        Offered.NOT_HERE: _("Not offered in this clinic."),
    }[option.availability.offered]


def _own_involves(consultation: Consultation, option: str) -> Lines:
    for said in consultation.deliberation.added:
        if own_id(said) == option and said.fact.involves:
            yield LineShown(said.fact.involves)


def _involves(option: Option) -> Lines:
    yield LineShown(option.involves)
    if offered_words(option):
        yield LineShown(offered_words(option))
    if option.availability is not None and option.availability.note:
        yield LineShown(option.availability.note)


def _like(option: Option) -> Lines:
    like = option.what_it_is_like
    if like is None:
        return
    yield from _headed(_("Body"), like.physical)
    yield from _headed(_("Mind"), like.psychological)
    yield from _headed(_("Daily life"), like.social)
    yield from (
        LineShown(_("“{words}”").format(words=each.text)) for each in option.what_people_say
    )


def _practical(option: Option) -> Lines:
    yield from (LineShown(line.text) for line in option.practical if line.text)
    if option.local is not None:
        yield from _headed(_("Waiting here"), option.local.wait)
        yield from _headed(_("Cost here"), option.local.cost)
        yield from _headed(_("Where"), option.local.where)


def _say_no(option: Option) -> Lines:
    yield LineShown(option.if_i_say_no)


def _change(option: Option) -> Lines:
    yield from _headed("", option.stop_or_reverse)
    yield from _headed(_("If it does not help"), option.if_it_does_not_help)


def _unclear(option: Option) -> Lines:
    yield from (LineShown(line.text) for line in option.unclear)
    if option.who_it_does_not_suit:
        yield LineShown(_("It may not suit"), heading=True)
        yield from (LineShown(line.text) for line in option.who_it_does_not_suit)


def _headed(heading: str, words: str) -> Lines:
    if words and heading:
        yield LineShown(heading, heading=True)
    if words:
        yield LineShown(words)


def _points(consultation: Consultation, option: Option, worse_first: bool) -> Lines:
    sides = [(_("For"), option.pros), (_("Against"), option.cons)]
    marks = marks_of(consultation)
    for heading, points in reversed(sides) if worse_first else sides:
        yield LineShown(heading, heading=True)
        yield from (_point(option, point, marks) for point in points)


def _point(option: Option, point: Point, marks: dict[tuple[str, str], Mark]) -> LineShown:
    return LineShown(
        text=point.text,
        point=point.id,
        option=option.id,
        mark=mark_word(marks.get((option.id, point.id))),
    )


def marks_of(consultation: Consultation) -> dict[tuple[str, str], Mark]:
    """What the patient marked, by option and point; the last mark counts."""
    named = ((value.said.fact, value.mark) for value in consultation.values.named)
    return {(f.option, f.point): mark for f, mark in named if isinstance(f, PointMarked) and mark}


def mark_word(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return {Mark.MATTERS: _("matters to me"), Mark.PUTS_OFF: _("puts me off")}[mark]
