"""A pair of hands and eyes: finds controls by the name a screen reader says, presses, types, reads.

A control without a name cannot be found, so it cannot be tested.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from sdm.screens.widgets.choice_row import ChoiceRow
from sdm.screens.widgets.field import Field
from sdm.screens.widgets.ruler import Ruler
from sdm.screens.widgets.toggle_chips import ToggleChips


class NotThereError(AssertionError):
    """There is no such control; tells what there is."""


class Hands:
    """Everything is done to what can be seen in `window` now."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def press(self, name: str, nth: int = 0) -> None:
        """Press the button of this name (the `nth` of several, in reading order)."""
        button = self._found(QAbstractButton, name, nth)
        assert button.isEnabled(), f"{name!r} cannot be pressed now"
        button.click()
        self.settle_events()

    def has(self, name: str) -> bool:
        return any(_called(widget, name) for widget in self._seen(QWidget))

    def type_into(self, name: str, words: str, nth: int = 0) -> None:
        """Type at the end of the field of this name; long words are pasted."""
        edit = self._edit(name, nth)
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(edit, QTextEdit):
            cursor = edit.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            edit.setTextCursor(cursor)
            edit.insertPlainText(words)
        elif len(words) > 200:
            edit.insert(words)
            edit.textEdited.emit(edit.text())
        else:
            QTest.keyClicks(edit, words)
        self.settle_events()

    def clear(self, name: str, nth: int = 0) -> None:
        edit = self._edit(name, nth)
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        self.settle_events()

    def keys(self, sequence: str) -> None:
        """Press keys with no field in hand, such as "Ctrl+Y"."""
        self.window.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keySequence(self.window, QKeySequence(sequence))
        self.settle_events()

    def leave(self, name: str, nth: int = 0) -> None:
        """Move on from a field: what stands in it is settled."""
        field = next((f for n, f in enumerate(self._all(Field, name)) if n == nth), None)
        if field is None:
            raise NotThereError(f"no field {name!r}")
        field.settle()
        self.settle_events()

    def say(self, name: str, words: str, nth: int = 0) -> None:
        """Type into a field and move on."""
        self.type_into(name, words, nth)
        self.leave(name, nth)

    def words_in(self, name: str, nth: int = 0) -> str:
        edit = self._edit(name, nth)
        return edit.toPlainText() if isinstance(edit, QTextEdit) else edit.text()

    def choose(self, question: str, answer: str, nth: int = 0) -> None:
        """Press an answer in the row of chips, or on the ruler, that asks this question."""
        kinds = (ChoiceRow, ToggleChips, Ruler)
        rows = [row for row in self._all(QWidget, question) if isinstance(row, kinds)]
        rows = [row for row in rows if not isinstance(row.parent(), Ruler)]
        if nth >= len(rows):
            raise NotThereError(f"nobody asks {question!r}; asked: {self._names(kinds)}")
        Hands(rows[nth]).press(answer)

    def chosen(self, question: str) -> list[str]:
        """The answers now marked in the row that asks this question."""
        kinds = (ChoiceRow, ToggleChips, Ruler)
        row = next(row for row in self._all(QWidget, question) if isinstance(row, kinds))
        buttons = row.findChildren(QAbstractButton)
        return [button.accessibleName() for button in buttons if button.isChecked()]

    toggle = choose

    def see(self, words: str) -> None:
        assert any(words in shown for shown in self.words_on_screen()), (
            f"{words!r} is not on the screen, which shows: {self.words_on_screen()}"
        )

    def sees_not(self, words: str) -> None:
        shown = [line for line in self.words_on_screen() if words in line]
        assert not shown, f"{words!r} is on the screen: {shown}"

    def words_on_screen(self) -> list[str]:
        """Every text that can be seen or scrolled to, in reading order as built."""
        return [text for widget in self._seen(QWidget) if (text := _text(widget))]

    @staticmethod
    def settle_events() -> None:
        for _ in range(6):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _edit(self, name: str, nth: int) -> QTextEdit | QLineEdit:
        edits = [e for e in self._all(QWidget, name) if isinstance(e, QTextEdit | QLineEdit)]
        if nth >= len(edits):
            raise NotThereError(f"no field {name!r}; fields: {self._names((QTextEdit, QLineEdit))}")
        return edits[nth]

    def _found(self, kind: type[QWidget], name: str, nth: int) -> QWidget:
        found = self._all(kind, name)
        if nth >= len(found):
            raise NotThereError(f"no {name!r}; there are: {self._names((kind,))}")
        return found[nth]

    def _all(self, kind: type[QWidget], name: str) -> list[QWidget]:
        return [widget for widget in self._seen(kind) if _called(widget, name)]

    def _seen(self, kind: type[QWidget]) -> Iterator[QWidget]:
        for widget in (self.window, *self.window.findChildren(QWidget)):
            if isinstance(widget, kind) and widget.isVisible():
                yield widget

    def _names(self, kinds: tuple[type[QWidget], ...]) -> list[str]:
        seen = (widget for widget in self._seen(QWidget) if isinstance(widget, kinds))
        return [widget.accessibleName() for widget in seen]


def _called(widget: QWidget, name: str) -> bool:
    if widget.accessibleName() == name:
        return True
    return isinstance(widget, QAbstractButton) and widget.text().replace("&&", "&") == name


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "&")
    return widget.toPlainText() if isinstance(widget, QTextEdit) else ""
