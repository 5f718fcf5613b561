"""Starting the app in a process of its own, and ending it."""

import random
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sdm import places
from sdm.app.desk import Desk
from sdm.app.faults import tell_faults
from sdm.app.parts import Parts
from sdm.app.printing import choose_printer
from sdm.clinic import Clinic, read_clinic
from sdm.consultation.consultation import ConsultationId
from sdm.desk.ports import Format
from sdm.errors import Tellable
from sdm.library.shelf import ClinicShelf
from sdm.screens.theme import Theme
from sdm.screens.tokens import Look
from sdm.screens.widgets.spoken_roles import tell_roles
from sdm.sitting.ports import Clock
from sdm.store import Store, open_store
from sdm.wording import _
from sdm.wording.notices import tell
from sdm.writers.pages import WrittenPages


def run(options: Path | None, clock: Clock) -> int:
    """Open the app on this clinic's record; the exit status."""
    app = _application()
    file = places.clinic_file()
    try:
        clinic = read_clinic(file)
        store = open_store(clinic.records or str(places.own_records()))
    except Tellable as told:
        sys.stderr.write(tell(told) + "\n")
        return 1
    parts = _parts(store, places.options(options, clinic.options), clinic, clock, file)
    return _until_closed(app, Desk(parts, clinic), None)


def run_on(store: Store, options: Path, clinic: Clinic, id_: ConsultationId, clock: Clock) -> int:
    """Open the app on one consultation of a record that is open already."""
    app = _application()
    parts = _parts(store, options, clinic, clock, None)
    return _until_closed(app, Desk(parts, clinic), id_)


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("deciding-together")
    app.setApplicationDisplayName(_("Deciding Together"))
    tell_roles()
    return app


def _parts(
    store: Store, options: Path, clinic: Clinic, clock: Clock, clinic_file: Path | None
) -> Parts:
    look = next((look for look in Look if look.value == clinic.theme), Look.LIGHT)
    theme = Theme(places.resources(), look, clinic.text_size / 100)
    theme.dress()
    return Parts(
        store=store,
        shelf=ClinicShelf(options),
        pages=WrittenPages(),
        theme=theme,
        clock=clock,
        seed=_draw_seed,
        choose_file=choose_file,
        choose_printer=choose_printer,
        clinic_file=clinic_file,
    )


def _draw_seed() -> int:
    return random.SystemRandom().randrange(2**31)


def choose_file(window: QWidget, suggested: str, form: Format) -> Path | None:
    """The system's own dialog for a file's name and place."""
    kind = form.value.rpartition(".")[2]
    name, _kind = QFileDialog.getSaveFileName(window, _("Save the page"), suggested, f"*.{kind}")
    return Path(name) if name else None


def _until_closed(app: QApplication, desk: Desk, id_: ConsultationId | None) -> int:
    with tell_faults(desk.tell_fault, desk.tell):
        if id_ is None:
            desk.show_home()
        else:
            desk.reopen(id_)
        status = app.exec()
    desk.close()
    return status
