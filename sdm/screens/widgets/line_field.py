"""A field of one line; Enter settles it."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from sdm.screens.widgets.field import Field

_ROOM = 1_000_000  # so that Qt never cuts a long paste without a word; `Field` says it instead


class LineField(Field):
    """Enter, or leaving the field, settles it."""

    def words(self) -> str:
        return self._edit.text()

    def _make_edit(self) -> QWidget:
        self._edit = QLineEdit(self)
        self._edit.setMaxLength(_ROOM)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.textEdited.connect(self._changed)
        self._edit.returnPressed.connect(self.send)
        self._edit.editingFinished.connect(self.settle)
        return self._edit

    def _put(self, words: str) -> None:
        with QSignalBlocker(self._edit):
            self._edit.setText(words)
