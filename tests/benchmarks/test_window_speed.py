"""How long until the window can be used, cold, beside a bare Qt application with one label.

Each round is a process of its own; both draw offscreen in the same run. Nothing is asserted of
the time: read the two rows side by side.
"""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Deciding Together")
label.resize(1366, 768)
label.show()
app.processEvents()
label.grab()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tests.app.worlds import a_desk, wait_for_shelf
desk = a_desk(Path(sys.argv[1]))
desk.show_home()
wait_for_shelf(desk)
app.processEvents()
desk.window.grab()
"""


def _run(script: str, folder: Path) -> None:
    subprocess.run([sys.executable, "-c", script, str(folder)], cwd=CHECKOUT, check=True)


@pytest.mark.benchmark(group="cold start to a drawn window")
@pytest.mark.parametrize("script", [BARE, OURS], ids=["bare Qt with one label", "our Home"])
def test_cold_start_to_a_drawn_window(benchmark, tmp_path, script):
    _run(OURS, tmp_path)  # the record is there already, as on any day but the first
    benchmark.pedantic(_run, args=(script, tmp_path), rounds=5, warmup_rounds=1)
    assert (tmp_path / "records.db").exists()
