"""Starting the app: one clear sentence where it cannot start, and exit status 1."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def _start(home: Path) -> subprocess.CompletedProcess[str]:
    return _run(home)


def _run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    folders = {f"XDG_{part}_HOME": str(home / part.lower()) for part in ("DATA", "CONFIG", "CACHE")}
    return subprocess.run(
        [sys.executable, "-m", "sdm", *words],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **folders},
    )


def test_a_record_that_is_not_a_record_is_told_and_left_alone(tmp_path):
    record = tmp_path / "data" / "deciding-together" / "records.db"
    record.parent.mkdir(parents=True)
    record.write_bytes(b"this is no database at all " * 400)
    started = _start(tmp_path)
    assert started.returncode == 1
    assert "Nothing was changed" in started.stderr
    assert "Traceback" not in started.stderr
    assert record.read_bytes() == b"this is no database at all " * 400


def test_settings_that_cannot_be_read_are_told_with_their_file(tmp_path):
    file = tmp_path / "config" / "deciding-together" / "clinic.toml"
    file.parent.mkdir(parents=True)
    file.write_text("name = ")
    started = _start(tmp_path)
    assert started.returncode == 1
    assert str(file) in started.stderr
    assert "Traceback" not in started.stderr


def test_on_a_new_machine_the_demo_is_kept_in_a_record_that_is_made(tmp_path):
    kept = _run(tmp_path, "demo", "--keep", "--no-window", "--out", str(tmp_path / "out"))
    assert kept.returncode == 0, kept.stderr
    assert (tmp_path / "data" / "deciding-together" / "records.db").exists()
