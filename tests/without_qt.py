"""A pytest plugin: run everything below the screens as if PySide6 were not there.

python -m pytest -p no:pytest-qt -p tests.without_qt
"""

import sys
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent
_NEEDS_QT = (
    _TESTS / "screens",
    _TESTS / "app",
    _TESTS / "journeys",
    _TESTS / "benchmarks" / "test_window_speed.py",
)


class _NoQt(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise ImportError(f"{name} is not there in this run", name=name)


sys.meta_path.insert(0, _NoQt())


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini names of pytest-qt, which is switched off here."""
    parser.addini("qt_api", "unused without Qt")
    parser.addini("qt_log_level_fail", "unused without Qt")
    parser.addini("qt_log_ignore", "unused without Qt", type="linelist")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    return True if collection_path in _NEEDS_QT else None
