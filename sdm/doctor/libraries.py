"""The system libraries Qt needs on Linux, and the Debian packages that hold them.

Source: tried on bare Debian 12 and 13 systems. Qt's own message names one of them only.
"""

import ctypes
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.console import Console


@dataclass(frozen=True, slots=True)
class Needed:
    library: str
    package: str
    why: str


_ANY = "to draw at all"
_WINDOW = "for a window"
_PRINT = "to print"
NEEDED = (
    Needed("libglib-2.0.so.0", "libglib2.0-0", _ANY),
    Needed("libGL.so.1", "libgl1", _ANY),
    Needed("libEGL.so.1", "libegl1", _ANY),
    Needed("libdbus-1.so.3", "libdbus-1-3", _ANY),
    Needed("libfontconfig.so.1", "libfontconfig1", _ANY),
    Needed("libxkbcommon.so.0", "libxkbcommon0", _ANY),
    Needed("libX11.so.6", "libx11-6", _ANY),
    Needed("libxcb-cursor.so.0", "libxcb-cursor0", _WINDOW),
    Needed("libxcb-icccm.so.4", "libxcb-icccm4", _WINDOW),
    Needed("libxcb-keysyms.so.1", "libxcb-keysyms1", _WINDOW),
    Needed("libxcb-shape.so.0", "libxcb-shape0", _WINDOW),
    Needed("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", _WINDOW),
    Needed("libcups.so.2", "libcups2", _PRINT),
)


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(
    found: Callable[[str], bool] = loads, platform: str = sys.platform
) -> tuple[Needed, ...]:
    """What Qt needs and this machine lacks; nothing to look for outside Linux."""
    if platform != "linux":
        return ()
    return tuple(needed for needed in NEEDED if not found(needed.library))


def tell_missing(missing: Sequence[Needed]) -> None:
    """Say on standard error which Debian packages bring what is missing."""
    console = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)
    console.print("Qt, which draws the windows, needs libraries that this machine does not have:")
    for needed in missing:
        console.print(f"  {needed.library} ({needed.why})")
    packages = " ".join(needed.package for needed in missing)
    console.print(f"On Debian or Ubuntu: sudo apt-get install {packages}")
