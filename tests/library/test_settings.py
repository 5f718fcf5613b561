"""The thresholds a library sets for itself."""

from dataclasses import fields
from pathlib import Path

import pytest

from sdm.evidence.finding import CheckSettings
from sdm.library import Unreadable, read_library, settings_in

SHIPPED = Path(__file__).parents[2] / "options"


def test_the_shipped_library_uses_the_usual_thresholds():
    library = read_library(SHIPPED / "library.yaml")
    assert library.checks == CheckSettings()
    assert library.languages == ("en-GB",)


def test_without_a_library_file_the_usual_thresholds_hold(tmp_path):
    assert settings_in(tmp_path) == CheckSettings()


@pytest.mark.parametrize("name", [each.name for each in fields(CheckSettings)])
def test_every_threshold_can_be_written(tmp_path, name):
    text = (SHIPPED / "library.yaml").read_text(encoding="utf-8").split("checks:")[0]
    default = getattr(CheckSettings(), name)
    other = "no" if default is True else "9"
    written = f"{text}checks:\n  {name.replace('_', '.', 1)}: {other}\n"
    (tmp_path / "library.yaml").write_text(written, encoding="utf-8")
    assert getattr(settings_in(tmp_path), name) == (False if default is True else 9)


def test_a_threshold_of_the_wrong_kind_is_told_with_its_place(tmp_path):
    text = (SHIPPED / "library.yaml").read_text(encoding="utf-8")
    wrong = text.replace("wrd.sentence: 20", "wrd.sentence: many")
    (tmp_path / "library.yaml").write_text(wrong, encoding="utf-8")
    with pytest.raises(Unreadable) as told:
        settings_in(tmp_path)
    (problem,) = told.value.problems
    assert problem.where == "checks › wrd.sentence"
    assert problem.text.strip() == "wrd.sentence: many"
