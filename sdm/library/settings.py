"""`library.yaml`: whose library this is, and the thresholds its checks use."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from pydantic import Field, create_model

from sdm.evidence.finding import CheckSettings
from sdm.library.page import page_at
from sdm.library.reading import part_on
from sdm.library.schema.parts import Listed, Part, need
from sdm.library.schema.scalars import Language, Number, Short, Text, Whole, YesNo
from sdm.wording import N_

LIBRARY_FILE = "library.yaml"


def _threshold(name: str, default: object) -> tuple[Any, Any]:
    """`bal_count_diff` is written `bal.count_diff`, in the type its default has."""
    kinds = {bool: YesNo, int: Whole, float: Number}
    return kinds[type(default)], Field(default=default, alias=name.replace("_", ".", 1))


_THRESHOLDS: dict[str, Any] = {
    each.name: _threshold(each.name, each.default) for each in fields(CheckSettings)
}
ChecksPart: Any = create_model("ChecksPart", __base__=Part, **_THRESHOLDS)


class LibraryPart(Part):
    name: Short = need(N_("Give the name people know this library by."))
    maintainer: Short = need(N_("Say who keeps it."))
    contact: Text = need(N_("Say how to reach them."))
    licence: Short = need(N_("Say under which licence others may use it."))
    languages: Listed[Language] = need(N_("List its languages, such as en-GB."), min_length=1)
    review_policy: Text = need(N_("Say when aids are looked at again, and by whom."))
    checks: ChecksPart = Field(default_factory=ChecksPart)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFacts:
    name: str
    maintainer: str
    contact: str
    licence: str
    languages: tuple[str, ...]
    review_policy: str
    checks: CheckSettings


def read_library(path: Path) -> LibraryFacts:
    """Raise `Unreadable` with every problem the file has."""
    part = part_on(page_at(path), LibraryPart)
    given = part.model_dump(exclude={"checks"})
    return LibraryFacts(**given, checks=CheckSettings(**part.checks.model_dump()))


def settings_in(options: Path) -> CheckSettings:
    """The thresholds of an options folder; the usual ones where it has no `library.yaml`."""
    path = options / LIBRARY_FILE
    return read_library(path).checks if path.is_file() else CheckSettings()
