"""Facts to and from the JSON that is kept: by kind and format, exactly, for ever."""

import json
import re
from datetime import date
from enum import StrEnum
from typing import Any

from cattrs import Converter

from sdm.consultation.consultation import KINDS
from sdm.consultation.record import Erased
from sdm.consultation.statement import Fact, Recorded

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
_WRITER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)
_PLACEHOLDERS = (Recorded, Erased)


def canonical(plain: object) -> str:
    """The one written form. Half characters, as a cut emoji leaves, are escaped and so survive."""
    text = _WRITER.encode(plain)
    if _HALF_A_CHARACTER.search(text) is None:
        return text
    return _HALF_A_CHARACTER.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def kind_and_format(fact: Fact) -> tuple[str, int]:
    if isinstance(fact, Recorded):
        return fact.newer_kind, fact.newer_format
    if isinstance(fact, Erased) or KINDS.get(fact.kind) is not type(fact):
        raise ValueError(f"a fact of kind {fact.kind} is not one that can be kept")
    return fact.kind, fact.format


def body_of(fact: Fact) -> Any:
    """What the fact says, as plain JSON values."""
    if isinstance(fact, Recorded):
        return json.loads(fact.body)
    return _CONVERTER.unstructure(fact)


def fact_of(kind: str, format_: int, body: Any) -> Fact:
    """The fact again. What this version cannot read is kept as it stands, never refused."""
    known = KINDS.get(kind)
    if known is None or known in _PLACEHOLDERS or format_ > known.format:
        return Recorded(kind, format_, canonical(body))
    try:
        return _CONVERTER.structure(body, known)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Recorded(kind, format_, canonical(body))


def _converter() -> Converter:
    converter = Converter(detailed_validation=False)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    for scalar in (str, int, bool):
        converter.register_structure_hook(scalar, _exactly)
    converter.register_structure_hook(StrEnum, lambda text, wanted: wanted(text))
    return converter


def _exactly(plain: Any, wanted: type) -> Any:
    """Take a value of this very type: nothing is silently made into something else."""
    if type(plain) is not wanted:
        raise TypeError(f"{type(plain).__name__} where {wanted.__name__} was kept")
    return plain


_CONVERTER = _converter()
