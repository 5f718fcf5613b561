"""Three forms of one document: all say the same words in the same order."""

import re
from html import unescape

import pytest

from sdm.documents.reading import words_in_order
from sdm.writers.html import write_html
from sdm.writers.pdf import write_pdf
from sdm.writers.plain import write_plain
from tests.documents.a_document import a_document
from tests.writers.read_back import heard_words


def in_html(document):
    body = write_html(document).partition("<body>")[2]
    return unescape(re.sub(r"<[^>]*>", " ", body))


def in_pdf(document):
    return " ".join(heard_words(write_pdf(document)))


def bare(text):
    return re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize("form", [in_html, in_pdf, write_plain])
def test_each_form_says_the_documents_words_in_order(form):
    assert bare(form(a_document())) == bare(" ".join(words_in_order(a_document())))
