"""How near life is today to what matters most."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import VoiceCard, Whose
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.ruler import Ruler
from sdm.steps.matters import MattersStep
from sdm.wording import _


class CompassCard(VoiceCard):
    compass_given = Signal(object, object)  # voice, 0-10 or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", parent=parent)
        self._value = WrappedLabel(theme, "", "quote")
        self._not_yet = WrappedLabel(
            theme,
            _("Once something above has a number, this asks about what matters most."),
            "quiet",
        )
        asked = _("How near is life to this today?")
        self._ruler = Ruler(theme, asked, _("far away"), _("just as I want it"))
        self._ruler.given.connect(self._give)
        for part in (self._not_yet, self._value, self._ruler):
            self.add(part)

    def show_step(self, step: MattersStep) -> None:
        self.show_name(step.patient)
        asks = step.compass.value is not None
        self._value.show_words(step.compass.value or "")
        self._not_yet.setVisible(not asks)
        self._value.setVisible(asks)
        self._ruler.setVisible(asks)
        self._ruler.show_answer(step.compass.answered, step.compass.nearness)

    def _give(self, number: object) -> None:
        self.compass_given.emit(PATIENT, number)
