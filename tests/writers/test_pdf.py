import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import page
import pikepdf
import pytest

from sdm.documents.blocks import Bullets, Heading, Paragraph, Quotation, line, strong
from sdm.documents.option_blocks import OptionBoxes
from sdm.documents.reading import words_in_order
from sdm.writers.pdf import cannot_print, write_pdf
from tests.documents.a_document import (
    a_document,
    an_option,
    every_block,
    options,
    tear_off,
    undertakings,
)
from tests.writers.read_back import heard, heard_words, ink_of

SIZES = (12, 16, 20)
HEADS = (Heading("A", 1), Heading("B", 2))


def said(document):
    return " ".join(words_in_order(document)).split()


@pytest.mark.parametrize("size", SIZES)
def test_a_page_passes_the_machine_checks_of_pdf_ua(size):
    report = page.validate_pdf_bytes(write_pdf(a_document(), size), profile="ua1")
    assert report.is_compliant, report.failures


@pytest.mark.parametrize("size", SIZES)
def test_a_screen_reader_hears_every_word_once_and_in_order(size):
    assert heard_words(write_pdf(a_document(), size)) == said(a_document())


def test_a_page_is_a_sound_file(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(write_pdf(a_document()))
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_same_document_gives_the_same_bytes():
    assert write_pdf(a_document()) == write_pdf(a_document())


def test_the_file_carries_the_documents_own_time_and_title():
    moment = datetime(2027, 2, 8, 10, 20, tzinfo=UTC)
    with pikepdf.open(BytesIO(write_pdf(a_document(created=moment, title="Ours & mine")))) as file:
        assert str(file.docinfo.CreationDate).startswith("D:20270208102000")
        assert str(file.docinfo.Title) == "Ours & mine"
        assert file.open_metadata()["dc:title"] == "Ours & mine"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert str(file.Root.Lang) == "en-GB"


def test_words_across_a_line_end_are_heard_apart():
    long = a_document(Heading("A", 1), Paragraph(line("what you said " * 40)))
    (paragraph,) = [each for each in heard(write_pdf(long)) if "said what" in each.text]
    assert "yousaid" not in paragraph.text
    assert "saidwhat" not in paragraph.text
    assert "  " not in paragraph.text


def test_a_paragraph_over_two_sides_is_still_one_paragraph():
    words = "one more word and " * 900
    document = a_document(Heading("A", 1), Paragraph(line(words)))
    (paragraph,) = [each for each in heard(write_pdf(document)) if "one more" in each.text]
    assert paragraph.text.split() == words.split()


def test_every_picture_tells_its_figure_in_one_sentence():
    told = [each.alt for each in heard(write_pdf(a_document(*every_block()[:1], options())))]
    pictures = [alt for alt in told if alt]
    assert pictures[:3] == [
        "Tablets: 60 of 100 people did.",
        "Dummy pill: 48 of 100 people did.",
        "Tablets: 15 of 100 people did.",
    ]
    assert "Carry on: how many is not known." in pictures


def test_undertakings_are_a_table_whose_cells_know_their_heads():
    tags = [each.tag for each in heard(write_pdf(a_document(Heading("A", 1), undertakings())))]
    at = tags.index("TH")
    assert tags[at : at + 8] == ["TH", "TH", "TH", "TH", "TH", "TD", "TD", "TD"]


def test_headings_keep_their_levels_and_fill_the_outline():
    pdf = write_pdf(a_document())
    levels = [(each.tag, each.text) for each in heard(pdf) if each.tag.startswith("H")]
    assert levels[0] == ("H1", "Our decision")
    assert ("H2", "Who was here") in levels
    assert ("H3", "Duloxetine tablets.") in levels
    with pikepdf.open(BytesIO(pdf)) as file, file.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Our decision"
        parts = [entry.title for entry in top.children]
        assert parts[:3] == ["Who was here", "What matters to me", "The four options we looked at"]


def test_all_ink_is_part_of_the_story_or_marked_as_not():
    with pikepdf.open(BytesIO(write_pdf(a_document()))) as file:
        for side in file.pages:
            assert None not in ink_of(side)


def test_no_font_is_left_out_of_the_file():
    with pikepdf.open(BytesIO(write_pdf(a_document()))) as file:
        fonts = [each for each in file.objects if getattr(each, "Type", None) == "/Font"]
        assert fonts
        assert all("/FontFile2" in each.FontDescriptor for each in fonts)


def test_head_and_foot_stand_on_every_side_and_are_read_once():
    pdf = write_pdf(a_document())
    with pikepdf.open(BytesIO(pdf)) as file:
        sides = ["".join(ink_of(side).values()) for side in file.pages]
    assert len(sides) == 3
    for number, ink in enumerate(sides, start=1):
        assert f"{number} of 3" in ink
        assert "Made-up example." in ink
        assert "This is not a consent form." in ink
    words = " ".join(heard_words(pdf))
    assert words.count("Made-up example.") == 1
    assert words.count("This is not a consent form.") == 1


@pytest.mark.parametrize(
    "typed",
    ["<b>bold</b> S&P 500", "risk <b5%", "{} %s \\n (a) \\", "<img src='/etc/passwd'>", "&amp;"],
)
def test_what_looks_like_markup_is_printed_as_typed(typed):
    document = a_document(Heading(typed, 1), Paragraph(line(strong(typed))), Quotation(typed, "me"))
    words = " ".join(heard_words(write_pdf(document)))
    assert words.count(typed) == 3


def test_what_cannot_be_printed_is_named_on_paper_and_beforehand():
    document = a_document(Heading("A", 1), Bullets((line("I feel \U0001f622 مرحبا"),)))
    printed = " ".join(heard_words(write_pdf(document)))
    assert "I feel [emoji: crying face] [Arabic text, kept in your record]" in printed
    assert cannot_print(document) == ("emoji: crying face", "Arabic text, kept in your record")


@pytest.mark.parametrize("typed", ["w" * 20000, "many words " * 1800, "line\n" * 5000])
def test_twenty_thousand_characters_are_printed_whole_in_any_block(typed):
    given = replace(options().boxes[0], what=typed)
    document = a_document(
        Heading("A", 1), Quotation(typed, "me"), replace(options(), boxes=(given,))
    )
    printed = "".join(heard_words(write_pdf(document)))
    assert printed.count("".join(typed.split())) == 2


def test_text_smaller_than_twelve_points_is_refused():
    with pytest.raises(ValueError, match="12 to 28"):
        write_pdf(a_document(), 9)


def test_a_document_without_any_block_is_one_empty_side():
    with pikepdf.open(BytesIO(write_pdf(replace(a_document(), blocks=())))) as file:
        assert len(file.pages) == 1


def test_no_text_on_paper_is_smaller_than_twelve_points():
    with pikepdf.open(BytesIO(write_pdf(a_document()))) as file:
        sizes = {
            float(operands[1])
            for side in file.pages
            for operands, operator in pikepdf.parse_content_stream(side)
            if str(operator) == "Tf"
        }
    assert min(sizes) == 12


def test_a_picture_on_paper_has_one_square_for_each_person_and_fills_those_it_happened_to():
    with pikepdf.open(BytesIO(write_pdf(a_document(*HEADS, options())))) as file:
        drawn = file.pages[0].Resources.XObject["/FormXob.people-60-100-46"]
        squares, painted = 0, {}
        for _operands, operator in pikepdf.parse_content_stream(drawn):
            if str(operator) == "re":
                squares += 1
            elif str(operator) in ("f", "S"):
                painted[str(operator)], squares = squares, 0
    assert painted == {"f": 60, "S": 40}


@pytest.mark.parametrize("size", SIZES)
def test_no_option_is_split_over_two_sides(size):
    filler = Paragraph(line("word " * 400))
    with pikepdf.open(BytesIO(write_pdf(a_document(*HEADS, filler, options()), size))) as file:
        sides = [" ".join(ink_of(side).values()) for side in file.pages]
    for box in options().boxes:
        (side,) = [each for each in sides if box.name in each]
        assert side.count("Run by companies.") >= side.count(box.name) == 1


def test_why_one_option_is_limited_does_not_stretch_the_others():
    long = (line("They raise my blood pressure. " * 20),)
    boxes = OptionBoxes((an_option(limit=long), *(an_option() for _ in range(3))))
    with pikepdf.open(BytesIO(write_pdf(a_document(*HEADS, boxes)))) as file:
        assert len(file.pages) == 1


def test_a_tear_off_stands_on_one_side():
    filler = Paragraph(line("word " * 700))
    with pikepdf.open(BytesIO(write_pdf(a_document(*HEADS, filler, tear_off())))) as file:
        sides = [" ".join(ink_of(side).values()) for side in file.pages]
    (side,) = [each for each in sides if "cut or fold here" in each]
    assert "Did Dr Osei keep the promises?" in side
    assert "Asked about a scan" in side
