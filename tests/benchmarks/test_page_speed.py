"""How long a page takes, against a bare untagged ReportLab document of its words and squares."""

from html import escape
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from sdm.documents.option_blocks import Counted, OptionBoxes
from sdm.documents.reading import words_in_order
from sdm.evidence.icon_array import icon_array
from sdm.writers.html import write_html
from sdm.writers.pdf import write_pdf
from sdm.writers.plain import write_plain
from tests.documents.a_document import a_document, an_option, every_block

SIZE = 43


def a_full_page():
    """Four options with two pairs each, and about as many words as a take-home page has."""
    given = [
        OptionBoxes(tuple(an_option(f"Option number {n}.") for n in range(4)))
        if isinstance(block, OptionBoxes)
        else block
        for block in every_block()
    ]
    return a_document(*given[:14], *given[7:14], *given[7:14], *given[14:])


class Squares(Flowable):
    """The plainest way to draw so many squares: one rectangle for each."""

    def __init__(self, arm):
        super().__init__()
        self.arm = arm
        self.width = self.height = SIZE

    def draw(self):
        array = icon_array(self.arm.events, self.arm.out_of)
        pitch = SIZE / array.columns
        for row, column, happened in array.cells():
            place = column * pitch, (array.rows - 1 - row) * pitch
            self.canv.rect(*place, pitch * 0.74, pitch * 0.74, fill=happened, stroke=not happened)


def arms(document):
    boxes = (
        each for block in document.blocks if isinstance(block, OptionBoxes) for each in block.boxes
    )
    found = (arm for box in boxes for outcome in box.outcomes for arm in outcome.arms)
    return [arm for arm in found if isinstance(arm, Counted)]


def bare_platypus(document):
    style = ParagraphStyle("body", fontName="SourceSans3-Regular", fontSize=12, leading=15)
    story = [Paragraph(escape(words), style) for words in words_in_order(document)]
    story += [Squares(arm) for arm in arms(document)]
    written = BytesIO()
    SimpleDocTemplate(
        written, pagesize=A4, pageCompression=1, initialFontName="SourceSans3-Regular"
    ).build(story)
    return written.getvalue()


@pytest.mark.benchmark(group="a page of three sides")
@pytest.mark.parametrize("write", [bare_platypus, write_pdf], ids=["bare ReportLab", "tagged page"])
def test_making_a_pdf(benchmark, write):
    document = a_full_page()
    write_pdf(document)
    assert benchmark(write, document).startswith(b"%PDF")


@pytest.mark.benchmark(group="a page of three sides")
@pytest.mark.parametrize("write", [write_html, write_plain], ids=["html", "text"])
def test_making_other_forms(benchmark, write):
    assert benchmark(write, a_full_page())
