from datetime import datetime

import pytest

from sdm.documents.agreement_blocks import UndertakingGroup
from sdm.documents.blocks import Heading, Quotation, Run
from sdm.documents.option_blocks import ChancePair
from sdm.documents.reading import words_in_order
from tests.documents.a_document import a_document, an_option, counted, every_block, pair


def test_the_words_of_a_document_come_in_reading_order():
    told = list(words_in_order(a_document()))
    assert told[0].startswith("Made-up example")
    assert told[2:5] == [
        "Our decision",
        "Try exercise classes for 12 weeks.",
        "I’ll give the classes a fair go until February.",
    ]
    assert told[-1] == "Not checked by a clinician. This is not a consent form."


def test_an_option_tells_both_fates_of_each_group():
    told = list(words_in_order(a_document(*every_block()[6:7])))
    assert told[6:13] == [
        "Pain down by a third, of 100",
        "Tablets",
        "60 did",
        "40 did not",
        "Dummy pill",
        "48 did",
        "52 did not",
    ]


def test_words_someone_said_do_not_show_in_a_traceback():
    assert "secret" not in repr(Run("secret")) + repr(Quotation("secret", "secret"))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Heading("x", 4),
        lambda: counted("Tablets", 101),
        lambda: ChancePair((), ()),
        lambda: an_option(outcomes=(pair("a", counted("b", 1)),) * 3),
        lambda: UndertakingGroup("I will", ()),
        lambda: a_document(created=datetime(2026, 1, 1)),
    ],
)
def test_a_block_that_could_not_be_printed_fairly_cannot_be_made(wrong):
    with pytest.raises(ValueError, match=r"heading|count|comparison|outcomes|group|time"):
        wrong()
