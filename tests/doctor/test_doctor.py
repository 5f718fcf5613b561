"""The doctor says what is missing before Qt is asked."""

import subprocess
import sys

from sdm.doctor.libraries import NEEDED, missing_libraries, tell_missing


def test_every_missing_library_is_named_with_its_package(capsys):
    def found(library: str) -> bool:
        return library != "libxcb-cursor.so.0"

    missing = missing_libraries(found, "linux")
    assert [needed.package for needed in missing] == ["libxcb-cursor0"]
    tell_missing(missing)
    said = capsys.readouterr().err
    assert "apt-get install libxcb-cursor0" in said


def test_nothing_is_looked_for_outside_linux():
    assert missing_libraries(lambda library: False, "darwin") == ()


def test_the_readme_names_the_same_packages(request):
    readme = (request.config.rootpath / "README.md").read_text("utf-8")
    ci = (request.config.rootpath / ".ci" / "run").read_text("utf-8")
    for needed in NEEDED:
        assert needed.package in readme
        assert needed.package in ci


def test_the_command_line_imports_no_qt_before_it_is_needed():
    look = "import sdm.cli, sdm.doctor, sys; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
