"""Documents as one HTML file that needs nothing else: no script, no picture from elsewhere."""

from sdm.documents.document import Document
from sdm.writers.html.elements import element, written
from sdm.writers.html.parts import several
from sdm.writers.html.style import STYLE

__all__ = ["write_html"]


def write_html(document: Document) -> str:
    ribbons = "".join(element("p", ribbon, "ribbon") for ribbon in document.ribbons)
    date = element("p", document.date_line) if document.date_line else ""
    footer = element("p", document.footer) if document.footer else ""
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{written(document.language)}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{written(document.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<header>{ribbons}{date}</header>\n"
        f"<main>\n{several(document.blocks)}</main>\n"
        f"<footer>{footer}</footer>\n</body>\n</html>\n"
    )
