"""`sdm library check` and `excuse`: what is found in the clinic's aids, and why some may stay."""

from dataclasses import asdict
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sdm import places
from sdm.cli.telling import say, stop
from sdm.clinic import read_clinic
from sdm.errors import Tellable
from sdm.evidence.finding import Level
from sdm.wording import _

library = typer.Typer(no_args_is_help=True, help="Look after the option library.")

OptionsDir = Annotated[
    Path | None,
    typer.Option("--options", metavar="DIR", help="The options folder to use."),
]


class Form(StrEnum):
    TEXT = "text"
    JSON = "json"


def options_folder(context: typer.Context, options: Path | None) -> Path:
    return places.options(options or context.obj, read_clinic(places.clinic_file()).options)


@library.command()
def check(
    context: typer.Context,
    path: Annotated[
        Path | None, typer.Argument(help="An aid, its folder, or an options folder.")
    ] = None,
    options: OptionsDir = None,
    form: Annotated[
        Form, typer.Option("--format", help="As words, or as JSON for other programs.")
    ] = Form.TEXT,
    level: Annotated[
        Level | None,
        typer.Option("--level", help="Show this level and above; the exit status stays the same."),
    ] = None,
) -> None:
    """Check aids. Exit status: 0 good, 1 a must stands, 2 something cannot be read."""
    from sdm.library.checking import check_path
    from sdm.library.report import as_json, as_text

    try:
        folder = path or options_folder(context, options)
        run = check_path(folder, date.today())
    except Tellable as told:
        stop(told, 2)
    show = as_json if form is Form.JSON else as_text
    say(show(run, level))
    raise typer.Exit(run.status)


@library.command()
def excuse(
    context: typer.Context,
    aid: Annotated[str, typer.Argument(help="The aid's id, its folder or its aid.yaml.")],
    check: Annotated[str, typer.Argument(help="The check, such as BAL-03.")],
    at: Annotated[str, typer.Argument(help="Where it stands, as “check” prints it.")],
    reason: Annotated[str, typer.Argument(help="Why it may stay: a sentence worth reading.")],
    by: Annotated[
        str,
        typer.Option("--by", help="Who says so; the first author named in the aid if left out."),
    ] = "",
    options: OptionsDir = None,
) -> None:
    """Write into an aid why a finding may stay. It lapses when the text it is about changes."""
    from sdm.library.checking import aid_file
    from sdm.library.excusing import Excuse
    from sdm.library.excusing import excuse as write_reason

    said = Excuse(check=check, at=at, reason=reason, by=by, on=date.today())
    try:
        file = aid_file(options_folder(context, options), aid)
        note = write_reason(file, said)
    except Tellable as told:
        stop(told)
    say(_("{check} at {at} has a reason now: {reason} ({by})").format(**asdict(note)))
