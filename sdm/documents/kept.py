"""A document kept word for word: its blocks as JSON, so a reprint needs no library or wording.

The names of blocks and fields are written into sealed pages: never rename one or give it another
meaning. A field added later needs a default.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from types import MappingProxyType
from typing import cast

from sdm.documents import agreement_blocks, blocks, document, option_blocks
from sdm.documents.document import Document
from sdm.errors import Tellable

FORMAT = 1

_KINDS: Mapping[str, type] = MappingProxyType(
    {
        name: kind
        for room in (blocks, option_blocks, agreement_blocks, document)
        for name, kind in vars(room).items()
        if isinstance(kind, type) and is_dataclass(kind)
    }
)


def to_json(kept: Document) -> str:
    return json.dumps({"format": FORMAT, "document": _plain(kept)}, sort_keys=True)


def from_json(text: str) -> Document:
    """The same document again. One kept by a newer version, in blocks unknown here, is refused."""
    found = json.loads(text)
    if found["format"] > FORMAT:
        raise Tellable("kept-page.newer", format=found["format"])
    return cast(Document, _built(found["document"]))


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        named = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__, **named}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, datetime):
        return {"is": "datetime", "at": value.isoformat()}
    if isinstance(value, blocks.Tone):
        return {"is": "Tone", "tone": value.value}
    return value


def _built(value: object) -> object:
    if isinstance(value, list):
        return tuple(_built(each) for each in value)
    if not isinstance(value, dict):
        return value
    kind = value["is"]
    if kind == "datetime":
        return datetime.fromisoformat(value["at"])
    if kind == "Tone":
        return blocks.Tone(value["tone"])
    if kind not in _KINDS:
        raise Tellable("kept-page.newer", format=kind)
    known = {each.name for each in fields(_KINDS[kind])}
    if unknown := value.keys() - known - {"is"}:
        raise Tellable("kept-page.newer", format=f"{kind}.{min(unknown)}")
    return _KINDS[kind](**{name: _built(part) for name, part in value.items() if name != "is"})
