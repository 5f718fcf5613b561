"""Whom these options are for, and how each of the two would like to be called."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.line_field import LineField
from sdm.steps.together import TogetherStep
from sdm.wording import _


class Names(QWidget):
    """Each name is given by the person who bears it; the other one stays as it was."""

    names_given = Signal(object, str, str)  # voice, patient, clinician

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._called = ("", "")
        column = QVBoxLayout(self)
        theme.space(column, 12)
        self._title = WrappedLabel(theme, "", "title")
        self._about = WrappedLabel(theme, "", "quiet")
        column.addWidget(self._title)
        column.addWidget(self._about)
        self._patient = LineField(theme, _("The patient would like to be called"))
        self._clinician = LineField(theme, _("The clinician would like to be called"))
        self._patient.settled.connect(self._patient_called)
        self._clinician.settled.connect(self._clinician_called)
        column.addWidget(SideBySide(theme, self._patient, self._clinician, least=360))

    def fields(self) -> Iterator[tuple[str, Field]]:
        yield "patient-called", self._patient
        yield "clinician-called", self._clinician

    def show_step(self, step: TogetherStep) -> None:
        self._title.show_words(step.about.title)
        self._about.show_words(" ".join(step.about.lines))
        self._called = (step.patient_called, step.clinician_called)
        self._patient.show_words(step.patient_called)
        self._clinician.show_words(step.clinician_called)

    def _patient_called(self, name: str) -> None:
        self._called = (name, self._called[1])
        self.names_given.emit(PATIENT, *self._called)

    def _clinician_called(self, name: str) -> None:
        self._called = (self._called[0], name)
        self.names_given.emit(CLINICIAN, *self._called)
