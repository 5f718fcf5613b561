from sdm.documents.blocks import Paragraph, line
from sdm.writers.plain import write_plain
from tests.documents.a_document import a_document, undertakings


def test_no_line_is_wider_than_72_characters():
    long = a_document(*a_document().blocks, Paragraph(line("words and more " * 30)))
    assert max(map(len, write_plain(long).splitlines())) <= 72


def test_an_undertaking_has_a_square_to_tick():
    assert "  [ ] send the letter | Wed 18 Nov | ours\n" in write_plain(a_document(undertakings()))


def test_lines_typed_stay_lines():
    assert "first\nsecond\n" in write_plain(a_document(Paragraph(line("first\nsecond"))))


def test_there_is_no_space_at_the_end_of_a_line():
    assert all(each == each.rstrip() for each in write_plain(a_document()).splitlines())
