"""Texts reviewed by eye. SDM_APPROVE=1 writes the new text, to be read before it is kept."""

import os
from pathlib import Path

_HERE = Path(__file__).parent


def assert_approved(name: str, text: str) -> None:
    file = _HERE / name
    if os.environ.get("SDM_APPROVE"):
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")
