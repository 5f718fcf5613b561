"""The command line, as a person calls it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdm import __version__
from sdm.cli import app

CHECKOUT = Path(__file__).parents[2]
run = CliRunner()


@pytest.fixture(autouse=True)
def _no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_it_says_its_version():
    assert run.invoke(app, ["--version"]).output.strip() == f"sdm {__version__}"


def test_without_a_display_it_says_what_can_be_done():
    done = run.invoke(app, [])
    assert done.exit_code == 1
    assert "sdm demo --no-window" in done.output


def test_the_demo_leaves_the_page_in_three_forms_and_says_where(tmp_path):
    done = run.invoke(app, ["demo", "--no-window", "--out", str(tmp_path)])
    assert done.exit_code == 0
    for form in ("pdf", "html", "txt"):
        assert (tmp_path / f"take-home.{form}").stat().st_size > 1000
        assert str(tmp_path / f"take-home.{form}") in done.output


def test_nothing_in_the_demo_is_canned(tmp_path):
    options = _copy_of_options(tmp_path)
    aid = options / "persistent-low-back-pain" / "aid.yaml"
    words = aid.read_text("utf-8")
    assert "Exercise programme" in words
    aid.write_text(words.replace("Exercise programme", "Moving with Mo"), "utf-8")
    done = run.invoke(
        app, ["demo", "--no-window", "--out", str(tmp_path), "--options", str(options)]
    )
    assert done.exit_code == 0, done.output
    assert "Moving with Mo" in (tmp_path / "take-home.txt").read_text("utf-8")


def test_an_options_folder_that_is_not_there_is_told(tmp_path):
    done = run.invoke(app, ["demo", "--no-window", "--options", str(tmp_path / "gone")])
    assert done.exit_code == 1
    assert "no options folder" in done.output


def test_the_check_is_good_for_what_we_ship():
    done = run.invoke(app, ["library", "check", str(CHECKOUT / "options")])
    assert done.exit_code == 0, done.output


def test_the_check_names_file_line_and_column_of_what_cannot_be_read(tmp_path):
    options = _copy_of_options(tmp_path)
    aid = options / "persistent-low-back-pain" / "aid.yaml"
    aid.write_text(aid.read_text("utf-8").replace("\nquestion:", "\nquesion:", 1), "utf-8")
    done = run.invoke(app, ["library", "check", str(options)])
    assert done.exit_code == 2
    assert "aid.yaml:" in done.output
    assert "Did you mean “question”?" in done.output


def test_it_runs_as_a_module_too():
    done = subprocess.run(
        [sys.executable, "-m", "sdm", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"sdm {__version__}"


def _copy_of_options(folder: Path) -> Path:
    return Path(shutil.copytree(CHECKOUT / "options", folder / "options"))
