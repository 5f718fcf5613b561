"""The words a clinic adds to the lists, or has chosen to use."""

from pathlib import Path

import pytest

from sdm.library import Unreadable, as_text, check_path, glossary_in
from tests.evidence.builders import EXERCISE
from tests.library.checked import TODAY, with_option
from tests.library.files import an_aid_file, as_written

SHIPPED = Path(__file__).parents[2] / "options"
WORDS = """languages:
  - language: en-GB
    plain_words:
      floxy: loose
    accepted_words: [placebo]
    names:
      Shoulderin: a medicine for pain
    short_forms: [MDT]
"""


def test_the_shipped_glossary_is_read():
    assert glossary_in(SHIPPED)["en"].names


def test_without_a_glossary_there_are_no_words(tmp_path):
    assert glossary_in(tmp_path) == {}


def test_its_words_are_used_by_the_checks(tmp_path):
    text = "A floxy joint. The MDT says placebo."
    an_aid_file(tmp_path, as_written(with_option(EXERCISE, setback_plan=text)))
    before = as_text(check_path(tmp_path, TODAY))
    assert "floxy" not in before
    assert "MDT" in before
    assert "“placebo”" in before
    (tmp_path / "glossary.yaml").write_text(WORDS, encoding="utf-8")
    after = as_text(check_path(tmp_path, TODAY))
    assert "“floxy”: try “loose”." in after
    assert "MDT" not in after
    assert "“placebo”" not in after


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("short_forms: [MDT]", "short_form: [MDT]", "Did you mean “short_forms”?"),
        ("floxy: loose", "floxy: [loose]", "this must be a text"),
        ("accepted_words: [placebo]", "accepted_words: placebo", "this must be a list"),
        ("language: en-GB", "language: English", "Write it like en-GB."),
    ],
)
def test_a_mistake_in_it_is_told_with_its_place(tmp_path, old, new, message):
    assert old in WORDS
    an_aid_file(tmp_path)
    (tmp_path / "glossary.yaml").write_text(WORDS.replace(old, new), encoding="utf-8")
    with pytest.raises(Unreadable):
        glossary_in(tmp_path)
    run = check_path(tmp_path, TODAY)
    assert run.status == 2
    assert message in as_text(run)
    assert "glossary.yaml:" in as_text(run)
