from html.parser import HTMLParser

from sdm.documents.blocks import Heading, Paragraph, Quotation, line
from sdm.writers.html import write_html
from tests.documents.a_document import a_document, options

NEVER_CLOSED = {"meta", "path", "rect"}


class Outline(HTMLParser):
    """Checks that tags nest, and keeps what was met."""

    def __init__(self, html):
        super().__init__()
        self.open, self.met, self.pictures = [], [], []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.met.append(tag)
        if tag == "svg":
            self.pictures.append(dict(attributes))
        if tag not in NEVER_CLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.met.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_a_page_is_well_formed_and_runs_nothing_and_fetches_nothing():
    html = write_html(a_document())
    met = Outline(html).met
    assert "script" not in met
    assert "link" not in met
    assert "img" not in met
    assert "http" not in html
    assert "url(" not in html


def test_every_picture_tells_its_figure():
    told = Outline(write_html(a_document(options()))).pictures
    assert all(each["role"] == "img" and each["aria-label"] for each in told)
    assert told[0]["aria-label"] == "Tablets: 60 of 100 people did."


def test_a_picture_has_one_square_for_each_person():
    html = write_html(a_document(options()))
    picture = html[html.index("<svg") : html.index("</svg>")]
    filled, empty = (part.partition('"')[0].count("M") for part in picture.split(' d="')[1:])
    assert (filled, empty) == (60, 40)


def test_what_looks_like_markup_is_shown_as_typed():
    typed = "<script>alert('x')</script> & \"more\""
    html = write_html(a_document(Heading(typed), Paragraph(line(typed)), Quotation(typed, typed)))
    assert "<script>" not in html
    assert html.count("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp;") == 4


def test_the_language_is_said():
    assert '<html lang="cy">' in write_html(a_document(language="cy"))


def test_other_scripts_and_emoji_stay_as_typed():
    assert "مرحبا \U0001f622" in write_html(a_document(Paragraph(line("مرحبا \U0001f622"))))
