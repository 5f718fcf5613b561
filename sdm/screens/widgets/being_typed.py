"""What someone is typing: when to report it, when it is done, when shown words may replace it."""

from PySide6.QtCore import QObject, QTimer, Signal

EVERY = 250  # milliseconds: typing is reported at least this often while it goes on
LONGEST = 20_000  # characters kept of one answer


class BeingTyped(QObject):
    """The words in one field, between the first key and the moment they are kept and shown.

    Words are the typist's until the screen shows something new: a refusal, or the same old
    words shown again, never wipes what stands in the field.
    """

    typed = Signal(str)
    settled = Signal(str)
    too_long = Signal(int)  # characters there are; 0 when they fit again

    def __init__(self, limit: int, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = limit
        self._words = self._shown = ""
        self._typing = False
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._report)

    @property
    def going_on(self) -> bool:
        """Whether there are words here that nobody has settled yet."""
        return self._typing

    def changed(self, words: str) -> None:
        """The person changed the words in the field."""
        self._words, self._typing = words, True
        over = len(words) > self._limit
        if over or self._over:
            self.too_long.emit(len(words) if over else 0)
        self._over = over
        if not self._timer.isActive():
            self._timer.start()

    def settle(self) -> None:
        """The person has moved on: report the words once, if they are new and not too long.

        The draft is brought up to the same words first, so that keeping them drops it. Words that
        are too long stay a draft.
        """
        if not self._typing:
            return
        if self._timer.isActive():
            self._timer.stop()
            self._report()
        if self._over:
            return
        self._typing = False
        self.settled.emit(self._words)

    def send(self) -> None:
        """The person asks for these words to be kept: also again, after they were refused."""
        if self._typing:
            self.settle()
        elif self._words.strip() and self._words != self._shown and not self._over:
            self.settled.emit(self._words)

    def may_show(self, words: str) -> bool:
        """Whether the field should now show `words`; notes them as the words last shown."""
        new = words != self._shown
        self._shown = words
        if self._typing or not (new or self._words == words):
            return False
        self._words = words
        return True

    def clear(self) -> None:
        """The words have been taken in elsewhere on the screen: the field starts afresh."""
        self._timer.stop()
        self._words = self._shown = ""
        self._typing = self._over = False

    def _report(self) -> None:
        self.typed.emit(self._words)
