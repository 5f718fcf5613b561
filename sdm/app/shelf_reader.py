"""Reading the options away from the hands, so that Home is there before they are.

Only one thread of a Python program runs at a time. Laying out a card asks Python a hundred small
questions, and would wait for its turn at each of them while aids are being read. So the reader is
held for the moment in which what came is put on the screen.
"""

from collections import deque
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from sdm.desk.ports import Arrival, Shelf
from sdm.errors import Tellable

_BETWEEN = 100
"""Milliseconds between two deliveries; what came meanwhile comes together."""
_FEW = 30
"""So many are laid out again in no time; with more, as many again must have come first."""
_TO_BE_HELD = 10
"""Milliseconds until a reader of usual aids has the one in hand done, and waits."""

_TO_BE_SHOWN = 20
"""Milliseconds in which what was delivered is laid out and drawn."""


class _Errand(QObject, QRunnable):
    """One walk along the shelf. Its signals are sent from the worker's thread."""

    refused = Signal(object, object)  # this errand, a Tellable
    broke = Signal(object, object)  # this errand, an exception
    ended = Signal(object)  # this errand

    def __init__(self, shelf: Shelf) -> None:
        QObject.__init__(self)
        QRunnable.__init__(self)
        self.setAutoDelete(False)
        self._shelf, self._called_back = shelf, False
        self._came: deque[Arrival] = deque()
        self._may_go_on = Event()
        self._may_go_on.set()

    def call_back(self) -> None:
        """It stops after the aid in hand."""
        self._called_back = True
        self.go_on()

    def hold(self) -> None:
        """It waits after the aid in hand, until it may go on."""
        self._may_go_on.clear()

    def go_on(self) -> None:
        self._may_go_on.set()

    @property
    def waiting(self) -> int:
        return len(self._came)

    def what_came(self) -> tuple[Arrival, ...]:
        """Since this was asked last; asked by the hands' thread."""
        return tuple(self._came.popleft() for _ in range(len(self._came)))

    def run(self) -> None:
        try:
            for arrival in self._shelf.each_aid():
                if self._called_back:
                    break
                self._came.append(arrival)
                self._may_go_on.wait()
        except Tellable as told:
            self.refused.emit(self, told)
        except Exception as fault:  # raised again where it can be told
            self.broke.emit(self, fault)
        self.ended.emit(self)


class ShelfReader(QObject):
    """`came` for some aids at a time; `ended` once, also after a refusal, not where it was left."""

    came = Signal(object)  # a tuple of Arrivals
    refused = Signal(object)  # a Tellable
    ended = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._under_way: _Errand | None = None
        self._delivered = 0
        self._fetching = self._later(_BETWEEN, self._hold)
        self._held = self._later(_TO_BE_HELD, self._deliver)
        self._shown = self._later(_TO_BE_SHOWN, self._go_on)

    def read(self) -> None:
        """Begin at the beginning; a reading under way is left."""
        self.finish()
        errand = self._under_way = _Errand(self._shelf)
        self._delivered = 0
        errand.refused.connect(self._take_refusal)
        errand.broke.connect(self._take_fault)
        errand.ended.connect(self._take_end)
        self._pool.start(errand)
        self._fetching.start()

    def finish(self) -> None:
        """Leave a reading under way and wait for the aid in hand; nothing is reported after."""
        self._stop_timers()
        if self._under_way is not None:
            self._under_way.call_back()
            self._under_way = None
            self._pool.waitForDone()

    def _later(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(act)
        return timer

    def _stop_timers(self) -> None:
        for timer in (self._fetching, self._held, self._shown):
            timer.stop()

    def _hold(self) -> None:
        if self._under_way is None:
            return
        if self._delivered <= _FEW or self._under_way.waiting >= self._delivered:
            self._under_way.hold()
            self._held.start()
        else:
            self._fetching.start()

    def _deliver(self) -> None:
        if self._under_way is not None:
            if arrivals := self._under_way.what_came():
                self._delivered += len(arrivals)
                self.came.emit(arrivals)
            self._shown.start()

    def _go_on(self) -> None:
        if self._under_way is not None:
            self._under_way.go_on()
            self._fetching.start()

    def _take_refusal(self, errand: _Errand, told: Tellable) -> None:
        if errand is self._under_way:
            self.refused.emit(told)

    def _take_fault(self, errand: _Errand, fault: Exception) -> None:
        """A fault of ours: raised here, beside the hands, where it is noticed and told."""
        if errand is self._under_way:
            raise fault

    def _take_end(self, errand: _Errand) -> None:
        if errand is self._under_way:
            self._deliver()
            self._stop_timers()
            self._under_way = None
            self.ended.emit()
