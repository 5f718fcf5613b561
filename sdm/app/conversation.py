"""One open conversation on screen: after each change it shows the bars and the step again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sdm.app.live_page import LivePageOf
from sdm.app.parts import Parts
from sdm.app.rooms import Rooms
from sdm.clinic import Clinic
from sdm.consultation import moves
from sdm.consultation.agreement import Stop
from sdm.consultation.consultation import Consultation
from sdm.consultation.presence import StepOpened
from sdm.consultation.voice import (
    CLINICIAN,
    CLINICIANS_HAND,
    PATIENT,
    PATIENTS_HAND,
    Hand,
    Role,
    Voice,
)
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.screens.window import Window
from sdm.screens.wiring import bars
from sdm.sitting.sitting import Sitting
from sdm.steps import bar
from sdm.steps.flow import StepKey, here
from sdm.wording import _
from sdm.wording.notices import tell
from sdm.wording.people import clinician_name, name_of

_WORDS_WAIT = ("store.", "record.busy", "answer.too-long", "heard.too-many", "date.")
"""Refusals after which words stand in a field that are not kept."""


class Conversation(QObject):
    """Joins one sitting and one window. `left` when somebody asks for Home."""

    left = Signal()

    def __init__(
        self, sitting: Sitting, aid: Aid, clinic: Clinic, parts: Parts, window: Window, rooms: Rooms
    ) -> None:
        super().__init__(window)
        self._sitting, self._aid, self._clinic = sitting, aid, clinic
        self._window, self._rooms = window, rooms
        self._not_kept = ""
        self._heard = sitting.now.next_n  # statements before this number were shown
        self._reading = ""  # the step looked at in a sealed talk, which takes no statement
        self._shelf = parts.shelf
        self._withdrawn = self._shelf.withdrawn(aid.id)
        self._page = LivePageOf(sitting, aid, clinic, parts, window)
        self._page.drawn.connect(self.show)
        self._page.refused.connect(self.tell)
        self._connect()
        sitting.watch(self._changed)
        self.show()
        window.show_drafts(sitting.drafts)

    def show(self) -> None:
        """Show everything as it stands."""
        now = self._as_looked_at()
        self._window.show_bar(
            bar.present(
                now, self._aid, self._clinic, self._sitting.hand, self._not_kept, self._withdrawn
            )
        )
        key = here(now.presence.step)
        present = self._rooms.present.get(key)
        step = present(self._sitting) if present else self._page.step()
        self._rooms.screens[key].show_step(step)

    def tell(self, told: Tellable) -> None:
        """Say what could not be done, and show the truth again under the words in the fields."""
        sentence = tell(told)
        if told.key.startswith(_WORDS_WAIT):
            self._not_kept = sentence
        self._window.tell(sentence, passes=True)
        self.show()

    def close(self) -> None:
        self._window.settle()
        self._sitting.unwatch(self._changed)
        self._page.finish()

    def _changed(self) -> None:
        self._mend()
        self._take_keyboard_back()
        self.show()

    def _mend(self) -> None:
        """Once words are kept, those refused before have had their notice.

        Opening a step is no words: it follows on leaving a field, whose refusal is still to be
        read. Passing the keyboard keeps nothing.
        """
        now, before = self._sitting.now, self._heard
        self._heard = now.next_n
        fresh = [said.fact for said in now.statements if said.n >= before]
        if any(not isinstance(fact, StepOpened) for fact in fresh):
            self._not_kept = ""
            self._window.hush()

    def _take_keyboard_back(self) -> None:
        """Whoever is not here any more has no keyboard: the clinician has it, and all are told."""
        hand, now = self._sitting.hand, self._sitting.now
        if hand in (PATIENTS_HAND, CLINICIANS_HAND, *now.presence.helping_hands):
            return
        told = _("{name} is not on the list of who is here any more.")
        where = _("The keyboard is now with {clinician}.").format(clinician=clinician_name(now))
        self._window.tell(told.format(name=name_of(now, hand)), where)
        self._sitting.pass_keyboard(CLINICIANS_HAND)

    def _connect(self) -> None:
        window, sitting = self._window, self._sitting
        bars.wire(window, sitting)
        window.step_chosen.connect(self._go_to)
        window.keyboard_passed.connect(self._pass_keyboard)
        window.undone.connect(self._undo)
        window.redone.connect(self._redo)
        window.stopped.connect(self._stop)
        window.home_asked.connect(self.left)
        take_home = self._rooms.take_home
        take_home.saved.connect(self._page.save)
        take_home.printed.connect(self._page.print_it)
        take_home.sealed.connect(self._page.seal)

    def _who_presses(self) -> Voice:
        """An act, not words: whoever holds the keyboard did it."""
        return CLINICIAN if self._sitting.hand.role is Role.CLINICIAN else PATIENT

    def _as_looked_at(self) -> Consultation:
        """What was said, at the step in front; a sealed talk is read without saying so in it."""
        now = self._sitting.now
        if not (now.is_sealed and self._reading):
            return now
        return replace(now, presence=replace(now.presence, step=self._reading))

    def _go_to(self, step: str) -> None:
        self._withdrawn = self._shelf.withdrawn(self._aid.id)
        if self._sitting.now.is_sealed:
            self._reading = StepKey(step)
            self.show()
            return
        self._sitting.does(moves.open_step)(self._who_presses(), StepKey(step))

    def _pass_keyboard(self, code: str) -> None:
        self._sitting.pass_keyboard(Hand.parse(code))

    def _undo(self) -> None:
        self._sitting.undo(self._who_presses())

    def _redo(self) -> None:
        self._sitting.does(moves.redo_of)(self._who_presses())

    def _stop(self, how: str) -> None:
        if how == Stop.PAUSE and self._sitting.now.is_sealed:
            return  # covering the screen is no change to the talk
        self._sitting.does(moves.stop_here)(self._who_presses(), Stop(how))
