"""A chip in a part that is dressed only when it is shown has room for its words all the same."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.screens.widgets.chip import Chip
from sdm.screens.widgets.choice_row import ChoiceRow


def test_a_chip_measured_before_it_was_dressed_does_not_wrap(theme, shown, qapp):
    qapp.setStyleSheet("")
    part = QWidget()
    column = QVBoxLayout(part)
    row = ChoiceRow(theme, "Is it open to you?", [("n", "Not safe for you")], look="clinician_chip")
    column.addWidget(row)
    (chip,) = row.findChildren(Chip)
    undressed = chip.sizeHint().width()
    theme.dress_parts(part)
    shown(part)
    assert chip.sizeHint().width() > undressed
    assert chip.height() == theme.px(44)
