"""Single words and wordings: what each word check finds, and what it leaves alone."""

from dataclasses import replace

import pytest

from sdm.evidence.certainty import Certainty, CertaintyLevel, RatedBy
from sdm.evidence.finding import CheckSettings
from sdm.evidence.option import Basis, Line, OptionKind, Point, Saying, Side
from sdm.library.checks import check_aid
from sdm.library.checks.own_words import Words
from tests.evidence.builders import CARRY_ON, EXERCISE, TABLETS, a_count, an_aid
from tests.library.checked import TODAY, findings, places, with_option, with_outcome

PLACE = "options/exercise/setback_plan"
STRUCK = [
    ("NUM-07", "It helps 30%.", "30%"),
    ("NUM-07", "About 12 per cent stop.", "12 per cent"),
    ("NUM-09", "Headaches are common.", "common"),
    ("NUM-09", "Most people feel sick.", "Most people"),
    ("NUM-10", "The NNT is small.", "NNT"),
    ("NUM-11", "Half of people feel it.", "Half of people"),
    ("NUM-11", "It was 21.7 of 100 people.", "21.7 of 100"),
    ("FRM-12", "This is a safe choice.", "safe"),
    ("FRM-12", "It is the best you can do.", "best"),
    ("FRM-12", "Unfortunately it hurts.", "Unfortunately"),
    ("FRM-13", "You just take one tablet.", "just take"),
    ("FRM-13", "Only 3 people had it.", "Only 3"),
    ("FRM-13", "There is a small risk.", "small risk"),
    ("FRM-14", "You should start now.", "You should"),
    ("FRM-14", "We recommend it.", "We recommend"),
    ("FRM-15", "There are no side effects.", "no side effects"),
    ("WRD-01", "Prior to the visit, ring us.", "Prior to"),
    ("WRD-06", "You meet the MDT.", "MDT"),
    ("WRD-08", "That is not uncommon here.", "not uncommon"),
    ("WRD-09", "Sufferers can ring us.", "Sufferers"),
    ("WRD-09", "Someone refused it.", "refused"),
    ("WRD-11", "Come on 03/04/2026.", "03/04/2026"),
    ("WRD-11", "Up to 1.000 people came.", "1.000"),
]
LEFT_ALONE = [
    ("NUM-07", "It helps 30% (30 out of 100 people)."),
    ("NUM-07", "Pain was 30% lower."),
    ("NUM-09", "It has a lot in common with walking."),
    ("NUM-09", "We do not know how many people had it."),
    ("FRM-12", "You do not feel safe at home."),
    ("FRM-12", "It is an alternative to tablets."),
    ("FRM-13", "Only two trials have looked at it."),
    ("FRM-13", "It passes the small intestine."),
    ("FRM-14", "You can ask for it at any time."),
    ("FRM-15", "It is not known; no side effects were counted."),
    ("WRD-01", "Analgesia (pain relief) is there."),
    ("WRD-06", "You meet the team (MDT)."),
    ("WRD-06", "You ring your GP or the NHS."),
    ("WRD-08", "It is common here."),
    ("WRD-11", "About 3/4 of the way, at 1.5 miles, for 2,000 people."),
]


def saying(text):
    return with_option(EXERCISE, setback_plan=text)


@pytest.mark.parametrize(("check", "text", "fragment"), STRUCK)
def test_the_wording_is_told(check, text, fragment):
    (found,) = [each for each in findings(saying(text), check) if each.at == PLACE]
    assert found.fragment == fragment


@pytest.mark.parametrize(("check", "text"), LEFT_ALONE)
def test_the_wording_is_left_alone(check, text):
    assert PLACE not in places(saying(text), check)


@pytest.mark.parametrize("text", sorted({text for _check, text, _fragment in STRUCK}))
def test_no_list_of_english_words_is_used_in_another_language(text):
    foreign = replace(saying(text), language="fr")
    listed = ("NUM-09", "NUM-10", "NUM-11", "FRM", "WRD-01", "WRD-02", "WRD-06", "WRD-08", "WRD-09")
    found = check_aid(foreign, CheckSettings(), TODAY)
    assert [each for each in found if each.at == PLACE and each.check.startswith(listed)] == []


def test_how_often_beside_a_number_is_only_worth_a_look():
    levels = [each.level for each in findings(saying("It is common: 12 of 100."), "NUM-09")]
    assert levels == ["look"]


def test_the_plainer_word_is_told():
    (found,) = findings(saying("Prior to the visit, ring us."), "WRD-01")
    assert found.message == "“Prior to”: try “before”."


def test_a_hard_word_in_the_name_of_an_option_is_left_alone():
    aid = with_option(TABLETS, other_names=("Placebo tablets",), setback_plan="Placebo helps.")
    assert places(aid, "WRD-01") == []


def test_a_clinic_adds_words_and_accepts_others():
    words = Words(
        plain_words=(("floxy", "loose"),), accepted_words=frozenset({"prior to"}), names=frozenset()
    )
    for text, struck in (("A floxy joint.", True), ("Prior to that.", False)):
        found = check_aid(saying(text), CheckSettings(), TODAY, glossary={"en": words})
        assert any(each.check == "WRD-01" and each.at == PLACE for each in found) is struck


def test_a_short_form_is_told_once_and_a_clinic_may_allow_it():
    aid = with_option(EXERCISE, setback_plan="The MDT meets.", stop_or_reverse="Ring the MDT.")
    assert len(places(aid, "WRD-06")) == 1
    words = Words(short_forms=frozenset({"MDT"}))
    found = check_aid(aid, CheckSettings(), TODAY, glossary={"en": words})
    assert [each for each in found if each.check == "WRD-06"] == []


def test_what_a_medicine_is_for_is_said_at_its_first_use():
    silent = with_option(
        TABLETS,
        involves="One is taken each day. A nurse looks in. Shoulderin is small and white.",
        kind=OptionKind.MEDICINE,
    )
    (found,) = findings(silent, "WRD-10")
    assert found.message == "Say what “shoulderin” is for in a few words."
    told = with_option(TABLETS, involves="You take shoulderin, a medicine for pain.")
    assert places(told, "WRD-10") == []
    words = Words(names=frozenset({"shoulderin"}))
    found = check_aid(silent, CheckSettings(), TODAY, glossary={"en": words})
    assert [each for each in found if each.check == "WRD-10"] == []


def test_safety_lines_may_say_what_to_do():
    line = Line(id="drive", text="You must not drive on it.", basis=Basis.SAFETY_STATEMENT)
    assert places(with_option(TABLETS, who_it_does_not_suit=(line,)), "FRM-14") == []
    practice = replace(line, basis=Basis.PRACTICE_STATEMENT)
    assert places(with_option(TABLETS, who_it_does_not_suit=(practice,)), "FRM-14") == [
        "options/tablets/who_it_does_not_suit/drive/text"
    ]


def test_the_question_does_not_tell_what_to_choose():
    aid = an_aid(question="Which treatment should you have?")
    assert places(aid, "FRM-14") == []
    assert places(an_aid(question="Is it time that people should start?"), "FRM-14") == ["question"]


def test_what_others_are_quoted_as_saying_is_theirs():
    both = tuple(
        Saying(text="It was wonderful, and I just take it.", side=side, source="shoulder-trial")
        for side in Side
    )
    aid = with_option(TABLETS, what_people_say=both)
    for check in ("FRM-12", "FRM-13", "NUM-09", "WRD-09"):
        assert places(aid, check) == []


def rated(level, text):
    certainty = Certainty(level=level, by=RatedBy.SOURCE)
    outcome = with_outcome(0, estimates=(a_count(EXERCISE, 55, certainty=certainty),)).outcomes[0]
    aid = an_aid(outcomes=(outcome, *an_aid().outcomes[1:]))
    points = (Point(id="p1", text=text, outcome="pain-third-lower"),)
    options = tuple(
        replace(each, pros=points) if each.id == EXERCISE else each for each in aid.options
    )
    return replace(aid, options=options)


@pytest.mark.parametrize(
    ("level", "text", "is_told"),
    [
        (CertaintyLevel.LOW, "More people have less pain.", True),
        (CertaintyLevel.VERY_LOW, "More people may have less pain.", False),
        (CertaintyLevel.MODERATE, "More people have less pain.", False),
        (CertaintyLevel.MODERATE, "More people will have less pain.", True),
        (CertaintyLevel.HIGH, "More people will have less pain.", False),
        (CertaintyLevel.HIGH, "It always eases pain.", True),
    ],
)
def test_a_sentence_is_as_sure_as_its_evidence(level, text, is_told):
    assert bool(places(rated(level, text), "FRM-08")) is is_told


def test_the_reading_grade_names_the_longest_words():
    hard = "Administrative considerations necessitate multidisciplinary communication. "
    found = findings(with_option(CARRY_ON, involves=hard * 30), "WRD-02")
    assert [each.at for each in found] == ["aid"]
    assert "multidisciplinary" in found[0].message
    assert findings(an_aid(), "WRD-02") == []


def test_one_option_does_not_read_harder_than_another():
    easy, hard = "You sit down and rest. " * 12, "Individual considerations necessitate it. " * 12
    aid = an_aid(
        options=tuple(
            replace(each, involves=hard if each.id == TABLETS else easy)
            for each in an_aid().options
        )
    )
    assert places(aid, "WRD-03") == ["options/tablets"]


def test_who_does_it_is_said():
    passive = "The shoulder is moved and the arm is held. " * 30
    assert places(with_option(EXERCISE, involves=passive), "WRD-05") == ["aid"]
    assert places(an_aid(), "WRD-05") == []
