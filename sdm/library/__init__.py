"""From the files clinics edit to evidence, and the checks those files are held to."""

from sdm.library.catalogue import Catalogue, ShelfEntry
from sdm.library.checks import check_aid
from sdm.library.page import Unreadable
from sdm.library.problems import all_rendered, rendered
from sdm.library.reading import AID_FILE, read_aid
from sdm.library.schema_file import SCHEMA_FILE, schema_json

__all__ = [
    "AID_FILE",
    "SCHEMA_FILE",
    "Catalogue",
    "ShelfEntry",
    "Unreadable",
    "all_rendered",
    "check_aid",
    "read_aid",
    "rendered",
    "schema_json",
]
