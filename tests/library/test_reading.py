"""From a file to an aid: the same content whatever the layout, and nothing guessed."""

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from sdm.evidence.canonical import content_hash
from sdm.evidence.estimate import CountEstimate
from sdm.library import read_aid
from sdm.library.page import page_of
from sdm.library.reading import aid_on
from tests.evidence.builders import EXERCISE, an_aid
from tests.library.files import an_aid_file, as_written, changed


def test_the_small_aid_written_out_is_read_back_equal(tmp_path):
    aid = read_aid(an_aid_file(tmp_path))
    assert aid == an_aid()
    assert content_hash(aid) == content_hash(an_aid())


def test_comments_quotes_and_spacing_change_nothing(tmp_path):
    text = "# a note to ourselves\n\n" + changed(
        "title: 'A sore shoulder: what next?'", 'title:   "A sore shoulder: what next?"  # short'
    )
    assert content_hash(read_aid(an_aid_file(tmp_path, text))) == content_hash(an_aid())


def test_words_that_other_readers_turn_into_something_else_stay_words(tmp_path):
    text = changed("funding: none", "funding: NO").replace("version: '1.0'", "version: 1.20")
    aid = read_aid(an_aid_file(tmp_path, text))
    assert aid.governance.funding == "NO"
    assert aid.version == "1.20"
    assert aid.governance.evidence_searched == date(2026, 3, 31)


def test_source_and_certainty_written_once_are_held_by_every_figure(tmp_path):
    text = changed(
        """    option: carry-on
    percent: 0.4
    range_why_not: the paper prints none
    source: register
""",
        """    option: carry-on
    percent: 0.4
    range_why_not: the paper prints none
""",
    )
    assert content_hash(read_aid(an_aid_file(tmp_path, text))) == content_hash(an_aid())


def test_a_reason_for_no_range_written_once_is_held_by_each_count_without_a_range(tmp_path):
    text = re.sub(r"\n    +range_why_not: the paper prints none", "", as_written(an_aid()))
    aid = read_aid(an_aid_file(tmp_path, text))
    tablets = aid.outcome("pain-third-lower-tablets").estimates[0]
    assert isinstance(tablets, CountEstimate)
    assert tablets.range_why_not == "the paper prints none"
    died = aid.outcome("died").estimates[0]
    assert isinstance(died, CountEstimate)
    assert died.range_why_not == ""


def test_a_doi_may_be_pasted_as_an_address(tmp_path):
    text = changed(
        "  read_as: full-text", "  doi: https://doi.org/10.1136/BMJ.38282.\n  read_as: full-text"
    )
    assert read_aid(an_aid_file(tmp_path, text)).sources[0].doi == "10.1136/bmj.38282"


def test_angle_brackets_percent_signs_and_other_scripts_are_kept_as_written(tmp_path):
    words = "<b>50 %s</b> & {so} on: ألم الظهر 🙂"
    text = changed("funding: none", f'funding: "{words}"')
    assert read_aid(an_aid_file(tmp_path, text)).governance.funding == words


plain_words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp")),
    min_size=1,
    max_size=80,
).filter(lambda words: words.strip() and "\ufeff" not in words)


@settings(deadline=None)
@given(plain_words)
def test_any_words_come_through_the_file_as_they_were_meant(words):
    aid = an_aid(population=words)
    page = page_of("aid.yaml", as_written(aid).encode())
    assert content_hash(aid_on(page)) == content_hash(an_aid(population=words.strip()))


def test_an_option_of_the_aid_can_be_asked_for(tmp_path):
    assert read_aid(an_aid_file(tmp_path)).option(EXERCISE).label == "Exercise programme"
