"""Pictures of people as small squares, drawn once for each figure and used again by reference."""

from dataclasses import dataclass

from sdm.evidence.icon_array import IconArray, icon_array
from sdm.writers.pdf.canvas import TaggingCanvas
from sdm.writers.pdf.look import ACCENT, OUTLINE, QUIET, Style
from sdm.writers.pdf.pieces import Whole
from sdm.writers.pdf.tags import Element

_INKED = 0.74
"""How much of its place a square fills: gaps keep a hundred countable on a grey home printer."""


class Picture(Whole):
    """One figure of so many people, always the same size whatever it shows."""

    def __init__(self, element: Element, events: int, out_of: int, size: float) -> None:
        self._element = element
        self._array = icon_array(events, out_of)
        self._size = size

    def height(self, width: float) -> float:
        return self._size

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        foot = top - self._size
        form = f"people-{self._array.events}-{self._array.out_of}-{self._size:g}".replace(".", "_")
        if not canvas.hasForm(form):
            _draw_form(canvas, form, self._array, self._size)
        self._element.attributes = bounding_box(x, foot, self._size)
        with canvas.tagged(self._element):
            canvas.saveState()
            canvas.translate(x, foot)
            canvas.doForm(form)
            canvas.restoreState()


def bounding_box(x: float, foot: float, size: float) -> str:
    return (
        f"/O /Layout /Placement /Block /BBox [{x:.2f} {foot:.2f} {x + size:.2f} {foot + size:.2f}]"
    )


def _draw_form(canvas: TaggingCanvas, name: str, array: IconArray, size: float) -> None:
    pitch = size / max(array.rows, array.columns)
    side = pitch * _INKED
    line = min(0.5, side / 6)
    filled: list[str] = []
    empty: list[str] = []
    for row, column, happened in array.cells():
        x, y = column * pitch, (array.rows - 1 - row) * pitch
        if happened:
            filled.append(f"{x:.2f} {y:.2f} {side:.2f} {side:.2f} re")
        else:
            inner = side - line
            empty.append(f"{x + line / 2:.2f} {y + line / 2:.2f} {inner:.2f} {inner:.2f} re")
    canvas.beginForm(name, 0, 0, size, size)
    canvas.setFillColorRGB(*ACCENT)
    canvas.setStrokeColorRGB(*OUTLINE)
    canvas.setLineWidth(line)
    if filled:
        canvas.addLiteral(" ".join(filled) + " f")
    if empty:
        canvas.addLiteral(" ".join(empty) + " S")
    canvas.endForm()


@dataclass(slots=True)
class UnknownPicture(Whole):
    """As much room as a figure takes, dashed, with a question mark: neither zero nor blank."""

    element: Element
    size: float
    style: Style

    def height(self, width: float) -> float:
        return self.size

    def draw(self, canvas: TaggingCanvas, x: float, top: float, width: float) -> None:
        foot = top - self.size
        self.element.attributes = bounding_box(x, foot, self.size)
        middle = x + self.size / 2 - self.style.size * 0.24
        with canvas.tagged(self.element):
            canvas.saveState()
            canvas.setStrokeColorRGB(*QUIET)
            canvas.setLineWidth(0.8)
            canvas.setDash(2.5, 2)
            canvas.rect(x + 0.4, foot + 0.4, self.size - 0.8, self.size - 0.8)
            canvas.restoreState()
            hang = foot + (self.size + self.style.leading) / 2
            canvas.ink_lines([(0.0, [(True, "?")])], self.style, middle, hang)
