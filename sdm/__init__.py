"""Deciding Together: shared decisions at one screen, and a page both people own."""

__version__ = "0.1.0"
