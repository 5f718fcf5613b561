"""How single values are written. The reader hands over text only; nothing is guessed from it."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from sdm.wording import _

T = TypeVar("T")
_WHOLE = re.compile(r"-?\d{1,12}")
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,12})?")
_GROUPED = re.compile(r"-?\d{1,3}([ ,.']\d{3})+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DOI_LEAD = re.compile(r"^(https?://(dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_WAYS_TO_WRITE_A_DATE = (
    "%d %b %Y",
    "%d %B %Y",
    "%B %Y",
    "%b %Y",
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
)


def told(wrong: str, write: str = "") -> PydanticCustomError:
    """A refusal in our own words: what is wrong, and what to write."""
    return PydanticCustomError("told", "{wrong} {write}", {"wrong": wrong, "write": write})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise told(_("this must be a text, not a list or a group of fields."))
    return unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\r", "\n").strip()


def _read_with(read: Callable[[str], T]) -> BeforeValidator:
    def reading(value: Any) -> T:
        return read(_text(value))

    return BeforeValidator(reading)


def _whole(text: str) -> int:
    if _WHOLE.fullmatch(text):
        return int(text)
    if _GROUPED.fullmatch(text):
        raise _separated(text)
    if _NUMBER.fullmatch(text):
        raise told(
            _("this must be a whole number, but it says “{text}”.").format(text=text),
            _("Round it, and give the exact figure as raw or percent."),
        )
    raise _no_number(text)


def _number(text: str) -> float:
    if _NUMBER.fullmatch(text):
        return float(text)
    if _GROUPED.fullmatch(text):
        raise _separated(text)
    if _NUMBER.fullmatch(text.replace(",", ".")):
        raise told(
            _("“{text}” has a comma in it.").format(text=text),
            _("Write the decimals with a point, such as {number}.").format(
                number=text.replace(",", ".")
            ),
        )
    raise _no_number(text)


def _separated(text: str) -> PydanticCustomError:
    plain = re.sub(r"[^\d-]", "", text)
    return told(
        _("“{text}” has a sign between its digits.").format(text=text),
        _("Write it without, such as {number}.").format(number=plain),
    )


def _no_number(text: str) -> PydanticCustomError:
    return told(
        _("this must be a number, but it says “{text}”.").format(text=shortened(text)),
        _("Write digits only, such as 30."),
    )


def shortened(text: str) -> str:
    first = text.split("\n", 1)[0]
    return first if len(first) <= 60 else first[:57] + "…"


def _yes_or_no(text: str) -> bool:
    if text in ("yes", "no"):
        return text == "yes"
    raise told(
        _("“{text}” is neither yes nor no.").format(text=shortened(text)), _("Write yes or no.")
    )


def _day(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise told(
        _("“{text}” is not a date.").format(text=shortened(text)),
        _("Write it as year-month-day, such as {day}.").format(day=_day_meant(text)),
    )


def _day_meant(text: str) -> str:
    for way in _WAYS_TO_WRITE_A_DATE:
        try:
            return datetime.strptime(text, way).date().isoformat()
        except ValueError:
            continue
    return "2026-02-01"


def _slug(text: str) -> str:
    if re.fullmatch(r"(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*", text):
        return text
    better = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:64] or "pain-at-rest"
    raise told(
        _("“{text}” cannot be an id.").format(text=shortened(text)),
        _("Use 2 to 64 small letters, digits and single hyphens, such as {id}.").format(id=better),
    )


def _doi(text: str) -> str:
    plain = _DOI_LEAD.sub("", text).rstrip(".,;").lower()
    if re.fullmatch(r"10\.\d{4,9}/\S+", plain):
        return plain
    raise told(
        _("“{text}” is not a DOI.").format(text=shortened(text)),
        _("It starts with 10., such as 10.1136/bmj.38282.669225.ae."),
    )


def _address(text: str) -> str:
    if re.fullmatch(r"https?://\S+", text):
        return text
    raise told(
        _("“{text}” is not a web address.").format(text=shortened(text)),
        _("It starts with https:// and has no spaces."),
    )


def _year(text: str) -> int | None:
    if text == "unknown":
        return None
    if re.fullmatch(r"\d{4}", text) and 1950 <= int(text) <= 2100:
        return int(text)
    raise told(
        _("“{text}” is not a year between 1950 and 2100.").format(text=shortened(text)),
        _("Where the source gives none, write unknown (PRV-01)."),
    )


def _option_or_none(text: str) -> str | None:
    return None if text == "none" else _slug(text)


def _matching(pattern: str, such_as: str) -> BeforeValidator:
    def read(text: str) -> str:
        if re.fullmatch(pattern, text):
            return text
        raise told(
            _("“{text}” is not written as expected here.").format(text=shortened(text)),
            _("Write it like {example}.").format(example=such_as),
        )

    return _read_with(read)


def limited(longest: int) -> Any:
    return StringConstraints(min_length=1, max_length=longest)


Short = Annotated[str, BeforeValidator(_text), limited(90)]
Text = Annotated[str, BeforeValidator(_text), limited(600)]
Long = Annotated[str, BeforeValidator(_text), limited(3000)]
Quote = Annotated[str, BeforeValidator(_text), limited(300)]
Slug = Annotated[
    str,
    _read_with(_slug),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "minLength": 2,
            "maxLength": 64,
        }
    ),
]
Whole = Annotated[int, _read_with(_whole)]
Number = Annotated[float, _read_with(_number)]
YesNo = Annotated[
    bool, _read_with(_yes_or_no), WithJsonSchema({"enum": ["yes", "no", True, False]})
]
Day = Annotated[date, _read_with(_day)]
Doi = Annotated[str, _read_with(_doi)]
Address = Annotated[str, _read_with(_address), limited(600)]
PubMedNumber = Annotated[
    str, _matching(r"\d{1,9}", "28192789"), WithJsonSchema({"type": ["string", "integer"]})
]
Year = Annotated[
    int | None,
    _read_with(_year),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"const": "unknown"}]}),
]
OptionOrNone = Annotated[
    str | None, _read_with(_option_or_none), WithJsonSchema({"type": "string"})
]
Version = Annotated[
    str, _matching(r"\d+\.\d+", "1.0"), WithJsonSchema({"type": ["string", "number"]})
]
Language = Annotated[str, _matching(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "en-GB")]
Digest = Annotated[str, _matching(r"[0-9a-f]{8}", "1a2b3c4d")]
WholeDigest = Annotated[str, _matching(r"sha256:[0-9a-f]{64}", "sha256: and 64 digits or a-f")]
