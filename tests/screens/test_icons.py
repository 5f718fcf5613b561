"""The icons that are shipped are those that are used, and no others."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from sdm.screens.icons import Icons

ROOT = Path(__file__).parents[2]
SHIPPED = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}


def words_in_quotes() -> set[str]:
    sources = (ROOT / "sdm" / "screens").rglob("*.py")
    return {name for file in sources for name in re.findall(r'"([a-z0-9-]+)"', file.read_text())}


def test_every_icon_shipped_is_used_somewhere():
    assert SHIPPED - words_in_quotes() == set()


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_an_icon_takes_the_colour_and_size_asked_for(name, qapp):
    picture = Icons(ROOT / "resources" / "icons").pixmap(name, 24, QColor("#6B2F7D"), 2.0)
    assert picture.size().toTuple() == (48, 48)
    image = picture.toImage()
    every = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    inks = Counter(ink.name() for ink in every if ink.alpha() == 255)
    assert inks.most_common(1)[0][0] == "#6b2f7d"


def test_an_icon_is_drawn_once(qapp):
    icons = Icons(ROOT / "resources" / "icons")
    first = icons.pixmap("plus", 24, QColor("black"))
    assert icons.pixmap("plus", 24, QColor("black")) is first
