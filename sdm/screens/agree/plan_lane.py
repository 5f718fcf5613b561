"""Lines of the plan in somebody's lane."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.agreement import Plan
from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Lane, Whose
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.lanes import SideBySide
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.told import Told


class PlanLane(Lane):
    """`said(voice, plan, words)`: the voice is that of the lane, whatever hand types."""

    said = Signal(object, object, str)
    confirmed = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        whose: Whose,
        title: str,
        questions: Iterable[tuple[Plan, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Each question is a line of the plan, its label, and a hint or nothing.

        The first has the width to itself; two more stand beside each other where there is room.
        """
        super().__init__(theme, whose, "", title, parent)
        self._voice = PATIENT if whose is Whose.PATIENT else CLINICIAN
        self._kept: dict[Plan, KeptField] = {}
        for plan, label, hint in questions:
            kept = KeptField(WordsField(theme, label, hint, lines=2), plan)
            kept.said.connect(self._say)
            kept.confirmed.connect(self.confirmed)
            self._kept[plan] = kept
        match tuple(self._kept.values()):
            case (first, second, third):
                self.add(first)
                self.add(SideBySide(theme, second, third))
            case some:
                for kept in some:
                    self.add(kept)
        self.column.addStretch(1)

    def fields(self) -> Mapping[Plan, Field]:
        return {plan: kept.field for plan, kept in self._kept.items()}

    def show_plan(self, name: str, plan: Mapping[Plan, Told]) -> None:
        self.show_name(name)
        for each, kept in self._kept.items():
            kept.show_told(plan[each])

    def _say(self, plan: object, words: str) -> None:
        self.said.emit(self._voice, plan, words)
