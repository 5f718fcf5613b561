"""Pictures of all six steps, and of Home, in one command:

    python -m tests.pictures OUT [--scale 200] [--look dark]

The made-up visit is played into a record of its own, and each step is drawn at 1366x768 and
1920x1080 as a palette PNG.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from sdm.app.desk import Desk
from sdm.demo.play import MADE_UP_CLINIC, play
from sdm.screens.tokens import Look
from sdm.steps.flow import StepKey
from tests.app.worlds import CHECKOUT, some_parts, utc_now, wait_for_shelf

SIZES = ((1366, 768), (1920, 1080))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--scale", type=int, default=100)
    asked.add_argument("--look", default="light", choices=[str(look) for look in Look])
    wanted = asked.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        for name, image in pictures(app, Path(folder), wanted.scale, Look(wanted.look)):
            file = wanted.out / f"{name}.png"
            _save_with_palette(image, file)
            print(file)


def pictures(
    app: QApplication, folder: Path, scale: int, look: Look
) -> Iterator[tuple[str, QImage]]:
    """Each window by name, drawn."""
    parts = some_parts(folder)
    parts.theme.take_scale(scale / 100)
    parts.theme.take_look(look)
    played = play(CHECKOUT / "options", folder, parts.store, utc_now, MADE_UP_CLINIC)
    desk = Desk(parts, MADE_UP_CLINIC)
    for width, height in SIZES:
        desk.show_home()
        wait_for_shelf(desk)
        yield f"home-{width}", _drawn(desk.window, width, height)
        desk.reopen(played.consultation)
        for step in StepKey:
            desk.window.step_chosen.emit(step)
            yield f"{step}-{width}", _drawn(desk.window, width, height)
    desk.close()


def _save_with_palette(image: QImage, file: Path) -> None:
    """At most 256 colours, each as near as can be, without dots in between."""
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (rgb.width(), rgb.height())
    whole = Image.frombytes("RGBA", size, bytes(rgb.constBits())).convert("RGB")
    whole.quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


def _drawn(window: QWidget, width: int, height: int) -> QImage:
    window.resize(width, height)
    for _ in range(12):
        for pool in window.findChildren(QThreadPool):
            pool.waitForDone(QDeadlineTimer(10_000))
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.grab().toImage()


if __name__ == "__main__":
    main()
