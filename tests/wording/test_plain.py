"""How hard a text is to read, and what the word lists find."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.wording.plain import reading, sentences, syllables
from sdm.wording.word_lists import compiled, word_list

SYLLABLES = {
    1: "walked makes weeks side because’s tried lived helped scale ache",
    2: "wanted table tables classes handled controlled likely careful patient quiet being people",
    3: "agreement replacement period serious exercise clinician easier employer average medicine",
    4: "anxiety variation usually complication situation emergency fluoxetine vegetable",
    5: "individual probability organisation antidepressant paracetamol inflammatory",
    6: "physiotherapist responsibility",
}
COUNTED = [
    (word, count)
    for count, words in SYLLABLES.items()
    for word in words.split()
    if word != "because’s"
]


@pytest.mark.parametrize(("word", "count"), COUNTED)
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables(word) == count


@given(st.text(max_size=60))
def test_any_text_has_a_reading(text):
    told = reading([text])
    assert told.sentences >= 1
    assert told.smog >= 3


def test_a_point_inside_a_number_or_a_short_form_ends_no_sentence():
    assert sentences("It fell by 4.1 points, e.g. on stairs. Dr. Example saw it!") == (
        "It fell by 4.1 points, e.g. on stairs.",
        "Dr. Example saw it!",
    )


def test_each_text_counts_as_a_sentence():
    assert reading(["No full stop here", "Nor here"]).sentences == 2


def test_smog_follows_its_formula():
    """30 sentences with 30 words of three syllables: 3.1291 + 1.0430 x the root of 30."""
    assert reading(["You try an exercise."] * 30).smog == pytest.approx(8.842, abs=0.001)


def test_short_words_read_more_easily_than_long_ones():
    plain = reading(["You take one pill a day."] * 10)
    hard = reading(["Administration necessitates individual consideration."] * 10)
    assert plain.smog < 4 < hard.smog
    assert plain.flesch_kincaid < hard.flesch_kincaid
    assert hard.hard_words[0] == "consideration" or "administration" in hard.hard_words[:2]


def test_under_ten_sentences_it_is_a_rough_guide():
    assert reading(["One."] * 9).is_rough
    assert not reading(["One."] * 10).is_rough


def found(words, text):
    return [each.words for each in words.all_in(text)]


def test_a_listed_word_is_found_whole_and_with_any_ending_where_it_has_a_star():
    words = compiled(["analgesi* = pain relief", "acute = sudden", "! acute hospital*"])
    assert found(words, "Acute pain, analgesics; acuteness, an acute hospital") == [
        "Acute",
        "analgesics",
    ]
    assert words.plainer("Analgesics") == "pain relief"


def test_the_longest_phrase_wins():
    words = compiled(["prior to = before", "prior = earlier"])
    assert found(words, "prior to that, a prior try") == ["prior to", "prior"]


def test_a_language_without_a_list_is_never_guessed_at():
    assert word_list("fr", "plain-words") is None
    assert word_list("en-GB", "plain-words") is not None


def test_every_hard_word_has_a_plainer_one():
    for name in ("plain-words", "judging-words"):
        words = word_list("en", name)
        assert words.instead
        assert all(words.instead.values())


def test_long_texts_are_read_fast():
    text = "People who started an exercise programme had less pain after three months. " * 3000
    began = time.perf_counter()
    reading([text])
    word_list("en", "plain-words").all_in(text)
    assert time.perf_counter() - began < 2
