"""The one written form of an aid: what is hashed, signed, and kept with a consultation.

Keys sorted, lists in their order, NFC text with LF, whole floats as integers, no nulls, fields
equal to their default left out (so a later optional field changes no hash), check notes left out.
"""

import hashlib
import json
import unicodedata
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from sdm.errors import Tellable
from sdm.evidence.aid import Aid
from sdm.evidence.estimate import AnyEstimate, EstimateKind
from sdm.evidence.names import ContentHash
from sdm.evidence.reading_back import value_of

_NOT_CONTENT = {"check_notes"}


def canonical_json(aid: Aid) -> str:
    """The same text for the same content, whatever the spacing and quoting of the file."""
    return json.dumps(
        _plain(aid), ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )


def content_hash(aid: Aid) -> ContentHash:
    return hash_of(canonical_json(aid))


def hash_of(canonical: str) -> ContentHash:
    digest = hashlib.sha256(canonical.encode("utf-8")).hexdigest()
    return ContentHash(f"sha256:{digest}")


def aid_from_json(canonical: str) -> Aid:
    """Read a kept aid; fields a newer version added are passed over, so an old page still opens."""
    try:
        return value_of(Aid, json.loads(canonical))
    except (ValueError, TypeError, KeyError, ArithmeticError, RecursionError) as why:
        raise Tellable("aid.kept-copy-unreadable") from why


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str:
        return _text(value)
    if kind is tuple:
        return [_plain(each) for each in value]
    if is_dataclass(kind):
        return _plain_parts(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if kind is float and value.is_integer():
        return int(value)
    return value


def _text(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _plain_parts(part: Any) -> dict[str, Any]:
    kind: Any = type(part)
    parts = {}
    for name, default in _content_of(kind):
        value = getattr(part, name)
        if default is MISSING or value != default:
            parts[name] = _plain(value)
    if isinstance(part, AnyEstimate) and part.kind is not EstimateKind.COUNT:
        parts["kind"] = part.kind.value
    return parts


@cache
def _content_of(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields that are content, each with its default."""
    return tuple(
        (each.name, each.default) for each in fields(kind) if each.name not in _NOT_CONTENT
    )
