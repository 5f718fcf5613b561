"""The bundled letters: the same files on screen and on paper."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Source Sans 3"


def load_fonts(folder: Path) -> str:
    """Make the bundled fonts known to Qt; the family to use (Qt's own where none is there)."""
    for file in sorted(folder.rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return FAMILY if FAMILY in QFontDatabase.families() else QFont().family()


def a_font(family: str, pixels: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
