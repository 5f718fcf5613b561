"""The page's fonts: Source Sans 3, shipped with us, embedded as subsets."""

from collections.abc import Set
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from sdm.places import resources

REGULAR, STRONG = "SourceSans3-Regular", "SourceSans3-SemiBold"


class SourceSans(TTFont):
    """A TrueType font whose subsets say truthfully which character each code is.

    ReportLab's own map gives unused codes the character U+0000, in one block longer than the
    100 entries the format allows; reading software then refuses or misreads the text.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - overrides ReportLab's name
        subsets = tuple(tuple(subset) for subset in self.state[doc].subsets)
        before = set(doc.idToObject)
        super().addObjects(doc)
        maps = [name for name in doc.idToObject if name not in before and "CMap" in name]
        for name, subset in zip(maps, subsets, strict=True):
            doc.idToObject[name].content = _to_unicode(name.partition(":")[2], subset)


def _to_unicode(font_name: str, subset: tuple[int, ...]) -> str:
    used = [(code, character) for code, character in enumerate(subset) if character]
    blocks = [used[at : at + 100] for at in range(0, len(used), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{_utf16(character)}>" for code, character in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def _utf16(code_point: int) -> str:
    return chr(code_point).encode("utf-16-be").hex().upper()


@cache
def font(name: str) -> Any:
    """The font, read from disk the first time it is asked for."""
    path = resources() / "fonts" / "source-sans-3" / f"{name}.ttf"
    pdfmetrics.registerFont(SourceSans(name, str(path), asciiReadable=False))
    return pdfmetrics.getFont(name)


@cache
def coverage() -> Set[int]:
    """The code points both weights can draw."""
    regular, strong = font(REGULAR).face.charToGlyph, font(STRONG).face.charToGlyph
    return frozenset(regular.keys() & strong.keys())
