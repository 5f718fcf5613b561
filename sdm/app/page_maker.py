"""Making the page's pictures away from the hands, one at a time, the newest wish first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from sdm.desk.ports import PagePicture, Pages
from sdm.errors import Tellable


class _Errand(QObject, QRunnable):
    """One page to ink. Its signals are sent from the worker's thread."""

    inked = Signal(str, object)
    refused = Signal(object)
    broke = Signal(object)

    def __init__(self, pages: Pages, blocks: str, dpi: int) -> None:
        QObject.__init__(self)
        QRunnable.__init__(self)
        self.setAutoDelete(False)
        self._pages, self._blocks, self._dpi = pages, blocks, dpi

    def run(self) -> None:
        try:
            pictures = tuple(self._pages.pictures(self._blocks, self._dpi))
        except Tellable as told:
            self.refused.emit(told)
        except Exception as fault:  # raised again where it can be told
            self.broke.emit(fault)
        else:
            self.inked.emit(self._blocks, pictures)


class PageMaker(QObject):
    """`made` carries the blocks and their pictures; what is no longer wanted is not reported.

    One worker, because the writer of PDF pages is not promised to be safe in several threads.
    """

    made = Signal(str, object)
    refused = Signal(object)

    def __init__(self, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wanted: tuple[str, int] | None = None
        self._under_way: _Errand | None = None

    def make(self, blocks: str, dpi: int) -> None:
        self._wanted = (blocks, dpi)
        if self._under_way is None:
            self._set_out()

    def finish(self) -> None:
        """Wait for the page under way; nothing is reported after."""
        self._wanted = None
        self._pool.waitForDone()
        self._under_way = None

    def _set_out(self) -> None:
        if self._wanted is None:
            return
        errand = _Errand(self._pages, *self._wanted)
        errand.inked.connect(self._back)
        errand.refused.connect(self._back_without)
        errand.broke.connect(self._back_broken)
        self._under_way, self._wanted = errand, None
        self._pool.start(errand)

    def _back(self, blocks: str, pictures: Sequence[PagePicture]) -> None:
        self._under_way = None
        if self._wanted is None:
            self.made.emit(blocks, pictures)
        self._set_out()

    def _back_without(self, told: Tellable) -> None:
        self._under_way = None
        self.refused.emit(told)
        self._set_out()

    def _back_broken(self, fault: Exception) -> None:
        """A fault of ours: raised here, beside the hands, where it is noticed and told."""
        self._under_way = None
        raise fault
