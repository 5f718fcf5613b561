"""Whatever people type, and however blocks are put together, a page is made and can be heard."""

import page
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.documents.reading import words_in_order
from sdm.documents.text import clean
from sdm.writers.html import write_html
from sdm.writers.pdf import write_pdf
from sdm.writers.pdf.fonts import coverage
from sdm.writers.plain import write_plain
from tests.documents.any_document import EXAMPLES, documents
from tests.writers.read_back import heard_words

any_document = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@any_document
@given(documents, st.sampled_from([12, 16, 20]))
def test_any_document_is_printed_whole_and_passes_the_machine_checks(document, size):
    pdf = write_pdf(document, size)
    cleaned = (clean(words, coverage()).text for words in words_in_order(document))
    assert "".join(heard_words(pdf)) == "".join("".join(cleaned).split())
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    assert report.is_compliant, report.failures


@any_document
@given(documents)
@pytest.mark.parametrize("write", [write_html, write_plain])
def test_any_document_can_be_written_in_other_forms(write, document):
    assert write(document).encode()
