"""Options and records are found wherever the app is started."""

from pathlib import Path

import pytest

from sdm import places

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch, tmp_path):
    """A folder that is no checkout, and no setting in the environment."""
    monkeypatch.delenv("SDM_OPTIONS_DIR", raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_argument_comes_before_everything(monkeypatch, tmp_path):
    monkeypatch.setenv("SDM_OPTIONS_DIR", "/elsewhere")
    assert places.options(tmp_path, "/setting") == tmp_path


def test_the_environment_comes_before_the_setting(monkeypatch):
    monkeypatch.setenv("SDM_OPTIONS_DIR", "/elsewhere")
    assert places.options(None, "/setting") == Path("/elsewhere")


def test_the_setting_comes_before_the_checkout(monkeypatch):
    monkeypatch.chdir(CHECKOUT)
    assert places.options(None, "/setting") == Path("/setting")


def test_a_checkout_started_in_is_used(monkeypatch, tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "sdm"\n')
    monkeypatch.chdir(tmp_path)
    assert places.options() == tmp_path / "options"


def test_the_folder_of_another_project_is_not_a_checkout(monkeypatch, tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "other"\n')
    monkeypatch.chdir(tmp_path)
    assert places.options() != tmp_path / "options"


def test_fonts_are_found():
    assert list((places.resources() / "fonts").rglob("*.ttf"))


def test_what_can_be_made_again_lies_apart_from_what_cannot():
    assert places.cache() not in (places.records_file().parent, places.clinic_file().parent)
