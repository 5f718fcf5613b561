"""The clinician's lane, opened after the patient's, and the patient's reply beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.value import LanePart
from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Lane, Whose
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.matters import MattersStep
from sdm.wording import _


class ClinicianLane(Lane):
    """Closed until the patient has named something, or presses to hear the clinician now."""

    lane_said = Signal(object, str, str)  # voice, part, words
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.CLINICIAN, "", parent=parent)
        self._asked_for = False
        self._closed, closed = _column(theme)
        self._open, opened = _column(theme)
        words = _("This opens when the patient has named something. It can open now as well.")
        closed.addWidget(WrappedLabel(theme, words, "quiet"))
        hear = PlainButton(theme, _("I would like to hear it now"))
        hear.clicked.connect(self._ask)
        closed.addWidget(hear, 0, Qt.AlignmentFlag.AlignLeading)
        self._parts = tuple(_part(theme, part) for part in LanePart)
        for part in self._parts:
            part.said.connect(self._say)
            part.confirmed.connect(self.confirmed)
            opened.addWidget(part)
        self.add(self._closed)
        self.add(self._open)
        self.column.addStretch(1)

    def fields(self) -> Iterator[tuple[str, Field]]:
        for part in self._parts:
            yield f"lane.{part.key}", part.field

    def show_step(self, step: MattersStep) -> None:
        self.show_name(step.clinician)
        is_open = step.lane_open or self._asked_for
        self._closed.setVisible(not is_open)
        self._open.setVisible(is_open)
        for part, told in zip(self._parts, step.lane, strict=True):
            part.show_told(told)

    def _ask(self) -> None:
        self._asked_for = True
        self._closed.hide()
        self._open.show()
        self._parts[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, part: object, words: str) -> None:
        self.lane_said.emit(CLINICIAN, part, words)


class Reply(Lane):
    reply_said = Signal(object, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        hint = _("Agree, ask, or see it differently. You need not answer.")
        self._reply = KeptField(WordsField(theme, _("My reply to the clinician"), hint, lines=4))
        self._reply.said.connect(self._say)
        self._reply.confirmed.connect(self.confirmed)
        self.add(self._reply)
        self.column.addStretch(1)

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "reply", self._reply.field

    def show_step(self, step: MattersStep) -> None:
        self.show_name(step.patient)
        self._reply.show_told(step.reply)

    def _say(self, _key: object, words: str) -> None:
        self.reply_said.emit(PATIENT, words)


def _part(theme: Theme, part: LanePart) -> KeptField:
    label = {
        LanePart.ADD: _("What I would add"),
        LanePart.WORRY: _("What worries me"),
        LanePart.EXPECT: _("What I honestly expect"),
        LanePart.DO_NOT_KNOW: _("What I do not know"),
        LanePart.MAY_BE_WRONG: _("What I may have wrong"),
    }[part]
    return KeptField(WordsField(theme, label, lines=2), part)


def _column(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    theme.space(column, 10)
    return holder, column
