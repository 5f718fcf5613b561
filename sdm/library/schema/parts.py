"""What every part of the file has in common: no field we do not know, nothing changed later."""

from collections.abc import Iterable
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sdm.library.schema.scalars import Day, Short, Text, told
from sdm.wording import _

T = TypeVar("T")


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SignedPart(Part):
    by: Short
    on: Day


def need(write: str, check: str = "", **limits: Any) -> Any:
    """A field that must be there; `write` says what to put in it, `check` which check asks."""
    extra: dict[str, Any] | None = {"check": check} if check else None
    return Field(description=write, json_schema_extra=extra, **limits)


def _a_list(value: Any) -> Any:
    if isinstance(value, list):
        return value
    raise told(
        _("this must be a list."),
        _("Start each entry on its own line with a hyphen and a space."),
    )


Listed = Annotated[tuple[T, ...], BeforeValidator(_a_list)]
Texts = Listed[Text]


def words_in(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)
