"""From plain JSON values back to frozen ones, led by the types the values are declared with."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, NewType, TypeVar, cast, get_args, get_origin, get_type_hints

from sdm.evidence.estimate import AnyEstimate, EstimateKind

T = TypeVar("T")


def value_of(wanted: type[T], plain: Any) -> T:
    """Raise ValueError, TypeError or KeyError where `plain` does not have the wanted shape."""
    return cast(T, _read(wanted, plain))


def _read(wanted: Any, plain: Any) -> Any:
    if isinstance(wanted, NewType):
        return _read(wanted.__supertype__, plain)
    if get_origin(wanted) is tuple:
        return tuple(_read(get_args(wanted)[0], each) for each in _checked(list, plain))
    if get_args(wanted):
        return _read(_one_of(get_args(wanted), plain), plain)
    if is_dataclass(wanted):
        return _part(wanted, _checked(dict, plain))
    if issubclass(wanted, Enum):
        return wanted(plain)
    return _scalar(wanted, plain)


def _one_of(choices: tuple[Any, ...], plain: Any) -> Any:
    """The type meant by a union: the only one beside None, or the estimate of the named kind."""
    present = [choice for choice in choices if choice is not NoneType]
    if len(present) == 1:
        return present[0]
    kind = EstimateKind(_checked(dict, plain).get("kind", EstimateKind.COUNT))
    return next(each for each in present if issubclass(each, AnyEstimate) and each.kind is kind)


def _part(wanted: Any, plain: dict[str, Any]) -> Any:
    types = _types_of(wanted)
    return wanted(
        **{
            each.name: _read(types[each.name], plain[each.name])
            for each in fields(wanted)
            if each.name in plain
        }
    )


@cache
def _types_of(wanted: Any) -> dict[str, Any]:
    return get_type_hints(wanted)


def _scalar(wanted: type, plain: Any) -> Any:
    if wanted is date:
        return date.fromisoformat(_checked(str, plain))
    if wanted is float and type(plain) is int:
        return float(plain)
    return _checked(wanted, plain)


def _checked(wanted: type, plain: Any) -> Any:
    if type(plain) is not wanted:
        raise TypeError(f"{type(plain).__name__} where {wanted.__name__} was expected")
    return plain
