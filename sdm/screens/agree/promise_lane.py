"""What one side will do: the promises made, and room for one more."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdm.consultation.agreement import Idea, Side
from sdm.consultation.voice import BOTH, CLINICIAN, PATIENT, Voice
from sdm.screens.agree.promise_card import PromiseCard
from sdm.screens.agree.promise_form import PromiseForm
from sdm.screens.theme import Theme
from sdm.screens.widgets.card import Lane, Whose
from sdm.steps.agree import AgreeStep, PromiseShown
from sdm.wording import _

VOICE = {Whose.PATIENT: PATIENT, Whose.CLINICIAN: CLINICIAN, Whose.BOTH: BOTH}
SIDES = {
    Whose.PATIENT: (Side.PATIENT,),
    Whose.CLINICIAN: (Side.CLINICIAN, Side.SERVICE),
    Whose.BOTH: (Side.BOTH,),
}


class PromiseLane(Lane):
    """`undertaken(voice, side, words, by when, idea)`; mine and yours are the speaker's."""

    undertaken = Signal(object, object, str, str, object)
    not_done_answered = Signal(object, int, bool, str)
    confirmed = Signal(object, int)
    taken_back = Signal(object, int)
    not_done_came = Signal(int, object)  # the undertaking, and the field that asks about it
    not_done_went = Signal(int)
    idea_drafted = Signal(str, str)  # whose lane, the idea pressed

    def __init__(self, theme: Theme, whose: Whose, parent: QWidget | None = None) -> None:
        super().__init__(theme, whose, "", parent=parent)
        self._voice: Voice = VOICE[whose]
        self._cards: dict[int, PromiseCard] = {}
        self._list = QVBoxLayout()
        theme.space(self._list, 10)
        self.form = PromiseForm(theme, _label(whose), _adds(whose), _ideas(whose))
        self.column.addLayout(self._list)
        self.add(self.form)
        self.column.addStretch(1)
        self.form.promised.connect(self._promise)
        self.form.idea_drafted.connect(self._draft_idea)

    def show_step(self, step: AgreeStep, who: str, idea: str | None) -> None:
        self.show_name(who)
        self.form.name_for(who)
        self.form.show_days(step.days)
        mine = [each for each in step.promises if each.side in SIDES[self.whose]]
        self._show_cards(mine, step)
        self.form.show_promised([each.line.bare for each in mine], idea)

    def _show_cards(self, promises: list[PromiseShown], step: AgreeStep) -> None:
        for n in self._cards.keys() - {each.n for each in promises}:
            gone = self._cards.pop(n)
            self.not_done_went.emit(n)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, each in enumerate(promises):
            if each.n not in self._cards:
                self._cards[each.n] = self._make(each)
                self._list.insertWidget(place, self._cards[each.n])
            self._cards[each.n].show_promise(each, step.patient, step.clinician)

    def _make(self, shown: PromiseShown) -> PromiseCard:
        card = PromiseCard(self.theme, shown.n, self)
        card.not_done_answered.connect(self.not_done_answered)
        card.confirmed.connect(self.confirmed)
        card.taken_back.connect(self.taken_back)
        if shown.asks_not_done:
            self.not_done_came.emit(shown.n, card.not_done.words)
        return card

    def _draft_idea(self, idea: str) -> None:
        self.idea_drafted.emit(self.whose.value, idea)

    def _promise(self, side: object, words: str, by_when: str, idea: object) -> None:
        self.undertaken.emit(self._voice, side, words, by_when, idea)


def _label(whose: Whose) -> str:
    return _("We will") if whose is Whose.BOTH else _("I will")


def _adds(whose: Whose) -> Iterable[tuple[Side, str]]:
    if whose is Whose.CLINICIAN:
        return ((Side.CLINICIAN, _("Add: I will")), (Side.SERVICE, _("Add: the service will")))
    if whose is Whose.BOTH:
        return ((Side.BOTH, _("Add: we will")),)
    return ((Side.PATIENT, _("Add: I will")),)


def _ideas(whose: Whose) -> Iterable[tuple[Idea, str]]:
    if whose is Whose.CLINICIAN:
        return ((Idea.CLINICIANS, _("Mine")), (Idea.PATIENTS, _("Yours")), (Idea.BOTH, _("Ours")))
    if whose is Whose.BOTH:
        patients, clinicians = _("The patient’s"), _("The clinician’s")
        return ((Idea.PATIENTS, patients), (Idea.CLINICIANS, clinicians), (Idea.BOTH, _("Ours")))
    return ((Idea.PATIENTS, _("Mine")), (Idea.CLINICIANS, _("Yours")), (Idea.BOTH, _("Ours")))
