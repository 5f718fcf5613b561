"""A paragraph of the story: its element, its words, its style, made in one go."""

from sdm.documents.blocks import Line
from sdm.documents.text import clean
from sdm.writers.pdf.look import Style
from sdm.writers.pdf.tags import Element
from sdm.writers.pdf.words import Words, tokens


def paragraph(parent: Element, said: Line, style: Style, tag: str = "P") -> Words:
    return in_element(parent.child(tag), said, style)


def in_element(element: Element, said: Line, style: Style) -> Words:
    return Words(element, tuple(tokens(said, style.strong)), style)


def heading(parent: Element, said: Line, style: Style, level: int) -> Words:
    """A heading, also named in the file's outline."""
    made = paragraph(parent, said, style, f"H{level}")
    made.outline = (clean("".join(run.words for run in said)).text, level)
    return made
