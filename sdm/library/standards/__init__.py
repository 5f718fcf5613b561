"""The self-assessment against IPDAS v4 and the NICE framework: worked out, never filled in."""

from sdm.library.standards.assessing import Panel, assessed
from sdm.library.standards.telling import as_text

__all__ = ["Panel", "as_text", "assessed"]
