"""`sdm demo`: the made-up visit, its page, and the app opened on it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sdm import places
from sdm.cli.telling import say, stop
from sdm.cli.windows import has_display, open_app_on, utc_now
from sdm.clinic import Clinic, read_clinic
from sdm.demo import Played, play
from sdm.demo.play import MADE_UP_CLINIC
from sdm.errors import Tellable
from sdm.store import Store, open_store


def play_demo(options: Path | None, out: Path, keep: bool, no_window: bool) -> int:
    """The exit status: 0 where the page was written."""
    try:
        clinic = read_clinic(places.clinic_file())
        folder = places.options(options, clinic.options)
        with _record(keep, clinic) as store:
            shown = clinic if keep and clinic.ready else MADE_UP_CLINIC
            played = play(folder, out, store, utc_now, shown)
            _say_where(played)
            if no_window or not has_display():
                return 0
            return open_app_on(store, folder, shown, played.consultation)
    except Tellable as told:
        stop(told)


def _say_where(played: Played) -> None:
    say("A made-up visit was played. Its page is here:")
    for file in played.files:
        say(f"  {file}")


@contextmanager
def _record(keep: bool, clinic: Clinic) -> Iterator[Store]:
    """This clinic's own record, or one that is thrown away after."""
    with tempfile.TemporaryDirectory(prefix="sdm-demo-") as folder:
        own = clinic.records or str(places.own_records()) if keep else ""
        address = own or f"{folder}/demo.db"
        store = open_store(address)
        try:
            yield store
        finally:
            store.close()
