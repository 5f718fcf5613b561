"""A canvas whose every mark is either part of the story or plainly not."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import md5
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream
from reportlab.pdfgen.canvas import Canvas

from sdm.writers.pdf.fonts import REGULAR, STRONG, font
from sdm.writers.pdf.look import PAGE_HEIGHT, PAGE_WIDTH, Colour, Style
from sdm.writers.pdf.metadata import Stamp, xmp
from sdm.writers.pdf.tags import Element, write_structure

rl_config.useA85 = 0  # bytes as bytes: text armour only makes the file a quarter larger
_BASELINE = 0.76
"""How far down its line a text stands: lines of one leading share it whatever their size."""

Segment = tuple[bool, str]
"""Whether it is strong, and the words."""


class TaggingCanvas(Canvas):
    def __init__(self, title: str, language: str, created: datetime) -> None:
        super().__init__(
            BytesIO(),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=font(REGULAR).fontName,
            lang=language,
        )
        self._fonts = {False: font(REGULAR), True: font(STRONG)}
        self._marked = 0
        self._level = -1
        self._xmp = xmp(title, language, created)
        self._doc._timeStamp = Stamp(created)
        self._doc.signature = md5(self._xmp, usedforsecurity=False)
        self.setTitle(title)
        self.setAuthor("")
        self.setSubject("")
        self.setCreator("Deciding Together")
        self.setProducer("Deciding Together")
        self.setViewerPreference("DisplayDocTitle", "true")

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """All ink inside belongs to this element of the story."""
        element.places.append((self._pageNumber - 1, self._marked))
        self._code.append(f"/{element.tag} << /MCID {self._marked} >> BDC")
        self._marked += 1
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, pagination: bool = False) -> Iterator[None]:
        """Ink that says nothing of its own: rules, boxes, squares to tick, page numbers."""
        self._code.append(
            "/Artifact << /Type /Pagination >> BDC" if pagination else "/Artifact BMC"
        )
        yield
        self._code.append("EMC")

    def ink_lines(
        self, lines: list[tuple[float, list[Segment]]], style: Style, x: float, top: float
    ) -> None:
        """Lines of text, each with its own indent; the first line's box hangs from `top`."""
        code = ["BT", "{:.3g} {:.3g} {:.3g} rg".format(*style.colour)]
        baseline = top - style.leading * _BASELINE
        current = None
        for indent, segments in lines:
            code.append(f"1 0 0 1 {x + indent:.2f} {baseline:.2f} Tm")
            baseline -= style.leading
            for strong, words in segments:
                face = self._fonts[strong]
                for subset, raw in face.splitString(words, self._doc):
                    named = face.getSubsetInternalName(subset, self._doc)
                    if named != current:
                        code.append(f"{named} {style.size:g} Tf")
                        current = named
                    code.append(f"({self._escape(raw)}) Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def rule(self, x: float, y: float, to: float, colour: Colour, width: float = 0.6) -> None:
        self.setStrokeColorRGB(*colour)
        self.setLineWidth(width)
        self.line(x, y, to, y)

    def mark_heading(self, words: str, level: int, top: float) -> None:
        """A line in the outline, at most one step deeper than the one before."""
        self._level = min(level - 1, self._level + 1)
        key = f"h{len(self._destinations)}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(words, key, self._level)

    def showPage(self) -> None:  # noqa: N802 - overrides ReportLab's name
        number = self._pageNumber - 1
        super().showPage()
        page = self._doc.idToObject[f"Page{number + 1}"]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = "/S"
        self._marked = 0

    def finished(self, story: Element) -> bytes:
        """The bytes of the file, with the story's structure, language and title in it."""
        pages = [
            self._doc.Reference(self._doc.idToObject[f"Page{number}"])
            for number in range(1, self._pageNumber)
        ]
        catalogue = self._doc.Catalog
        catalogue.StructTreeRoot = write_structure(story, self._doc, pages)
        catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
        metadata = PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
        catalogue.Metadata = PDFStream(metadata, self._xmp)
        made: Any = self.getpdfdata()
        return bytes(made)
