"""Whose words? Answered by pressing a name; no name stands out and none is chosen beforehand."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT, Voice, supporter
from sdm.screens.theme import Theme
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.wording import _

VOICES = (PATIENT, CLINICIAN, BOTH)


class VoicePress(PlainButton):
    """One name to press."""

    pressed_for = Signal(object)

    def __init__(self, theme: Theme, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._voice = voice
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.pressed_for.emit(self._voice)


class SayAs(QWidget):
    """`said(voice)`: one press says whose words they are and asks for them to be kept.

    `what` ends the buttons' spoken names, so that each is unlike any other on its screen.
    """

    said = Signal(object)

    def __init__(
        self, theme: Theme, label: str, what: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = what or label
        column = QVBoxLayout(self)
        theme.space(column, 6)
        column.addWidget(WrappedLabel(theme, label, "label"))
        self._theme, self._row = theme, Flow()
        theme.space(self._row, 8)
        column.addLayout(self._row)
        self._buttons: dict[Voice, VoicePress] = {}
        for voice in VOICES:
            self._add(voice)

    def show_names(self, patient: str, clinician: str, supporters: tuple[str, ...] = ()) -> None:
        """`supporters`: whoever came along for the patient may say it too."""
        names = dict(zip(VOICES, voice_words(patient, clinician), strict=True))
        names |= {supporter(name): name for name in supporters}
        for gone in self._buttons.keys() - names.keys():
            self._drop(gone)
        for voice, name in names.items():
            button = self._buttons.get(voice) or self._add(voice)
            button.show_words(name)
            spoken = _("{name}: {what}").format(name=name, what=self._what)
            button.setAccessibleName(spoken)

    def _add(self, voice: Voice) -> VoicePress:
        button = self._buttons[voice] = VoicePress(self._theme, voice)
        button.pressed_for.connect(self.said)
        self._row.addWidget(button)
        return button

    def _drop(self, voice: Voice) -> None:
        button = self._buttons.pop(voice)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()


def voice_words(patient: str, clinician: str) -> Iterable[str]:
    """How the three voices are offered to be pressed, the patient's first."""
    return (
        patient[:1].upper() + patient[1:],
        clinician[:1].upper() + clinician[1:],
        _("Both of us"),
    )
