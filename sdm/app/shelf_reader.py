"""Reading the options away from the hands, so that Home is there before they are."""

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from sdm.desk.ports import Arrival, Shelf
from sdm.errors import Tellable


class _Errand(QObject, QRunnable):
    """One walk along the shelf. Its signals are sent from the worker's thread."""

    came = Signal(object, object)  # this errand, an Arrival
    refused = Signal(object, object)  # this errand, a Tellable
    broke = Signal(object, object)  # this errand, an exception
    ended = Signal(object)  # this errand

    def __init__(self, shelf: Shelf) -> None:
        QObject.__init__(self)
        QRunnable.__init__(self)
        self.setAutoDelete(False)
        self._shelf, self._called_back = shelf, False

    def call_back(self) -> None:
        """It stops after the aid in hand."""
        self._called_back = True

    def run(self) -> None:
        try:
            for arrival in self._shelf.each_aid():
                if self._called_back:
                    break
                self.came.emit(self, arrival)
        except Tellable as told:
            self.refused.emit(self, told)
        except Exception as fault:  # raised again where it can be told
            self.broke.emit(self, fault)
        self.ended.emit(self)


class ShelfReader(QObject):
    """`came` for each aid; `ended` once, also after a refusal, never where reading was left."""

    came = Signal(object)  # an Arrival
    refused = Signal(object)  # a Tellable
    ended = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._under_way: _Errand | None = None

    def read(self) -> None:
        """Begin at the beginning; a reading under way is left."""
        self.finish()
        errand = self._under_way = _Errand(self._shelf)
        errand.came.connect(self._take)
        errand.refused.connect(self._take_refusal)
        errand.broke.connect(self._take_fault)
        errand.ended.connect(self._take_end)
        self._pool.start(errand)

    def finish(self) -> None:
        """Leave a reading under way and wait for the aid in hand; nothing is reported after."""
        if self._under_way is not None:
            self._under_way.call_back()
            self._under_way = None
            self._pool.waitForDone()

    def _take(self, errand: _Errand, arrival: Arrival) -> None:
        if errand is self._under_way:
            self.came.emit(arrival)

    def _take_refusal(self, errand: _Errand, told: Tellable) -> None:
        if errand is self._under_way:
            self.refused.emit(told)

    def _take_fault(self, errand: _Errand, fault: Exception) -> None:
        """A fault of ours: raised here, beside the hands, where it is noticed and told."""
        if errand is self._under_way:
            raise fault

    def _take_end(self, errand: _Errand) -> None:
        if errand is self._under_way:
            self._under_way = None
            self.ended.emit()
