"""The take-home page while it is on screen: composed now, inked aside, saved, printed, sealed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from sdm.app.page_maker import PageMaker
from sdm.app.parts import Parts
from sdm.app.printing import DPI, put_on_paper
from sdm.clinic import Clinic
from sdm.consultation.consultation import Consultation
from sdm.consultation.voice import Voice
from sdm.desk.ports import Act, Format, PagePicture
from sdm.documents.kept import from_json, to_json
from sdm.documents.take_home import take_home, with_notes
from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.screens.window import Window
from sdm.sitting.sitting import Sitting
from sdm.steps.take_home import LivePage, TakeHomeStep, present

_SCREEN_DPI = 120


class LivePageOf(QObject):
    """Keeps the page of one sitting: `drawn` when a newer picture of it is there."""

    drawn = Signal()
    refused = Signal(object)  # a Tellable

    def __init__(
        self, sitting: Sitting, aid: Aid, clinic: Clinic, parts: Parts, window: Window
    ) -> None:
        super().__init__(window)
        self._sitting, self._aid, self._clinic = sitting, aid, clinic
        self._parts, self._window = parts, window
        self._blocks = ""
        self._page: LivePage | None = None
        self._maker = PageMaker(parts.pages, self)
        self._maker.made.connect(self._show)
        self._maker.refused.connect(self.refused)

    def step(self) -> TakeHomeStep:
        """What Take home shows now; a newer page is inked meanwhile where words changed."""
        blocks = self._compose()
        if blocks != self._blocks:
            self._blocks = blocks
            self._maker.make(blocks, _SCREEN_DPI)
        return present(self._sitting.now, self._aid, self._sitting.drafts, self._page)

    def finish(self) -> None:
        self._maker.finish()

    def save(self, form: str) -> None:
        """Ask where, and save. The suggested name holds nobody's name and no words."""
        wanted = Format(form)
        day = self._parts.clock().date()
        target = self._parts.choose_file(self._window, _file_name(day, wanted), wanted)
        if target is None:
            return
        try:
            self._parts.pages.save(self._compose(), wanted, target)
        except Tellable as told:
            self.refused.emit(told)
        else:
            self._note(Act.SAVED)

    def print_it(self) -> None:
        try:
            printer = self._parts.choose_printer(self._window)
            if printer is None:
                return
            put_on_paper(printer, self._parts.pages.pictures(self._compose(), DPI))
        except Tellable as told:
            self.refused.emit(told)
        else:
            self._note(Act.PRINTED)

    def seal(self, voice: Voice) -> None:
        if self._sitting.seal(voice, self._composed):
            self._note(Act.SEALED)

    def _note(self, act: Act) -> None:
        self._parts.store.note_access(act, self._parts.staff, self._sitting.now.id)

    def _compose(self) -> str:
        """The page's blocks; those kept at sealing where it is sealed, and the notes since."""
        now = self._sitting.now
        if not now.is_sealed:
            return self._composed(now)
        kept = self._parts.store.sealed_page(now.id) or self._composed(now)
        return self._with_notes(kept, now) if now.record.amendments else kept

    def _with_notes(self, kept: str, consultation: Consultation) -> str:
        try:
            return to_json(with_notes(from_json(kept), consultation, self._aid, self._clinic))
        except Tellable:  # kept by a newer version: whoever inks it says so
            return kept

    def _composed(self, consultation: Consultation) -> str:
        mark = self._parts.store.trail_mark(consultation.id)
        withdrawn = bool(self._parts.shelf.withdrawn(self._aid.id))
        page = take_home(consultation, self._aid, self._clinic, mark, withdrawn=withdrawn)
        return to_json(page)

    def _show(self, blocks: str, pictures: Sequence[PagePicture]) -> None:
        pages = self._parts.pages
        unprintable = tuple(pages.cannot_print(blocks))
        self._page = LivePage(tuple(pictures), pages.words(blocks), unprintable)
        self.drawn.emit()


def _file_name(day: date, form: Format) -> str:
    return f"take-home-{day.isoformat()}.{form.value}"
