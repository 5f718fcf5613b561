"""The chain over the statements: each link holds the one before it, so forging shows.

The chain runs over digests and not over words. A digest is made with a salt of its own, so words
that were erased cannot be guessed from it, and the chain over their stub still holds.
"""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

from sdm.store.bodies import canonical


def digest_of(salt: str, body: str) -> str:
    """HMAC-SHA256 of the canonical body under its salt (hex, 32 bytes)."""
    return hmac.digest(bytes.fromhex(salt), body.encode("utf-8"), "sha256").hex()


def link_after(previous: str, parts: Sequence[str | int | None]) -> str:
    """SHA-256 over the link before and the parts, written as one JSON list."""
    return hashlib.sha256(canonical([previous, *parts]).encode("utf-8")).hexdigest()


def first_link(consultation: str) -> str:
    """What the first statement's link is made after: it ties the chain to its consultation."""
    return link_after("", [consultation])


def written(at: datetime) -> str:
    """A moment as it stands in the chain: naive UTC to the microsecond."""
    if at.tzinfo is not None:
        raise ValueError("moments are kept as naive UTC")
    return at.isoformat(timespec="microseconds")
