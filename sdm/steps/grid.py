"""The options side by side: frozen headings, rows that never move, each box its own comparison."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from string import ascii_uppercase

from sdm.consultation.consultation import Consultation
from sdm.evidence.aid import Aid
from sdm.evidence.comparison import NotPart, Shown, shown_for
from sdm.evidence.names import OptionId, OutcomeId
from sdm.evidence.order import Tells, in_drawn_order, tells
from sdm.evidence.topic import Topic
from sdm.steps.dying import DyingShown, about_dying, outcomes_asked
from sdm.steps.grid_cell import Box, Cell, cell_of
from sdm.steps.grid_words import WordsRow, words_rows
from sdm.steps.limit_words import limit_title
from sdm.steps.option_names import NamedOption, options_in_view
from sdm.wording import _
from sdm.wording.boxes import listed, parted_study


@dataclass(frozen=True, slots=True)
class Column:
    """`limit`: Not here, or Not safe for you; the option keeps its column all the same."""

    option: str
    letter: str
    label: str = field(repr=False)
    limit: str = ""


@dataclass(frozen=True, slots=True)
class TopicRow:
    topic: str
    title: str
    why: str
    open: bool
    cells: tuple[Cell, ...] = ()
    dying: DyingShown | None = None
    counted: str = ""
    """Which options had their people counted, so that counting does not look like causing."""

    @property
    def says_something(self) -> bool:
        """Whether any option in view has more here than that it is part of no study."""
        return self.dying is not None or any(cell.box is not Box.NOT_PART for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Band:
    """A tray round the boxes `first` to `last`. Not `solid`: no study in it."""

    words: str
    first: int
    last: int
    solid: bool


@dataclass(frozen=True, slots=True)
class GridStep:
    columns: tuple[Column, ...]
    involves: WordsRow
    topics: tuple[TopicRow, ...]
    words: tuple[WordsRow, ...]
    reading: str


def present_grid(consultation: Consultation, aid: Aid) -> GridStep:
    options = options_in_view(consultation, aid)
    columns = tuple(
        Column(option.id, letter, option.label, limit_word(consultation, option.id))
        for letter, option in zip(ascii_uppercase, options, strict=False)
    )
    rows = words_rows(consultation, aid, options)
    return GridStep(
        columns=columns,
        involves=rows[0],
        topics=_topic_rows(consultation, aid, options, columns),
        words=rows[1:],
        reading=_(
            "People out of 100 or 1,000. One tray is one study: read across inside a tray, not "
            "from one tray to another. No study compares all the options."
        ),
    )


def bands_of(
    cells: Sequence[Cell], letters: Sequence[str], begin: int = 0, end: int | None = None
) -> tuple[Band, ...]:
    """The trays of the columns from `begin` to before `end`, counted from there.

    Only neighbours share a tray; boxes further along, out of sight or not, are named by letter.
    """
    bands: list[Band] = []
    first, stop = begin, len(cells) if end is None else end
    while first < stop:
        last = first
        while last + 1 < stop and _one_study(cells[first], cells[last + 1]):
            last += 1
        band = _band(cells, letters, first, last)
        bands.append(replace(band, first=first - begin, last=last - begin))
        first = last + 1
    return tuple(bands)


def rails_of(cells: Sequence[Cell]) -> tuple[tuple[int, ...], ...]:
    """Columns of one study that the draw has parted, to be joined by a rail above the boxes."""
    rails = []
    for study in dict.fromkeys(cell.study for cell in cells if cell.study):
        places = tuple(n for n, cell in enumerate(cells) if cell.study == study)
        if places[-1] - places[0] + 1 > len(places):
            rails.append(places)
    return tuple(rails)


def _one_study(one: Cell, other: Cell) -> bool:
    return bool(one.study) and one.study == other.study


def _band(cells: Sequence[Cell], letters: Sequence[str], first: int, last: int) -> Band:
    """Only counts may be read across: a count beside an average is one study, and no pair."""
    study = cells[first].study
    counted = all(cell.box is Box.PAIR for cell in cells[first : last + 1])
    across = last > first and counted
    words = cells[first].study_joined if across else cells[first].study_alone
    far = [
        letters[n]
        for n, cell in enumerate(cells)
        if study and cell.study == study and not first <= n <= last
    ]
    if far:
        words = parted_study(words, listed(far))
    return Band(words, first, last, solid=bool(study))


def _topic_rows(
    consultation: Consultation,
    aid: Aid,
    options: Sequence[NamedOption],
    columns: Sequence[Column],
) -> tuple[TopicRow, ...]:
    """First-layer topics as the draw has them, then the further ones that say something here."""
    order = consultation.deliberation.order
    worse_first = order is not None and order.fact.worse_first
    row = partial(_topic_row, consultation, aid, options, columns)
    first = [row(topic) for topic in in_drawn_order(aid, aid.first_layer, worse_first)]
    further = [row(topic) for topic in in_drawn_order(aid, aid.further_topics, worse_first)]
    return (*first, *(each for each in further if each.says_something))


def _topic_row(
    consultation: Consultation,
    aid: Aid,
    options: Sequence[NamedOption],
    columns: Sequence[Column],
    topic: Topic,
) -> TopicRow:
    letters = {column.option: column.letter for column in columns}
    asked = outcomes_asked(consultation)
    view = [option.id for option in options]
    cells = []
    for option in options:
        shown = shown_in(aid, topic, option.id, view, asked)
        cells.append(cell_of(aid, topic.id, option.id, option.label, shown, letters))
    return TopicRow(
        topic=topic.id,
        title=topic.label,
        why=topic.why_it_matters,
        open=topic.id in consultation.deliberation.topics,
        cells=tuple(cells),
        dying=about_dying(aid, topic.id, view, asked),
        counted=_counted(cells, letters) if tells(aid, topic) is Tells.WORSE else "",
    )


def _counted(cells: Sequence[Cell], letters: Mapping[str, str]) -> str:
    counted = [letters[cell.option] for cell in cells if cell.box is Box.PAIR]
    words = [letters[cell.option] for cell in cells if cell.box not in (Box.PAIR, Box.CLOSED)]
    if not counted or not words:
        return ""
    return _(
        "People were counted for {counted}, and not for {words}. Counted does not mean caused "
        "more; not counted does not mean none."
    ).format(counted=listed(counted), words=listed(words))


def shown_in(
    aid: Aid, topic: Topic, option: str, view: Sequence[str], asked: Collection[str]
) -> Shown:
    """An option of their own is in no study of the aid."""
    if option not in {each.id for each in aid.options}:
        return NotPart()
    known = [OptionId(each) for each in view]
    return shown_for(aid, topic.id, OptionId(option), known, [OutcomeId(one) for one in asked])


def limit_word(consultation: Consultation, option: str) -> str:
    said = consultation.deliberation.limits.get(option)
    return limit_title(said.fact.limit) if said else ""
