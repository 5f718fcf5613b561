"""From the files clinics edit to evidence, and the checks those files are held to."""

from sdm.library.catalogue import Catalogue, ShelfEntry
from sdm.library.checks import check_aid
from sdm.library.page import Unreadable
from sdm.library.problems import all_rendered, in_one_line, rendered
from sdm.library.reading import AID_FILE, read_aid
from sdm.library.report import CheckRun, check_path
from sdm.library.schema_file import SCHEMA_FILE, schema_json
from sdm.library.settings import LibraryFacts, read_library, settings_in

__all__ = [
    "AID_FILE",
    "SCHEMA_FILE",
    "Catalogue",
    "CheckRun",
    "LibraryFacts",
    "ShelfEntry",
    "Unreadable",
    "all_rendered",
    "check_aid",
    "check_path",
    "in_one_line",
    "read_aid",
    "read_library",
    "rendered",
    "schema_json",
    "settings_in",
]
