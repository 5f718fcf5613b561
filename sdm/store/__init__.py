"""The record of what was said: kept as it is said, for ever, or not said to be kept."""

from sdm.store.opening import open_store
from sdm.store.store import Store

__all__ = ["Store", "open_store"]
