"""Faults of ours: the sitting stays, the person is told plainly, the log gets no words.

The message of an exception may carry words from the talk, so only types and places are written.
"""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from sdm.errors import Tellable


@contextmanager
def tell_faults(tell: Callable[[], None], told: Callable[[Tellable], None]) -> Iterator[None]:
    """While open, what nobody caught is written down without its message, and `tell` is called.

    What people can act on (a disk that is full at just that moment) is no fault: `told` gets it.
    """

    def noticed(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(fault, Tellable):
            told(fault)
            return
        sys.stderr.write(places_of(kind, trace))
        tell()

    before = sys.excepthook
    sys.excepthook = noticed
    try:
        yield
    finally:
        sys.excepthook = before


def places_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of a fault and where it came from, line by line, without what it said."""
    frames = traceback.extract_tb(trace)
    lines = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([f"A fault in the app: {kind.__name__}", *lines]) + "\n"
