"""The app: opens the record, reads the library, plugs the real parts into the ports."""

from sdm.app.running import run, run_on

__all__ = ["run", "run_on"]
