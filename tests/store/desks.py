"""Starting another desk on the same file, and stopping it as a power cut of the app would."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def desk(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.a_desk", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said_by(process: subprocess.Popen[str]) -> list[str]:
    """All that the desk says until it ends of itself."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out.splitlines()


def killed_after(process: subprocess.Popen[str], lines: int) -> int:
    """Kill -9 in the midst of its work; returns the last number it had acknowledged."""
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    rest, _ = process.communicate(timeout=60)
    whole = [line for line in (*said, *rest.splitlines(keepends=True)) if line.endswith("\n")]
    return int(whole[-1]) if whole else 0
