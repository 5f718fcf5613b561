"""The structure a screen reader walks: declared in story order, tied to ink when it is drawn.

Layout may split and move pieces as it likes; each piece keeps a reference to its element, so the
reading order is the order in which the story was told.
"""

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFString

Place = tuple[int, int]
"""Side of paper (from 0) and the number of the marked content on it."""


@dataclass(slots=True)
class Element:
    tag: str
    alt: str = ""
    attributes: str = ""
    kids: list["Element"] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def child(self, tag: str, alt: str = "", attributes: str = "") -> "Element":
        made = Element(tag, alt, attributes)
        self.kids.append(made)
        return made


@dataclass(slots=True)
class _Written(PDFObject):
    """One element as an object of the file."""

    __RefOnly__ = 1

    element: Element
    parent: Any
    kids: list[Any]
    pages: list[Any]

    def format(self, document: Any) -> bytes:
        parts = [b"<< /S /", self.element.tag.encode("ascii")]
        parts += [b" /P ", self.parent.format(document), self._contents(document)]
        if self.element.alt:
            parts += [b" /Alt ", PDFString(self.element.alt).format(document)]
        if self.element.attributes:
            parts += [b" /A << ", self.element.attributes.encode("ascii"), b" >>"]
        parts.append(b" >>")
        return b"".join(parts)

    def _contents(self, document: Any) -> bytes:
        places = self.element.places
        if len(places) == 1 and not self.kids:
            page, number = places[0]
            reference: bytes = self.pages[page].format(document)
            return b" /Pg %b /K %d" % (reference, number)
        inside = [kid.format(document) for kid in self.kids]
        inside += [self._marked(place, document) for place in places]
        return b" /K [" + b" ".join(inside) + b"]"

    def _marked(self, place: Place, document: Any) -> bytes:
        page, number = place
        reference = self.pages[page].format(document)
        return b"<< /Type /MCR /Pg %b /MCID %d >>" % (reference, number)


def write_structure(root: Element, document: Any, pages: list[Any]) -> Any:
    """Put the whole tree into the file; gives the reference the catalogue needs."""
    tree = PDFDictionary({"Type": "/StructTreeRoot"})
    tree_reference = document.Reference(tree)
    numbered: list[dict[int, Any]] = [{} for _ in pages]

    def put(element: Element, parent: Any) -> Any:
        written = _Written(element, parent, [], pages)
        reference = document.Reference(written)
        written.kids = [put(kid, reference) for kid in element.kids if _says_something(kid)]
        for page, number in element.places:
            numbered[page][number] = reference
        return reference

    tree["K"] = put(root, tree_reference)
    tree["ParentTree"] = document.Reference(_ParentTree(numbered))
    tree["ParentTreeNextKey"] = len(pages)
    return tree_reference


def _says_something(element: Element) -> bool:
    """An element without ink or kids would be an empty stop for a screen reader, except a cell."""
    return (
        bool(element.places)
        or element.tag in ("TD", "TH")
        or any(_says_something(kid) for kid in element.kids)
    )


@dataclass(slots=True)
class _ParentTree(PDFObject):
    """For each side of paper, which element each piece of marked content belongs to."""

    __RefOnly__ = 1

    numbered: list[dict[int, Any]]

    def format(self, document: Any) -> bytes:
        rows = []
        for page, owners in enumerate(self.numbered):
            references = b" ".join(owners[n].format(document) for n in sorted(owners))
            rows.append(b"%d [ %s ]" % (page, references))
        return b"<< /Nums [ " + b" ".join(rows) + b" ] >>"
