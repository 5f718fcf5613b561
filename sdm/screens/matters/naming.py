"""The open question, and a line for each thing that matters in the patient's own words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.line_field import LineField
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.matters import MattersStep
from sdm.wording import _


class Naming(VoiceCard):
    """Leaving the line names what stands in it, so that nothing said is lost."""

    opening_said = Signal(object, str)
    value_named = Signal(object, str, str)  # voice, words, the card's id or nothing
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        hint = _("What do you want to do, keep, or keep away from? There is no wrong answer.")
        asked = _("What matters to you in this?")
        self._opening = KeptField(WordsField(theme, asked, hint, lines=3))
        self._line = LineField(
            theme,
            _("Add one thing that matters, in a few words"),
            _("One at a time. They are weighed up with the options later."),
        )
        self._opening.said.connect(self._open)
        self._opening.confirmed.connect(self.confirmed)
        self._line.settled.connect(self._name)
        self._named_now = False
        self._press = add = PlainButton(theme, _("Add this"), icon="plus")
        add.clicked.connect(self._add)
        self._line.typed.connect(self._quieten)
        self.add(self._opening)
        row = QHBoxLayout()
        theme.space(row, 12)
        row.addWidget(self._line, 1)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "opening", self._opening.field
        yield "value", self._line

    def show_step(self, step: MattersStep) -> None:
        self.show_name(step.patient)
        self._opening.show_told(step.opening)
        self._line.clear_if_shown(item.told.words for item in step.values)

    def _open(self, _key: object, words: str) -> None:
        self.opening_said.emit(PATIENT, words)

    def _add(self) -> None:
        named = self._named_now or bool(self._line.words().strip())
        self._line.show_trouble("" if named else _("Write a few words first. Then press this."))
        self._line.send()
        self._named_now = False

    def _quieten(self, words: str) -> None:
        if words.strip():
            self._line.show_trouble("")

    def _name(self, words: str) -> None:
        """Going to "Add this" leaves the line, which names what stands in it before the press."""
        self._named_now = self._press.hasFocus() or self._press.underMouse()
        if words.strip():
            self.value_named.emit(PATIENT, words, "")
