"""`sdm library check`: what the checks find in the clinic's aids."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from sdm import places
from sdm.cli.telling import say, stop
from sdm.clinic import read_clinic
from sdm.errors import Tellable

library = typer.Typer(no_args_is_help=True, help="Look after the option library.")


@library.command()
def check(
    context: typer.Context,
    path: Annotated[
        Path | None, typer.Argument(help="An aid, its folder, or an options folder.")
    ] = None,
    options: Annotated[
        Path | None,
        typer.Option("--options", metavar="DIR", help="The options folder to use."),
    ] = None,
) -> None:
    """Check aids. Exit status: 0 good, 1 a must stands, 2 something cannot be read."""
    from sdm.library.report import check_path

    try:
        setting = read_clinic(places.clinic_file()).options
        folder = path or places.options(options or context.obj, setting)
        run = check_path(folder, date.today())
    except Tellable as told:
        stop(told, 2)
    say(run.text)
    raise typer.Exit(run.status)
