import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdm.documents.text import clean, unprintable

LATIN = frozenset(range(0x20, 0x250)) | {0x2019, 0x201C, 0x201D, 0x2013}


def printed(words, coverage=LATIN):
    return clean(words, coverage).text


def test_plain_words_come_out_as_they_went_in():
    assert clean("Lifting Mia, 3 kg & more <b>", LATIN).paragraphs == (
        "Lifting Mia, 3 kg & more <b>",
    )


def test_each_line_typed_is_a_paragraph_and_empty_lines_are_none():
    assert clean("one\r\ntwo\n\n three \u2028four", LATIN).paragraphs == (
        "one",
        "two",
        "three",
        "four",
    )


def test_nothing_typed_is_no_paragraph():
    assert clean(" \n ").paragraphs == ()


def test_letters_typed_as_letter_and_accent_become_one():
    assert printed("cafe\u0301") == "café"


def test_an_emoji_is_named_where_it_stood():
    assert printed("I feel \U0001f622 today") == "I feel [emoji: crying face] today"


def test_a_row_of_emoji_is_named_once():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert printed(family) == "[emoji: man, woman, girl]"


def test_a_sentence_in_another_script_is_one_stand_in():
    assert printed("She said مرحبا بكم to me") == (
        "She said [Arabic text, kept in your record] to me"
    )


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("the ا sign", "Arabic text, kept in your record"),
        ("the 痛 sign", "Chinese or Japanese text, kept in your record"),
        ("the 痛苦 sign", "Chinese or Japanese text, kept in your record"),
        ("the 통증 sign", "Korean text, kept in your record"),
        ("the ᚠᚢ sign", "letters we cannot print, kept in your record"),
        ("the ∛ sign", "a sign we cannot print: cube root"),
    ],
)
def test_what_has_no_ink_is_named_in_words_people_know(typed, named):
    assert printed(typed) == f"the [{named}] sign"


def test_two_scripts_side_by_side_are_named_apart():
    assert printed("ښه שלום") == (
        "[Arabic text, kept in your record] [Hebrew text, kept in your record]"
    )


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("\x00", "a control sign"),
        ("\x07", "a control sign"),
        ("\ud800", "a sign we cannot print"),
        ("\u202e", "a hidden sign for writing direction"),
        ("\u202c", "a hidden sign for writing direction"),
        ("\U000e0fff", "a sign we cannot print"),
    ],
)
@pytest.mark.parametrize("coverage", [LATIN, None])
def test_what_no_writer_may_pass_on_is_named_everywhere(typed, named, coverage):
    assert clean(f"a{typed}b", coverage).text == f"a[{named}]b"


def test_without_a_font_every_script_stays_as_typed():
    assert printed("مرحبا \U0001f622", coverage=None) == "مرحبا \U0001f622"


def test_a_person_is_told_each_kind_once_before_printing():
    assert unprintable(["a \U0001f622", "\U0001f622 b", "c"], LATIN) == ("emoji: crying face",)


@given(st.text())
def test_whatever_is_typed_only_printable_characters_come_out(words):
    for character in printed(words):
        assert character == "\n" or ord(character) in LATIN


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_what_can_be_printed_is_neither_lost_nor_moved(words):
    def kept(text):
        return [c for c in text if c.isalpha() and ord(c) in LATIN]

    cleaned = clean(words, LATIN)
    if not cleaned.unprintable:
        assert kept(cleaned.text) == kept(unicodedata.normalize("NFC", words))
    else:
        assert "[" in cleaned.text


def test_twenty_thousand_characters_take_no_noticeable_time():
    assert len(printed("ab\U0001f622" * 7000)) > 14000
