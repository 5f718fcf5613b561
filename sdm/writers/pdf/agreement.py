"""What each will do: a real table for a screen reader, only thin rules for the eye."""

from sdm.documents.agreement_blocks import UndertakingRow, Undertakings
from sdm.documents.blocks import line
from sdm.writers.pdf.beside import Column, Rule, SideBySide, TickSquare
from sdm.writers.pdf.look import Look
from sdm.writers.pdf.paragraphs import in_element
from sdm.writers.pdf.pieces import Piece, Stack, Together
from sdm.writers.pdf.tags import Element
from sdm.writers.pdf.words import Words

_WHO, _TICK, _WHAT, _BY_WHEN, _WHOSE = 0.0, 68.0, 85.0, 337.0, 440.0
_END = 505.0
_LARGE_TICK, _LARGE_WHAT = 118.0, 146.0
_SQUARE = 10.5


def undertakings(block: Undertakings, parent: Element, look: Look, side: float) -> list[Piece]:
    table = parent.child("Table")
    heads = block.heads
    pieces: list[Piece] = [
        _heads(table, heads.who, (heads.what, heads.by_when, heads.whose_idea), look)
    ]
    for group in block.groups:
        pieces.append(Rule(look.points(2), after=look.points(3), keep_with_next=True))
        for number, row in enumerate(group.rows):
            tr = table.child("TR")
            who = _who(tr, group.who, len(group.rows), look) if number == 0 else None
            pieces.append(_row(tr, who, row, look, side))
    pieces.append(Rule(look.points(2), after=look.points(6)))
    return pieces


def _heads(table: Element, who: str, others: tuple[str, str, str], look: Look) -> Piece:
    tr = table.child("TR")
    said = [
        in_element(
            tr.child("TH", attributes="/O /Table /Scope /Column"), line(words), look.quiet_cell
        )
        for words in (who, *others)
    ]
    return SideBySide(
        _columns(said[0], None, said[1:], look), after=look.points(1), keep_with_next=True
    )


def _who(tr: Element, who: str, rows: int, look: Look) -> Words:
    scope = f"/O /Table /Scope /Row /RowSpan {rows}"
    return in_element(tr.child("TH", attributes=scope), line(who), look.strong_cell)


def _row(tr: Element, who: Words | None, row: UndertakingRow, look: Look, side: float) -> Piece:
    said = [
        in_element(tr.child("TD"), line(words), look.cell)
        for words in (row.what, row.by_when, row.whose_idea)
    ]
    tick = TickSquare(look.cell.leading, look.points(_SQUARE))
    cells = SideBySide(_columns(who, tick, said, look))
    return Together(Stack((cells,)), side, after=look.points(3))


def _columns(
    who: Piece | None, tick: Piece | None, said: list[Words], look: Look
) -> tuple[Column, ...]:
    """Side by side at the standard size; in large print date and idea stand under the promise."""
    at_tick, at_what = (_LARGE_TICK, _LARGE_WHAT) if look.large else (_TICK, _WHAT)
    columns = []
    if who is not None:
        columns.append(Column(_WHO, at_tick - 6, who))
    if tick is not None:
        columns.append(Column(at_tick, at_what - at_tick, tick))
    if look.large:
        return (*columns, Column(at_what, _END - at_what, Stack(tuple(said))))
    ends = (_BY_WHEN, _WHOSE, _END + 6)
    starts = (at_what, _BY_WHEN, _WHOSE)
    return (
        *columns,
        *(Column(a, b - a - 6, words) for a, b, words in zip(starts, ends, said, strict=True)),
    )
