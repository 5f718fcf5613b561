"""`sdm`, `sdm demo`, `sdm doctor`, `sdm --version`."""

from pathlib import Path
from typing import Annotated

import typer

from sdm import __version__, places
from sdm.cli.library_review import library
from sdm.cli.telling import say, stop
from sdm.clinic import read_clinic
from sdm.errors import Tellable

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    help="Deciding Together: two people at one screen, and a page both own.",
)
app.add_typer(library, name="library")

OptionsDir = Annotated[
    Path | None,
    typer.Option("--options", metavar="DIR", help="The options folder to use."),
]


def _version(wanted: bool) -> None:
    if wanted:
        say(f"sdm {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    options: OptionsDir = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Open the app."""
    context.obj = options
    if context.invoked_subcommand is None:
        raise typer.Exit(_open(options))


def _open(options: Path | None) -> int:
    from sdm.cli.windows import open_app

    return open_app(options)


@app.command()
def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the page goes.")] = Path(
        "out"
    ),
    keep: Annotated[
        bool, typer.Option("--keep", help="Play it into this clinic’s own record.")
    ] = False,
    no_window: Annotated[bool, typer.Option("--no-window", help="Only write the page.")] = False,
    options: OptionsDir = None,
) -> None:
    """Play a made-up visit about back pain, write its page, and open the app on it."""
    from sdm.cli.playing import play_demo

    raise typer.Exit(play_demo(options or context.obj, out, keep, no_window))


@app.command()
def doctor(context: typer.Context, options: OptionsDir = None) -> None:
    """Look whether this machine has what the app needs, and say what is missing."""
    from sdm.doctor import look

    folder = options or context.obj
    try:
        setting = read_clinic(places.clinic_file()).options
    except Tellable as told:
        stop(told)
    raise typer.Exit(look(places.options(folder, setting)))
