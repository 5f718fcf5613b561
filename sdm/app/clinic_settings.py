"""The clinic's settings while the app runs: taken from the screens, kept in the clinic's file."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sdm.app.parts import Parts
from sdm.clinic import Clinic, write_clinic
from sdm.errors import Tellable
from sdm.screens.tokens import Look


class ClinicSettings(QObject):
    """`kept` when the clinic's details were given and kept; what was not is `refused`."""

    kept = Signal()
    refused = Signal(object)  # a Tellable

    def __init__(self, clinic: Clinic, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self.clinic = clinic
        self._theme, self._file = parts.theme, parts.clinic_file

    def take_details(self, name: str, contact: str, urgent_line: str, answer_days: int) -> None:
        changed = replace(
            self.clinic,
            name=name,
            contact=contact,
            urgent_line=urgent_line,
            answer_days=answer_days,
        )
        if self._keep(changed):
            self.kept.emit()

    def take_size(self, per_cent: int) -> None:
        self._theme.take_scale(per_cent / 100)
        self._keep(replace(self.clinic, text_size=per_cent))

    def take_look(self, look: str) -> None:
        self._theme.take_look(Look(look))
        self._keep(replace(self.clinic, theme=look))

    def _keep(self, clinic: Clinic) -> bool:
        """The demo has no file: its settings last as long as its window."""
        try:
            if self._file is not None:
                write_clinic(clinic, self._file)
        except Tellable as told:
            self.refused.emit(told)
            return False
        self.clinic = clinic
        return True
