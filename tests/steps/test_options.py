"""What Options shows: cards in the drawn order, boxes with their own comparison, one close up."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sdm.consultation import moves
from sdm.consultation.deliberation import Limit
from sdm.consultation.value import Mark
from sdm.consultation.voice import CLINICIAN, CLINICIANS_HAND, PATIENT
from sdm.evidence.aid import Aid
from sdm.evidence.estimate import UnknownEstimate, WhyUnknown, WordsEstimate
from sdm.sitting.sitting import Sitting
from sdm.steps import options
from sdm.steps.grid import Band, TopicRow, bands_of, rails_of
from sdm.steps.grid_cell import Box
from sdm.steps.options import OptionsStep
from tests.evidence.builders import (
    CARRY_ON,
    DAILY_LIFE,
    EXERCISE,
    PAIN,
    SIDE_EFFECTS,
    TABLETS,
    an_aid,
    an_outcome,
    daily_life_on_average,
)
from tests.sitting.fakes import a_sitting

DRAWN = (EXERCISE, CARRY_ON, TABLETS)


def a_talk(*picked: str, order: tuple[str, ...] = DRAWN, worse_first: bool = False) -> Sitting:
    sitting = a_sitting()
    sitting.does(moves.draw_order)(CLINICIAN, order, worse_first, 1)
    for option in picked:
        sitting.does(moves.pick_option)(PATIENT, option, True)
    return sitting


def shown(sitting: Sitting, aid: Aid | None = None) -> OptionsStep:
    return options.present(sitting.now, aid or an_aid(), sitting.drafts)


def row(step: OptionsStep, topic: str) -> TopicRow:
    assert step.grid is not None
    return next(each for each in step.grid.topics if each.topic == topic)


def test_all_options_stand_as_cards_in_the_drawn_order_and_none_is_picked() -> None:
    step = shown(a_talk())
    assert [card.option for card in step.cards] == list(DRAWN)
    assert not any(card.picked for card in step.cards)
    assert step.heading.startswith("Three ways forward.")
    assert step.grid is None


def test_a_card_says_the_first_sentence_of_what_the_option_involves() -> None:
    assert options.first_sentence("You rest. Then you walk.") == "You rest."
    assert options.first_sentence("One tablet a day") == "One tablet a day"


def test_two_picked_options_can_be_looked_at_side_by_side_with_letters() -> None:
    step = shown(a_talk(TABLETS, EXERCISE))
    assert step.grid is not None
    lettered = [(column.letter, column.option) for column in step.grid.columns]
    assert lettered == [("A", EXERCISE), ("B", TABLETS)]
    assert step.look == "Look at these two"


def test_topics_begin_closed_and_open_in_place() -> None:
    sitting = a_talk(*DRAWN)
    before = shown(sitting)
    assert before.grid is not None
    assert not any(topic.open for topic in before.grid.topics)
    sitting.does(moves.show_topic)(PATIENT, SIDE_EFFECTS, True)
    after = shown(sitting)
    assert after.grid is not None
    assert row(after, SIDE_EFFECTS).open
    assert [r.topic for r in after.grid.topics] == [r.topic for r in before.grid.topics]


def test_worse_comes_first_for_every_option_where_it_was_drawn_so() -> None:
    step = shown(a_talk(*DRAWN, worse_first=True))
    assert step.grid is not None
    assert [r.topic for r in step.grid.topics] == [SIDE_EFFECTS, PAIN, DAILY_LIFE]
    points = next(words for words in step.grid.words if words.key == "points")
    assert {cell[0].text for cell in points.cells} == {"Against"}


def test_neighbours_of_one_study_share_a_tray_and_others_stand_alone() -> None:
    cells = row(shown(a_talk(*DRAWN)), PAIN).cells
    bands = bands_of(cells, "ABC")
    assert [(band.first, band.last, band.solid) for band in bands] == [(0, 1, True), (2, 2, True)]
    assert bands[0].words == "One study for these boxes, 3 months: you may read across"
    assert bands[1].words == "Several studies together, 12 to 14 weeks"
    assert rails_of(cells) == ()


@given(st.lists(st.sampled_from(["", "one", "two", "three"]), min_size=1, max_size=5))
def test_every_box_stands_in_one_tray_and_a_tray_holds_one_study(studies: list[str]) -> None:
    first = row(shown(a_talk(*DRAWN)), PAIN).cells[0]
    cells = [replace(first, study=study) for study in studies]
    bands = bands_of(cells, "ABCDE")
    held = [place for band in bands for place in range(band.first, band.last + 1)]
    assert held == list(range(len(cells)))
    for band in bands:
        inside = {cells[place].study for place in range(band.first, band.last + 1)}
        assert len(inside) == 1
        assert band.solid is (inside != {""})


def test_a_count_beside_an_average_is_one_study_but_not_to_be_read_across() -> None:
    half = an_outcome(
        estimates=(
            an_outcome().estimates[0],
            replace(daily_life_on_average().estimates[0], option=EXERCISE),
        )
    )
    cells = row(shown(a_talk(*DRAWN), an_aid(outcomes=(half,))), PAIN).cells
    assert bands_of(cells, "ABC")[0] == Band("One study, 3 months", 0, 1, solid=True)


def test_a_study_parted_by_the_draw_is_named_by_letter_and_joined_by_a_rail() -> None:
    cells = row(shown(a_talk(*DRAWN, order=(EXERCISE, TABLETS, CARRY_ON))), PAIN).cells
    assert rails_of(cells) == ((0, 2),)
    assert [band.words for band in bands_of(cells, "ABC")] == [
        "One study, 3 months; the same as box C",
        "Several studies together, 12 to 14 weeks",
        "One study, 3 months; the same as box A",
    ]
    in_sight = bands_of(cells, "ABC", 1, 3)
    assert in_sight[1] == Band("One study, 3 months; the same as box A", 1, 1, solid=True)


def test_a_box_shows_both_fates_of_both_groups_and_their_difference() -> None:
    exercise = row(shown(a_talk(*DRAWN)), PAIN).cells[0]
    assert exercise.box is Box.PAIR
    assert [arm.name for arm in exercise.arms] == ["Exercise programme (A)", "Carry on as now (B)"]
    assert exercise.arms[0].happened == ("55", "have")
    assert exercise.arms[0].did_not == ("45", "do not")
    assert exercise.difference == "15 more of 100"


def test_dummy_tablets_are_said_not_to_be_carrying_on() -> None:
    tablets = row(shown(a_talk(*DRAWN)), PAIN).cells[2]
    assert tablets.arms[1].name == "Dummy tablets"
    assert tablets.note == "“Dummy tablets” is not carrying on."


def test_not_known_and_averages_are_words_in_a_box_of_the_same_parts() -> None:
    exercise, carry_on, _tablets = row(shown(a_talk(*DRAWN)), DAILY_LIFE).cells
    assert exercise.box is Box.WORDS
    assert exercise.difference == "An average: no count of people"
    assert carry_on.box is Box.NOT_KNOWN
    assert carry_on.say == "Nobody has measured this in a way we can use."
    assert carry_on.difference == "Difference: not known"


def test_where_worse_was_counted_and_where_not_is_said_first() -> None:
    assert row(shown(a_talk(*DRAWN)), SIDE_EFFECTS).counted.startswith(
        "People were counted for C, and not for A."
    )
    assert row(shown(a_talk(*DRAWN)), PAIN).counted == ""


def test_numbers_about_dying_are_offered_and_told_once_asked_for() -> None:
    sitting = a_talk(*DRAWN)
    dying = row(shown(sitting), SIDE_EFFECTS).dying
    assert dying is not None
    assert not dying.asked
    assert dying.lines == ()
    assert dying.figures == (("died", CARRY_ON),)
    sitting.does(moves.open_figure)(PATIENT, "died", CARRY_ON)
    dying = row(shown(sitting), SIDE_EFFECTS).dying
    assert dying is not None
    assert "4 of 1,000 people in this study died" in dying.lines[0]


def test_a_close_look_holds_sentence_fates_range_certainty_people_and_source() -> None:
    figure = shown(a_talk(*DRAWN)).figures.of(PAIN, EXERCISE)
    assert figure.sentence.startswith("After 3 months, 55 of 100 people in this study")
    assert figure.arms[1].did_not == ("60 of 100 people do not have pain at least a third lower.")
    told = {section.heading: " ".join(section.paragraphs) for section in figure.facts}
    assert "48 to 62 of 100" in told["Range"]
    assert told["How sure"].startswith("Certainty: moderate")
    assert told["Who was studied"].startswith("Adults with a sore shoulder")
    assert told["What we do not know"] == "Everyone knew which group they were in."
    assert "A made-up paper" in told["Where it comes from"]


def test_words_that_tell_the_range_themselves_have_no_range_said_to_be_missing() -> None:
    told = WordsEstimate(
        option=EXERCISE,
        certainty=an_outcome().estimates[0].certainty,
        source=an_outcome().source,
        say="About 8 more of 100 (6 to 11 more).",
    )
    in_words = an_outcome(estimates=(told,))
    figure = shown(a_talk(*DRAWN), an_aid(outcomes=(in_words,))).figures.of(PAIN, EXERCISE)
    assert "6 to 11 more" in figure.sentence
    assert "No range is given." not in [p for each in figure.facts for p in each.paragraphs]


def test_a_study_is_named_above_a_box_only_where_one_looked() -> None:
    names = {}
    for why in WhyUnknown:
        left = UnknownEstimate(
            option=EXERCISE,
            certainty=an_outcome().estimates[0].certainty,
            source=an_outcome().source,
            say="On no page we read.",
            why=why,
        )
        aid = an_aid(outcomes=(an_outcome(estimates=(left,)),))
        names[why] = row(shown(a_talk(*DRAWN), aid), PAIN).cells[0].study_alone
    assert names[WhyUnknown.NOT_FOUND] == "No study to show"
    assert names[WhyUnknown.NOT_REPORTED] != "No study to show"


def test_a_close_look_at_what_is_not_known_says_what_else_is_not() -> None:
    figure = shown(a_talk(*DRAWN)).figures.of(DAILY_LIFE, CARRY_ON)
    assert figure.arms == ()
    assert "Nobody has measured this" in figure.sentence
    assert any("Nobody has followed people" in p for s in figure.facts for p in s.paragraphs)


def test_a_mark_shows_on_its_point_and_on_its_figure() -> None:
    sitting = a_talk(*DRAWN)
    sitting.does(moves.mark_point)(PATIENT, EXERCISE, "c1", Mark.PUTS_OFF, "No time at all")
    sitting.does(moves.mark_point)(PATIENT, EXERCISE, "pain-third-lower", Mark.MATTERS, "Less pain")
    step = shown(sitting)
    assert step.grid is not None
    points = next(words for words in step.grid.words if words.key == "points").cells[0]
    assert [line.mark for line in points if line.point == "c1"] == ["puts me off"]
    marked = step.figures.of(PAIN, EXERCISE).marked
    assert [(each.mark, each.told.words) for each in marked] == [("matters to me", "Less pain")]


def test_an_option_of_their_own_has_a_card_a_column_and_no_study() -> None:
    sitting = a_talk(EXERCISE)
    sitting.does(moves.add_option)(PATIENT, "Swim with my sister", "Each Sunday.")
    step = shown(sitting)
    assert step.cards[-1].label == "Swim with my sister"
    assert step.grid is not None
    assert step.grid.columns[-1].label == "Swim with my sister"
    assert row(step, PAIN).cells[-1].box is Box.NOT_PART
    assert step.grid.involves.cells[-1][0].text == "Each Sunday."


def test_why_an_option_was_set_aside_says_whose_words_it_is() -> None:
    sitting = a_talk(EXERCISE)
    sitting.pass_keyboard(CLINICIANS_HAND)
    sitting.does(moves.set_aside)(PATIENT, TABLETS, "I take enough already")
    card = shown(sitting).card(TABLETS)
    assert card is not None
    assert card.set_aside.words == "I take enough already"
    assert "as written down by" in card.set_aside.whose


def test_not_safe_for_you_keeps_its_column_with_reason_and_reply() -> None:
    sitting = a_talk(*DRAWN)
    limits = (TABLETS, Limit.NOT_SAFE, "Your kidneys", "Quite sure", "Dr Lind")
    sitting.does(moves.limit_option)(CLINICIAN, *limits)
    sitting.does(moves.answer_limit)(PATIENT, TABLETS, "I would like that second view")
    step = shown(sitting)
    assert step.grid is not None
    assert step.grid.columns[2].limit == "Not safe for you"
    lines = [line.text for line in step.grid.involves.cells[2]]
    assert lines[0] == "Not safe for you"
    assert lines[1].startswith("Your kidneys")
    assert lines[2] == "Who can give a second view: Dr Lind"
    card = step.card(TABLETS)
    assert card is not None
    assert card.limit is not None
    assert card.limit.who_else == "Who can give a second view: Dr Lind"
    assert card.limit.reply.words == "I would like that second view"
