"""What a screen reader finds in a PDF: its elements in order, each with the text of its ink."""

from dataclasses import dataclass
from io import BytesIO

import pikepdf


@dataclass(frozen=True)
class Heard:
    tag: str
    text: str
    alt: str = ""


def heard(pdf):
    """Every element that has ink, in the order of the structure tree."""
    with pikepdf.open(BytesIO(pdf)) as file:
        inks = {page.obj.objgen: ink_of(page) for page in file.pages}
        return list(_walk(file.Root.StructTreeRoot.K, inks))


def heard_words(pdf):
    """All words in reading order, single-spaced; pictures say nothing here."""
    return " ".join(each.text for each in heard(pdf) if each.tag != "Figure").split()


def _walk(element, inks):
    kids = element.get("/K", pikepdf.Array())
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    text = ""
    for kid in kids:
        if isinstance(kid, int):
            text += inks[element.Pg.objgen][kid]
        elif "/MCID" in kid:
            text += inks[kid.Pg.objgen][int(kid.MCID)]
    if text or "/Alt" in element:
        yield Heard(str(element.S)[1:], text, str(element.get("/Alt", "")))
    for kid in kids:
        if not isinstance(kid, int) and "/S" in kid:
            yield from _walk(kid, inks)


def ink_of(page):
    """The text under each marked content number of a page; text under none is under None."""
    maps, found, stack, current = {}, {}, [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            inner = operands[1] if len(operands) > 1 else {}
            stack.append(int(inner["/MCID"]) if "/MCID" in inner else "artifact")
            found.setdefault(stack[-1], "")
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            current = str(operands[0])
            if current not in maps:
                maps[current] = _characters(page.Resources.Font[current])
        elif name == "Tj":
            text = "".join(maps[current][code] for code in bytes(operands[0]))
            place = stack[-1] if stack else None
            found[place] = found.get(place, "") + text
        elif name in ("f", "S", "Do", "B", "n") and not stack:
            found[None] = found.get(None, "") + name
    return found


def _characters(font):
    """Code to character, as the font's own ToUnicode map says."""
    mapped = {}
    for operands, operator in pikepdf.parse_content_stream(font.ToUnicode):
        if str(operator) == "endbfchar":
            assert len(operands) <= 200
            for code, character in zip(operands[::2], operands[1::2], strict=True):
                mapped[bytes(code)[0]] = bytes(character).decode("utf-16-be")
    return mapped
