"""Another desk, as a process of its own: `python a_desk.py WHAT FILE CONSULTATION`.

It says on standard output what the store has acknowledged, a line each, so that a test can kill
it at any moment and then look whether all of it is there.
"""

import ctypes
import resource
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from sdm.consultation.consultation import ConsultationId
from sdm.consultation.value import ValueNamed
from sdm.errors import Tellable
from sdm.store import Store, open_store
from tests.store.builders import a_consultation_in, said

ROOM_LEFT = 40_000
"""Bytes a file may still grow by on the full disk."""


def appends(store: Store, consultation: ConsultationId) -> None:
    """Two statements at a time, so that half of a transaction would show."""
    first = len(store.statements(consultation)) + 1
    for n in count(first, 2):
        pair = [said(n, ValueNamed(f"words {n}")), said(n + 1, ValueNamed(f"words {n + 1}"))]
        store.append(consultation, pair)
        print(n + 1, flush=True)


def types(store: Store, consultation: ConsultationId) -> None:
    for letters in count(1):
        store.keep_draft(consultation, "value", "x" * letters)
        print(letters, flush=True)


def fills_the_disk(store: Store, consultation: ConsultationId) -> None:
    """Append until the disk is full, say so, then append again once there is room."""
    everything = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM_LEFT, everything))
    kept = 0
    try:
        while True:
            store.append(consultation, [said(kept + 1, ValueNamed("w" * 3_000))])
            kept += 1
    except Tellable as told:
        print(told.key, kept, len(store.statements(consultation)), flush=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (everything, everything))
    store.append(consultation, [said(kept + 1, ValueNamed("w" * 3_000))])
    print("kept", len(store.statements(consultation)), flush=True)


def starts(store: Store, _: ConsultationId) -> None:
    consultation = a_consultation_in(store)
    store.append(consultation, [said(1, ValueNamed("words"))])
    print(consultation, flush=True)


ACTS: dict[str, Callable[[Store, ConsultationId], None]] = {
    "appends": appends,
    "types": types,
    "fills-the-disk": fills_the_disk,
    "starts": starts,
}


def give_up_the_powers_of_root() -> None:
    """Without them, root too is bound by what a file's mode allows."""
    libc = ctypes.CDLL(None, use_errno=True)
    version_3 = (ctypes.c_uint32 * 2)(0x20080522, 0)
    none = (ctypes.c_uint32 * 6)(0, 0, 0, 0, 0, 0)
    if libc.capset(version_3, none) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def main(act: str, file: str, consultation: str = "") -> None:
    if act == "opens-without-powers":
        give_up_the_powers_of_root()
    try:
        store = open_store(Path(file))
    except Tellable as told:
        print(told.key, flush=True)
        return
    print("open", flush=True)
    if act in ACTS:
        ACTS[act](store, ConsultationId(consultation))
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
