"""Words and pictures as HTML: every word is cleaned and escaped here, and nowhere else."""

from html import escape

from sdm.documents.blocks import Line
from sdm.documents.text import clean
from sdm.evidence.icon_array import icon_array

_PITCH, _SIDE = 10, 7.4


def written(words: str) -> str:
    """Words safe to stand in an element or an attribute, the spaces at their ends kept."""
    lead = " " if words[:1].isspace() else ""
    trail = " " if words[-1:].isspace() and words.strip() else ""
    return lead + escape(clean(words).text) + trail


def runs(line: Line) -> str:
    return "".join(
        f"<strong>{written(run.words)}</strong>" if run.strong else written(run.words)
        for run in line
    )


def element(tag: str, words: str, kind: str = "") -> str:
    return wrapped(tag, written(words), kind)


def wrapped(tag: str, inside: str, kind: str = "") -> str:
    """`dir="auto"` lets words typed in a right-to-left script run their own way."""
    named = f' class="{kind}"' if kind else ""
    return f'<{tag}{named} dir="auto">{inside}</{tag}>\n'


def block(kind: str, inside: str, tag: str = "div") -> str:
    return f'<{tag} class="{kind}">\n{inside}</{tag}>\n'


def people(events: int, out_of: int, alt: str) -> str:
    """The same squares as on paper and screen, told in one sentence to who cannot see them."""
    array = icon_array(events, out_of)
    filled: list[str] = []
    empty: list[str] = []
    for row, column, happened in array.cells():
        at = f"M{column * _PITCH} {row * _PITCH}h{_SIDE}v{_SIDE}h-{_SIDE}z"
        (filled if happened else empty).append(at)
    return _picture(
        alt,
        array.columns * _PITCH,
        array.rows * _PITCH,
        f'<path fill="#1d4f6e" d="{"".join(filled)}"/>'
        f'<path fill="none" stroke="#737f89" d="{"".join(empty)}"/>',
    )


def unknown_picture(alt: str) -> str:
    return _picture(
        alt,
        100,
        100,
        '<rect x="1" y="1" width="98" height="98" fill="none" stroke="#5a6570" stroke-width="2"'
        ' stroke-dasharray="6 5"/><path fill="none" stroke="#5a6570" stroke-width="7"'
        ' d="M37 38c0-17 26-17 26 0 0 12-13 11-13 25m0 8v8"/>',
    )


def _picture(alt: str, width: int, height: int, inside: str) -> str:
    return (
        f'<svg role="img" aria-label="{written(alt)}" viewBox="-1 -1 {width} {height}">'
        f"{inside}</svg>\n"
    )
