"""From the files clinics edit to evidence, and the checks those files are held to.

Names are looked up when they are first asked for: a shelf that was read before is listed without
ever loading what reads YAML.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdm.library.catalogue import Catalogue, ShelfEntry
    from sdm.library.checking import CheckRun, check_path
    from sdm.library.checks import check_aid
    from sdm.library.excusing import Excuse, excuse
    from sdm.library.glossary import glossary_in
    from sdm.library.page import AID_FILE, Unreadable
    from sdm.library.problems import all_rendered, in_one_line, rendered
    from sdm.library.reading import read_aid
    from sdm.library.report import as_json, as_text
    from sdm.library.schema_file import SCHEMA_FILE, schema_json
    from sdm.library.settings import LibraryFacts, read_library, settings_in

__all__ = [
    "AID_FILE",
    "SCHEMA_FILE",
    "Catalogue",
    "CheckRun",
    "Excuse",
    "LibraryFacts",
    "ShelfEntry",
    "Unreadable",
    "all_rendered",
    "as_json",
    "as_text",
    "check_aid",
    "check_path",
    "excuse",
    "glossary_in",
    "in_one_line",
    "read_aid",
    "read_library",
    "rendered",
    "schema_json",
    "settings_in",
]

_HOMES = {
    "catalogue": ("Catalogue", "ShelfEntry"),
    "checking": ("CheckRun", "check_path"),
    "checks": ("check_aid",),
    "excusing": ("Excuse", "excuse"),
    "glossary": ("glossary_in",),
    "page": ("AID_FILE", "Unreadable"),
    "problems": ("all_rendered", "in_one_line", "rendered"),
    "reading": ("read_aid",),
    "report": ("as_json", "as_text"),
    "schema_file": ("SCHEMA_FILE", "schema_json"),
    "settings": ("LibraryFacts", "read_library", "settings_in"),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
