"""What cannot be chosen here, named openly, with room for the patient's reply."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Card, Lane, Whose
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import KeptField, rename
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton, QuietButton
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.agree import BoundaryShown
from sdm.steps.agree.promises import boundary_questions
from sdm.wording import _


class BoundaryCard(Card):
    """A boundary that was named: its five lines, then the patient's reply."""

    answered = Signal(object, int, str)  # voice, boundary, words
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)

    def __init__(self, theme: Theme, n: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("What we could not choose, and why"), "chosen", parent)
        self._n = n
        self._lines = [
            (WrappedLabel(theme, "", "label"), WrappedLabel(theme)) for _n in boundary_questions()
        ]
        for question, answer in self._lines:
            pair = QVBoxLayout()
            theme.space(pair, 2)
            pair.addWidget(question)
            pair.addWidget(answer)
            self.column.addLayout(pair)
        self._whose = WrappedLabel(theme, "", "small")
        self._lane = Lane(theme, Whose.PATIENT, "")
        self.reply = WordsField(theme, _("My reply"), lines=2)
        self._kept = KeptField(self.reply)
        self._lane.add(self._kept)
        back = QuietButton(theme, _("Take this boundary back"))
        last = Flow()
        last.addWidget(back)
        self.add(self._whose)
        self.add(self._lane)
        self.column.addLayout(last)
        self._kept.said.connect(self._answer)
        self._kept.confirmed.connect(self.confirmed)
        back.clicked.connect(self._withdraw)

    def show_boundary(self, shown: BoundaryShown, patient: str, place: int) -> None:
        for (question, answer), (asked, told) in zip(self._lines, shown.lines, strict=True):
            question.show_words(asked)
            answer.show_words(told)
        self._whose.show_words(shown.attribution)
        self._lane.show_name(patient)
        rename(self.reply, _("My reply to boundary {number}").format(number=place))
        self._kept.show_told(shown.reply)

    def _answer(self, _key: object, words: str) -> None:
        self.answered.emit(PATIENT, self._n, words)

    def _withdraw(self) -> None:
        self.taken_back.emit(CLINICIAN, self._n)


class BoundaryForm(Lane):
    """The clinician names a boundary; all five lines are needed."""

    named = Signal(object, str, str, str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.CLINICIAN, "", parent=parent)
        why = _("Say openly what I decide alone here, because of a law, safety, rules or money.")
        self.add(WrappedLabel(theme, why, "quiet"))
        self.fields = [WordsField(theme, each, lines=1) for each in boundary_questions()]
        for field in self.fields:
            self.add(field)
        write = PlainButton(theme, _("Write down this boundary"))
        last = Flow()
        last.addWidget(write)
        self.column.addLayout(last)
        write.clicked.connect(self._name)

    def show_named(self, boundaries: tuple[BoundaryShown, ...]) -> None:
        """Start afresh once the whole boundary stands above."""
        for place, field in enumerate(self.fields):
            field.clear_if_shown(shown.lines[place][1] for shown in boundaries)

    def _name(self) -> None:
        for field in self.fields:
            field.settle()
            lacks = not field.words().strip()
            field.show_trouble(_("This line is needed too.") if lacks else "")
        if all(field.words().strip() for field in self.fields):
            self.named.emit(CLINICIAN, *(field.words() for field in self.fields))
