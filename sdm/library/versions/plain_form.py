"""An aid as plain fields, defaults written out, so that leaving one shows both sides."""

import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from sdm.evidence.aid import Aid
from sdm.evidence.estimate import AnyEstimate

_NOT_CONTENT = {"check_notes"}


def plain_form(aid: Aid) -> dict[str, Any]:
    """Equal for two aids exactly where their canonical forms are."""
    plain = _plain(aid)
    assert isinstance(plain, dict)
    return plain


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _fields(part: Any) -> dict[str, Any]:
    values = {
        each.name: _plain(getattr(part, each.name))
        for each in fields(part)
        if each.name not in _NOT_CONTENT
    }
    if isinstance(part, AnyEstimate):
        values["kind"] = part.kind.value
    return {name: value for name, value in values.items() if value not in (None, "", [])}
