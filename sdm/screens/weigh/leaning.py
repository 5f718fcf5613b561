"""Which way each leans: the patient first; the clinician's view when the patient opened it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sdm.consultation.voice import CLINICIAN, PATIENT
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Lane, Whose
from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.flow import Flow
from sdm.screens.widgets.kept_field import KeptField
from sdm.screens.widgets.labels import WrappedLabel
from sdm.screens.widgets.press import PlainButton
from sdm.screens.widgets.ruler import Ruler
from sdm.screens.widgets.words_field import WordsField
from sdm.steps.told import NOTHING
from sdm.steps.weigh import LeaningShown, ViewShown, WeighStep
from sdm.wording import _

NOT_SURE = "not-sure-yet"
"""The press that names no option; kept as an empty option."""


class LeaningLane(Lane):
    """The patient's leaning. Each press is kept at once; the reason when they move on."""

    leaned = Signal(object, str, object, str, bool)
    yours_first_asked = Signal(object)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.PATIENT, "", _("Which way do I lean?"), parent)
        self._kept: LeaningShown | None = None
        self._options = ChoiceRow(
            theme, _("Today I lean to"), (), shows_label=False, look="patient_chip"
        )
        self._sure = Ruler(theme, _("How sure am I?"), _("not sure at all"), _("very sure"))
        self.because = WordsField(theme, _("I lean this way because"), lines=2)
        self._reason = KeptField(self.because)
        self._ask_first = PlainButton(theme, _("I would like to hear yours first"))
        for widget in (
            self._options,
            self._sure,
            self._reason,
        ):
            self.add(widget)
        last = Flow()
        last.addWidget(self._ask_first)
        self.column.addLayout(last)
        self._options.chosen.connect(self._lean)
        self._sure.given.connect(self._give_sureness)
        self._reason.said.connect(self._give_reason)
        self._reason.confirmed.connect(self.confirmed)
        self._ask_first.clicked.connect(self._ask)
        self.column.addStretch(1)

    def show_step(self, step: WeighStep) -> None:
        self._kept = kept = step.leaning
        self.show_name(step.patient)
        named = [(option.id, option.with_limit) for option in step.options]
        self._options.offer((*named, (NOT_SURE, _("I am not sure yet"))))
        self._options.show_choice((kept.option or NOT_SURE) if kept else None)
        self._sure.show_answer(kept is not None and kept.answered, kept.sure if kept else None)
        self._sure.setVisible(kept is not None and bool(kept.option))
        self._reason.show_told(kept.because if kept else NOTHING)
        self._reason.setVisible(kept is not None or bool(self.because.words()))
        self._ask_first.setVisible(step.gate is None)

    def _lean(self, key: str) -> None:
        option = "" if key == NOT_SURE else key
        self.leaned.emit(PATIENT, option, None, self.because.words(), False)

    def _give_sureness(self, sure: int | None) -> None:
        if self._kept is not None:
            words = self.because.words()
            self.leaned.emit(PATIENT, self._kept.option, sure, words, sure is None)

    def _give_reason(self, _key: object, words: str) -> None:
        kept = self._kept
        if kept is not None and words != kept.because.words:
            unsure = kept.answered and kept.sure is None
            self.leaned.emit(PATIENT, kept.option, kept.sure, words, unsure)

    def _ask(self) -> None:
        self.yours_first_asked.emit(PATIENT)


class ViewLane(Lane):
    """The clinician's view: because I weigh ...; you said ... . Closed until it is asked for."""

    suggested = Signal(object, str, str, str)
    confirmed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Whose.CLINICIAN, "", _("Which way do I lean?"), parent)
        self._kept: ViewShown | None = None
        self._gate = WrappedLabel(theme, "", "quiet")
        self._options = ChoiceRow(
            theme, _("My view today"), (), shows_label=False, look="clinician_chip"
        )
        self.because = WordsField(theme, _("Because I weigh"), lines=2)
        self.you_said = WordsField(theme, _("You said"), lines=2)
        self._weighed, self._heard = KeptField(self.because), KeptField(self.you_said)
        for widget in (self._gate, self._options, self._weighed, self._heard):
            self.add(widget)
        self._options.chosen.connect(self._suggest)
        for reason in (self._weighed, self._heard):
            reason.said.connect(self._reword)
            reason.confirmed.connect(self.confirmed)
        self.column.addStretch(1)

    def show_step(self, step: WeighStep) -> None:
        self._kept = kept = step.view
        self.show_name(step.clinician)
        self._gate.show_words(step.gate_words)
        for shown in (self._options, self._weighed, self._heard):
            shown.setVisible(step.gate is not None)
        named = [(option.id, option.with_limit) for option in step.options]
        self._options.offer((*named, (NOT_SURE, _("I do not lean to one"))))
        self._options.show_choice((kept.option or NOT_SURE) if kept else None)
        self._weighed.show_told(kept.because if kept else NOTHING)
        self._heard.show_told(kept.you_said if kept else NOTHING)

    def _suggest(self, key: str) -> None:
        self.because.show_trouble("")
        option = "" if key == NOT_SURE else key
        self.suggested.emit(CLINICIAN, option, self.because.words(), self.you_said.words())

    def _reword(self) -> None:
        words = (self.because.words(), self.you_said.words())
        if self._kept is not None and words != (
            self._kept.because.words,
            self._kept.you_said.words,
        ):
            self.suggested.emit(CLINICIAN, self._kept.option, *words)
        lacks = self._kept is None and any(each.strip() for each in words)
        self.because.show_trouble(_("Press which way you lean too.") if lacks else "")
