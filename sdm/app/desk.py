"""The desk: Home, the clinic's details, and at most one open conversation, each in a new window."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sdm.app.clinic_settings import ClinicSettings
from sdm.app.parts import Parts
from sdm.app.shelf_reader import ShelfReader
from sdm.clinic import Clinic
from sdm.consultation.consultation import ConsultationId
from sdm.desk.home import HomeView, card_for, home_view, reading_words
from sdm.desk.past_list import PastList
from sdm.desk.ports import Act, Arrival, OffShelf
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.canonical import content_hash
from sdm.screens.clinic_details import ClinicDetails
from sdm.screens.home import Home
from sdm.screens.screen import StepScreen
from sdm.screens.window import Window
from sdm.sitting.opening import begin, take_up
from sdm.sitting.sitting import Sitting
from sdm.steps.flow import StepKey
from sdm.wording import _
from sdm.wording.days import moment_in_words
from sdm.wording.notices import tell

if TYPE_CHECKING:
    from sdm.app.conversation import Conversation


class Desk(QObject):
    """Every conversation gets a window with fields that never held another patient's words.

    `shelf_read` when Home shows every aid there is.
    """

    shelf_read = Signal()

    def __init__(self, parts: Parts, clinic: Clinic) -> None:
        super().__init__()
        self.parts = parts
        self._settings = ClinicSettings(clinic, parts, self)
        self._settings.kept.connect(self.show_home)
        self._settings.refused.connect(self.tell)
        self._conversation: Conversation | None = None
        self.sitting: Sitting | None = None
        self._past = PastList(parts.store)
        self._shelf = ShelfReader(parts.shelf, self)
        self._shelf.came.connect(self._take_aids)
        self._shelf.refused.connect(self.tell)
        self._shelf.ended.connect(self._end_shelf)
        self.window = self._new_window()

    def show_home(self) -> None:
        """Home; on a blank record first, once, whom patients ring."""
        self._leave()
        if self._settings.clinic.ready:
            self._past = PastList(self.parts.store)
            self._past.read_on()
            self.window.show_home(self._home())
            self._shelf.read()
        else:
            self._ask_details()
        self.window.show()

    def start(self, aid_id: str) -> None:
        """A new conversation about an aid, at its first step."""
        try:
            taken = self.parts.shelf.open(aid_id)
            aid, aid_hash = taken.aid, content_hash(taken.aid)
            id_ = self.parts.store.start(aid, aid_hash, self.parts.staff, made_up=False)
            self.parts.store.note_access(Act.STARTED, self.parts.staff, id_)
            self._open(self._begun(id_, taken, aid_hash), aid)
        except Tellable as told:
            self.tell(told)

    def reopen(self, id_: str) -> None:
        """An earlier conversation, where it was left, with the words still being typed."""
        store, parts = self.parts.store, self.parts
        try:
            known = ConsultationId(id_)
            statements = store.statements(known)
            sitting = take_up(known, statements, store, parts.clock, parts.staff, self.tell)
            shown = sitting.now.presence.aid
            if shown is None:
                raise Tellable("record.empty")
            aid = store.aid_shown(shown.hash)
            store.note_access(Act.OPENED, parts.staff, known)
            self._open(sitting, aid)
            if sitting.now.record.newer:
                self.tell(Tellable("record.newer"))
        except Tellable as told:
            if not self.window.isVisible():
                self.show_home()
            self.tell(told)

    def tell(self, told: Tellable) -> None:
        if self._conversation is not None:
            self._conversation.tell(told)
        else:
            self.window.tell(tell(told))

    def tell_fault(self) -> None:
        self.window.tell(
            _("Something went wrong in the app itself. What was kept before is safe."),
            _("Go on, or close the app and open it again: it comes back where you were."),
        )

    def close(self) -> None:
        self._leave()
        self.window.close()
        self.parts.store.close()

    def _begun(self, id_: ConsultationId, taken: OffShelf, aid_hash: str) -> Sitting:
        parts = self.parts
        return begin(
            id_,
            parts.store,
            parts.clock,
            parts.staff,
            self.tell,
            taken.aid,
            aid_hash,
            parts.seed(),
            sign_off=taken.sign_off,
            reviewed_on=taken.reviewed_on,
        )

    def _open(self, sitting: Sitting, aid: Aid) -> None:
        # The six screens and the writers are read only now, so that Home is there sooner.
        from sdm.app.conversation import Conversation
        from sdm.app.rooms import build_rooms

        self._leave()
        self.sitting = sitting
        rooms = build_rooms(self.parts.theme, sitting, aid, self._settings.clinic)
        before = self.window
        self.window = self._new_window(rooms.screens)
        self.window.setGeometry(before.geometry())
        self._conversation = Conversation(
            sitting, aid, self._settings.clinic, self.parts, self.window, rooms
        )
        self._conversation.left.connect(self.show_home)
        self._swap(before)

    def _swap(self, before: Window) -> None:
        """Show the new window before the old one goes, so that nothing blinks."""
        if before.isVisible():
            self.window.setWindowState(before.windowState())
        self.window.show()
        before.hide()
        before.deleteLater()

    def _leave(self) -> None:
        """Close the open conversation, with its window and every field in it."""
        self._shelf.finish()
        if self._conversation is None:
            return
        self._conversation.close()
        self._conversation = self.sitting = None
        before = self.window
        self.window = self._new_window()
        self.window.setGeometry(before.geometry())
        self._swap(before)

    def _new_window(self, screens: Mapping[StepKey, StepScreen] | None = None) -> Window:
        theme = self.parts.theme
        window = Window(theme, screens or {}, Home(theme), ClinicDetails(theme))
        window.home.started.connect(self.start)
        window.home.reopened.connect(self.reopen)
        window.home.details_asked.connect(self._ask_details)
        window.home.older_asked.connect(self._show_older)
        window.clinic_details.given.connect(self._settings.take_details)
        window.clinic_details.left.connect(self.show_home)
        window.sized.connect(self._settings.take_size)
        window.looked.connect(self._settings.take_look)
        return window

    def _home(self) -> HomeView:
        return home_view(
            self._settings.clinic, (), self._past.listed, moment_in_words, self._past.older
        )

    def _show_older(self) -> None:
        try:
            self._past.read_on()
        except Tellable as told:
            self.tell(told)
        else:
            self.window.home.show_older(self._home())

    def _take_aids(self, arrivals: tuple[Arrival, ...]) -> None:
        self.window.home.add_aids(card_for(arrival.aid) for arrival in arrivals)
        self.window.home.show_reading(reading_words(arrivals[-1]))

    def _end_shelf(self) -> None:
        self.window.home.show_reading("")
        self.shelf_read.emit()

    def _ask_details(self) -> None:
        self.window.show_clinic_details(self._settings.clinic)
