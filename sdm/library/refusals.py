"""From what the schema refuses to what its author should write."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from sdm.library.places import Path
from sdm.library.schema.scalars import shortened
from sdm.wording import _

_MOST = 1_000
"""As many as anyone could ever read; what is beyond them shows when these are mended."""
_OTHER_NAMES = {
    "name": "label",
    "what_it_involves": "involves",
    "advantages": "pros",
    "disadvantages": "cons",
    "uncertain": "unclear",
    "n": "events",
    "per_option": "estimates",
    "time_frame": "timeframe",
    "source_id": "source",
    "ci_low": "range",
    "ci_high": "range",
    "license": "licence",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`at_name`: point at the field's name rather than at its value."""

    path: Path
    message: str
    write: str = ""
    at_name: bool = False


def refusals(error: ValidationError, whole: type[BaseModel]) -> Iterable[Refusal]:
    """A field missing because it is misspelt is told once, at the misspelling; and a list is not
    called too short because entries in it are wrong."""
    details = error.errors(include_url=False)[:_MOST]
    unknown = [each["loc"] for each in details if each["type"] == "extra_forbidden"]
    misspelt = {(*loc[:-1], _meant(loc, whole)) for loc in unknown}
    holding = {each["loc"][:depth] for each in details for depth in range(len(each["loc"]))}
    told_elsewhere = {"missing": misspelt, "too_short": holding}
    for detail in details:
        if detail["loc"] not in told_elsewhere.get(detail["type"], ()):
            yield _refusal(detail, whole)


def _refusal(detail: ErrorDetails, whole: type[BaseModel]) -> Refusal:
    path = _without_kinds(detail["loc"])
    kind, facts = detail["type"], detail.get("ctx", {})
    if kind == "told":
        return Refusal(path=path, message=str(facts["wrong"]), write=str(facts["write"]))
    if kind == "missing":
        return _missing(path, detail["loc"], whole)
    if kind == "extra_forbidden":
        return _unknown_field(path, detail["loc"], whole)
    if kind in ("enum", "literal_error", "union_tag_invalid"):
        return _not_a_choice(path, detail["input"], facts)
    limit = _of_limit(kind, facts)
    if limit is not None:
        wrong, write = limit
        return Refusal(path=path, message=wrong, write=write + _check(detail["loc"], whole))
    if kind in ("model_type", "model_attributes_type", "dict_type", "union_tag_not_found"):
        return Refusal(
            path=path,
            message=_("this must be a group of fields."),
            write=_("Write each field on its own line below, two spaces further in."),
        )
    return Refusal(path=path, message=_("this is not written as expected here."))


def _without_kinds(loc: Path) -> Path:
    """Leave out the kind of estimate, which is named in error paths and stands nowhere in files."""
    kept: list[str | int] = []
    for index, step in enumerate(loc):
        listed = index >= 2 and loc[index - 2] == "estimates" and isinstance(loc[index - 1], int)
        single = index >= 1 and loc[index - 1] == "estimate"
        if not (listed or single):
            kept.append(step)
    return tuple(kept)


def _missing(path: Path, loc: Path, whole: type[BaseModel]) -> Refusal:
    info = _field_at(loc, whole)
    write = _(info.description) if info and info.description else _("Add it.")
    return Refusal(
        path=path[:-1],
        message=_("“{name}” is missing.").format(name=path[-1]),
        write=write + _check(loc, whole),
    )


def _check(loc: Path, whole: type[BaseModel]) -> str:
    """The id of the check that asks for the field at this place, if one does."""
    info = _field_at(loc, whole)
    extra = info.json_schema_extra if info else None
    return f" ({extra['check']})" if isinstance(extra, Mapping) and "check" in extra else ""


def _field_at(loc: Path, whole: type[BaseModel]) -> FieldInfo | None:
    holder = _model_at(loc[:-1], whole)
    return holder.model_fields.get(str(loc[-1])) if holder and loc else None


def _unknown_field(path: Path, loc: Path, whole: type[BaseModel]) -> Refusal:
    meant = _meant(loc, whole)
    return Refusal(
        path=path,
        message=_("“{name}” is not a field we know here.").format(name=shortened(str(path[-1]))),
        write=_("Did you mean “{name}”?").format(name=meant) if meant else _("Take it out."),
        at_name=True,
    )


def _meant(loc: Path, whole: type[BaseModel]) -> str:
    """The field an unknown name was probably meant to be; empty where none is alike."""
    holder = _model_at(loc[:-1], whole)
    fields = holder.model_fields if holder else {}
    known = tuple(info.alias or name for name, info in fields.items())
    other = _OTHER_NAMES.get(str(loc[-1]), "")
    return other if other in known else closest(str(loc[-1]), known)


def closest(word: str, known: Iterable[str]) -> str:
    """The most alike of the known words; empty where none is alike."""
    alike = difflib.get_close_matches(word, tuple(known), n=1, cutoff=0.6)
    return alike[0] if alike else ""


def _not_a_choice(path: Path, written: Any, facts: Mapping[str, Any]) -> Refusal:
    expected = str(facts.get("expected") or facts.get("expected_tags"))
    choices = [each.strip(" '") for each in expected.replace(" or ", ", ").split(",")]
    if isinstance(written, dict):
        path, written = (*path, "kind"), written.get("kind", "")
    word = written if isinstance(written, str) else "…"
    meant = closest(word, choices)
    write = _("Choose one of: {choices}.").format(choices=", ".join(choices))
    return Refusal(
        path=path,
        message=_("“{word}” is not one of the choices.").format(word=shortened(word)),
        write=_("Did you mean “{name}”?").format(name=meant) + " " + write if meant else write,
    )


def _model_at(loc: Path, whole: type[BaseModel]) -> type[BaseModel] | None:
    """The schema of the group of fields at this place, found along its declared types."""
    here: Any = whole
    for step in loc:
        if isinstance(step, int):
            continue
        models = list(_models_in(here))
        named = [model for model in models if step in model.model_fields]
        kinds = [model for model in models if _is_kind(model, step)]
        if len(models) > 1 and kinds:
            here = kinds[0]
        elif named:
            here = named[0].model_fields[step].annotation
        else:
            return None
    return next(_models_in(here), None)


def _is_kind(model: type[BaseModel], step: str) -> bool:
    kind = model.model_fields.get("kind")
    return kind is not None and step in get_args(kind.annotation)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _of_limit(kind: str, facts: Mapping[str, Any]) -> tuple[str, str] | None:
    """What is wrong and what to write where a text, a list or a number is outside its limits."""
    least, most = facts.get("min_length", 0), facts.get("max_length", 0)
    told = {
        "string_too_long": (_("this text is too long."), _("Keep it to {most} letters.")),
        "string_too_short": (_("this is empty."), _("Write it, or leave the line out.")),
        "too_long": (_("there are too many entries."), _("Keep {most} at most.")),
        "too_short": (_("there are too few entries."), _("Write at least {least}.")),
        "greater_than": (_("this is too small."), _("It must be more than {gt}.")),
        "greater_than_equal": (_("this is too small."), _("It must be {ge} or more.")),
        "less_than_equal": (_("this is too large."), _("It must be {le} or less.")),
    }
    if kind not in told:
        return None
    wrong, write = told[kind]
    limits = {name: facts.get(name) for name in ("gt", "ge", "le")}
    return wrong, write.format(least=least, most=most, **limits)
