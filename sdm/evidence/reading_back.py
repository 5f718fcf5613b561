"""From plain JSON values back to frozen ones, led by the types the values are declared with.

How to read a type is worked out once: an aid has some thousand parts of thirty types.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, NewType, TypeVar, cast, get_args, get_origin, get_type_hints

from sdm.evidence.estimate import AnyEstimate, EstimateKind

T = TypeVar("T")
Reader = Callable[[Any], Any]


def value_of(wanted: type[T], plain: Any) -> T:
    """Raise ValueError, TypeError or KeyError where `plain` does not have the wanted shape."""
    return cast(T, _reader(cast(Any, wanted))(plain))


@cache
def _reader(wanted: Any) -> Reader:
    if isinstance(wanted, NewType):
        return _reader(wanted.__supertype__)
    if get_origin(wanted) is tuple:
        return _list_reader(_reader(get_args(wanted)[0]))
    if get_args(wanted):
        return _choice_reader([each for each in get_args(wanted) if each is not NoneType])
    if is_dataclass(wanted):
        return _part_reader(wanted)
    if issubclass(wanted, Enum):
        return cast(Reader, wanted)
    return _scalar_reader(wanted)


def _list_reader(entry: Reader) -> Reader:
    def read(plain: Any) -> Any:
        return tuple(map(entry, _checked(list, plain)))

    return read


def _choice_reader(choices: list[Any]) -> Reader:
    """The type meant by a union: the only one beside None, or the estimate of the named kind."""
    if len(choices) == 1:
        return _reader(choices[0])
    by_kind = {each.kind: each for each in choices if issubclass(each, AnyEstimate)}

    def read(plain: Any) -> Any:
        kind = EstimateKind(_checked(dict, plain).get("kind", EstimateKind.COUNT))
        return _reader(by_kind[kind])(plain)

    return read


def _part_reader(wanted: Any) -> Reader:
    def read(plain: Any) -> Any:
        readers = _readers_of(wanted)
        given = _checked(dict, plain)
        return wanted(**{name: readers[name](given[name]) for name in given if name in readers})

    return read


@cache
def _readers_of(wanted: Any) -> Mapping[str, Reader]:
    types = get_type_hints(wanted)
    return {each.name: _reader(types[each.name]) for each in fields(wanted)}


def _scalar_reader(wanted: type) -> Reader:
    def read(plain: Any) -> Any:
        if type(plain) is wanted:
            return plain
        if wanted is date:
            return date.fromisoformat(_checked(str, plain))
        if wanted is float and type(plain) is int:
            return float(plain)
        return _checked(wanted, plain)

    return read


def _checked(wanted: type, plain: Any) -> Any:
    if type(plain) is not wanted:
        raise TypeError(f"{type(plain).__name__} where {wanted.__name__} was expected")
    return plain
