"""The command line. Nothing here imports Qt until a window is asked for."""

from sdm.cli.commands import app

__all__ = ["app"]
