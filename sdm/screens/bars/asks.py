"""What is asked for in the bars, with the words being typed settled first."""

from PySide6.QtCore import QObject, Signal


class Asks(QObject):
    """Whatever may change whose words or which step it is comes after `settling` or `leaving`:
    words are kept under the voice, and at the step, in which they were typed.
    """

    settling = Signal()
    leaving = Signal()  # the step
    arrived = Signal()  # by a button that is not there any more, or that now leads elsewhere
    step_chosen = Signal(str)
    keyboard_passed = Signal(str)
    undone = Signal()
    redone = Signal()
    stopped = Signal(str)
    home_asked = Signal()

    def go_to(self, step: str) -> None:
        self.leaving.emit()
        self.step_chosen.emit(step)

    def go_on(self, step: str) -> None:
        self.go_to(step)
        self.arrived.emit()

    def pass_keyboard(self, hand: str) -> None:
        self.settling.emit()
        self.keyboard_passed.emit(hand)

    def undo(self) -> None:
        self.settling.emit()
        self.undone.emit()

    def redo(self) -> None:
        self.settling.emit()
        self.redone.emit()

    def stop(self, how: str) -> None:
        self.settling.emit()
        self.stopped.emit(how)

    def go_home(self) -> None:
        self.settling.emit()
        self.home_asked.emit()
