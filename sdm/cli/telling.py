"""Saying things on standard output, and stopping with one clear line on standard error."""

from typing import NoReturn

import typer
from rich.console import Console

from sdm.errors import Tellable
from sdm.wording.notices import tell


def say(words: str) -> None:
    Console(soft_wrap=True, highlight=False, markup=False).print(words)


def stop(told: Tellable, status: int = 1) -> NoReturn:
    """Say what happened and what can be done, and end."""
    Console(stderr=True, soft_wrap=True, highlight=False, markup=False).print(tell(told))
    raise typer.Exit(status)
